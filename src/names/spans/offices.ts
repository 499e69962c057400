/** Organizations and those who hold an office there, taken for one name. */
import type { Token } from '../../article.ts'
import { titleAt } from '../roles/titles.ts'
import { bitsOf, WORD_BITS } from '../tagger/lexicon.ts'
import { isCapital } from './joined.ts'
import { aloneAs, type Evidence, type Part } from './parts.ts'
import { isFirmWord } from './tails.ts'

/** `Audiencia Nacional Eduardo Cifuentes`: an organization whose title stands before it, and who holds it. */
export function atHolder(
  part: Part,
  tokens: readonly Token[],
  first: number,
  evidence: Evidence,
): readonly Part[] {
  const { wordOf } = evidence
  const { length } = part.tokens
  const at = length - 2
  if (part.kind === 'person') return atHolderOfPlace(part, tokens, first, evidence)
  if (part.kind !== 'organization' || at < 1) return [part]
  const words = part.tokens.map(wordOf)
  const isPerson =
    (bitsOf(evidence.lexicon, words[at]!.toLowerCase()) & WORD_BITS.given) !== 0 &&
    words.slice(at - 1).every(isCapital)
  const isSeen = (aloneAs(part.tokens, evidence)?.count ?? 0) > 1
  if (!isPerson || isSeen || (at === 1 && isFirmWord(words[0]!.toLowerCase(), evidence))) return [part]
  const rest = part.tokens.slice(0, at)
  if (!isTitled(tokens, first, evidence) && !aloneAs(rest, evidence)?.kinds.has('organization')) return [part]
  return [
    { ...part, tokens: rest },
    { ...part, kind: 'person', tokens: part.tokens.slice(at) },
  ]
}

/** `Exalcalde de Ferrol Benito Rañal`: the place whose title stands before it, and who holds it. */
function atHolderOfPlace(
  part: Part,
  tokens: readonly Token[],
  first: number,
  evidence: Evidence,
): readonly Part[] {
  const { wordOf, table, lexicon } = evidence
  const words = part.tokens.map(wordOf)
  const isGiven = (word: string): boolean => (bitsOf(lexicon, word.toLowerCase()) & WORD_BITS.given) !== 0
  const isOf = first > 0 && table.of.includes(wordOf(tokens[first - 1]!).toLowerCase())
  if (words.length < 3 || !isOf || isGiven(words[0]!) || !isGiven(words[1]!) || !words.every(isCapital))
    return [part]
  if (!isTitled(tokens, first, evidence)) return [part]
  return [
    { ...part, kind: 'place', tokens: part.tokens.slice(0, 1) },
    { ...part, tokens: part.tokens.slice(1) },
  ]
}

/** Whether a title stands before a token, with no more than `of the` between them. */
function isTitled(tokens: readonly Token[], end: number, { wordOf, table, index }: Evidence): boolean {
  let before = end - 1
  const lower = (at: number): string => (at >= 0 ? wordOf(tokens[at]!).toLowerCase() : '')
  while ([table.of, table.articles].some(small => small.includes(lower(before)))) before--
  const near = tokens.slice(Math.max(0, before - 2), before + 1).map(wordOf)
  return near.some((_, at) => titleAt(near, at, table, index)?.to === near.length)
}
