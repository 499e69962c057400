/** What stands around a number and makes it part of a date or of an address. */
import type { Reading } from './numeral.ts'
import { phraseAt, phraseBefore } from './phrases.ts'
import { isCapital } from './pieces.ts'
import type { Amount } from './ranges.ts'

type Around = Pick<Reading, 'pieces' | 'table'>

/** `3 mai`, `3 de mayo`. */
export function isBeforeMonth({ pieces, table }: Around, next: number): boolean {
  const from = phraseAt(table.words.of, pieces, next)?.next ?? next
  return phraseAt(table.words.months, pieces, from) !== null
}

/** `May 3`; in `do konce února 240 zaměstnanců` the number is of no date. */
export function isBehindMonth({ pieces, table }: Around, first: number): boolean {
  return phraseBefore(table.words.months, pieces, first) !== null
}

/** A day or a year. */
export function isOfDate(value: number): boolean {
  return value < 32 || (value > 999 && value < 2200)
}

/** What stands behind the number is counted in the news: `people`. */
export function isCounted({ pieces, table }: Around, next: number): boolean {
  return phraseAt(table.words.nouns, pieces, next) !== null
}

/** `seven o'clock`, `18 Uhr`. */
export function isBeforeClock({ pieces, table }: Around, next: number): boolean {
  return phraseAt(table.words.clockAfter, pieces, next) !== null
}

/** `at 10.30`, `klockan sju`; before words most such words mean something else, and `jusqu'à 14` is no time. */
export function isBehindClock({ pieces, table }: Around, { first, numeral }: Amount): boolean {
  if (phraseBefore(table.words.oclock, pieces, first)) return true
  if (!numeral.digits || !phraseBefore(table.words.clock, pieces, first)) return false
  return !EXACT.test(phraseBefore(table.bounds, pieces, first) ?? '')
}

/** Bounds that are no guess, as `vers 10 heures` is. */
const EXACT = /^(?:over|under|at-most|at-least)$/

/** The number is the first of two days of a month: `5 och 7 juni`, `5 έως τις 7 Ιουνίου`. */
export function isBeforeDate({ pieces, table }: Reading, next: number): boolean {
  const { to, and, boundLinks, of, months } = table.words
  const link = phraseAt(to, pieces, next) ?? phraseAt(and, pieces, next)
  if (!link) return false
  const day = phraseAt(boundLinks, pieces, link.next)?.next ?? link.next
  if (pieces[day]?.kind !== 'digits') return false
  const dot = pieces[day + 1]?.text === '.' ? day + 2 : day + 1
  return phraseAt(months, pieces, phraseAt(of, pieces, dot)?.next ?? dot) !== null
}

/** The number stands before its street: `48 High Street`, `14, rue de la République`. */
export function isHouseBefore({ pieces, table }: Reading, next: number): boolean {
  const { streets, streetsAfter } = table.words
  const from = pieces[next]?.text === ',' ? next + 1 : next
  const street = phraseAt(streets, pieces, from)
  if (street && pieces.slice(street.next, street.next + STREET).some(isCapital)) return true
  for (let i = next; i < next + STREET && isCapital(pieces[i]); i++)
    if (i > next && phraseAt(streetsAfter, pieces, i)) return true
  return false
}

/** How far before a house number the street may begin: `calle de la Mayor, 12`. */
const STREET = 4

/** The number that begins at a piece stands behind a street: `Goethestraße 12`, `via Roma 15`, `ul. Długa 5`. */
export function isHouse({ pieces, table }: Reading, first: number): boolean {
  const { streets, streetEndings } = table.words
  const before = pieces[first - 1]
  if (!before) return false
  for (const ending of streetEndings.exact.keys())
    if (before.key === ending || (isCapital(before) && before.key.endsWith(ending))) return true
  for (let i = first - 2; i >= 0 && i >= first - 1 - STREET; i--) {
    const { kind, text } = pieces[i]!
    if (phraseAt(streets, pieces, i))
      return isCapital(pieces[i + 1]) || isCapital(pieces[first - 1]) || isCapital(pieces[first - 2])
    if (kind === 'digits' || (kind === 'mark' && !/^[,."„“”«»]$/.test(text))) return false
  }
  return false
}
