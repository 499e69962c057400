/** Names that overlap a title: what belongs to the title is no name (`Trasporti del Piemonte`, `Ministra Finanțelor`). */
import type { NameKind, Token } from '../../article.ts'
import { keyOf } from '../keys.ts'
import { LEGAL_FORMS } from '../kinds/kinds.ts'
import { fieldBefore } from '../roles/leads.ts'
import { fieldAfter, fieldFrom, isMinister } from '../roles/portfolios.ts'
import { titleAt } from '../roles/titles.ts'
import { stemIn } from '../stems.ts'
import { bitsOf, WORD_BITS } from '../tagger/lexicon.ts'
import { aloneAs, type Evidence, type Part } from './parts.ts'
import { isFirmWord } from './tails.ts'

/** A name and where its first token stands in the sentence. */
export interface Placed {
  readonly part: Part
  readonly first: number
}

/** A title begins at most so many words before a name that overlaps it, and a field in brackets ends so far behind it. */
const BEFORE = 6
/** The most words of a title. */
const LONGEST_TITLE = 3

/** The name without what belongs to a title or its field; null where nothing is left. */
export function withoutTitle(
  { part, first }: Placed,
  tokens: readonly Token[],
  evidence: Evidence,
): Placed[] {
  // Without fields, only a title that goes on into the name matters.
  const from = Math.max(0, first - (evidence.table.fields.length > 0 ? BEFORE : LONGEST_TITLE - 1))
  const words = tokens.slice(from, first + part.tokens.length + BEFORE).map(evidence.wordOf)
  const at = first - from
  const end = at + part.tokens.length
  if (part.kind === 'person' && part.tokens.length > 1)
    return [withoutFieldBehind({ part, first }, words, at, evidence)]
  if (isFirm(part, evidence)) return [{ part, first }]
  const before = beforeMinister(words, at, end, evidence)
  if (before < end)
    return before > at ? [{ part: { ...part, tokens: part.tokens.slice(0, before - at) }, first }] : []
  const scope = scopeIn(part, words.slice(0, at), evidence)
  if (scope > 0) return [{ part: { ...part, tokens: part.tokens.slice(0, scope) }, first }]
  for (let title = 0; title <= at; title++) {
    const beyond = officeEnd(words, title, at, evidence)
    if (beyond <= at) continue
    if (beyond >= end) return []
    // `The head of the Competition and Markets Authority`: a name only begins like a field.
    if (goesOn(part.tokens, beyond - at, evidence)) return [{ part, first }]
    return left({ part, first }, beyond - at, evidence)
  }
  return [{ part, first }]
}

/** `Альфа-банка по корпоративному бизнесу`: where a name ends that the article has elsewhere, before what a title is for; or 0. */
function scopeIn({ tokens }: Part, before: readonly string[], evidence: Evidence): number {
  const { table, index, wordOf } = evidence
  const at = tokens.findIndex(token => table.scope.includes(wordOf(token)))
  if (at < 1 || !aloneAs(tokens.slice(0, at), evidence)) return 0
  // `Agencije za odgoj`
  const noun = wordOf(tokens[at - 1]!).toLowerCase()
  if ([table.organizationNouns, table.bodies].some(nouns => stemIn(noun, nouns, NOUN_ENDING) !== null))
    return 0
  return before.some((_, i) => titleAt(before, i, table, index)) ? at : 0
}

const NOUN_ENDING = 4

/** `Irish Enterprise` in `Irish Enterprise Minister`: where a field before a minister begins in a name, else its end. */
function beforeMinister(words: readonly string[], at: number, end: number, { table }: Evidence): number {
  if (!table.fieldFirst) return end
  const minister = words.findIndex((word, i) => i >= end && isMinister(word, table))
  const field = minister < 0 ? end : Math.max(at, fieldBefore(words, minister, table))
  if (field >= end || table.of.includes(words[field - 1] ?? '')) return end
  return words.slice(at, field).every(word => table.demonyms.includes(word)) ? at : field
}

