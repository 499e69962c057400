/** Names of institutions of which the tagger saw a part: the words in small letters that belong to them by grammar. */
import { isCapital } from './joined.ts'
import { isInstitution } from './kinds.ts'
import { byEnding } from './knowledge.ts'
import type { Analysis, Paradigms } from './paradigms.ts'
import type { Evidence, Part, Room } from './parts.ts'

/** The name with what belongs to it. */
export function completed(part: Part, room: Room, evidence: Evidence): Part {
  if (part.kind === 'person') return part
  const { paradigms } = evidence
  if (evidence.table.inflects === 'nothing') return withHead(part, room, evidence)
  return paradigms?.head === 'first' ? withTail(part, room, evidence, paradigms) : part
}

/** `Universidade do` Porto. */
function withHead(part: Part, { tokens, first, from }: Room, { table, wordOf }: Evidence): Part {
  if (part.kind !== 'place') return part
  const word = (at: number): string => (at >= from ? wordOf(tokens[at]!) : '')
  let at = first - 1
  while (at >= from && [table.of, table.articles].some(small => small.includes(word(at)))) at--
  const isHead = at < first - 1 && at >= from && isCapital(word(at)) && isInstitution(word(at))
  return isHead
    ? { ...part, kind: 'organization', begins: false, tokens: [...tokens.slice(at, first), ...part.tokens] }
    : part
}

/** Zagrebačka `burza`, Vysoká škola `ekonomická`, Центр `транспортных исследований`. */
function withTail(
  part: Part,
  { tokens, first, to }: Room,
  { table, wordOf }: Evidence,
  paradigms: Paradigms,
): Part {
  const words = part.tokens.map(wordOf)
  const end = first + words.length
  const small = (at: number): string => {
    const word = at < to && tokens[at]!.kind === 'word' ? wordOf(tokens[at]!) : ''
    return word === word.toLowerCase() ? word : ''
  }
  const isStrict = (word: string): boolean => byEnding(word, table.adjectives) !== undefined
  const until = (last: number): Part => ({ ...part, kind: 'organization', tokens: tokens.slice(first, last) })
  const last = words[words.length - 1]!
  const heads = paradigms.nounsOf(last)
  if (heads.length > 0) {
    const adjectives = isStrict(small(end)) ? paradigms.adjectivesOf(small(end)) : []
    if (paradigms.after && agree(heads, adjectives) && !isStrict(small(end + 1))) return until(end + 1)
    const isGenitive =
      adjectives.length > 0 && adjectives.every(({ cases }) => (cases & 1) === 0 && (cases & 2) !== 0)
    return isGenitive && small(end + 1).length >= SHORTEST ? until(end + 2) : part
  }
  if (part.begins || !words.every(word => isCapital(word) && isStrict(word.toLowerCase()))) return part
  const at = isStrict(small(end)) ? end + 1 : end
  const adjectives = paradigms.adjectivesOf(last)
  return agree(paradigms.nounsOf(small(at)), adjectives) ? until(at + 1) : part
}

/** The shortest word that may be an attribute. */
const SHORTEST = 4

const agree = (nouns: readonly Analysis[], adjectives: readonly Analysis[]): boolean =>
  nouns.some(noun =>
    adjectives.some(
      one => one.gender === noun.gender && one.plural === noun.plural && (one.cases & noun.cases) !== 0,
    ),
  )
