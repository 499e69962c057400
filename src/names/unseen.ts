/** Names that the tagger missed and a title gives away: `o deputado do Chega Nuno Varela`. */
import type { Token } from '../article.ts'
import { bitsOf, WORD_BITS } from './lexicon.ts'
import type { Placed } from './overlaps.ts'
import type { Evidence } from './parts.ts'
import { fieldAfter, isMinister } from './portfolios.ts'
import { type Title, titleAt } from './titles.ts'

/** The most words of a title, and of small ones behind it. */
const LONGEST_TITLE = 3
const LINKS = 2

/** How sure such a name is, as a lead of the tagger's scores. */
const SURE = 2

/** Single words with a capital that no name holds, behind a title and `of`. */
export function unseen(names: readonly Placed[], tokens: readonly Token[], evidence: Evidence): Placed[] {
  const { table, wordOf, lexicon } = evidence
  if (table.capitalTitles) return []
  const taken = new Set(names.flatMap(({ part }) => part.tokens))
  const isCapital = (at: number): boolean => {
    const word = tokens[at] ? wordOf(tokens[at]!) : ''
    return tokens[at]?.kind === 'word' && word[0] !== word[0]!.toLowerCase()
  }
  return tokens.flatMap((token, first) => {
    if (first === 0 || taken.has(token) || !isCapital(first)) return []
    if (isCapital(first + 1) && !taken.has(tokens[first + 1]!)) return []
    const lower = wordOf(token).toLowerCase()
    const title = table.demonyms.includes(wordOf(token)) ? null : titleBefore(tokens, first, evidence)
    if (!title || isMinister(title.title, table) || bitsOf(lexicon, lower) & WORD_BITS.small) return []
    if (fieldAfter([lower], 0, title.title, table) > 0) return []
    const kind = table.ofPlaces.includes(title.title) ? ('place' as const) : ('organization' as const)
    return [{ part: { kind, score: SURE, tokens: [token] }, first }]
  })
}

/** The title that stands before a token, with `of` and articles between them; or null. */
function titleBefore(
  tokens: readonly Token[],
  first: number,
  { table, wordOf, index }: Evidence,
): Title | null {
  const lower = (at: number): string => (tokens[at] ? wordOf(tokens[at]!).toLowerCase() : '')
  let end = first
  while (first - end < LINKS && [table.of, table.articles].some(small => small.includes(lower(end - 1))))
    end--
  if (end === first ? !table.genitive : !table.of.includes(lower(end))) return null
  const words = tokens.slice(Math.max(0, end - LONGEST_TITLE), end).map(wordOf)
  for (let at = 0; at < words.length; at++) {
    const title = titleAt(words, at, table, index)
    if (title?.to === words.length) return title
  }
  return null
}
