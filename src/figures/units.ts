/** Units behind a number: signs, codes and names; and whether anything says that digits are an amount. */
import type { Numeral, Reading } from './numeral.ts'
import { meaningOf, phraseAt } from './phrases.ts'
import { isTie } from './pieces.ts'
import { opensNext, signAt } from './signs.ts'
import type { Unit } from './table.ts'

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
