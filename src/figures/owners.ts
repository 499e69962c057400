/** What a figure measures, where its sentence says so: `revenue of $3.2 billion`, `6.8% of Meridian`, `a £2.4bn project`. */
import type { Span } from '../article.ts'
import { apposedTo, belongsTo, describedBy, linkedTo, partOf, shareOf } from './any-owner.ts'
import { listedNouns, nounAfter, nounBefore } from './listed-owner.ts'
import type { Words } from './noun-phrases.ts'
import type { Reading } from './numeral.ts'
import type { OwnerTable } from './owner-table.ts'
import { phraseAt } from './phrases.ts'
import type { Piece } from './pieces.ts'
import type { Amount } from './ranges.ts'

/** Pieces between an amount and the next of the same noun, `by 5 per cent, to $3bn`, and spans of time that may stand there. */
const STEP = 5
const TIMES_BETWEEN = 2
/** Time is seldom what a noun measures: `for two years`. */
const TIMES = new Set([
  'century',
  'decade',
  'year',
  'quarter',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
])

/** The owner of each amount of a passage, or null where the sentence does not say, or not surely. */
export function ownersOf(reading: Reading, amounts: readonly Amount[], table: OwnerTable): (Span | null)[] {
  const { pieces } = reading
  const nouns = listedNouns(pieces, amounts, table)
  const owners: (Words | null)[] = []
  let from = 0
  for (const amount of amounts) {
    const said = { reading, nouns, table, from }
    owners.push(isMeasured(amount) ? (ownerOf(said, amount) ?? siblingsOwner(said, amounts, owners)) : null)
    if (isMeasured(amount)) from = amount.next
  }
  return owners.map(words => words && { start: pieces[words.first]!.start, end: pieces[words.next - 1]!.end })
}

/** What an amount's noun is looked for in. */
export interface Said {
  readonly reading: Reading
  /** The listed nouns of the passage, by their first piece. */
  readonly nouns: readonly (Words | null)[]
  readonly table: OwnerTable
  /** The piece from which on a noun before the amount may stand: after the amount before it. */
  readonly from: number
}

/** The surest rules first. */
function ownerOf(said: Said, amount: Amount): Words | null {
  const { reading, table } = said
  return (
    nounAfter(said, amount) ??
    describedBy(reading, amount, table) ??
    shareOf(reading, amount, table) ??
    nounBefore(said, amount) ??
    partOf(reading, amount, table) ??
    belongsTo(reading, amount, table) ??
    linkedTo(reading, amount, table) ??
    apposedTo(reading, amount, table)
  )
}

/** The owner of the amount before it, where both are of the same thing: `by 5% in two years, to $3bn`. */
function siblingsOwner(
  { reading: { pieces }, table }: Said,
  amounts: readonly Amount[],
  owners: readonly (Words | null)[],
): Words | null {
  const i = owners.length
  let { first } = amounts[i]!
  let others = 0
  for (let j = i - 1; j >= Math.max(0, i - 1 - TIMES_BETWEEN); j--) {
    const sibling = amounts[j]!
    others += othersBetween(pieces, sibling.next, first, table)
    if (others > 1) return null
    const owner = owners[j]!
    if (isMeasured(sibling)) return owner && owner.first < sibling.first ? owner : null
    first = sibling.first
  }
  return null
}

/** How much stands between two amounts but words such as `to`. */
function othersBetween(pieces: readonly Piece[], from: number, to: number, table: OwnerTable): number {
  if (to - from > STEP) return STEP
  let others = 0
  for (let at = from; at < to; ) {
    const link = phraseAt(table.links, pieces, at) ?? phraseAt(table.again, pieces, at)
    if (!link && pieces[at]!.text !== ',') others += pieces[at]!.kind === 'word' ? 1 : 2
    at = link?.next ?? at + 1
  }
  return others
}

/** Counts have their noun beside them. */
function isMeasured(amount: Amount): boolean {
  return amount.unit !== null && !TIMES.has(amount.unit.unit ?? '')
}
