/** What a number counts: the unit after it or before it, and where the figure ends. */
import type { Numeral, Reading } from './numeral.ts'
import { numeralAt } from './numerals.ts'
import { phraseAt, phraseBefore } from './phrases.ts'
import { tidy } from './sum.ts'
import type { Atom, Unit } from './table.ts'
import { MINUS, unitAfter, unitBefore, unitOfPart } from './units.ts'

/** A number with what it counts, before ranges, bounds and traps. */
export interface Measure {
  readonly numeral: Numeral
  readonly value: number
  /** Null: a bare number. */
  readonly unit: Unit | null
  /** Its pieces: `[first, next)`, signs before and endings behind included. */
  readonly first: number
  readonly next: number
}

/** The number at a piece with its unit; signs before it are looked for back to `from`. */
export function measureAt(reading: Reading, at: number, from: number): Measure | null {
  const { pieces } = reading
  const numeral = numeralAt(reading, at)
  if (!numeral) return null
  const behind = numeral.unit
    ? { unit: numeral.unit, next: numeral.next }
    : (unitAfter(reading, numeral.next) ?? unitOfPart(reading, numeral))
  const before = surely(unitBefore(reading, numeral.first, from), reading, numeral)
  const after = before && behind && isNextSign(reading, numeral.next, behind) ? null : behind
  const useBefore = before && after?.unit.kind !== 'money'
  const named = (useBefore ? before.unit : after?.unit) ?? null
  const unitEnd = after && (!useBefore || after.unit === named) ? after.next : numeral.next
  const cold = belowZeroAt(reading, unitEnd, named)
  const unit = cold?.unit ?? named
  const end = cold?.next ?? unitEnd
  const scaleOf = unit?.unit === 'generic-degree' ? degreesBefore(reading, numeral.first) : null
  const opening = useBefore ? before.first : (scaleOf?.first ?? numeral.first)
  const signed = signedFirst(reading, opening, from)
  const isLess =
    signed < opening && pieces[signed]!.kind === 'word' && !isDegree(unit) && isCompared(reading, signed, end)
  const first = isLess ? opening : signed
  const isNegative = first < opening || (useBefore && before.isNegative) || cold !== null
  const half = unit ? halfAfter(reading, end) : null
  const late = unit?.by === 'sign' && numeral.scale === 1 ? scaleAfter(reading, end) : null
  const value = (isNegative ? -1 : 1) * (numeral.value + (half ? 0.5 : 0)) * (late?.scale ?? 1)
  const rate = unit ? rateAt(reading, scaleOf?.unit ?? unit, late?.next ?? end) : { unit, next: end }
  const next = half ?? withEnding(reading, rate.next)
  return { numeral, value: unit ? tidy(value * unit.factor) : value, unit: rate.unit, first, next }
}

/** `EUR 10 USD 20`: what stands behind the first number opens the second. */
function isNextSign({ pieces, table }: Reading, at: number, { next }: { readonly next: number }): boolean {
  const isCode = next === at + 1 && !pieces[at]!.glued && table.signs.has(pieces[at]!.text)
  return isCode && pieces[next]?.kind === 'digits'
}

/** A doubtful sign needs a scale or grouped digits: `R1.2bn`, not `R8`. */
function surely<T extends { unit: Unit }>(before: T | null, { pieces }: Reading, numeral: Numeral): T | null {
  if (before?.unit.by !== 'doubtful sign' || numeral.scale > 1) return before
  return /\D/.test(pieces[numeral.first]!.text) || numeral.next > numeral.first + 1 ? before : null
}

/** `75 USD million`. */
function scaleAfter({ pieces, table }: Reading, at: number): { scale: number; next: number } | null {
  const atom = pieces[at]?.glued ? null : phraseAt(table.numerals, pieces, at)
  if (atom?.meaning.kind !== 'scale' || atom.meaning.value < 1e6) return null
  return { scale: atom.meaning.value, next: atom.next }
}

/** A minus sign belongs to the number where it is glued to it and to nothing before; a word for it, unless it bounds. */
function signedFirst(reading: Reading, first: number, from: number): number {
  const { pieces, table } = reading
  const before = pieces[first - 1]
  if (first <= from || !before) return first
  if (MINUS.test(before.text)) return pieces[first]!.glued && !before.glued ? first - 1 : first
  const isWord = pieces[first]!.kind === 'word' || /\D/.test(pieces[first]!.text)
  const { minus, negative } = table.words
  if (!phraseBefore(minus, pieces, first) && !(isWord && phraseBefore(negative, pieces, first))) return first
  const isBound = phraseBefore(table.bounds, pieces, first) !== null
  const sign = signStart(reading, first)
  return isBound || pieces[sign - 1]?.kind === 'digits' ? first : sign
}

