/** The noun beside an amount with the adjectives before it, told without a parser: by function words, endings and capitals. */
import type { OwnerTable } from './owner-table.ts'
import { type Endings, phraseAt } from './phrases.ts'
import { isCapital, isTie, type Piece } from './pieces.ts'

/** Pieces `[first, next)` of a phrase. */
export interface Words {
  readonly first: number
  readonly next: number
}

/** The most words in a noun phrase, and the most pieces between its determiner and its end: `le chiffre d'affaires de`. */
const LONGEST = 3
const REACH = 5

/** The noun phrase that begins at a piece, without its determiners: `the grant`, `seiner neuen Aufträge`, `annual turnover`. */
export function phraseFrom(table: OwnerTable, pieces: readonly Piece[], from: number): Words | null {
  const first = afterDeterminers(table, pieces, from)
  let next = first
  for (let words = 0; words < LONGEST && isContent(table, pieces, next); words++) {
    const isVerb = next > first && phraseAt(table.verbs, pieces, next) !== null
    if (isVerb) break
    const last = next
    next = isTie(pieces, next + 1) ? next + 3 : next + 1
    if (!goesOn(table, pieces, last, next)) break
  }
  if (table.wordRuns && next > first + 1 && endsIn(pieces[next - 1]!.key, table.verbEndings)) next--
  const isNoun = next > first && (!table.nounCapitals || isCapital(pieces[next - 1]))
  return isNoun ? { first, next } : null
}

/** Whether the phrase goes on behind a word: names do, adjectives do, and in English anything that is no function word. */
function goesOn(table: OwnerTable, pieces: readonly Piece[], last: number, next: number): boolean {
  if (isCapital(pieces[last]) && isCapital(pieces[next])) return true
  if (table.nounCapitals) return !isCapital(pieces[last])
  const follower = pieces[next]
  if (!follower || isCapital(follower)) return false
  return (
    table.wordRuns ||
    endsIn(pieces[last]!.key, table.adjectives) ||
    endsIn(follower.key, table.adjectivesAfter)
  )
}

/** The noun phrase that ends right before a piece: `charge` in `a charge of`, `Rechnungen` in `Rechnungen von`. */
export function phraseBefore(table: OwnerTable, pieces: readonly Piece[], next: number): Words | null {
  if (!isContent(table, pieces, next - 1)) return null
  if (table.nounCapitals)
    return isCapital(pieces[next - 1]) && !isCapital(pieces[next - 2]) ? { first: next - 1, next } : null
  return table.wordRuns ? runBefore(table, pieces, next) : determinedBefore(table, pieces, next)
}

/** English: back to a function word or what looks like a verb; what stands right before `of` is none, `any increase of`. */
function runBefore(table: OwnerTable, pieces: readonly Piece[], next: number): Words | null {
  let first = next - 1
  while (first > next - LONGEST && isContent(table, pieces, first - 1) && !isVerbal(table, pieces, first - 1))
    first--
  return isCapital(pieces[first]) || endsIn(pieces[next - 1]!.key, table.verbEndings) ? null : { first, next }
}

function isVerbal(table: OwnerTable, pieces: readonly Piece[], at: number): boolean {
  return (
    isCapital(pieces[at]) ||
    phraseAt(table.verbs, pieces, at) !== null ||
    endsIn(pieces[at]!.key, table.verbEndings)
  )
}

/**
 * Where adverbs and verbs look like nouns, a determiner has to open the phrase: `une offre inférieure de 7 %`; a second word
 * behind the noun has to be an adjective by its ending, or linked to it (`un chiffre d'affaires de`).
 */
function determinedBefore(table: OwnerTable, pieces: readonly Piece[], next: number): Words | null {
  for (let first = next - 1; first > 0 && first >= next - REACH; first--) {
    if (pieces[first]!.kind !== 'word' || isCapital(pieces[first])) return null
    const isOpened = phraseAt(table.opensNoun, pieces, first - 1)?.next === first
    if (isOpened && isContent(table, pieces, first))
      return areBound(table, pieces, { first, next }) ? { first, next } : null
    if (!isContent(table, pieces, first) && !phraseAt(table.of, pieces, first)) return null
  }
  return null
}

function areBound(table: OwnerTable, pieces: readonly Piece[], { first, next }: Words): boolean {
  if (next === first + 1) return phraseAt(table.verbs, pieces, first) === null
  for (let at = first + 1; at < next; at++) {
    const isLinked = phraseAt(table.of, pieces, at) ?? phraseAt(table.of, pieces, at - 1)
    const isAdjective =
      endsIn(pieces[at]!.key, table.adjectivesAfter) || endsIn(pieces[at - 1]!.key, table.adjectives)
    if (!isLinked && !isAdjective) return false
  }
  return true
}

function afterDeterminers(table: OwnerTable, pieces: readonly Piece[], from: number): number {
  const one = phraseAt(table.determiners, pieces, from)?.next ?? from
  return phraseAt(table.determiners, pieces, one)?.next ?? one
}

/** A word that can name a thing. */
function isContent(table: OwnerTable, pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]
  if (piece?.kind !== 'word' || piece.key.length < 2 || table.functions.has(piece.key)) return false
  return phraseAt(table.never, pieces, at) === null
}

/** Whether a word ends in one of the endings. */
export function endsIn(word: string, { all, longest }: Endings): boolean {
  for (let length = Math.min(longest, word.length); length > 0; length--)
    if (all.has(word.slice(-length))) return true
  return false
}
