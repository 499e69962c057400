/** Units beside a number: signs, codes and names, behind it and before it. */
import type { Numeral, Reading } from './numeral.ts'
import { meaningOf, phraseAt, phraseBefore } from './phrases.ts'
import { isTie, type Piece } from './pieces.ts'
import type { Unit } from './table.ts'
import { isUnspaced } from './unspaced.ts'

/** The most pieces in a sign: `U` `.` `S` `.` `$`. */
const LONGEST_SIGN = 5

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
export function unitOfPart(
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

/** `1.5C` is no cent and a half, `öt fontos kérdés` is no five pounds, `1,95 fontos` is. */
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
export function unitBefore(
  reading: Reading,
  at: number,
  from: number,
): { unit: Unit; first: number; isNegative: boolean } | null {
  const { pieces, table } = reading
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
  if (found) return withCountry(reading, found, from)
  if (at <= from || !phraseBefore(table.percentBefore, pieces, at)) return null
  let first = at - 1
  for (let i = at - LONGEST_SIGN; i < first; i++)
    if (phraseAt(table.percentBefore, pieces, i)?.next === at) first = i
  return { unit: { kind: 'percent', unit: null, factor: 1, by: 'name' }, first, isNegative: false }
}

/** `C $ 16.4 million`: the letter of the country, parted from the sign as corpora of words have it. */
function withCountry<T extends { unit: Unit; first: number }>(
  { pieces, table }: Reading,
  sign: T,
  from: number,
): T {
  const letter = pieces[sign.first - 1]
  if (sign.first <= from || !letter || letter.kind !== 'word' || pieces[sign.first + 1]?.glued !== false)
    return sign
  const unit = table.signs.get(`${letter.text} ${pieces[sign.first]!.text}`)
  return unit ? { ...sign, unit, first: sign.first - 1 } : sign
}

/** A sign begins a figure behind a mark, and where words run into what follows: `共计$500`. */
function canOpen(before: Piece, sign: Piece): boolean {
  return before.kind === 'mark' || (sign.kind === 'mark' && isUnspaced(before.text.at(-1)!))
}

/** A sign for less than nothing. */
export const MINUS = /^[-−–]$/
