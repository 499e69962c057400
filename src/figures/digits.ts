/** Reads digits with separators: which sign parts thousands and which begins the decimals. */
import type { Piece } from './pieces.ts'

/** The sign before the decimals; the other one, blanks and apostrophes part thousands. */
export type Decimal = '.' | ','

const SEPARATORS = /[.,'’٫٬．]/
const SIGNS: Record<string, string> = { '٫': '.', '٬': ',', '’': "'", '．': '.' }
/** Beyond this many digits it is an identifier, not an amount. */
const LONGEST = 18

/** The value of `1.234,5`, or null where it is none: a version, a date, a number with leading zeros. */
export function readDigits(digits: string, decimal: Decimal): number | null {
  if (digits.length > 2 * LONGEST) return null
  if (ALONE.test(digits)) return isAmount(digits) ? Number(digits) : null
  const ascii = plain(digits)
  const parts = ascii.split(SEPARATORS)
  const signs = [...ascii].filter(sign => SEPARATORS.test(sign))
  if (parts.join('').length > LONGEST) return null
  const hasDecimals = endsInDecimals(parts, signs, decimal)
  if (hasDecimals === null) return null
  const whole = hasDecimals ? parts.slice(0, -1) : parts
  if (!isAmount(whole[0]!)) return null
  if (whole.length > 1 && !areGroups(whole)) return null
  const value = Number(whole.join('') + (hasDecimals ? `.${parts.at(-1)}` : ''))
  return Number.isNaN(value) ? null : value
}

/** No separators in them. */
const ALONE = /^[0-9]+$/

/** Digits with a zero before them are part of a date or a code. */
function isAmount(digits: string): boolean {
  return digits.length === 1 || (digits.length <= LONGEST && !digits.startsWith('0'))
}

/** Null: the signs fit no number. */
function endsInDecimals(
  parts: readonly string[],
  signs: readonly string[],
  decimal: Decimal,
): boolean | null {
  const last = signs.at(-1)
  if (last === undefined) return false
  const others = new Set(signs.slice(0, -1))
  if (others.size > 1) return null
  if (others.size === 1) return others.has(last) ? false : last !== "'"
  if (last === "'") return false
  const looksGrouped = parts[1]!.length === 3 && parts[0]!.length < 4 && parts[0] !== '0'
  return !looksGrouped || last === decimal
}

/** Thousands (`1 234 567`) or, as in India, hundreds above the first thousand (`12,34,567`). */
function areGroups(whole: readonly string[]): boolean {
  const [first, ...rest] = whole
  if (rest.every(group => group.length === 3)) return first!.length <= 3
  return (
    first!.length <= 2 && rest.at(-1)!.length === 3 && rest.slice(0, -1).every(group => group.length === 2)
  )
}

/** Digits with what is known of them: an amount of something, and no time of day, no version. */
export interface Written {
  readonly digits: string
  readonly isMeasured: boolean
}

/**
 * Which convention a text follows. The language's own holds unless the text's unmistakable numbers all go the other way;
 * with one separator only amounts are: `21.30` may be a time, `4.0` a version.
 */
export function decimalOf(written: Iterable<Written>, usual: Decimal): Decimal {
  const other: Decimal = usual === '.' ? ',' : '.'
  let evidence = 0
  for (const { digits, isMeasured } of written) {
    const sign = decimalSign(digits)
    if (sign === usual) return usual
    if (sign === other && (isMeasured || SEVERAL.test(digits))) evidence++
  }
  return evidence > 0 ? other : usual
}

const SEVERAL = /[.,].*[.,]/

/** The decimal sign of a number that can be read in one way only: `2.5`, `1,234.56`, `1.234.567`; else null. */
function decimalSign(digits: string): Decimal | null {
  if (digits.length > 2 * LONGEST) return null
  const parts = plain(digits).split(SEPARATORS)
  const signs = [...plain(digits)].filter(sign => SEPARATORS.test(sign))
  const last = signs.at(-1)
  if (last !== '.' && last !== ',') return null
  if (signs.length === 1) return parts[1]!.length < 3 && parts[0] !== '' ? last : null
  const first = signs[0]
  if (first !== last) return signs.length === 2 ? last : null
  return areGroups(parts) ? (last === '.' ? ',' : '.') : null
}

/** With the signs and the digits of ASCII. */
function plain(digits: string): string {
  return digits.replace(/[٫٬’．]/g, sign => SIGNS[sign]!).replace(/[^\x00-\x7F]/gu, asciiDigit)
}

/** Unicode keeps the ten digits of a script side by side, zero first. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0)!
  let value = 0
  while (value < 50 && DIGIT.test(String.fromCodePoint(code - value - 1))) value++
  return DIGIT.test(digit) ? `${value % 10}` : digit
}

const DIGIT = /^\p{Nd}$/u

const THREE = /^\p{Nd}{3}$/u
const LEADING = /^\p{Nd}{1,3}$/u
const LAST = /^\p{Nd}{3}(?:[.,]\p{Nd}{1,2})?$/u

/**
 * Thousands parted by blanks: `1 234 567,8`. Gives the digits without the blanks and the piece after them.
 * Where the language doesn't part thousands so, an unusual blank, a third group or one such as `000` has to show it.
 */
export function joinGroups(
  text: string,
  pieces: readonly Piece[],
  at: number,
  isUsual: boolean,
): { readonly digits: string; readonly next: number } {
  let digits = pieces[at]!.text
  let next = at + 1
  if (!LEADING.test(digits) || digits.startsWith('0')) return { digits, next }
  let isSure = isUsual
  while (next < pieces.length && isNextGroup(text, pieces, next)) {
    const { text: group, start } = pieces[next]!
    isSure ||= group.startsWith('0') || next > at + 1 || /[\u00A0\u202F\u2009]/.test(text[start - 1]!)
    const isLast = !THREE.test(pieces[next]!.text)
    digits += pieces[next]!.text
    next++
    if (isLast) break
  }
  return isSure ? { digits, next } : { digits: pieces[at]!.text, next: at + 1 }
}

function isNextGroup(text: string, pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]!
  if (!LAST.test(piece.text) || piece.start - pieces[at - 1]!.end !== 1) return false
  return /[ \u00A0\u202F\u2009]/.test(text[piece.start - 1]!)
}
