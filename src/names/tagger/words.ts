/** What the tagger sees of a word, whichever sentence it stands in. */
import { hashOf } from './hash.ts'
import { bitsOf, type Lexicon } from './lexicon.ts'

/** A word taken apart; all numbers but `lexicon` are hashes. */
export interface Word {
  /** Lower case, without invisible signs; digits as 0. */
  readonly lower: string
  /** Of `lower`. */
  readonly id: number
  /** Of its first six letters: holds a stem of inflected languages together. */
  readonly stem: number
  /** Kinds of characters, runs told once: `Xx`, `X.X.`, `x-X`, `9`. */
  readonly shape: number
  readonly capital: boolean
  /** All letters are capitals, and there are two or more. */
  readonly shouted: boolean
  readonly letters: boolean
  /** Has a capital letter somewhere: `iPhone`. */
  readonly loud: boolean
  /** What the lists say of it: see `lexicon.ts`. */
  readonly lexicon: number
}

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060]/g
const DIGIT = /\p{Nd}/gu
const STEM = 6

/** Takes a word apart. */
export function wordOf(form: string, lexicon: Lexicon): Word {
  const plain = form.normalize('NFC').replace(INVISIBLE, '').replaceAll('’', "'")
  const lower = plain.toLowerCase().replace(DIGIT, '0')
  const upper = plain.toUpperCase()
  const letters = plain.toLowerCase() !== upper
  const capital = letters && plain[0] === upper[0] && plain[0] !== lower[0]
  return {
    lower,
    id: hashOf(lower),
    stem: hashOf(lower, 0, Math.min(lower.length, STEM)),
    shape: shapeOf(plain),
    capital,
    shouted: letters && plain.length > 1 && plain === upper,
    letters,
    loud: plain !== plain.toLowerCase(),
    lexicon: bitsOf(lexicon, lower),
  }
}

/** The hash of the word's kinds of characters; a run of three or more counts as two. */
function shapeOf(word: string): number {
  let shape = ''
  for (const sign of word) {
    const kind = kindOfSign(sign)
    if (!shape.endsWith(kind + kind) && shape.length < 12) shape += kind
  }
  return hashOf(shape)
}

function kindOfSign(sign: string): string {
  const lower = sign.toLowerCase()
  const upper = sign.toUpperCase()
  if (lower !== upper) return sign === lower ? 'x' : 'X'
  if (sign >= '0' && sign <= '9') return '9'
  return /\p{L}/u.test(sign) ? 'o' : sign
}
