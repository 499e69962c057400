/**
 * The features of the tagger, shared by training and running: hashes of what is seen of a token and around it.
 *
 * Features of a single word depend on the word and on how far it stands from the token in question, so that
 * running sums their weights once for each word of an article; only those that join words are made for each token.
 */
import { hashOf, mix } from './hash.ts'
import type { Word } from './words.ts'

/** How far around a token single words are looked at. */
export const REACH = 2

/** Receives one feature. */
export type Take = (feature: number) => void

/** Where features go. */
export interface Takes {
  /** What is looked up once for all languages: words and strings of letters, which are mostly one language's anyway. */
  readonly shared: Take
  /** What each language may see in its own way as well: shapes, lists, short endings, places in the sentence. */
  readonly both: Take
}

/** What the features know of a sentence as a whole. */
export interface Row<W extends Word = Word> {
  readonly words: readonly W[]
  /** 0: sentence case; 1: nearly all capitals; 2: Nearly All Words Have One. */
  readonly casing: number
  /** Of each token, the first and the last index of the run of capitalized words it stands in; itself alone otherwise. */
  readonly runStart: Int32Array
  readonly runEnd: Int32Array
  /** Of each token: 1 inside quotation marks, 2 inside brackets, 3 both. */
  readonly inside: Uint8Array
}

const AFFIX = 5
const OPENING = new Set(['(', '['])
const CLOSING = new Set([')', ']'])
const QUOTES = new Set(['"', '„', '“', '”', '«', '»', '‘'])
/** Words that hold a run of capitalized words together: `Bank of America`, `Ludwig van Beethoven`, `AT & T`. */
const LINKS = new Set([
  'of',
  'de',
  'del',
  'della',
  'di',
  'da',
  'do',
  'dos',
  'du',
  'des',
  'van',
  'von',
  'der',
  'den',
  'la',
  'le',
  'el',
  'al',
  '&',
  '-',
  '.',
  'bin',
  'ibn',
])

/** Looks over a sentence once. */
export function rowOf<W extends Word>(words: readonly W[]): Row<W> {
  const n = words.length
  const runStart = new Int32Array(n)
  const runEnd = new Int32Array(n)
  for (let i = 0; i < n; ) {
    let end = i
    if (words[i]!.capital) while (joins(words, end)) end += words[end + 1]!.capital ? 1 : 2
    for (let k = i; k <= end; k++) {
      runStart[k] = i
      runEnd[k] = end
    }
    i = end + 1
  }
  return { words, casing: casingOf(words), runStart, runEnd, inside: insideOf(words) }
}

/** Whether the run of capitalized words goes on after this one. */
function joins(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (!next) return false
  return next.capital || (LINKS.has(next.lower) && words[at + 2]?.capital === true)
}

function casingOf(words: readonly Word[]): number {
  let letters = 0
  let capital = 0
  let shouted = 0
  for (const word of words) {
    if (!word.letters || word.lower.length < 2) continue
    letters++
    if (word.capital) capital++
    if (word.shouted) shouted++
  }
  if (letters >= 3 && shouted >= 0.7 * letters) return 1
  return letters >= 4 && capital >= 0.7 * letters ? 2 : 0
}

function insideOf(words: readonly Word[]): Uint8Array {
  const inside = new Uint8Array(words.length)
  let quoted = 0
  let bracketed = 0
  words.forEach(({ lower }, i) => {
    if (QUOTES.has(lower)) quoted = 1 - quoted
    else if (OPENING.has(lower)) bracketed = 2
    else if (CLOSING.has(lower)) bracketed = 0
    else inside[i] = quoted + bracketed
  })
  return inside
}

/** Features of a word standing `offset` tokens from the one in question, −2 … 2. */
export function featuresOfWord(word: Word, offset: number, { shared, both }: Takes): void {
  const place = (offset + REACH) * 32
  both(mix(place, word.id))
  shared(mix(place + 1, word.stem))
  both(mix(place + 2, word.shape))
  const { lower } = word
  for (let bits = word.lexicon, bit = 0; bits; bits >>>= 1, bit++) if (bits & 1) both(mix(place + 3, bit))
  if (offset > 1 || offset < -1) return
  both(mix(mix(place + 13, word.lexicon), word.capital ? 1 : 0))
  both(mix(place + 4, hashOf(lower, Math.max(0, lower.length - 3))))
  both(mix(place + 5, hashOf(lower, Math.max(0, lower.length - 2))))
  if (offset === 0) featuresInside(word, place, { shared, both })
}

