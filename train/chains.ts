/** Turns sentences into chains of feature buckets; what a word says by itself is made once. */
import {
  featureOfEdge,
  featuresInRow,
  featuresOfWord,
  REACH,
  rowOf,
  type Takes,
} from '../src/names/tagger/features.ts'
import type { Lexicon } from '../src/names/tagger/lexicon.ts'
import { type Word, wordOf } from '../src/names/tagger/words.ts'
import type { Example } from './align.ts'
import type { Chain } from './crf.ts'

/** A sentence taken apart, and as a chain. */
export interface Seen {
  readonly words: readonly Word[]
  readonly chain: Chain
}

/** log2 of the number of buckets while training. */
export const BITS = 22

/** log2 of the number of buckets of a language's own. */
export const OWN_BITS = 20

/**
 * Makes chains; remembers the words of a language. `own`: the number of the language's own block of buckets after the
 * shared ones, 0 for none.
 */
export function chainMaker(lexicon: Lexicon, own = 0): (example: Example) => Seen {
  const shift = 32 - BITS
  const from = 2 ** BITS + (own - 1) * 2 ** OWN_BITS
  const takesInto = (list: number[]): Takes => ({
    shared: feature => {
      list.push(feature >>> shift)
    },
    both: feature => {
      list.push(feature >>> shift)
      if (own) list.push((feature >>> (32 - OWN_BITS)) + from)
    },
  })
  const words = new Map<string, { word: Word; buckets: (number[] | undefined)[] }>()
  const known = (form: string) => {
    let found = words.get(form)
    if (!found) {
      found = { word: wordOf(form, lexicon), buckets: [] }
      words.set(form, found)
    }
    return found
  }
  const alone = (form: string, offset: number): number[] => {
    const { word, buckets } = known(form)
    let found = buckets[offset + REACH]
    if (!found) {
      const made: number[] = []
      featuresOfWord(word, offset, takesInto(made))
      found = buckets[offset + REACH] = made
    }
    return found
  }
  const out: number[] = []
  const takes = takesInto(out)
  return example => {
    out.length = 0
    const { forms } = example
    const seen = forms.map(form => known(form).word)
    const row = rowOf(seen)
    const offsets = new Uint32Array(forms.length + 1)
    for (let t = 0; t < forms.length; t++) {
      for (let offset = -REACH; offset <= REACH; offset++) {
        const other = forms[t + offset]
        if (other === undefined) featureOfEdge(offset, takes)
        else for (const bucket of alone(other, offset)) out.push(bucket)
      }
      featuresInRow(row, t, takes)
      offsets[t + 1] = out.length
    }
    return {
      words: seen,
      chain: { offsets, buckets: Int32Array.from(out), allowed: example.allowed, weight: 1 },
    }
  }
}
