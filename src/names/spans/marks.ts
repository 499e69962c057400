/**
 * Marks at the edges of names: the comma after a legal form is no part of them, the last stop of `s. r. o.` is, and
 * quotation marks around a name are none of its letters.
 */
import type { Token } from '../../article.ts'
import { LEGAL_FORMS } from '../kinds/kinds.ts'
import type { NamesTable } from '../knowledge.ts'
import { bitsOf, WORD_BITS } from '../tagger/lexicon.ts'
import type { Placed } from './overlaps.ts'
import type { Evidence, Part, Room } from './parts.ts'

const QUOTES = '"„“”«»‹›‟'
const QUOTE = new RegExp(`[${QUOTES}]`, 'g')
const EDGES = new Set([',', ';', ':', '…', '–', '—'])

/** The name with the tokens at its edges that belong to it. */
export function withEdges(part: Part, room: Room, evidence: Evidence): Part {
  const { tokens, first } = room
  const { wordOf, table } = evidence
  let [from, to] = [first, first + part.tokens.length]
  const word = (at: number): string => (at < room.to ? wordOf(tokens[at]!) : '')
  const isQuote = (at: number): boolean => word(at).length === 1 && QUOTES.includes(word(at))
  // `S Nakatomi`: a preposition that begins a sentence.
  const begins = first < 3 && tokens.slice(0, first).every(({ kind }) => kind === 'mark')
  if (begins && to > first + 1 && table.oblique.includes(word(first).toLowerCase())) from++
  while (to - 1 > from && EDGES.has(word(to - 1))) to--
  if (part.kind !== 'person') to = beyondLink({ from, to, limit: room.to }, word, table)
  // `Teatar „Komedija`, and the mark that closes it.
  const quotes = part.tokens.filter((_, i) => isQuote(first + i))
  if (quotes.length === 1 && isQuote(to) && quotes[0]!.start > tokens[from]!.start) to++
  // `Columbia` Endurance LLC, at the beginning of a sentence.
  if (part.kind === 'organization' && from === first && isForm(word(to - 1)) && mayBegin(room, evidence))
    from--
  const isPlain = (form: string): boolean =>
    form.length > 2 && (bitsOf(evidence.lexicon, form) & WORD_BITS.small) === 0
  const firm = afterLegalForm({ from, to, limit: room.to }, word, isPlain)
  if (part.kind !== 'person' || isPlain(word(firm - 1))) to = firm
  if (endsInInitial(from, to, word) && tokens[to - 1]!.end === tokens[to]?.start) to++
  const isSame = from === first && to === first + part.tokens.length
  return { ...part, begins, tokens: isSame ? part.tokens : tokens.slice(from, to) }
}

const LONGEST_ARTICLE = 3

/** Whether the first word of a sentence, right before a firm with its legal form, is the first of its name. */
function mayBegin({ tokens, first, from }: Room, { wordOf, table, lexicon }: Evidence): boolean {
  const at = first - 1
  if (at < from || table.inflects !== 'nothing' || tokens.slice(0, at).some(({ kind }) => kind !== 'mark'))
    return false
  const word = wordOf(tokens[at]!)
  const known = bitsOf(lexicon, word.toLowerCase())
  const isPlace =
    word.length > LONGEST_ARTICLE && (known & (WORD_BITS.place | WORD_BITS.small)) === WORD_BITS.place
  return isPlace && word !== word.toLowerCase() && !table.demonyms.includes(word)
}

/** An attribute in small letters has so many letters at least. */
const SHORTEST_ATTRIBUTE = 5

