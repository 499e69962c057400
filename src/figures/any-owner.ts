/**
 * What an amount measures where no list knows the noun: `6.8% of Meridian`, `a £2.4bn project`, `a charge of $95 million`,
 * `48 millió forintos megrendelés`, `a vállalat 51 százaléka`.
 */
import { endsIn, phraseBefore, phraseFrom, type Words } from './noun-phrases.ts'
import type { Reading } from './numeral.ts'
import type { OwnerTable } from './owner-table.ts'
import { canEnd, type Endings, type Phrases, phraseAt } from './phrases.ts'
import { isCapital, type Piece } from './pieces.ts'
import type { Amount } from './ranges.ts'
import { PERCENTAGES } from './table.ts'

type Rule = (reading: Reading, amount: Amount, table: OwnerTable) => Words | null

/** The noun right behind an amount that is its adjective: `a £2.4bn project`, `12 milliárdos beruházás`, `60 miljoonan euron laina`. */
export const describedBy: Rule = ({ pieces }, { first, next }, table) => {
  const isOpened = phraseAt(table.opensAmount, pieces, first - 1)?.next === first
  const isAdjective = isOpened || endsAs(table.adjectival, pieces, { first, next })
  return isAdjective ? lowerFrom(table, pieces, next) : null
}

/** The noun whose share or mass it is: `30 per cent of its workforce`, `9.000 toneladas de basura`, `30 procent pracowników`. */
export const partOf: Rule = ({ pieces }, { next, unit }, table) => {
  const isShare = unit !== null && PERCENTAGES.has(unit.kind)
  const of = phraseAt(isShare ? table.of : table.ofAmount, pieces, next)
  if (of && isShare) return phraseFrom(table, pieces, of.next)
  if (of) return isPlace(table, pieces, of.next) ? null : lowerFrom(table, pieces, of.next)
  if (table.nounCapitals) return isCapital(pieces[next]) ? phraseFrom(table, pieces, next) : null
  const words = isShare || isMass(unit?.unit ?? null) ? lowerFrom(table, pieces, next) : null
  return words && endsIn(pieces[words.next - 1]!.key, table.genitives) ? words : null
}

/** The noun whose share it is, before any other: `der Fonds kaufte 87,5 Prozent der Aktien` is about shares. */
export const shareOf: Rule = (reading, amount, table) =>
  amount.unit && PERCENTAGES.has(amount.unit.kind) ? partOf(reading, amount, table) : null

/** The noun before the amount with a word such as `of` between: `a charge of roughly $95 million`. */
export const linkedTo: Rule = (reading, amount, table) => {
  const { pieces, table: figures } = reading
  const opening = openingOf(reading, amount.first)
  const link = endingAt(table.nounLinks, pieces, opening) ?? endingAt(figures.words.sums, pieces, opening)
  return link === null ? null : phraseBefore(table, pieces, link)
}

/** The noun to which the amount between commas is an apposition: `The investment, £540m, was …`. */
export const apposedTo: Rule = (reading, { first, next }, table) => {
  const { pieces } = reading
  const opening = openingOf(reading, first)
  const from = endingAt(table.nounLinks, pieces, opening) ?? opening
  if (pieces[from - 1]?.text !== ',' || pieces[next]?.text !== ',') return null
  const words = phraseBefore(table, pieces, from - 1)
  const isOpened =
    words &&
    (table.nounCapitals || phraseAt(table.determiners, pieces, words.first - 1)?.next === words.first)
  return isOpened ? words : null
}

/** The noun before a share that has the ending of what belongs to someone: `a választók 63 százaléka`. */
export const belongsTo: Rule = (reading, { first, next, unit }, table) => {
  const { pieces } = reading
  if (!unit || !PERCENTAGES.has(unit.kind) || !endsAs(table.possessed, pieces, { first, next })) return null
  const before = openingOf(reading, first)
  const noun = pieces[before - 1]
  if (noun?.kind !== 'word' || table.functions.has(noun.key)) return null
  if (table.possessors.longest > 0 && !endsIn(noun.key, table.possessors)) return null
  return { first: before - 1, next: before }
}

/** Whether an amount, its end as one word, has one of the endings: `%os` in `30 %-os`. */
function endsAs(endings: Endings, pieces: readonly Piece[], { first, next }: Words): boolean {
  if (endings.longest === 0) return false
  const tail = pieces
    .slice(Math.max(first, next - 3), next)
    .filter(({ kind, text }) => kind === 'word' || text === '%')
    .map(({ key }) => key)
    .join('')
  return endsIn(tail, endings)
}

/** `à 30 kilomètres de la ville`, `5 millions d'euros de la région`: from there; in English it is `from`. */
function isPlace(table: OwnerTable, pieces: readonly Piece[], at: number): boolean {
  return !table.wordRuns && phraseAt(table.determiners, pieces, at) !== null
}

/** A phrase in small letters: names are seldom what money is spent on, and often who spends it. */
function lowerFrom(table: OwnerTable, pieces: readonly Piece[], from: number): Words | null {
  const words = phraseFrom(table, pieces, from)
  return words && (table.nounCapitals || !isCapital(pieces[words.first])) ? words : null
}

function isMass(unit: string | null): boolean {
  return /tonne|ton|gram|liter|barrel|square|cubic|hectare/.test(unit ?? '')
}

/** Pieces in a word for a bound, or around one. */
const BOUND = 4

/** Where the words begin that bound the amount. */
function openingOf({ pieces, table }: Reading, first: number): number {
  const { boundLinks, between } = table.words
  if (![table.bounds, between, boundLinks].some(phrases => canEnd(phrases, pieces[first - 1]))) return first
  for (let at = Math.max(0, first - BOUND); at < first; at++) {
    const bound = phraseAt(table.bounds, pieces, at) ?? phraseAt(between, pieces, at)
    if (!bound) continue
    if (bound.next === first || phraseAt(boundLinks, pieces, bound.next)?.next === first) return at
  }
  return first
}

/** Where the phrase begins that ends right before a piece. */
function endingAt(phrases: Phrases<true>, pieces: readonly Piece[], next: number): number | null {
  if (!canEnd(phrases, pieces[next - 1])) return null
  for (let at = Math.max(0, next - BOUND); at < next; at++)
    if (phraseAt(phrases, pieces, at)?.next === next) return at
  return null
}
