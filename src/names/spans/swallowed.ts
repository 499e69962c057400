/** Titles that a name beside a person was given by mistake, and names that stand in the word of a title. */
import type { NameKind, Token } from '../../article.ts'
import { listedKind } from '../kinds/kinds.ts'
import { titleAt } from '../roles/titles.ts'
import { bitsOf, WORD_BITS } from '../tagger/lexicon.ts'
import type { Placed } from './overlaps.ts'
import { aloneAs, type Evidence } from './parts.ts'
import { isFirmWord } from './tails.ts'
import { unseen } from './unseen.ts'

/** The names of a sentence, in order, with those in the words of titles and without titles at either end. */
export function withoutSwallowed(
  names: readonly Placed[],
  tokens: readonly Token[],
  evidence: Evidence,
): Placed[] {
  const isPersonAt = new Set(names.flatMap(({ part, first }) => (part.kind === 'person' ? [first] : [])))
  const endsPerson = new Set(
    names.flatMap(({ part, first }) => (part.kind === 'person' ? [first + part.tokens.length] : [])),
  )
  const isComma = (at: number): boolean => !!tokens[at] && evidence.wordOf(tokens[at]!) === ','
  const beside = ({ part, first }: Placed): Neighbours => {
    const end = first + part.tokens.length
    return {
      rightAfter: isPersonAt.has(end),
      near:
        isPersonAt.has(end) ||
        (isComma(end) && isPersonAt.has(end + 1)) ||
        (isComma(first - 1) && endsPerson.has(first - 1)),
      before: tokens.slice(Math.max(0, first - NEXT), first).map(evidence.wordOf),
      next: tokens.slice(end, end + NEXT).map(evidence.wordOf),
    }
  }
  // `Jan Kruk, były senator Samoobrony`
  const isBehind = ({ first }: Placed): boolean => {
    let end = first - 1
    while (first - end <= APPOSITION && !(endsPerson.has(end) && isComma(end))) end--
    return first - end <= APPOSITION
  }
  return [
    ...names.flatMap(name => bare(name, beside(name), evidence)),
    ...inTitles(names, tokens, evidence).filter(name => beside(name).near),
    ...unseen(names, tokens, evidence).filter(name => beside(name).near || isBehind(name)),
  ].sort((a, b) => a.first - b.first)
}

/** What stands around a name. */
interface Neighbours {
  /** A person's name follows. */
  readonly rightAfter: boolean
  /** Or stands past a comma, on either side. */
  readonly near: boolean
  /** The words before it. */
  readonly before: readonly string[]
  /** The words after it. */
  readonly next: readonly string[]
}

const NEXT = 3
/** The most tokens between a person's name and the end of what is said of them. */
const APPOSITION = 10

/** A name without a title that it ends with or begins with; none where nothing is left. */
function bare(name: Placed, { rightAfter, near, before, next }: Neighbours, evidence: Evidence): Placed[] {
  const { part, first } = name
  const { wordOf, table, index } = evidence
  if (part.kind === 'person' && rightAfter && isMayorBefore(before, evidence))
    return [{ part: { ...part, kind: 'place' }, first }]
  if (part.kind === 'person' && part.tokens.length === 1) return [name]
  const words = part.tokens.map(wordOf)
  const isSeen = (aloneAs(part.tokens, evidence)?.count ?? 0) > 1
  if (part.kind !== 'person') {
    const tail = tailFrom([...words, ...next], words.length, rightAfter && !isSeen, evidence)
    if (tail === 0) return []
    if (tail < words.length) {
      const isMayor = table.ofPlaces.includes(titleAt(words, tail, table, index)?.title ?? '')
      const kind: NameKind = isMayor ? 'place' : part.kind
      return [{ part: { ...part, kind, tokens: part.tokens.slice(0, tail) }, first }]
    }
    if (isCommonCompound(words, evidence)) return []
  }
  if ((!near && first > 0) || isSeen) return [name]
  const title = titleAt(words, 0, table, index)
  if (!title || title.owner || title.to >= words.length) return [name]
  const isLinked = table.of.includes(words[title.to]!.toLowerCase())
  if (!isLinked && (part.kind === 'person' || !table.genitive || !near)) return [name]
  return rest(name, title.to, table.ofPlaces.includes(title.title), evidence)
}

