/** Names of institutions of which the tagger saw a part: the words in small letters that belong to them by grammar. */

import type { Analysis, Paradigms } from '../bases/paradigms.ts'
import { isInstitution } from '../kinds/kinds.ts'
import { byEnding } from '../knowledge.ts'
import { fieldFrom } from '../roles/portfolios.ts'
import { isCapital } from './joined.ts'
import type { Evidence, Part, Room } from './parts.ts'
import { regionOf } from './regions.ts'

/** The name with what belongs to it. */
export function completed(part: Part, room: Room, evidence: Evidence): Part {
  if (part.kind === 'person') return part
  const region = regionOf(part, room, evidence)
  if (region) return region
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
    if (isGenitive && small(end + 1).length >= SHORTEST) return until(end + 2)
    const beyond = beyondField(end, to, small, table)
    return beyond > end ? until(beyond) : part
  }
  if (part.begins || !words.every(word => isCapital(word) && isStrict(word.toLowerCase()))) return part
  const at = isStrict(small(end)) ? end + 1 : end
  const adjectives = paradigms.adjectivesOf(last)
  if (!agree(paradigms.nounsOf(small(at)), adjectives)) return part
  return until(beyondField(at + 1, to, small, table))
}

/** Высшая школа `экономики`: beyond the field that an institution is for, if it is for one. */
function beyondField(
  from: number,
  to: number,
  small: (at: number) => string,
  table: Evidence['table'],
): number {
  const words = Array.from({ length: Math.max(0, Math.min(MOST_OF_FIELD, to - from)) }, (_, i) =>
    small(from + i),
  )
  return from + fieldFrom(words, 0, table)
}

/** A field has so many words at most. */
const MOST_OF_FIELD = 5

/** The shortest word that may be an attribute. */
const SHORTEST = 4

const agree = (nouns: readonly Analysis[], adjectives: readonly Analysis[]): boolean =>
  nouns.some(noun =>
    adjectives.some(
      one => one.gender === noun.gender && one.plural === noun.plural && (one.cases & noun.cases) !== 0,
    ),
  )