/** No name ends with a preposition: Fédération nationale de l'`habillement`; `Cabildo de` has one too many. */
function beyondLink(
  { from, to, limit }: { from: number; to: number; limit: number },
  word: (at: number) => string,
  { of, articles, stops }: NamesTable,
): number {
  const isLink = (at: number): boolean => [of, articles].some(small => small.includes(word(at)))
  if (to - from < 2 || !isLink(to - 1)) return to
  const next = to < limit ? word(to) : ''
  const isSmall = next === next.toLowerCase() && next !== next.toUpperCase()
  if (isSmall && next.length >= SHORTEST_ATTRIBUTE && !stops.includes(next)) return to + 1
  let end = to
  while (end > from + 1 && isLink(end - 1)) end--
  return end
}

/** A legal form in letters with stops has so many tokens at most: `s. r. o.` */
const LONGEST_FORM = 6

/** Where a name ends with the legal form that the tagger left: Moravská banka`, a. s.`, Tidewater Partners `LP`. */
function afterLegalForm(
  { from, to, limit }: { from: number; to: number; limit: number },
  word: (at: number) => string,
  isPlain: (form: string) => boolean,
): number {
  if (isForm(word(to - 1)) && to - from > 1) return to
  const start = word(to) === ',' ? to + 1 : to
  if (!mayBeForm(word(start))) return to
  for (let end = Math.min(limit, start + LONGEST_FORM); end > start; end--) {
    const words = Array.from({ length: end - start }, (_, i) => word(start + i))
    const joined = words.join('')
    if (!isForm(joined)) continue
    // In small letters without stops it may be any word: `as`, `se`, but not `srl`.
    const isShown =
      (words.length === 1 && isPlain(joined)) ||
      /^(?:\p{L}\.)+$/u.test(joined) ||
      (words.length === 1 && /^\p{Lu}{2}|^\p{Lu}\p{Ll}+$/u.test(joined))
    // `Latvenergo SIA «Liepa»`, `Škoda AS Roma`: it may be the next name's.
    const next = word(end)
    const isNext =
      next !== '' && (QUOTES.includes(next) || (words.length === 1 && next !== next.toLowerCase()))
    if (isShown && !isNext) return end
  }
  return to
}

/** Whether a legal form may begin with a word: most do not. */
const mayBeForm = (word: string): boolean => FORM_STARTS.has(word.replaceAll('.', '').toLowerCase())

const FORM_STARTS: ReadonlySet<string> = new Set(
  [...LEGAL_FORMS].flatMap(form => [...form].map((_, at) => form.slice(0, at + 1))),
)

const isForm = (word: string): boolean => LEGAL_FORMS.has(word.replaceAll('.', '').toLowerCase())

/** `Corticeira Norte, SA`: whether what was taken for a name is the legal form of the firm before it. */
export function isFormOf(
  { part, first }: Placed,
  before: Placed | undefined,
  tokens: readonly Token[],
  wordOf: (token: Token) => string,
): boolean {
  if (before?.part.kind !== 'organization' || part.tokens.length > 1 || !isForm(wordOf(part.tokens[0]!)))
    return false
  const end = before.first + before.part.tokens.length
  return end === first || (end === first - 1 && wordOf(tokens[end]!) === ',')
}

/** `s. r. o`, whose last stop stands right behind it. */
function endsInInitial(from: number, to: number, word: (at: number) => string): boolean {
  return to - from > 3 && word(to) === '.' && word(to - 2) === '.' && word(to - 1).length === 1
}

/** The name without the quotation marks around it, or around what follows its legal form: `AS «Baltijas Gaisma»`. */
export function withoutQuotes(name: string): string {
  const quotes = [...name.matchAll(QUOTE)].map(({ index }) => index)
  const [opening] = quotes
  if (opening === undefined || quotes.length > 2) return name
  const closing = quotes[1] ?? name.length
  const before = name.slice(0, opening).trim().split(/\s+/)
  const isForm = before.every(word => word === '' || LEGAL_FORMS.has(word.replaceAll('.', '').toLowerCase()))
  if (isForm && closing >= name.length - 1) return name.slice(opening + 1, closing).trim() || name
  return quotes.length === 1 && opening === name.length - 1 ? name.slice(0, -1).trim() : name
}
