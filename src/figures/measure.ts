/** What a number counts: the unit after it or before it, and where the figure ends. */
import type { Numeral, Reading } from './numeral.ts'
import { numeralAt } from './numerals.ts'
import { meaningOf, phraseAt, phraseBefore } from './phrases.ts'
import { isTie, type Piece } from './pieces.ts'
import { tidy } from './sum.ts'
import type { Atom, Unit } from './table.ts'
import { isUnspaced } from './unspaced.ts'

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

/** The most pieces in a sign: `U` `.` `S` `.` `$`. */
const LONGEST_SIGN = 5

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

/** Whether a sign, a scale or a unit stands beside the digits at a piece; hours, which times of day have, are none. */
export function isMeasured({ pieces, table }: Pick<Reading, 'pieces' | 'table'>, at: number): boolean {
  const [before, after] = [pieces[at - 1], pieces[at + 1]]
  if (before && table.signs.get(before.text)?.kind === 'money') return true
  if (!after) return false
  if (
    table.abbreviations.has(after.text) ||
    phraseAt(table.numerals, pieces, at + 1)?.meaning.kind === 'scale'
  )
    return true
  const unit = table.signs.get(after.text) ?? phraseAt(table.units, pieces, at + 1)?.meaning
  return unit !== undefined && unit.unit !== 'hour'
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

/** The unit that follows a number: a sign, a code or a name, perhaps with `of` before it. */
export function unitAfter(reading: Reading, at: number): { unit: Unit; next: number } | null {
  const { pieces, table } = reading
  const from = isTie(pieces, at) ? at + 1 : isRound(pieces, at) ? at + 2 : at
  const isOrdinal = from === at + 1 && pieces[from]!.text.length === 1 && pieces[from]!.kind === 'word'
  if (isOrdinal) return null
  const sign = opensNext(reading, from, at) ? null : signAt(reading, from)
  const name = phraseAt(table.units, pieces, from)
  if (sign && !(name && name.next > sign.next)) return sign
  if (name && !isOther(reading, at, name.next))
    return coinOf(reading, { unit: name.meaning, next: name.next })
  const of = phraseAt(table.words.of, pieces, from)
  if (!of) return null
  const named = phraseAt(table.units, pieces, of.next)
  if (named) return { unit: named.meaning, next: named.next }
  const signed = signAt(reading, of.next)
  return signed?.unit.kind === 'money' ? signed : null
}

/** `a tenth of a percentage point`. */
function unitOfPart(
  { pieces, table }: Reading,
  { value, next, digits }: Numeral,
): { unit: Unit; next: number } | null {
  if (digits || value >= 1) return null
  const of = phraseAt(table.words.fractionOf, pieces, next)
  const article = of ? phraseAt(table.numerals, pieces, of.next) : null
  if (!article || !/^(?:weak|article)$/.test(article.meaning.standing)) return null
  const named = phraseAt(table.units, pieces, article.next)
  return named ? { unit: named.meaning, next: named.next } : null
}

/** `1.5C` is no cent and a half, `öt fontos kérdés` is no five pounds, `ötszáz fontos` and `1,95 fontos` are. */
function isOther({ pieces, table }: Reading, at: number, next: number): boolean {
  if (/^\p{Lu}$/u.test(pieces[at]!.text)) return true
  if (next > at + 1 || !meaningOf(table.words.not, pieces[at]!.key)) return false
  return !(pieces[at - 1]!.kind === 'digits' && /\D/.test(pieces[at - 1]!.text))
}

/** `5.000,- Ft`: the dash stands for no cents. */
function isRound(pieces: Reading['pieces'], at: number): boolean {
  const [comma, dash] = [pieces[at], pieces[at + 1]]
  return Boolean(
    comma?.glued &&
      /^[,.]$/.test(comma.text) &&
      dash?.glued &&
      /^[-–—]$/.test(dash.text) &&
      !pieces[at + 2]?.glued,
  )
}

/** `12 centavos de dólar`: whose coins they are. */
function coinOf(
  { pieces, table }: Reading,
  coin: { unit: Unit; next: number },
): { unit: Unit; next: number } {
  const of = coin.unit.factor === 0.01 ? phraseAt(table.words.of, pieces, coin.next) : null
  const whole = of ? phraseAt(table.units, pieces, of.next) : null
  if (whole?.meaning.kind !== 'money' || whole.meaning.factor !== 1) return coin
  return { unit: { ...whole.meaning, factor: 0.01 }, next: whole.next }
}

/** In `2021 €5.000` and `$3bn-$4bn` the sign belongs to what it is glued to. */
function opensNext({ pieces }: Reading, at: number, numberEnd: number): boolean {
  const [sign, digits] = [pieces[at], pieces[at + 1]]
  const isApart = at > numberEnd || sign?.glued === false
  return isApart && sign?.kind === 'mark' && digits?.kind === 'digits' && digits.glued
}

/** The longest sign or code at a piece: `km/h`, `US$`, `EUR`; glued pieces are read as one. */
function signAt({ pieces, table }: Reading, at: number): { unit: Unit; next: number } | null {
  let text = ''
  let found: { unit: Unit; next: number } | null = null
  for (let i = at; i < at + LONGEST_SIGN && i < pieces.length && (i === at || pieces[i]!.glued); i++) {
    text += pieces[i]!.text
    const unit = table.signs.get(text)
    if (unit && unit.by === 'sign' && !continues(pieces[i + 1], pieces[i]!.kind))
      found = { unit, next: i + 1 }
  }
  return found
}

/** A sign of letters that runs into digits is no unit: `m2` is one sign, `V8` none. */
function continues(next: { kind: string; glued: boolean } | undefined, kind: string): boolean {
  return kind === 'word' && next?.kind === 'digits' && next.glued
}

/** A sign of money, or a word for percent, right before the number: `$500`, `EUR 500`, `yüzde 5`. */
function unitBefore(
  { pieces, table }: Reading,
  at: number,
  from: number,
): { unit: Unit; first: number; isNegative: boolean } | null {
  const minus = pieces[at - 1]
  const isNegative =
    at - 1 > from && MINUS.test(minus!.text) && pieces[at]!.glued && pieces[at - 2]!.kind === 'mark'
  const end = isNegative ? at - 1 : at
  let text = ''
  let found: { unit: Unit; first: number; isNegative: boolean } | null = null
  for (let i = end - 1; i >= from && i >= end - LONGEST_SIGN; i--) {
    text = pieces[i]!.text + text
    const unit = table.signs.get(text)
    if (unit && (unit.kind === 'money' || (unit.kind === 'percent' && pieces[at]!.glued)))
      if (!pieces[i]!.glued || i === from || canOpen(pieces[i - 1]!, pieces[i]!))
        found = { unit, first: i, isNegative }
    if (!pieces[i]!.glued) break
  }
  if (found) return found
  if (at <= from || !phraseBefore(table.percentBefore, pieces, at)) return null
  return { unit: { kind: 'percent', unit: null, factor: 1, by: 'name' }, first: at - 1, isNegative: false }
}

/** A sign begins a figure behind a mark, and where words run into what follows: `共计$500`. */
function canOpen(before: Piece, sign: Piece): boolean {
  return before.kind === 'mark' || (sign.kind === 'mark' && isUnspaced(before.text.at(-1)!))
}

const MINUS = /^[-−–]$/

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
