/** Parts of a whole: `3/4`, `1 1/2`, `two thirds`, `three and a fifth`, `háromnegyed`, `two thirds of a million`. */

import { denominatorAt, isFraction, numeratorAt, scaleAt } from './denominators.ts'
import { opensNumeral, splitFused } from './fused.ts'
import type { Numeral, Reading } from './numeral.ts'
import { meaningOf, phraseAt, phraseBefore } from './phrases.ts'
import { isTie } from './pieces.ts'
import { tidy } from './sum.ts'
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

/** `üçte iki`, `tízből egy`: the whole stands first; `numeral` is what else begins there. */
export function partOfAt(reading: Reading, at: number, numeral: Numeral | null): Numeral | null {
  const whole = phraseAt(reading.table.wholes, reading.pieces, at) ?? wholeOf(reading, numeral)
  const part = whole && reading.pieces[whole.next] ? wholeAt(reading, whole.next) : null
  if (!whole || !part || part.unit || !Number.isInteger(part.value)) return null
  if (part.value < 1 || part.value >= whole.meaning) return null
  return { ...part, ...plain(part.value / whole.meaning), first: at }
}

/** `三分之`, `5분의`. */
function wholeOf(
  { pieces, table }: Reading,
  whole: Numeral | null,
): { meaning: number; next: number } | null {
  if (!whole || whole.value <= 1) return null
  const of = phraseAt(table.words.wholeOf, pieces, whole.next)
  return of && { meaning: whole.value, next: of.next }
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

function hyphenless({ pieces }: Reading, { next }: Numeral): { next: number } {
  return { next: isTie(pieces, next) ? next + 1 : next }
}

function plain(value: number): Pick<Numeral, 'value' | 'mantissa' | 'scale' | 'standing'> {
  return { value: tidy(value), mantissa: tidy(value), scale: 1, standing: 'sure' }
}
