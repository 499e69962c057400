/** Names that the tagger missed and a title gives away: `o deputado do Chega Nuno Varela`. */
import type { Token } from '../../article.ts'
import { fieldAfter, isMinister } from '../roles/portfolios.ts'
import { type Title, titleAt } from '../roles/titles.ts'
import { bitsOf, WORD_BITS } from '../tagger/lexicon.ts'
import type { Placed } from './overlaps.ts'
import type { Evidence } from './parts.ts'

/** The most words of a title, and of small ones behind it. */
const LONGEST_TITLE = 3
const LINKS = 2

/** How sure such a name is, as a lead of the tagger's scores. */
const SURE = 2

/** Single words with a capital that no name holds, behind a title and `of`. */
export function unseen(names: readonly Placed[], tokens: readonly Token[], evidence: Evidence): Placed[] {
  const { table, wordOf, lexicon } = evidence
  if (table.capitalTitles || !names.some(({ part }) => part.kind === 'person')) return []
  const taken = new Set(names.flatMap(({ part }) => part.tokens))
  const isPerson = new Set(names.flatMap(({ part, first }) => (part.kind === 'person' ? [first] : [])))
  const isCapital = (at: number): boolean => {
    const word = tokens[at] ? wordOf(tokens[at]!) : ''
    return tokens[at]?.kind === 'word' && word[0] !== word[0]!.toLowerCase()
  }
  return tokens.flatMap((token, first) => {
    if (first === 0 || !isCapital(first) || taken.has(token)) return []
    if (tokens[first + 1]?.kind === 'word' && !isPerson.has(first + 1)) return []
    const lower = wordOf(token).toLowerCase()
    if (table.demonyms.includes(wordOf(token))) return []
    const employed = employedBefore(tokens, first, evidence)
    // `Presidente da Câmara`: a word that is written small elsewhere may be no name, but who is at it is at somebody's.
    const isWord = !employed && (bitsOf(lexicon, lower) & WORD_BITS.small) !== 0
    const title = isWord ? null : (employed ?? titleBefore(tokens, first, evidence))
    if (!title || isMinister(title.title, table)) return []
    if (fieldAfter([lower], 0, title.title, table) > 0) return []
    const kind = table.ofPlaces.includes(title.title) ? ('place' as const) : ('organization' as const)
    return [{ part: { kind, score: SURE, tokens: [token] }, first }]
  })
}

/** The most tokens from a title to who employs its holder: `president of commercial lines at`. */
const EMPLOYED = 6

/** The title of someone who is at what follows: `president of commercial lines at Progressive`; or null. */
function employedBefore(
  tokens: readonly Token[],
  first: number,
  { table, wordOf, index }: Evidence,
): Title | null {
  if (!table.at.includes(wordOf(tokens[first - 1]!).toLowerCase())) return null
  const words = tokens.slice(Math.max(0, first - EMPLOYED), first - 1).map(wordOf)
  for (let at = words.length - 1; at >= 0 && words[at] !== ','; at--) {
    const title = titleAt(words, at, table, index)
    if (title) return title
  }
  return null
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
  const said = [...words, wordOf(tokens[first]!)]
  for (let at = 0; at < words.length; at++) {
    const title = titleAt(end === first ? said : words, at, table, index)
    // `Predsjednica Uprave`: the word belongs to a longer title.
    if (title && title.to >= words.length) return title.to === words.length ? title : null
  }
  return null
}
