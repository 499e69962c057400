/**
 * What tells a language apart: its words and the strings of letters inside them, hashed. A multinomial logistic
 * regression over them (as in fastText, Joulin et al. 2017) says how much each speaks for each language. Training
 * and running read text here alike.
 */

/** The weights: `[buckets × languages]`, quantised. */
export interface Evidence {
  /** The languages, by the codes of `languages/` or ISO 639-1; a language may have several columns, one a script. */
  readonly codes: readonly string[]
  /** A power of two. */
  readonly buckets: number
  /** The sixteen weights there are. */
  readonly levels: readonly number[]
  /** Which of them each is, two to a byte, the lower four bits first; each row begins on a byte. */
  readonly weights: Uint8Array
}

const WORD = /\p{L}[\p{L}\p{M}]*/gu
/** Combining dot above: what lower-casing leaves of a Turkish capital I. */
const DOT = /\u0307/g
/** Letters in the longest string looked at, the word's borders counted. */
const LONGEST = 5
/** Letters after which a word is cut, so that a run of letters stays cheap. */
const ENOUGH = 24
const BORDER = 0x5f

/** The words of a text, in lower case. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').toLowerCase().replace(DOT, '').match(WORD) ?? []
}

/** The buckets of all words and strings of a text, with repetitions. */
export function bucketsOf(text: string, buckets: number): number[] {
  const found: number[] = []
  for (const word of wordsOf(text)) addWord(word.slice(0, ENOUGH), buckets - 1, found)
  return found
}

function addWord(word: string, mask: number, found: number[]): void {
  const length = word.length + 2
  for (let from = 0; from < length; from++) {
    let hash = 0x811c9dc5
    for (let at = from; at < length && at < from + LONGEST; at++) {
      const code = at === 0 || at === length - 1 ? BORDER : word.charCodeAt(at - 1)
      hash = Math.imul(hash ^ code, 0x01000193)
      if (at > from || code !== BORDER) found.push(spread(hash) & mask)
    }
  }
  let hash = 0x9e3779b9
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  if (length > LONGEST) found.push(spread(hash) & mask)
}

/** Brings the high bits of a hash, the better ones, down to where the mask looks. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15)
}

/** The probability of each language, after so many strings; all zero where there are none. */
export function probabilitiesOf(found: readonly number[], evidence: Evidence): Float64Array {
  const { codes, weights, levels } = evidence
  const count = codes.length
  const width = Math.ceil(count / 2)
  // One more where the number is odd, which stays unseen.
  const all = new Float64Array(2 * width)
  const scores = all.subarray(0, count)
  for (const bucket of found) {
    const row = bucket * width
    for (let i = 0; i < width; i++) {
      const pair = weights[row + i]!
      all[2 * i]! += levels[pair & 15]!
      all[2 * i + 1]! += levels[pair >> 4]!
    }
  }
  if (found.length === 0) return scores
  const norm = 1 / Math.sqrt(found.length)
  return softmax(scores.map(score => score * norm))
}

/** Exponentials that add up to 1. */
function softmax(scores: Float64Array): Float64Array {
  const best = Math.max(...scores)
  const powers = scores.map(score => Math.exp(score - best))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map(power => power / sum)
}