/** The index beyond a title and its field that begin at `title`, where they reach into the name at `at`; else 0. */
function officeEnd(words: readonly string[], title: number, at: number, evidence: Evidence): number {
  const { table, index } = evidence
  const found = titleAt(words, title, table, index)
  if (!found) return 0
  const field = fieldAfter(words, found.to, found.title, table)
  if (field > found.to) return field
  // `Procureure de la République de Lille`, but `presidente della Commissione di garanzia`.
  const isFixed = found.title !== found.title.toLowerCase()
  const isBody = words.slice(at, found.to).some(word => isFirmWord(word.toLowerCase(), evidence))
  if (title < at && found.to > at && (isFixed || !isBody)) return found.to
  return isMinister(found.title, table) ? bracketed(words, found.to, at, table) : 0
}

/** `Minister Wolthuis (Infrastructuur en Waterstaat)`: the index beyond the field in the brackets around `at`, or 0. */
function bracketed(words: readonly string[], from: number, at: number, table: Evidence['table']): number {
  const opener = words.lastIndexOf('(', at)
  if (opener < from || table.ministries.length === 0) return 0
  const end = fieldFrom(words, opener + 1, table)
  return end > at ? end : 0
}

/** Whether the words of a name from `at` on go on with one that is neither a small one nor a given name. */
function goesOn(tokens: readonly Token[], at: number, { wordOf, lexicon }: Evidence): boolean {
  const word = wordOf(tokens[at]!)
  return word !== word.toLowerCase() && (bitsOf(lexicon, word.toLowerCase()) & WORD_BITS.given) === 0
}

const isShouted = (word: string): boolean => word.slice(1) !== word.slice(1).toLowerCase()

const PLACE = WORD_BITS.place | WORD_BITS.placeForm | WORD_BITS.townForm

/** What is left of a name without its first tokens: whose office it is, or the town of it. */
function left({ part, first }: Placed, cut: number, { wordOf, table, lexicon }: Evidence): Placed[] {
  let from = cut
  const lower = (): string => wordOf(part.tokens[from]!).toLowerCase()
  while (from < part.tokens.length && [table.of, table.articles].some(small => small.includes(lower())))
    from++
  if (from === part.tokens.length) return []
  const tokens = part.tokens.slice(from)
  const known = bitsOf(lexicon, lower())
  const isPerson = tokens.length > 1 && (known & WORD_BITS.given) !== 0
  // `Trasporti del Piemonte`: a field is governed somewhere, unless an organization's own short name stands there.
  const isPlace = tokens.length === 1 && ((known & PLACE) !== 0 || !isShouted(wordOf(tokens[0]!)))
  const kind: NameKind = isPerson ? 'person' : isPlace ? 'place' : part.kind
  return [{ part: { ...part, kind, tokens }, first: first + from }]
}

/** `Minister Anouk Tellegen van Cultuur`: the field behind a minister's name is no part of it. */
function withoutFieldBehind(
  { part, first }: Placed,
  words: readonly string[],
  at: number,
  { table, index }: Evidence,
): Placed {
  const isOfMinister = words
    .slice(0, at)
    .some((_, i) => i >= at - 2 && isMinister(titleAt(words, i, table, index)?.title ?? '', table))
  if (!isOfMinister) return { part, first }
  const cut = part.tokens.findIndex(
    (_, i) => i > 0 && table.ministries.includes(words[at + i]!) && fieldFrom(words, at + i, table) > at + i,
  )
  return cut > 0 ? { part: { ...part, tokens: part.tokens.slice(0, cut) }, first } : { part, first }
}

/** A firm by its legal form, or what the article speaks of more than twice. */
function isFirm({ tokens }: Part, evidence: Evidence): boolean {
  const last = evidence.wordOf(tokens[tokens.length - 1]!)
  return LEGAL_FORMS.has(keyOf(last)) || (aloneAs(tokens, evidence)?.count ?? 0) > 2
}
