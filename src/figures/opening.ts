/** What stands at the front of a numeral in digits: separators, thousands parted by blanks, fractions, short scales. */
import { joinGroups, readDigits } from './digits.ts'
import { withExponent } from './exponents.ts'
import type { Reading } from './numeral.ts'
import { phraseAt } from './phrases.ts'
import { isDash, isTie } from './pieces.ts'
import { addAtom, type Sum } from './sum.ts'

/** Reads the digits at a piece into the sum; gives the piece after them, or null where they are no number. */
export function openDigits(sum: Sum, reading: Reading, at: number): number | null {
  const { pieces, table } = reading
  const isUsual = table.blankGroups || isMeasured(reading, at + 2)
  const { digits, next } = joinGroups(reading.text, pieces, at, isUsual)
  const value = readDigits(digits, reading.decimal)
  if (value === null) return null
  return opened(sum, reading, withExponent(reading, value, next))
}

/** `.08`: a decimal sign with nothing before it. */
export function openDecimals(sum: Sum, reading: Reading, at: number): number | null {
  const [sign, digits] = [reading.pieces[at]!, reading.pieces[at + 1]]
  if (sign.text !== reading.decimal || sign.glued || !digits?.glued || !/^\d+$/.test(digits.text)) return null
  return opened(sum, reading, { value: Number(`0.${digits.text}`), next: at + 2 })
}

/** `½`, `½ Mio.`. */
export function openVulgar(sum: Sum, reading: Reading, at: number): number | null {
  const value = VULGAR.get(reading.pieces[at]!.text)
  return value === undefined ? null : opened(sum, reading, { value, next: at + 1 })
}

function opened(sum: Sum, reading: Reading, { value, next }: { value: number; next: number }): number {
  sum.group = value
  sum.digits = true
  const end = plusVulgar(sum, reading, next)
  return plusAbbreviation(sum, reading, end)
}

/** Digits in two groups parted by a blank are one number where a unit follows: `12 500 EUR`. */
function isMeasured({ pieces, table }: Reading, at: number): boolean {
  const piece = pieces[at]
  if (!piece || piece.kind === 'digits') return false
  return table.signs.has(piece.text) || phraseAt(table.units, pieces, at) !== null
}

/** Fractions that are one sign. */
const VULGAR: ReadonlyMap<string, number> = new Map(
  '½ 1/2, ⅓ 1/3, ⅔ 2/3, ¼ 1/4, ¾ 3/4, ⅕ 1/5, ⅖ 2/5, ⅗ 3/5, ⅘ 4/5, ⅙ 1/6, ⅚ 5/6, ⅐ 1/7, ⅛ 1/8, ⅜ 3/8, ⅝ 5/8, ⅞ 7/8, ⅑ 1/9, ⅒ 1/10'
    .split(', ')
    .map(pair => {
      const [sign, fraction] = pair.split(' ')
      const [numerator, denominator] = fraction!.split('/')
      return [sign!, Number(numerator) / Number(denominator)] as const
    }),
)

/** `2½`, `2 ½`. */
function plusVulgar(sum: Sum, { pieces }: Reading, at: number): number {
  const value = VULGAR.get(pieces[at]?.text ?? '')
  if (value === undefined || !Number.isInteger(sum.group)) return at
  sum.group = sum.group! + value
  return at + 1
}

/** `2.3bn`, `48,6 Mio.`: a scale as newspapers shorten it, and not `k.k.`, or `eine Mia`; single letters are left to who knows what follows. */
export function plusAbbreviation(sum: Sum, reading: Reading, at: number): number {
  const piece = reading.pieces[isTie(reading.pieces, at) ? at + 1 : at]
  if (!piece) return at
  const from = reading.pieces.indexOf(piece, at)
  const dotted = reading.pieces[from + 1]?.text === '.' && reading.pieces[from + 1]!.glued
  const { abbreviations, signs } = reading.table
  const withDot = dotted ? abbreviations.get(`${piece.text}.`) : undefined
  const scale = withDot ?? abbreviations.get(piece.text)
  if (scale === undefined) return at
  const next = from + (withDot === undefined ? 1 : 2)
  if (dotted && withDot === undefined && reading.pieces[from + 2]?.glued) return at
  if (signs.has(piece.text) && !isMoney(reading, at, next)) return at
  if (HOUSE.test(piece.text) && /^\d+$/.test(reading.pieces[at - 1]!.text) && !isMoney(reading, at, next))
    return at
  if (RESOLUTION.test(`${reading.pieces[at - 1]!.text}${piece.text}`) && !isMoney(reading, at, next))
    return at
  const isAlone = sum.group === 1 && !sum.digits && withDot === undefined
  if (isAlone && !isMeasured(reading, next)) return at
  if (piece.text.length === 1 && !piece.glued && Number.isInteger(sum.group) && !isMoney(reading, at, next))
    return at
  return addAtom(sum, { kind: 'scale', value: scale, standing: 'multiplier' }) ? next : at
}

/** `221B` is a house, `2.3B` an amount. */
const HOUSE = /^[A-J]$/

/** A screen of `4K`. */
const RESOLUTION = /^\dK$/

/** The dash of `£15–20m`. */
function isRangeDash(pieces: Reading['pieces'], at: number): boolean {
  return isDash(pieces[at]) && pieces[at]!.glued && pieces[at - 1]?.kind === 'digits'
}

/** A sign of money stands before the digits or after the scale: `£340m`, `2,3 M€`. */
function isMoney({ pieces, table }: Reading, digitsEnd: number, next: number): boolean {
  let before = digitsEnd - 1
  while (before > 0 && (pieces[before]!.kind === 'digits' || isRangeDash(pieces, before))) before--
  const isSign = (text: string | undefined): boolean =>
    text !== undefined && table.signs.get(text)?.kind === 'money'
  return isSign(pieces[before]?.text) || isSign(pieces[next]?.text)
}