/** Where the word for minus begins that ends right before the number. */
function signStart({ pieces, table }: Reading, first: number): number {
  for (let at = first - LONGEST_SIGN; at < first - 1; at++)
    if (phraseAt(table.words.minus, pieces, at)?.next === first) return at
  return first - 1
}

/** Pieces: `sıfırın altında`. */
const LONGEST_SIGN = 2

/** It is cold, not less. */
function isDegree(unit: Unit | null): boolean {
  return DEGREES.has(unit?.unit ?? '')
}

const DEGREES: ReadonlySet<string> = new Set(['celsius', 'generic-degree', 'fahrenheit'])

const DEGREE: Unit = { kind: 'quantity', unit: 'generic-degree', factor: 1, by: 'name' }

/** `摄氏37度`, `섭씨 30도`: whose degrees they are is said before them. */
function degreesBefore({ pieces, table }: Reading, at: number): { unit: Unit; first: number } | null {
  const { celsiusBefore, fahrenheitBefore } = table.words
  for (let first = Math.max(0, at - LONGEST_SIGN); first < at; first++) {
    if (phraseAt(celsiusBefore, pieces, first)?.next === at)
      return { unit: { ...DEGREE, unit: 'celsius' }, first }
    if (phraseAt(fahrenheitBefore, pieces, first)?.next === at)
      return { unit: { ...DEGREE, unit: 'fahrenheit' }, first }
  }
  return null
}

/** `12 degrees below zero`, `20 градусов мороза`, `15 minusgrader`. */
function belowZeroAt(
  { pieces, table }: Reading,
  at: number,
  unit: Unit | null,
): { unit: Unit; next: number } | null {
  const { belowZero, coldDegrees } = table.words
  if (unit !== null && !isDegree(unit)) return null
  const below = phraseAt(belowZero, pieces, at)
  const cold = unit
    ? below
    : (phraseAt(coldDegrees, pieces, at) ?? (below && below.next > at + 1 ? below : null))
  return cold && { unit: unit ?? DEGREE, next: cold.next }
}

/** `caíram menos 6,5%`, `menos 6,5% do que em 2023`: a word that means less as well, but not `uma variação de menos 6,5%`. */
function isCompared({ pieces, table: { words } }: Reading, sign: number, end: number): boolean {
  if (words.than.exact.size === 0) return false
  if (phraseAt(words.than, pieces, end)) return true
  const { key } = pieces[sign - 1] ?? { key: '' }
  return !(words.of.exact.has(key) || words.to.exact.has(key) || words.from.exact.has(key))
}

/** `two years and a half`. */
function halfAfter({ pieces, table }: Reading, at: number): number | null {
  const match = phraseAt(table.numerals, pieces, at)
  const isHalf = match?.meaning.kind === 'andHalf' && !table.abbreviations.has(pieces[match.next]?.text ?? '')
  return isHalf && !isScale(phraseAt(table.numerals, pieces, match.next)?.meaning) ? match.next : null
}

/** `zwei Millionen Euro und eine halbe Milliarde`: the half is another number's. */
function isScale(atom: Atom | undefined): boolean {
  return atom?.kind === 'scale'
}

/** `35 €/MWh`, `120 g/km`, `300 cubic metres per second`: so much per something; of quantities the unit says of what. */
function rateAt({ pieces, table }: Reading, unit: Unit, at: number): { unit: Unit; next: number } {
  const isSlash = pieces[at]?.text === '/' && pieces[at]!.glued && pieces[at + 1]?.glued
  const per =
    isSlash && pieces[at + 1]!.kind === 'word' ? { next: at + 1 } : phraseAt(table.words.per, pieces, at)
  if (!per) return { unit, next: at }
  const sign = table.signs.get(pieces[per.next]?.text ?? '')
  const of = sign ? { meaning: sign, next: per.next + 1 } : phraseAt(table.units, pieces, per.next)
  const isRate =
    unit.kind === 'quantity' &&
    of?.meaning.kind === 'quantity' &&
    (isSlash || SHORT.has(of.meaning.unit ?? ''))
  if (isRate && !unit.unit!.includes('-per-'))
    return { unit: { ...unit, unit: `${unit.unit}-per-${of.meaning.unit}` }, next: of.next }
  return { unit, next: isSlash ? per.next + 1 : at }
}

/** Speeds and flows; `ten tonnes per year` are tonnes. */
const SHORT: ReadonlySet<string> = new Set(['hour', 'minute', 'second', 'millisecond'])

const ENDING_SIGN = /^[-‐‑'’:]$/

/** An ending, or the rest of a compound, that a hyphen ties to the figure: `MW-os`, `5'e`, `EUR-t`. */
export function withEnding(reading: Reading, at: number): number {
  const { pieces } = reading
  let next = at
  while (pieces[next]?.glued && ENDING_SIGN.test(pieces[next]!.text) && pieces[next + 1]?.glued) {
    if (pieces[next + 1]!.kind !== 'word' || numeralAt(reading, next + 1)) break
    next += 2
  }
  return next
}