/** Beginnings, endings, strings of letters, length, what stands around a hyphen. */
function featuresInside({ lower, loud }: Word, place: number, { shared, both }: Takes): void {
  for (let length = 1; length <= AFFIX && length < lower.length; length++) {
    const take = length > 3 ? shared : both
    take(mix(place + 6, hashOf(lower, 0, length)))
    take(mix(place + 7, hashOf(lower, lower.length - length)))
  }
  both(mix(place + 10, Math.min(lower.length, 12)))
  const hyphen = lower.lastIndexOf('-')
  if (hyphen > 0 && lower.length > hyphen + 1) {
    shared(mix(place + 11, hashOf(lower, 0, hyphen)))
    both(mix(place + 12, hashOf(lower, hyphen + 1)))
  }
  if (!loud) return
  for (let at = 0; at + 3 <= lower.length && at < 20; at++) shared(mix(place + 8, hashOf(lower, at, at + 3)))
  for (let at = 0; at + 4 <= lower.length && at < 20; at++) shared(mix(place + 9, hashOf(lower, at, at + 4)))
}

/** Stands for the word before the first and after the last. */
const EDGE = 0x5eed

/** The feature of there being no word `offset` tokens away. */
export function featureOfEdge(offset: number, { both }: Takes): void {
  both(mix((offset + REACH) * 32, EDGE))
}

/** Features of a token that join words, or look at the sentence. Away from capitals there is little to say. */
export function featuresInRow(row: Row, at: number, takes: Takes): void {
  const { words } = row
  const word = words[at]!
  const before = words[at - 1]
  const after = words[at + 1]
  takes.both(1)
  if (!word.loud && !before?.loud && !after?.loud) return
  featuresOfPairs(row, at, takes)
  featuresOfPlace(row, at, takes)
  if (word.capital) featuresOfRun(row, at, takes)
}

/** What stands next to each other. */
function featuresOfPairs({ words }: Row, at: number, { shared, both }: Takes): void {
  const id = (i: number): number => words[i]?.id ?? EDGE
  const stem = (i: number): number => words[i]?.stem ?? EDGE
  const shape = (i: number): number => words[i]?.shape ?? EDGE
  const lexicon = (i: number): number => words[i]?.lexicon ?? EDGE
  const own = shape(at)
  shared(mix(mix(207, id(at - 1)), id(at)))
  shared(mix(mix(208, id(at)), id(at + 1)))
  both(mix(mix(209, shape(at - 1)), own))
  both(mix(mix(210, own), shape(at + 1)))
  both(mix(mix(mix(211, shape(at - 1)), own), shape(at + 1)))
  both(mix(mix(212, id(at - 1)), own))
  both(mix(mix(213, own), id(at + 1)))
  both(mix(mix(mix(214, shape(at - 2)), shape(at - 1)), own))
  both(mix(mix(mix(215, own), shape(at + 1)), shape(at + 2)))
  shared(mix(mix(216, stem(at - 1)), own))
  shared(mix(mix(217, own), stem(at + 1)))
  both(mix(mix(mix(218, lexicon(at - 1)), lexicon(at)), own))
  both(mix(mix(mix(219, lexicon(at + 1)), lexicon(at)), own))
}

/** Where in the sentence it stands, and what sentence it is. */
function featuresOfPlace(row: Row, at: number, { both }: Takes): void {
  const { shape, lexicon } = row.words[at]!
  if (at === 0) both(mix(201, shape))
  if (at === 0) both(mix(mix(228, lexicon), shape))
  if (at === row.words.length - 1) both(mix(202, shape))
  if (row.casing) both(mix(203 + row.casing, shape))
  if (row.inside[at]) both(mix(mix(206, row.inside[at]!), shape))
}

/** The run of capitalized words it stands in, and what stands around that. */
function featuresOfRun({ words, runStart, runEnd }: Row, at: number, { shared, both }: Takes): void {
  const first = runStart[at]!
  const last = runEnd[at]!
  const part = (at === first ? 1 : 0) + (at === last ? 2 : 0)
  both(mix(mix(220, part), Math.min(last - first, 5)))
  both(mix(mix(221, part), words[first - 1]?.id ?? EDGE))
  both(mix(mix(222, part), words[last + 1]?.id ?? EDGE))
  shared(mix(mix(223, part), words[last + 1]?.stem ?? EDGE))
  shared(mix(mix(224, part), words[first - 1]?.stem ?? EDGE))
  if (at !== last) {
    shared(mix(225, words[last]!.id))
    shared(mix(226, words[last]!.stem))
  }
  if (at !== first) shared(mix(227, words[first]!.id))
}
