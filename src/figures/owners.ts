/** What a figure measures, where its sentence says so: `revenue of $3.2 billion`, `unemployment fell to 5.1%`. */
import type { Span } from '../article.ts'
import type { Reading } from './numeral.ts'
import type { OwnerTable } from './owner-table.ts'
import { phraseAt } from './phrases.ts'
import type { Piece } from './pieces.ts'
import type { Amount } from './ranges.ts'
import type { FigureTable } from './table.ts'

/** Pieces between a noun and its amount: with a link right after the noun, and with a verb. */
const NEAR = 5
const FAR = 9
/** Pieces between an amount and the next of the same noun: `by 5 per cent, to $3bn`. */
const STEP = 4
/** Marks that end a clause. */
const CLAUSE = /^[,;:()–—"“”„»«]$/
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
export function ownersOf(
  { pieces, table: { bounds } }: Reading,
  amounts: readonly Amount[],
  table: OwnerTable,
): (Span | null)[] {
  const nouns = pieces.map((piece, at) => (piece.kind === 'word' ? phraseAt(table.nouns, pieces, at) : null))
  const owners: (Span | null)[] = []
  for (const [i, amount] of amounts.entries()) {
    const before = amounts[i - 1]
    const isNext = before && isSameNoun(pieces, before.next, amount.first, table)
    owners.push(
      isMeasured(amount)
        ? (nounAfter(pieces, nouns, amount, table) ??
            nounBefore(pieces, nouns, { amount, from: before?.next ?? 0, bounds }, table) ??
            (isNext ? owners[i - 1]! : null))
        : null,
    )
  }
  return owners
}

/** Whether nothing stands between two amounts but a comma, or words such as `to` with at most one other. */
function isSameNoun(pieces: readonly Piece[], from: number, to: number, table: OwnerTable): boolean {
  if (to - from > STEP) return false
  let others = 0
  for (let at = from; at < to; ) {
    const link = phraseAt(table.links, pieces, at)
    if (!link) others += pieces[at]!.text === ',' ? 1 : pieces[at]!.kind === 'word' ? 1 : 2
    at = link?.next ?? at + 1
  }
  return others <= 1
}

type Nouns = readonly ({ readonly next: number } | null)[]

/** Counts have their noun beside them. */
function isMeasured({ unit }: Amount): boolean {
  return unit !== null && !(unit.unit !== null && TIMES.has(unit.unit))
}

/** `$3 billion in revenue`, `a €5 million loss`. Of percentages, `in` says a share. */
function nounAfter(
  pieces: readonly Piece[],
  nouns: Nouns,
  { next, unit }: Amount,
  table: OwnerTable,
): Span | null {
  const from = unit?.kind === 'money' ? (phraseAt(table.in, pieces, next)?.next ?? next) : next
  const noun = nouns[from]
  return noun ? spanOf(pieces, from, noun.next) : null
}

/** An amount, the piece from which on its noun may stand, and the words for bounds that may stand between. */
interface Behind {
  readonly amount: Amount
  readonly from: number
  readonly bounds: FigureTable['bounds']
}

/** `revenue of $3 billion`, `unemployment fell to 5.1%`: the last noun of the clause before the amount. */
function nounBefore(
  pieces: readonly Piece[],
  nouns: Nouns,
  { amount, from, bounds }: Behind,
  table: OwnerTable,
): Span | null {
  const { first } = amount
  for (let at = first - 1; at >= from && first - at <= FAR + 3; at--) {
    if (CLAUSE.test(pieces[at]!.text)) return null
    const noun = nouns[at]
    if (!noun || noun.next > first) continue
    const start = startOf(nouns, at, from)
    const isBeside = phraseAt(bounds, pieces, noun.next)?.next === first
    return isBeside || isTold(pieces, noun.next, amount, table) ? spanOf(pieces, start, noun.next) : null
  }
  return null
}

/** The first word of the longest noun that ends where this one does: `net profit`. */
function startOf(nouns: Nouns, at: number, from: number): number {
  let start = at
  for (let i = at - 1; i >= from && i >= at - 3; i--)
    if (nouns[i] && nouns[i]!.next === nouns[at]!.next) start = i
  return start
}

/** Whether the words between the noun and the amount, or after it, say that it is the noun's. */
function isTold(pieces: readonly Piece[], at: number, { first, next }: Amount, table: OwnerTable): boolean {
  const gap = first - at
  if (gap === 0) return true
  if (gap <= NEAR && phraseAt(table.links, pieces, at)) return true
  if (gap > FAR) return false
  const isVerb = (i: number): boolean => phraseAt(table.verbs, pieces, i) !== null
  for (let i = at; i < first; i++) if (isVerb(i)) return true
  for (let i = next; table.verbsLast && i < next + FAR && i < pieces.length && pieces[i]!.text !== ';'; i++)
    if (isVerb(i)) return true
  return false
}

function spanOf(pieces: readonly Piece[], first: number, next: number): Span {
  return { start: pieces[first]!.start, end: pieces[next - 1]!.end }
}
