/**
 * One name, one kind: what the full names of the article teach of short ones decides, unless the short ones
 * outweigh the full ones; else the weight of all mentions of a base form. A name that full names of a person and of a
 * firm share keeps the kind it was found with.
 */
import type { NameKind, NameMention } from '../../article.ts'
import type { Language } from '../../language/table.ts'
import type { WrittenName } from '../bases/forms.ts'
import { keyOf } from '../keys.ts'
import { firmness, isInstitution, withoutLegalForm } from '../kinds/kinds.ts'
import { type NamesTable, namesTableOf } from '../knowledge.ts'
import { bitsOf, WORD_BITS } from '../tagger/lexicon.ts'
import { modelFor } from '../tagger/model.ts'
import { foundersIn } from './founders.ts'

/** What the names of an article teach, as keys; weights say how often and how surely names were found. */
interface Teaching {
  /** The weight of each base form as what. */
  readonly weights: ReadonlyMap<string, ReadonlyMap<NameKind, number>>
  /** `Altman`, `van den Broek`: what follows the given name, with the weight of the full names. */
  readonly surnames: ReadonlyMap<string, number>
  /** Words of organizations' names, with the weight of those names. */
  readonly words: ReadonlyMap<string, number>
  /** Names of firms without their legal forms. */
  readonly firms: ReadonlySet<string>
  /** First words of firms' names. */
  readonly heads: ReadonlySet<string>
  /** Surnames that the article speaks of as firms before it names anybody who bears them. */
  readonly founders: ReadonlySet<string>
}

/** The names with the kinds that the article agrees on. */
export function agreeOnKinds(names: readonly WrittenName[], language: Language): WrittenName[] {
  const table = namesTableOf(language)
  const { lexicon } = modelFor(language)
  const isListed = (word: string, mark: number): boolean => (bitsOf(lexicon, word.toLowerCase()) & mark) !== 0
  const corrected = names.map(name => (isMistaken(name, table, isListed) ? { ...name, kind: FIRM } : name))
  const teaching = teachingOf(corrected, table)
  const place = PLACE | (table.inflects === 'nothing' ? 0 : LIKE_PLACE)
  return corrected.map(name => {
    const isFirm = name.kind === 'place' && teaching.heads.has(name.key) && !isListed(name.words[0]!, place)
    return { ...name, kind: isFirm ? FIRM : kindOf(name, teaching) }
  })
}

/** A place, or what dictionaries only know with a capital; a form of a place. */
const PLACE = WORD_BITS.place | WORD_BITS.proper
const LIKE_PLACE = WORD_BITS.placeForm | WORD_BITS.townForm
const FIRM: NameKind = 'organization'
/** How much must speak for a firm, for a name not to be a person's. */
const FIRM_ENOUGH = 1.5

/**
 * `Severnside Water` is nobody's name: a word for firms in it, and none of it is a given name. A university is no place.
 */
function isMistaken(
  { kind, words, readings }: WrittenName,
  table: NamesTable,
  isListed: (word: string, mark: number) => boolean,
): boolean {
  if (kind === 'place') return words.join('-').includes('-') && isInstitution(readings[0]!.base)
  if (kind !== 'person' || words.length < 2 || words.length > 5) return false
  const { base } = readings[0]!
  return firmness(base, table) >= FIRM_ENOUGH && !words.some(word => isListed(word, WORD_BITS.given))
}

/** Names of other things count less, for they are what the tagger knows least. */
const OTHER = 0.4
/** What the least sure mention counts, which only the labels next to it made a name; the surest one counts 1. */
const UNSURE = 0.25
/** How many times a person's full name counts: it is said once, then the surname alone. */
const FULL_NAME = 2

const weightOf = (mentions: readonly NameMention[]): number =>
  mentions.reduce((sum, { score }) => sum + UNSURE + (1 - UNSURE) / (1 + Math.exp(-score)), 0)

function teachingOf(names: readonly WrittenName[], table: NamesTable): Teaching {
  const weights = new Map<string, Map<NameKind, number>>()
  const [surnames, words] = [new Map<string, number>(), new Map<string, number>()]
  const [firms, heads, called] = [new Set<string>(), new Set<string>(), new Set<string>()]
  const teach = (of: Map<string, number>, part: string, weight: number): void => {
    of.set(keyOf(part), (of.get(keyOf(part)) ?? 0) + weight)
  }
  for (const { key, kind, mentions, readings } of names) {
    const weight = weights.get(key) ?? new Map<NameKind, number>()
    const sure = weightOf(mentions)
    const more = sure * (kind === 'other' ? OTHER : 1)
    weights.set(key, weight.set(kind, (weight.get(kind) ?? 0) + more))
    const parts = readings[0]!.base.split(' ')
    if (parts.length === 1) continue
    if (kind === 'person')
      for (let i = 1; i < parts.length && i < 4; i++)
        teach(surnames, parts.slice(i).join(' '), FULL_NAME * sure)
    if (kind !== 'organization') continue
    for (const part of parts) teach(words, part, sure)
    const core = withoutLegalForm(parts)
    if (core.length < parts.length) firms.add(keyOf(core.join(' ')))
    if (core.length < parts.length || firmness(readings[0]!.base, table) >= FIRM_ENOUGH)
      for (const part of core) called.add(keyOf(part))
    // `Grupo Sierra Azul` is `Sierra Azul` for short.
    if (core.length > 2 && firmness(core[0]!, table) > 0) firms.add(keyOf(core.slice(1).join(' ')))
    if (firmness(readings[0]!.base, table) >= FIRM_ENOUGH) heads.add(keyOf(parts[0]!))
  }
  return { weights, surnames, words, firms, heads, founders: foundersIn(names, called) }
}

/**
 * A surname alone means the person, whatever the tagger took it for; a word of a firm's name that was taken for a
 * person means the firm. Places keep their kind there: `England` is not the `Bank of England`. One full name teaches
 * little: after `Peter Haas Berlin`, which is two names in truth, Berlin stays the place that it was three times.
 */
function kindOf(
  { key, kind, readings }: WrittenName,
  { weights, surnames, words, firms, founders }: Teaching,
): NameKind {
  if (founders.has(key)) return FIRM
  const keys = readings.slice(0, 3).map(({ base }) => keyOf(base))
  const own = weights.get(key)!.get(kind)!
  // What agrees with the tagger needs no weight.
  const teaches = (by: ReadonlyMap<string, number>, what: NameKind): boolean =>
    keys.some(one => by.has(one) && (kind === what || by.get(one)! >= own))
  const isSurname = teaches(surnames, 'person')
  const isWord = teaches(words, 'organization')
  if (isSurname && isWord) return kind === 'organization' ? kind : 'person'
  if (isSurname) return 'person'
  if (keys.some(one => firms.has(one))) return 'organization'
  if (isWord && (kind === 'person' || kind === 'other')) return 'organization'
  return [...weights.get(key)!].sort((a, b) => b[1] - a[1])[0]![0]
}
