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
  const after = numeral.unit
    ? { unit: numeral.unit, next: numeral.next }
    : (unitAfter(reading, numeral.next) ?? unitOfPart(reading, numeral))
  const before = surely(unitBefore(reading, numeral.first, from), reading, numeral)
  const useBefore = before && after?.unit.kind !== 'money'
  const unit = (useBefore ? before.unit : after?.unit) ?? null
  const end = after && (!useBefore || after.unit === unit) ? after.next : numeral.next
  const opening = useBefore ? before.first : numeral.first
  const signed = signedFirst(reading, opening, from)
  const isLess =
    signed < opening && pieces[signed]!.kind === 'word' && !isDegree(unit) && isCompared(reading, signed, end)
  const first = isLess ? opening : signed
  const isNegative = first < opening || (useBefore && before.isNegative)
  const half = unit ? halfAfter(reading, end) : null
  const late = unit?.by === 'sign' && numeral.scale === 1 ? scaleAfter(reading, end) : null
  const value = (isNegative ? -1 : 1) * (numeral.value + (half ? 0.5 : 0)) * (late?.scale ?? 1)
  const next = half ?? withEnding(reading, unit ? withPer(reading, late?.next ?? end) : end)
  return { numeral, value: unit ? tidy(value * unit.factor) : value, unit, first, next }
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
function signedFirst({ pieces, table }: Reading, first: number, from: number): number {
  const sign = pieces[first - 1]
  if (first <= from || !sign) return first
  if (MINUS.test(sign.text)) return pieces[first]!.glued && !sign.glued ? first - 1 : first
  const isWord = pieces[first]!.kind === 'word' || /\D/.test(pieces[first]!.text)
  const { minus, negative } = table.words
  if (!phraseBefore(minus, pieces, first) && !(isWord && phraseBefore(negative, pieces, first))) return first
  const isBound = phraseBefore(table.bounds, pieces, first) !== null
  return isBound || pieces[first - 2]?.kind === 'digits' ? first : first - 1
}

/** It is cold, not less. */
function isDegree(unit: Unit | null): boolean {
  return unit?.unit === 'celsius' || unit?.unit === 'generic-degree' || unit?.unit === 'fahrenheit'
}

/** `menos 6,5% do que em 2023`, `…, menos dois cêntimos`: a word that means less as well. */
function isCompared({ pieces, table: { words } }: Reading, sign: number, end: number): boolean {
  if (words.than.exact.size === 0) return false
  return pieces[sign - 1]?.text === ',' || phraseAt(words.than, pieces, end) !== null
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

/** `35 €/MWh`: the amount is per something. */
function withPer({ pieces }: Reading, at: number): number {
  const isPer = pieces[at]?.text === '/' && pieces[at]!.glued && pieces[at + 1]?.glued
  return isPer && pieces[at + 1]!.kind === 'word' ? at + 2 : at
}

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