/** `Мэра Набережных Челнов Руслана Фаттахова`: whether what follows is the town of a mayor, whose name follows it. */
const isMayorBefore = (before: readonly string[], { table, index }: Evidence): boolean =>
  before.some((_, at) => {
    const title = titleAt(before, at, table, index)
    return title?.to === before.length && table.ofPlaces.includes(title.title)
  })

/** Where a title begins that a name ends with, or that goes on behind it (`Crown` + `prosecutor`); else its length. */
function tailFrom(words: readonly string[], length: number, isBefore: boolean, evidence: Evidence): number {
  const { table, index } = evidence
  for (let at = 0; at < length; at++) {
    const title = titleAt(words, at, table, index)
    if (!title || title.owner) continue
    if (title.to > length) return at
    const isTail = isBefore && at > 0 && title.to === length
    const last = words[length - 1]!.toLowerCase()
    if (isTail && (title.title === last || !isFirmWord(last, evidence))) return at
  }
  return length
}

/** What is left of a name without the title that it begins with. */
function rest({ part, first }: Placed, cut: number, isMayor: boolean, evidence: Evidence): Placed[] {
  const { wordOf, table, lexicon } = evidence
  const lower = (at: number): string => wordOf(part.tokens[at]!).toLowerCase()
  let from = cut
  while (from < part.tokens.length && [table.of, table.articles].some(small => small.includes(lower(from))))
    from++
  if (from === part.tokens.length) return []
  const tokens = part.tokens.slice(from)
  const isPlace = isMayor || (tokens.length === 1 && (bitsOf(lexicon, lower(from)) & WORD_BITS.place) !== 0)
  const kind: NameKind = isPlace ? 'place' : part.kind === 'person' ? 'organization' : part.kind
  return [{ part: { ...part, kind, tokens }, first: first + from }]
}

/** How common a word is, of what the lists say. */
const RANK = 7

/** Whether what stands before the hyphen in the word of a title is a name: `Atomico-Partnerin`, not `Sparten-Chef`. */
function isNameInTitle(word: string, { table, index, lexicon }: Evidence): boolean | null {
  const hyphen = word.lastIndexOf('-')
  if (hyphen < 2 || !table.compounds || !titleAt([word.slice(hyphen + 1)], 0, table, index)) return null
  const front = word.slice(0, hyphen)
  if (front === front.toLowerCase() || titleAt([front], 0, table, index)) return false
  const known = bitsOf(lexicon, front.toLowerCase())
  return (known & RANK) === 0 || (known & WORD_BITS.company) !== 0 || listedKind(front, table) !== null
}

/** `Arbeitgeber-Chefunterhändler`: a common noun before a title is no name. */
const isCommonCompound = (words: readonly string[], evidence: Evidence): boolean =>
  words.length === 1 && evidence.table.capitalTitles && isNameInTitle(words[0]!, evidence) === false

/** `Atomico-Partnerin Siobhan Keane`: the names in words of titles that nobody saw. */
function inTitles(names: readonly Placed[], tokens: readonly Token[], evidence: Evidence): Placed[] {
  const taken = new Set(names.flatMap(({ part }) => part.tokens))
  return tokens.flatMap((token, first) => {
    if (taken.has(token) || !isNameInTitle(evidence.wordOf(token), evidence)) return []
    return [{ part: { kind: 'organization' as const, score: SURE, tokens: [token] }, first }]
  })
}

/** How sure such a name is, as a lead of the tagger's scores. */
const SURE = 2
