/**
 * What each UTF-16 unit is where a text is cut into pieces: the classes of Unicode are asked once for each, and most
 * words and numbers need no pattern to find their end.
 */
import type { Span } from '../article.ts'

/** Digits with the separators inside them: `1,234.5`. */
const DIGITS = String.raw`\p{Nd}+(?:[.,'’٫٬．]\p{Nd}+)*`
/** Letters; apostrophes and invisible signs may stand inside; a raised figure ends a unit: `п'ять`, `km²`. */
const LETTER = String.raw`[[\p{L}\p{M}]--[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]]`
const LETTERS = String.raw`${LETTER}+(?:['’ʼ\u00AD\u200B-\u200D\u2060]+${LETTER}+)*[²³]?`
/** Chinese and Japanese write no blanks, so that each character is a piece: `5000万元`. */
const CHARACTER = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]`
const PIECE = new RegExp(`(${DIGITS})|(${LETTERS}|${CHARACTER})|\\S`, 'gv')

export type Kind = 'digits' | 'word' | 'mark'

const BLANK = 1
const MARK = 2
const DIGIT = 3
const LETTERED = 4
const ALONE = 5
/** Only the pattern knows: halves of a character, and an apostrophe that is a letter. */
const ODD = 6

const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[\uD800-\uDFFFʼ]/, ODD],
  [/\p{Nd}/u, DIGIT],
  [new RegExp(LETTER, 'v'), LETTERED],
  [new RegExp(CHARACTER, 'v'), ALONE],
  [/\S/, MARK],
]

const KINDS: readonly Kind[] = ['mark', 'mark', 'mark', 'digits', 'word', 'word']

/** By unit; zero where none has been asked for yet. */
const known = new Uint8Array(0x10000)

/** The class of the unit at a place; behind the end it is blank. */
function classAt(text: string, at: number): number {
  if (at >= text.length) return BLANK
  const code = text.charCodeAt(at)
  const found = known[code]!
  if (found > 0) return found
  const unit = text[at]!
  known[code] = CLASSES.find(([pattern]) => pattern.test(unit))?.[1] ?? BLANK
  return known[code]!
}

/** What may go on behind letters, and behind digits. */
const AFTER_LETTERS = /['’²³\u00AD\u200B-\u200D\u2060]/
const AFTER_DIGITS = /[.,'’٫٬．]/

/** The next piece of a text from a place on, or null: a number, a word, or one sign that is neither. */
export function nextPiece(text: string, from: number): (Span & { readonly kind: Kind }) | null {
  let start = from
  while (start < text.length && classAt(text, start) === BLANK) start++
  if (start === text.length) return null
  const first = classAt(text, start)
  let end = start + 1
  if (first === LETTERED || first === DIGIT) while (classAt(text, end) === first) end++
  return isEnd(text, end, first) ? { start, end, kind: KINDS[first]! } : matched(text, start)
}

/** Nothing at its end can belong to the piece. */
function isEnd(text: string, end: number, first: number): boolean {
  if (first === ODD) return false
  if (first !== LETTERED && first !== DIGIT) return true
  const next = classAt(text, end)
  if (next !== MARK) return next !== ODD
  return !(first === DIGIT ? AFTER_DIGITS : AFTER_LETTERS).test(text[end]!)
}

function matched(text: string, start: number): Span & { readonly kind: Kind } {
  PIECE.lastIndex = start
  const match = PIECE.exec(text)!
  return { start, end: PIECE.lastIndex, kind: match[1] ? 'digits' : match[2] ? 'word' : 'mark' }
}
