/** Parts of a whole: `3/4`, `1 1/2`, `two thirds`, `three and a fifth`, `háromnegyed`, `two thirds of a million`. */
import { opensNumeral, splitFused } from './fused.ts'
import type { Numeral, Reading } from './numeral.ts'
import { meaningOf, phraseAt, phraseBefore } from './phrases.ts'
import { isTie } from './pieces.ts'
import { tidy } from './sum.ts'
import { PERCENTAGES } from './table.ts'
import { wholeAt } from './wholes.ts'

const INTEGER = /^[1-9]\d{0,3}$/

/** The numeral with the fraction that it is the numerator of, or that follows it; itself where there is none. */
export function withFraction(reading: Reading, numeral: Numeral): Numeral {
  if (!Number.isInteger(numeral.value)) return numeral
  const slashed = slashedOf(reading, numeral)
  if (slashed) return slashed
  const { next } =
    reading.pieces[numeral.next - 1]!.kind === 'digits' ? numeral : hyphenless(reading, numeral)
  const denominator = denominatorAt(reading, next)
  if (denominator && isFraction(reading, numeral, denominator))
    return scaled(reading, {
      ...numeral,
      ...plain(numeral.value / denominator.meaning),
      next: denominator.next,
    })
  return withSpoken(reading, numeral)
}

/** A fraction that no number opens: `a third of`, `háromnegyed`. */
export function fractionAt(reading: Reading, at: number): Numeral | null {
  const { pieces, table } = reading
  const { kind, key } = pieces[at]!
  if (kind !== 'word') return null
  const numeral = { first: at, digits: false, unit: null } as const
  const fused = table.fused && opensNumeral(table, key) ? fusedOf(reading, key) : null
  if (fused !== null) return scaled(reading, { ...numeral, ...plain(fused), next: at + 1 })
  const quarter = quarterAt(reading, at)
  if (quarter) return { ...numeral, ...quarter }
  const article = phraseAt(table.numerals, pieces, at)
  if (article?.meaning.standing !== 'weak' || !denominatorAt(reading, article.next)) return null
  const one = { ...numeral, ...plain(1), next: article.next }
  const found = withFraction(reading, one)
  return found.next > one.next ? found : null
}

/** `quarter million`, `четверть миллиона`. */
function quarterAt(
  reading: Reading,
  at: number,
): Pick<Numeral, 'value' | 'mantissa' | 'scale' | 'standing' | 'next'> | null {
  const { pieces, table } = reading
  const quarter = phraseAt(table.fractions, pieces, at)
  const { ordinals } = table.words
  if (quarter?.meaning !== 4 || phraseBefore(ordinals, pieces, quarter.next)) return null
  if (phraseBefore(ordinals, pieces, at)) return null
  const of = scaleAt(reading, quarter.next)
  if (!of) return null
  return { value: of.scale / 4, mantissa: 0.25, scale: of.scale, standing: 'sure', next: of.next }
}

/** `üçte iki`, `tízből egy`: the whole stands first. */
export function partOfAt(reading: Reading, at: number): Numeral | null {
  const whole = phraseAt(reading.table.wholes, reading.pieces, at) ?? wholeNumberAt(reading, at)
  const part = whole && reading.pieces[whole.next] ? wholeAt(reading, whole.next) : null
  if (!whole || !part || part.unit || !Number.isInteger(part.value)) return null
  if (part.value < 1 || part.value >= whole.meaning) return null
  return { ...part, ...plain(part.value / whole.meaning), first: at }
}

/** `三分之`, `5분의`. */
function wholeNumberAt(reading: Reading, at: number): { meaning: number; next: number } | null {
  const { pieces, table } = reading
  if (table.words.wholeOf.exact.size === 0) return null
  const whole = wholeAt(reading, at)
  const of = whole ? phraseAt(table.words.wholeOf, pieces, whole.next) : null
  return whole && of && whole.value > 1 ? { meaning: whole.value, next: of.next } : null
}

