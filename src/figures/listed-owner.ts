/** What an amount measures where a list knows the noun: `$3 billion in revenue`, `unemployment fell to 5.1%`. */
import type { Words } from './noun-phrases.ts'
import type { OwnerTable } from './owner-table.ts'
import type { Said } from './owners.ts'
import { phraseAt } from './phrases.ts'
import { isTie, type Piece } from './pieces.ts'
import type { Amount } from './ranges.ts'

/** Pieces between a noun and its amount: with a link right after the noun, with a verb, with a dash. */
const NEAR = 5
const FAR = 9
const CLOSE = 5
/** Marks that end a clause. */
const CLAUSE = /^[,;:()–—"“”„»«]$/

/** The listed nouns of a passage, each at its first piece; parts of compounds (`Hinta-arvio`) and of links (`por valor de`) are none. */
export function listedNouns(pieces: readonly Piece[], table: OwnerTable): (Words | null)[] {
  let linked = 0
  return pieces.map(({ kind }, first) => {
    if (kind !== 'word') return null
    const noun = phraseAt(table.nouns, pieces, first)
    if (noun && first >= linked && !isTie(pieces, noun.next) && !isTie(pieces, first - 1))
      return { first, next: noun.next }
    linked = Math.max(linked, phraseAt(table.links, pieces, first)?.next ?? 0)
    return null
  })
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
    return isBeside || isTold(said, noun.next, amount)
      ? { first: startOf(nouns, at, from), next: noun.next }
      : null
  }
  return null
}

/** `Сумма сделки — 11,6 млрд рублей`: a dash for is. */
function isCopula(pieces: readonly Piece[], at: number, first: number): boolean {
  return at === first - 1 && /^[–—]$/.test(pieces[at]!.text) && !pieces[at]!.glued && !pieces[first]!.glued
}

/** The opening mark of a name in quotes that ends at a piece, or the piece itself: `доля «Степного ветра» выросла`. */
function openingQuote(pieces: readonly Piece[], at: number): number {
  const opening = QUOTES[pieces[at]!.text]
  if (!opening) return at
  for (let i = at - 1; i > at - NAME && i >= 0; i--) if (opening.includes(pieces[i]!.text)) return i
  return at
}

/** Closing marks with those that may open what they close. */
const QUOTES: Readonly<Record<string, string>> = { '»': '«', '”': '“„', '“': '„', '"': '"' }
/** Pieces in a name in quotes, the marks included. */
const NAME = 7

/** The first word of the longest noun that ends where this one does, `net profit`, or of those before it: `сумма сделки`. */
function startOf(nouns: Said['nouns'], at: number, from: number): number {
  let start = at
  for (let i = at - 1; i >= from && i >= at - 3; i--)
    if (nouns[i] && (nouns[i]!.next === nouns[at]!.next || nouns[i]!.next === start)) start = i
  return start
}

/** Whether the words between the noun and the amount, or after it, say that it is the noun's. */
function isTold({ reading: { pieces }, table }: Said, at: number, { first, next }: Amount): boolean {
  const gap = first - at
  if (gap === 0 || (gap <= CLOSE && isCopula(pieces, first - 1, first))) return true
  if (gap <= NEAR && phraseAt(table.links, pieces, at)) return true
  if (gap > FAR) return false
  const isVerb = (i: number): boolean => phraseAt(table.verbs, pieces, i) !== null
  for (let i = at; i < first; i++) if (isVerb(i)) return true
  for (let i = next; table.verbsLast && i < next + FAR && i < pieces.length && pieces[i]!.text !== ';'; i++)
    if (isVerb(i)) return true
  return false
}
