/**
 * Firm or another organization, as learned: logistic regression over hashed features (Berger et al. 1996) of the words
 * of a name and of those beside it. Grown by `train/kinds.ts`; used by training and running alike.
 */
import { hasResource, readResource } from '../../resources.ts'
import { hashOf, mix } from '../tagger/hash.ts'
import { bitsOf, type Lexicon } from '../tagger/lexicon.ts'

/** A mention of an organization in its sentence. */
export interface Occurrence {
  /** The words of the name as written. */
  readonly words: readonly string[]
  /** The words before it, the nearest first. */
  readonly before: readonly string[]
  /** The words after it, the nearest first. */
  readonly after: readonly string[]
  /** What the rules of `kinds.ts` say of the name: see `firmness`. */
  readonly firmness: number
}

/** Weights of the buckets that features hash to, in steps. */
export interface Classifier {
  readonly weights: Int8Array
  readonly step: number
}

/** log2 of the number of buckets. */
export const CLASSIFIER_BITS = 16

/** How many words on either side are looked at. */
export const NEIGHBOURS = 3

/** A stem of inflected languages is held together by so many letters. */
const STEM = 6
const GRAM = 4

/** The buckets of what is seen of an occurrence. */
export function featuresOf(
  { words, before, after, firmness }: Occurrence,
  language: string,
  lexicon: Lexicon,
): number[] {
  const buckets: number[] = []
  const own = hashOf(language)
  const add = (kind: number, value: number): void => {
    buckets.push(mix(kind, value) >>> (32 - CLASSIFIER_BITS))
  }
  words.forEach((word, i) => {
    const lower = word.toLowerCase()
    const place = i === words.length - 1 ? 1 : i === 0 ? 2 : 3
    add(1, hashOf(lower))
    add(2, hashOf(lower, 0, Math.min(lower.length, STEM)))
    add(3 + 10 * place, hashOf(lower, 0, Math.min(lower.length, STEM)))
    add(4, mix(own, hashOf(lower, Math.max(0, lower.length - 3))))
    for (let at = 0; at + GRAM <= lower.length && at < 24; at++) add(5, hashOf(lower, at, at + GRAM))
    for (let bits = bitsOf(lexicon, lower), bit = 0; bits; bits >>>= 1, bit++)
      if (bits & 1) add(6 + 10 * place, bit)
  })
  const whole = words.join(' ')
  add(7, shapeOf(whole))
  add(8, mix(own, shapeOf(whole)))
  add(9, Math.min(words.length, 5))
  before.slice(0, NEIGHBOURS).forEach((word, i) => {
    beside(word, 100 + i, own, add)
  })
  after.slice(0, NEIGHBOURS).forEach((word, i) => {
    beside(word, 110 + i, own, add)
  })
  add(10, own)
  add(11, Math.max(-4, Math.min(4, Math.round(firmness))))
  return buckets
}

/** A word near the name, by its stem; how near only for the two that touch it. */
function beside(word: string, place: number, own: number, add: (kind: number, value: number) => void): void {
  const lower = word.toLowerCase()
  const stem = mix(own, hashOf(lower, 0, Math.min(lower.length, STEM)))
  add(place % 10 === 0 ? place : 120, stem)
}

/** `Aaa`, `AAA`, `aaa`, with what else there is: digits, `&`, dots inside. */
function shapeOf(name: string): number {
  const signs = [...name]
  const isLetter = (sign: string | undefined): boolean => !!sign && sign.toLowerCase() !== sign.toUpperCase()
  const letters = signs.filter(isLetter)
  const shouted = letters.every(letter => letter === letter.toUpperCase()) ? 1 : 0
  const small = name[0] === name[0]!.toLowerCase() ? 2 : 0
  const isInner = signs.some((sign, i) => {
    const next = signs[i + 1]
    return isLetter(sign) && sign !== sign.toUpperCase() && isLetter(next) && next !== next!.toLowerCase()
  })
  const isDotted = signs.some((sign, i) => sign === '.' && isLetter(signs[i + 1]))
  const marks = (/\d/.test(name) ? 8 : 0) + (name.includes('&') ? 16 : 0) + (isDotted ? 32 : 0)
  return shouted + small + (isInner ? 4 : 0) + marks + (shouted ? Math.min(letters.length, 6) * 64 : 0)
}

let classifier: Classifier | null | undefined

/** The grown classifier; null where it is not there. */
function grown(): Classifier | null {
  if (classifier === undefined) {
    const file = 'models/kinds.bin'
    classifier = hasResource(file) ? unpacked(readResource(file)) : null
  }
  return classifier
}

/** The bytes of a file: the step, then a byte for each bucket. */
export function packed(weights: Float32Array): Uint8Array {
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127
  const bytes = Buffer.alloc(4 + weights.length)
  bytes.writeFloatLE(step)
  weights.forEach((weight, i) => {
    bytes.writeInt8(Math.round(weight / step), 4 + i)
  })
  return bytes
}

function unpacked(bytes: Buffer): Classifier {
  return {
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + 4, bytes.length - 4),
    step: bytes.readFloatLE(0),
  }
}

/** What speaks for a firm, as the logarithm of the odds: positive for a firm, negative for another organization. */
export function leaningOf(occurrence: Occurrence, language: string, lexicon: Lexicon): number {
  const model = grown()
  if (!model) return 0
  let sum = 0
  for (const bucket of featuresOf(occurrence, language, lexicon)) sum += model.weights[bucket]!
  return sum * model.step
}
