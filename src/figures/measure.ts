/** What a number counts: the unit after it or before it, and where the figure ends. */
import { belowZeroAt, degreesBefore, isDegree } from './degrees.ts'
import { isCompared, signedFirst } from './minus.ts'
import type { Numeral, Reading } from './numeral.ts'
import { numeralAt } from './numerals.ts'
import { phraseAt } from './phrases.ts'
import { rateAt } from './rates.ts'
import { unitBefore } from './signs.ts'
import { tidy } from './sum.ts'
import type { Atom, Unit } from './table.ts'
import { unitAfter, unitOfPart } from './units.ts'

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
