/** Joins measures that are parts of one amount: `15 dollars and 40 cents`, `3 euros 20`, `5 feet 2 inches`. */
import type { Measure } from './measure.ts'
import type { Reading } from './numeral.ts'
import { phraseAt, phraseBefore } from './phrases.ts'
import { tidy } from './sum.ts'
import type { Unit } from './table.ts'

/** The measures in order, with the smaller part added to the larger one before it. */
export function joinParts(reading: Reading, measures: readonly Measure[]): Measure[] {
  const joined: Measure[] = []
  for (const measure of measures) {
    const larger = joined.at(-1)
    const value = larger && isBeside(reading, larger, measure) ? sumOf(reading, larger, measure) : null
    if (value === null) joined.push(measure)
    else joined[joined.length - 1] = { ...larger!, value, next: measure.next }
  }
  return joined
}

/** Nothing stands between them, or a word for and. */
function isBeside({ pieces, table }: Reading, larger: Measure, smaller: Measure): boolean {
  if (larger.next === smaller.first) return !pieces[larger.next]!.glued
  const { and, between } = table.words
  return (
    phraseAt(and, pieces, larger.next)?.next === smaller.first && !phraseBefore(between, pieces, larger.first)
  )
}

/** What both come to, or null where they are two amounts. */
function sumOf(reading: Reading, larger: Measure, smaller: Measure): number | null {
  if (larger.value < 0 || !Number.isInteger(larger.value) || larger.numeral.scale > 1) return null
  const share = shareOf(reading, larger, smaller)
  return share === null || share <= 0 || share >= 1 ? null : tidy(larger.value + share)
}

function shareOf(reading: Reading, larger: Measure, smaller: Measure): number | null {
  const [unit, part] = [larger.unit, smaller.unit]
  if (unit?.kind === 'quantity' && part)
    return smaller.value / (PARTS[`${unit.unit} ${part.unit}`] ?? Number.NaN) || null
  if (unit?.kind !== 'money' || unit.factor !== 1) return null
  if (part) return isHundredth(unit, part) ? smaller.value : null
  return isBareCents(reading, larger, smaller) ? smaller.value / 100 : null
}

/** Cents without a country are of any currency that has cents. */
function isHundredth(unit: Unit, part: Unit): boolean {
  if (part.kind !== 'money' || part.factor !== 0.01) return false
  if (KRONER.test(part.unit ?? '') && KRONER.test(unit.unit ?? '')) return true
  return part.unit === unit.unit || (HAVE_CENTS.test(part.unit ?? '') && HAVE_CENTS.test(unit.unit ?? ''))
}

const KRONER = /^(?:DKK|NOK|SEK)$/
const HAVE_CENTS = /^(?:EUR|USD|CAD|AUD|NZD|HKD|SGD|ZAR|CHF|MXN|BRL|ARS|COP|PHP)$/

/** How many of the smaller unit make the larger one. */
const PARTS: Record<string, number> = { 'foot inch': 12, 'stone pound': 14 }

/** `3 euros 20`: two digits right behind a name, and nothing that they could count. */
function isBareCents(
  { pieces, table }: Reading,
  larger: Measure,
  { next, value, numeral }: Measure,
): boolean {
  // `usd 10 eur 20`: the code may be of what follows.
  if (table.signs.has(pieces[larger.next - 1]!.text.toUpperCase())) return false
  const after = pieces[next]
  const isAlone = !after || (after.kind === 'mark' && !after.glued) || /^[.,;:!?)»”"]$/.test(after.text)
  return (
    isAlone &&
    larger.unit?.by === 'name' &&
    larger.first === larger.numeral.first &&
    numeral.scale === 1 &&
    value > 9 &&
    value < 100
  )
}
