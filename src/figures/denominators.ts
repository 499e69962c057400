/** What a number is divided by: `thirds`, `twenty-fifths`, `onze avos`; and whether it is a fraction at all. */
import type { Numeral, Reading } from './numeral.ts'
import { phraseAt, phraseBefore } from './phrases.ts'
import { isTie } from './pieces.ts'
import { PERCENTAGES } from './table.ts'
import { wholeAt } from './wholes.ts'

/** The name of the parts, `thirds`, or a number with a word for parts, `onze avos`; coins of that name are none. */
export function denominatorAt(reading: Reading, at: number): { meaning: number; next: number } | null {
  const { pieces, table } = reading
  const named = phraseAt(table.fractions, pieces, at)
  if (named) return phraseAt(table.units, pieces, at)?.meaning.kind === 'money' ? null : named
  const tens = tensAt(reading, at)
  if (tens) return tens
  if (table.words.parts.exact.size === 0 || !pieces[at]) return null
  const whole = wholeAt(reading, at)
  const parts = whole ? phraseAt(table.words.parts, pieces, whole.next) : null
  return whole && parts && whole.value > 1 ? { meaning: whole.value, next: parts.next } : null
}

/** `twenty-fifth`, `vingt et unième`. */
function tensAt({ pieces, table }: Reading, at: number): { meaning: number; next: number } | null {
  const tens = phraseAt(table.numerals, pieces, at)
  if (tens?.meaning.kind !== 'small' || tens.meaning.value < 20 || tens.meaning.value % 10 > 0) return null
  const tie = isTie(pieces, tens.next) ? tens.next + 1 : tens.next
  const join = phraseAt(table.numerals, pieces, tie)
  const from = join?.meaning.kind === 'join' ? (isTie(pieces, join.next) ? join.next + 1 : join.next) : tie
  const part = phraseAt(table.fractions, pieces, from) ?? phraseAt(table.words.firsts, pieces, from)
  const value = part?.meaning === true ? 1 : (part?.meaning ?? 10)
  return part && value < 10 ? { meaning: tens.meaning.value + value, next: part.next } : null
}

export function numeratorAt(reading: Reading, at: number): { value: number; next: number } | null {
  const whole = wholeAt(reading, at)
  if (whole) return Number.isInteger(whole.value) ? whole : null
  const article = phraseAt(reading.table.numerals, reading.pieces, at)
  return article?.meaning.standing === 'weak' ? { value: 1, next: article.next } : null
}

/** `quarters` are a time too, `a third` an order: what is around has to say that parts are meant. */
export function isFraction(
  reading: Reading,
  { first, value }: Numeral,
  { meaning, next }: { meaning: number; next: number },
): boolean {
  const { pieces, table } = reading
  const { fractionNot, fractionOf, ordinals } = table.words
  // `twenty fifth` is one ordinal.
  if (value > 19 && value % 10 === 0 && phraseBefore(ordinals, pieces, next)) return false
  if (value <= meaning && meaning < 9 && value > 1 && sharesFactor(value, meaning)) return false
  if (phraseBefore(fractionNot, pieces, first) || phraseBefore(ordinals, pieces, first)) return false
  if (isTie(pieces, next) && value < meaning) return false
  // `two fifth` graders are none.
  if (value > 1 && fractionOf.exact.size > 0 && phraseBefore(ordinals, pieces, next)) return false
  if (value > 1 || fractionOf.exact.size === 0 || phraseAt(fractionOf, pieces, next)) return true
  const after = pieces[next]
  if (!after || after.kind === 'mark' || scaleAt(reading, next)) return true
  // `fell by a fifth to £2bn`.
  if (phraseBefore(table.words.by, pieces, first) && phraseAt(table.words.to, pieces, next)) return true
  const unit = phraseAt(table.units, pieces, next)?.meaning
  return unit !== undefined && (meaning === 4 || PERCENTAGES.has(unit.kind))
}

function sharesFactor(numerator: number, denominator: number): boolean {
  for (let factor = 2; factor <= numerator; factor++)
    if (numerator % factor === 0 && denominator % factor === 0) return true
  return false
}

/** A scale word, perhaps behind `of` and an article. */
export function scaleAt({ pieces, table }: Reading, at: number): { scale: number; next: number } | null {
  const of = phraseAt(table.words.fractionOf, pieces, at) ?? phraseAt(table.words.of, pieces, at)
  const article = of ? phraseAt(table.numerals, pieces, of.next) : null
  const isArticle = article !== null && /^(?:weak|article)$/.test(article.meaning.standing)
  const from = isArticle ? article.next : (of?.next ?? at)
  const atom = phraseAt(table.numerals, pieces, from)
  if (atom?.meaning.kind !== 'scale' || atom.meaning.value < 1000) return null
  return { scale: atom.meaning.value, next: atom.next }
}
