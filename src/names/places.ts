/** What lists know of places. */
import type { Language } from '../language/table.ts'
import { bitsOf, WORD_BITS } from './tagger/lexicon.ts'
import { modelFor } from './tagger/model.ts'

/** Whether a name, by its first word, may be that of a place by the lists of a language. */
export function placesFor(language: Language): (name: string) => boolean {
  const { lexicon } = modelFor(language)
  return name => {
    const bits = bitsOf(lexicon, name.split(/[\s-]/, 1)[0]!.toLowerCase())
    return (
      (bits & WORD_BITS.place) !== 0 || ((bits & WORD_BITS.proper) !== 0 && (bits & WORD_BITS.company) === 0)
    )
  }
}
