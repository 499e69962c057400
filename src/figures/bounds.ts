/** The words around a figure that bound it: `more than`, `legfeljebb`, `or more`. */
import type { Bound } from '../article.ts'
import type { Reading } from './numeral.ts'
import { beginsAny, phraseAt, phraseBefore } from './phrases.ts'
import type { Amount } from './ranges.ts'
import { PERCENTAGES } from './table.ts'

/** `several thousand` are more than that: a round number behind a word that makes it vague. */
export function isVague({ pieces, table }: Reading, { numeral, first, upTo }: Amount): boolean {
  const isRound = /^10+$/.test(`${numeral.value}`)
  return upTo === null && isRound && phraseBefore(table.words.vague, pieces, first) !== null
}

/** What the words before the figure, or else right after it, say of it; `last` is the figure before it. */
export function boundOf(reading: Reading, amount: Amount, last?: Amount): Bound | null {
  const bound = saidOf(reading, amount) ?? (isUpTo(reading, amount, last) ? 'at-most' : null)
  if (!bound || !last) return bound
  if (bound === 'at-most' && isTarget(amount, last)) return null
  return COMPARES.test(bound) && isCompared(reading, amount, last) ? null : bound
}

/** `штраф до 5 млн`, `potrwa do 14 dni`: a word for to says at most, where nothing rose or fell and no amount stands before it. */
function isUpTo({ pieces, table: { words } }: Reading, { first }: Amount, last?: Amount): boolean {
  if (!phraseBefore(words.upTo, pieces, first) || (last && first - last.next <= NEAR)) return false
  for (let at = first - 1; at >= 0 && at > first - CLAUSE && pieces[at]!.text !== ';'; at--)
    if (beginsAny(words.shifts, pieces[at]!.key)) return false
  return true
}

/** Pieces before a figure among which a word for a change may stand. */
const CLAUSE = 16

/** `subió un 4,4 %, hasta los 1.184 euros`: behind by how much something changed, up to says to what. */
function isTarget({ unit, first }: Amount, last: Amount): boolean {
  const isShare = last.unit !== null && PERCENTAGES.has(last.unit.kind)
  return isShare && last.unit?.kind !== unit?.kind && first - last.next <= NEAR
}

/** `12 százalékkal kevesebb, mint egy évvel korábban`: less than then, by so much. */
function isCompared(reading: Reading, { first }: Amount, { unit, next }: Amount): boolean {
  if (unit?.kind !== 'percent') return false
  const isParted = next === first - 3 && partedBefore(reading, first) !== null
  return isParted || phraseAt(reading.table.bounds, reading.pieces, next)?.next === first
}

const COMPARES = /^(?:over|under)$/

/** Pieces between the two: a comma, `hasta`, an article. */
const NEAR = 4

function saidOf(reading: Reading, amount: Amount): Bound | null {
  if (isVague(reading, amount)) return 'over'
  const { pieces, table } = reading
  const first = startOf(pieces, amount.first)
  const { bounds, words } = table
  const before = partedBefore(reading, first) ?? phraseBefore(bounds, pieces, first)
  if (before)
    return before === 'over' && (isSum(reading, first) || isDuring(reading, amount))
      ? null
      : denied(reading, amount.first, before)
  const key = first > 1 ? pieces[first - 1]!.key : ''
  const isLinked = words.weakArticles.exact.has(key) || words.boundLinks.exact.has(key)
  const beforeLink = isLinked ? phraseBefore(bounds, pieces, first - 1) : null
  return beforeLink ?? boundAfter(reading, amount)
}

/** `or more`; `hat hét alatt` is during that time. */
function boundAfter({ pieces, table }: Reading, { next, unit }: Amount): Bound | null {
  const bound = phraseAt(table.boundsAfter, pieces, next)?.meaning ?? null
  const isDuring = TIMES.has(unit?.unit ?? '') && table.words.during.exact.has(pieces[next]?.key ?? '')
  return isDuring ? null : bound
}

/** `will not last more than 14 months`: at most that. */
function denied({ pieces, table: { words } }: Reading, first: number, bound: Bound): Bound {
  const opposite = OPPOSITES[bound]
  if (!opposite || words.negations.exact.size === 0) return bound
  for (let at = first - 1; at >= 0 && at > first - 1 - DENIED && pieces[at]!.kind === 'word'; at--)
    if (words.negations.exact.has(pieces[at]!.key))
      return phraseAt(words.affirms, pieces, at) ? bound : opposite
  return bound
}

const OPPOSITES: Partial<Record<Bound, Bound>> = { over: 'at-most', under: 'at-least' }

/** Pieces between a word for not and the figure: `nu va dura mai mult de`. */
const DENIED = 7

/** `több, mint 500`, `больше, чем 500`. */
function partedBefore({ pieces, table }: Reading, first: number): Bound | null {
  if (first < 3 || pieces[first - 2]!.text !== ',') return null
  return table.bounds.exact.get(`${pieces[first - 3]!.key} ${pieces[first - 1]!.key}`) ?? null
}

/** `Sparpaket über 3,6 Mrd.`, `Kredit über 20 Millionen`: that is how much, not more. */
function isSum({ pieces, table: { words } }: Reading, first: number): boolean {
  const noun = pieces[first - 2]
  if (words.sums.exact.size === 0 || noun?.kind !== 'word') return false
  for (const sum of words.sums.exact.keys()) if (noun.key.endsWith(sum)) return true
  return false
}

/** `per dvejus metus`, `over tre år`: a word for over that says how long something takes. */
function isDuring({ pieces, table: { words } }: Reading, { first, next, unit }: Amount): boolean {
  if (!TIMES.has(unit?.unit ?? '') || !words.during.exact.has(pieces[first - 1]?.key ?? '')) return false
  return !phraseBefore(words.aged, pieces, next) && !phraseAt(words.aged, pieces, next)
}

const TIMES: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day', 'hour', 'minute'])

/** `più dell'11%`: the apostrophe belongs to the word before it. */
function startOf(pieces: Reading['pieces'], first: number): number {
  const before = pieces[first - 1]
  return before?.glued && /^['’]$/.test(before.text) ? first - 1 : first
}
