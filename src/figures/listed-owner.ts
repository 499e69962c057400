/** What an amount measures where a list knows the noun: `$3 billion in revenue`, `unemployment fell to 5.1%`. */
import { endsIn, type Words } from './noun-phrases.ts'
import type { OwnerTable } from './owner-table.ts'
import type { Said } from './owners.ts'
import { meaningOf, phraseAt } from './phrases.ts'
import { isCapital, isTie, type Piece } from './pieces.ts'
import type { Amount } from './ranges.ts'

/** Pieces between a noun and its amount: with a link right after the noun, with a verb, with a dash. */
const NEAR = 5
const FAR = 9
const CLOSE = 5
/** Marks that end a clause. */
const CLAUSE = /^[,;:()–—"“”„»«]$/

/** Pieces from an amount to the nouns that may be looked at: back, and on. */
const BACK = FAR + 4
const ON = 4

/** The listed nouns around the amounts, each at its first piece; parts of words with hyphens (`Hinta-arvio`) and of links (`por valor de`) are none. */
export function listedNouns(
  pieces: readonly Piece[],
  amounts: readonly Amount[],
  table: OwnerTable,
): readonly (Words | null)[] {
  const nouns = pieces.map((): Words | null => null)
  let from = 0
  let linked = 0
  for (const { first, next } of amounts) {
    for (let at = Math.max(from, first - BACK); at < Math.min(pieces.length, next + ON); at++) {
      const noun = at >= linked ? nounAt(pieces, at, table) : null
      if (noun) nouns[at] = noun
      else linked = Math.max(linked, phraseAt(table.links, pieces, at)?.next ?? 0)
    }
    from = Math.max(from, next + ON)
  }
  return nouns
}

function nounAt(pieces: readonly Piece[], first: number, table: OwnerTable): Words | null {
  if (pieces[first]!.kind !== 'word') return null
  const noun =
    phraseAt(table.nouns, pieces, first)?.next ?? (isCompound(pieces[first]!, table) ? first + 1 : null)
  return noun && !isTie(pieces, noun) && !isTie(pieces, first - 1) ? { first, next: noun } : null
}

/** Letters of the last part of a compound, at least and at most, and of what stands before it. */
const PART = 4
const TAIL = 20
const HEAD = 3

/** `Energieverbrauch`, `tavoitehinta`: a compound measures what its last part does. */
function isCompound(word: Piece, { compounds, nounCapitals, nouns }: OwnerTable): boolean {
  if (!compounds || word.key.length < HEAD + PART || (nounCapitals && !isCapital(word))) return false
  const { length } = word.key
  for (let at = Math.max(HEAD, length - TAIL); at <= length - PART; at++)
    if (meaningOf(nouns, word.key.slice(at))) return true
  return false
}

/** `$3 billion in revenue`, `a €5 million loss`. Of percentages, `in` says a share. */
export function nounAfter({ reading: { pieces }, nouns, table }: Said, { next, unit }: Amount): Words | null {
  const from = unit?.kind === 'money' ? (phraseAt(table.in, pieces, next)?.next ?? next) : next
  return phraseAt(table.never, pieces, from) ? null : (nouns[from] ?? null)
}

/** `revenue of $3 billion`, `unemployment fell to 5.1%`: the last noun of the clause before the amount. */
export function nounBefore(said: Said, amount: Amount): Words | null {
  const { reading, nouns, from } = said
  const { pieces, table } = reading
  const { first } = amount
  for (let at = first - 1; at >= from && first - at <= FAR + 3; at--) {
    const quote = openingQuote(pieces, at)
    if (quote === at && CLAUSE.test(pieces[at]!.text) && !isCopula(pieces, at, first)) return null
    at = quote
    const noun = nouns[at]
    if (!noun || noun.next > first) continue
    const isBeside = phraseAt(table.bounds, pieces, noun.next)?.next === first
    return isBeside || isTold(said, noun.next, amount) ? { first: startOf(said, at), next: noun.next } : null
  }
  return null
}

/** `Сумма сделки — 11,6 млрд рублей`: a dash for is. */
function isCopula(pieces: readonly Piece[], at: number, first: number): boolean {
  return at === first - 1 && /^[–—]$/.test(pieces[at]!.text) && !pieces[at]!.glued && !pieces[first]!.glued
}

/** The opening mark of a name in quotes that ends at a piece, or the piece itself: `доля «Степного ветра» выросла`. */
function openingQuote(pieces: readonly Piece[], at: number): number {
  const opening = QUOTES.get(pieces[at]!.text)
  if (!opening) return at
  for (let i = at - 1; i > at - NAME && i >= 0; i--) if (opening.includes(pieces[i]!.text)) return i
  return at
}

/** Closing marks with those that may open what they close. */
const QUOTES: ReadonlyMap<string, string> = new Map([
  ['»', '«'],
  ['”', '“„'],
  ['“', '„'],
  ['"', '"'],
])
/** Pieces in a name in quotes, the marks included. */
const NAME = 7

/** How far before a listed noun one may stand that it belongs to. */
const CHAIN = 4

/** The first word of the longest noun that ends where this one does, `net profit`, or to which it belongs: `price of tickets`, `сумма сделки`. */
function startOf({ reading: { pieces }, nouns, table, from }: Said, at: number): number {
  let start = at
  for (let i = at - 1; i >= from && i >= at - CHAIN; i--) {
    const next = nouns[i]?.next
    if (next === undefined) continue
    const of = phraseAt(table.of, pieces, next)?.next ?? next
    const noun = phraseAt(table.determiners, pieces, of)?.next ?? of
    if (next === nouns[at]!.next || next === start || of === start || noun === start) start = i
  }
  return start
}

/** Whether the words between the noun and the amount, or after it, say that it is the noun's. */
function isTold({ reading: { pieces }, table }: Said, at: number, { first, next }: Amount): boolean {
  const gap = first - at
  if (gap === 0 || (gap <= CLOSE && isCopula(pieces, first - 1, first))) return true
  const adjective =
    pieces[at]!.kind === 'word' && endsIn(pieces[at]!.key, table.adjectivesAfter) ? at + 1 : at
  if (gap <= NEAR && (phraseAt(table.links, pieces, at) ?? phraseAt(table.links, pieces, adjective)))
    return true
  if (gap > FAR) return false
  const isVerb = (i: number): boolean => phraseAt(table.verbs, pieces, i) !== null
  for (let i = at; i < first; i++) if (isVerb(i)) return true
  for (let i = next; table.verbsLast && i < next + FAR && i < pieces.length && pieces[i]!.text !== ';'; i++)
    if (isVerb(i)) return true
  return false
}