/** `3/4`; `10 1/2`; bare ones only where they are hardly dates, scores or marks out of five. */
function slashedOf({ pieces }: Reading, numeral: Numeral): Numeral | null {
  const { first, next, digits, scale } = numeral
  if (!digits || scale > 1 || pieces[next - 1]!.kind !== 'digits') return null
  const isMixed = pieces[next]?.kind === 'digits' && !pieces[next]!.glued
  const top = isMixed ? next : first
  const [numerator, slash, denominator] = [pieces[top]!, pieces[top + 1], pieces[top + 2]]
  if (!slash?.glued || !/^[/⁄]$/.test(slash.text) || !denominator?.glued) return null
  if (!INTEGER.test(numerator.text) || !INTEGER.test(denominator.text)) return null
  const after = pieces[top + 3]
  if (after?.glued && /^[/.:]$/.test(after.text) && pieces[top + 4]?.glued) return null
  if (pieces[top]!.glued && /^[/.:]$/.test(pieces[top - 1]?.text ?? '')) return null
  const [n, d] = [Number(numerator.text), Number(denominator.text)]
  if (n >= d) return null
  const isSure = isMixed || (d < 9 && (d < 5 || n + 2 <= d))
  const value = n / d + (isMixed ? numeral.value : 0)
  return { ...numeral, ...plain(value), next: top + 3, standing: isSure ? 'sure' : 'ambiguous' }
}

/** `three and a fifth`, `two and two thirds`, `sei milioni e due terzi`: what follows counts in the last scale. */
function withSpoken(reading: Reading, numeral: Numeral): Numeral {
  const { pieces, table } = reading
  if (numeral.digits && numeral.scale === 1) return numeral
  const join = phraseAt(table.numerals, pieces, numeral.next)
  const isJoin = join?.meaning.kind === 'join'
  const from = isJoin ? join.next : phraseAt(table.words.points, pieces, numeral.next)?.next
  if (from === undefined || !pieces[from]) return numeral
  const part = numeratorAt(reading, from)
  const denominator = part ? denominatorAt(reading, part.next) : null
  if (!part || !denominator || part.value >= denominator.meaning) return numeral
  const share = part.value / denominator.meaning
  const below = scaleAt(reading, denominator.next)
  if (below && below.scale < numeral.scale)
    return {
      ...numeral,
      value: tidy(numeral.value + share * below.scale),
      next: below.next,
      standing: 'sure',
    }
  const mantissa = tidy(numeral.mantissa + share)
  const value = tidy(mantissa * numeral.scale)
  return scaled(reading, { ...numeral, value, mantissa, next: denominator.next, standing: 'sure' })
}

/** The name of the parts, `thirds`, or a number with a word for parts, `onze avos`; coins of that name are none. */
function denominatorAt(reading: Reading, at: number): { meaning: number; next: number } | null {
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

function numeratorAt(reading: Reading, at: number): { value: number; next: number } | null {
  const whole = wholeAt(reading, at)
  if (whole) return Number.isInteger(whole.value) ? whole : null
  const article = phraseAt(reading.table.numerals, reading.pieces, at)
  return article?.meaning.standing === 'weak' ? { value: 1, next: article.next } : null
}

/** `quarters` are a time too, `a third` an order: what is around has to say that parts are meant. */
function isFraction(
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

/** `háromnegyed`, `kétharmada`: the value, or null. */
function fusedOf({ table }: Reading, word: string): number | null {
  for (let to = 2; to < Math.min(word.length - 1, table.longestNumeral + 2); to++) {
    const denominator = meaningOf(table.fractions, word.slice(to))
    if (denominator === undefined) continue
    const numerator = splitFused(word.slice(0, to), table)?.atoms
    if (numerator?.length === 1 && numerator[0]!.kind === 'small') return numerator[0]!.value / denominator
  }
  return null
}

/** `two thirds of a million`, `drei Viertel Milliarden`. */
function scaled(reading: Reading, numeral: Numeral): Numeral {
  const below = numeral.scale === 1 ? scaleAt(reading, numeral.next) : null
  if (!below) return numeral
  const { scale, next } = below
  return { ...numeral, value: tidy(numeral.mantissa * scale), scale, next }
}

/** A scale word, perhaps behind `of` and an article. */
function scaleAt({ pieces, table }: Reading, at: number): { scale: number; next: number } | null {
  const of = phraseAt(table.words.fractionOf, pieces, at) ?? phraseAt(table.words.of, pieces, at)
  const article = of ? phraseAt(table.numerals, pieces, of.next) : null
  const isArticle = article !== null && /^(?:weak|article)$/.test(article.meaning.standing)
  const from = isArticle ? article.next : (of?.next ?? at)
  const atom = phraseAt(table.numerals, pieces, from)
  if (atom?.meaning.kind !== 'scale' || atom.meaning.value < 1000) return null
  return { scale: atom.meaning.value, next: atom.next }
}

function hyphenless({ pieces }: Reading, { next }: Numeral): { next: number } {
  return { next: isTie(pieces, next) ? next + 1 : next }
}

function plain(value: number): Pick<Numeral, 'value' | 'mantissa' | 'scale' | 'standing'> {
  return { value: tidy(value), mantissa: tidy(value), scale: 1, standing: 'sure' }
}
