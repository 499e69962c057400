/**
 * What lists know of a word: how common it is, whether dictionaries write it small, whether it is known as a given
 * name, a surname, a word of companies, a place. Lists are kept as sorted hashes; a hash may, rarely, be another word's.
 */
import { hashOf } from './hash.ts'

/** A list: hashes in ascending order, what is known of each as bits. */
export interface WordList {
  readonly hashes: Uint32Array
  readonly marks: Uint8Array
}

/** A hash of a list has this many bits. */
export const LIST_BITS = 25

/**
 * Marks in the list of a language: 1–3 how common (3 most), then dictionaries write it small, or only with a capital, or
 * (both marks) it is a town of the language's countries.
 */
export const WORD_MARKS = { rank: 3, small: 4, proper: 8, town: 12 } as const

/** Marks in the list of names, which all languages share. */
export const NAME_MARKS = {
  given: 1,
  surname: 2,
  company: 4,
  firm: 8,
  form: 16,
  place: 32,
  wide: 64,
  widest: 128,
} as const

/** Marks of names that are also looked for without the ending of the word. */
const STEM_MARKS = NAME_MARKS.given | NAME_MARKS.surname | NAME_MARKS.company | NAME_MARKS.place

/** The lists of a language, with the shared one. */
export interface Lexicon {
  readonly words: WordList
  readonly names: WordList
}

export const NO_LIST: WordList = { hashes: new Uint32Array(0), marks: new Uint8Array(0) }

const LONGEST_ENDING = 5
const SHORTEST_STEM = 3
/** Vowels that lengthen before an ending: `Anna`, `Annát`. */
const LENGTHENED: Readonly<Record<string, string>> = { á: 'a', é: 'e' }

/** Bits of what `bitsOf` says of a word. */
export const WORD_BITS = {
  /** Among the most common. */
  common: 1 << 2,
  small: 1 << 3,
  proper: 1 << 4,
  given: NAME_MARKS.given << 5,
  company: NAME_MARKS.company << 5,
  place: NAME_MARKS.place << 5,
  /** A place without its ending. */
  placeForm: NAME_MARKS.place << 13,
  /** A town without its ending. */
  townForm: 1 << 23,
} as const

/** What the marks of a language say of how a word is written, as bits: 0 small, 1 proper, 2 a town. */
const WRITTEN = [0, 1, 2, 6]

/**
 * All that the lists say of a lower-case word, as bits: 0–2 how common, 3 small, 4 proper, 5–12 the marks of names,
 * 13–20 those of its longest known stem, 21–23 the stem is small, proper, a town, 24 the word is a town.
 */
export function bitsOf({ words, names }: Lexicon, lower: string): number {
  const whole = hashOf(lower)
  const word = marksOf(words, whole)
  const rank = word & WORD_MARKS.rank
  const written = WRITTEN[word >> 2]!
  let bits =
    (rank ? 1 << (rank - 1) : 0) |
    ((written & 3) << 3) |
    (marksOf(names, whole) << 5) |
    ((written >> 2) << 24)
  let small = false
  let named = false
  for (let cut = 1; cut <= LONGEST_ENDING && lower.length - cut >= SHORTEST_STEM; cut++) {
    const stem = hashOfStem(lower, lower.length - cut)
    const name = marksOf(names, stem) & STEM_MARKS
    if (name && !named) {
      bits |= name << 13
      named = true
    }
    const common = marksOf(words, stem) >> 2
    if (common && !small) {
      bits |= WRITTEN[common]! << 21
      small = true
    }
  }
  return bits
}

function hashOfStem(lower: string, length: number): number {
  const last = LENGTHENED[lower[length - 1]!]
  return last ? hashOf(lower.slice(0, length - 1) + last) : hashOf(lower, 0, length)
}

/** The marks of a hash in a list, by halving; 0 where it is not listed. */
function marksOf({ hashes, marks }: WordList, hash: number): number {
  const wanted = hash >>> (32 - LIST_BITS)
  let low = 0
  let high = hashes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (hashes[middle]! < wanted) low = middle + 1
    else high = middle
  }
  return hashes[low] === wanted ? marks[low]! : 0
}

/** Before the entries: how many there are, how many bits of each are marks. */
const HEADER = 8
/** A list whose marks fill a byte is kept as it is, which takes more room but no time to read. */
const PLAIN = 8

/** Reads a list: each entry its distance from the one before and its marks, in groups of seven bits (LEB128), lowest first. */
export function readList(bytes: Uint8Array): WordList {
  const [count, width] = new Uint32Array(bytes.buffer, bytes.byteOffset, 2) as unknown as [number, number]
  if (width === PLAIN) {
    const from = bytes.byteOffset + HEADER
    return {
      hashes: new Uint32Array(bytes.buffer, from, count),
      marks: new Uint8Array(bytes.buffer, from + count * 4, count),
    }
  }
  const hashes = new Uint32Array(count)
  const marks = new Uint8Array(count)
  const mask = 2 ** width - 1
  let at = HEADER
  let hash = 0
  for (let i = 0; i < count; i++) {
    let byte = bytes[at++]!
    let value = byte & 127
    for (let shift = 7; byte >= 128 && shift < 28; shift += 7) {
      byte = bytes[at++]!
      value |= (byte & 127) << shift
    }
    // The fifth group lies beyond the 31 bits of a small integer.
    if (byte >= 128) hash += bytes[at++]! * 2 ** (28 - width)
    marks[i] = value & mask
    hash += value >>> width
    hashes[i] = hash
  }
  return { hashes, marks }
}

/** The bytes of a list whose marks take `width` bits. */
export function writeList({ hashes, marks }: WordList, width: number): Uint8Array {
  const entries = width === PLAIN ? [...bytesOf(hashes), ...marks] : gapsOf({ hashes, marks }, width)
  return Uint8Array.from([...bytesOf(Uint32Array.of(hashes.length, width)), ...entries])
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

function gapsOf({ hashes, marks }: WordList, width: number): number[] {
  const bytes: number[] = []
  let before = 0
  hashes.forEach((hash, i) => {
    let value = (hash - before) * 2 ** width + marks[i]!
    before = hash
    for (; value >= 128; value = Math.floor(value / 128)) bytes.push((value % 128) | 128)
    bytes.push(value)
  })
  return bytes
}
