/**
 * One name, one kind: what the full names of the article teach of short ones decides, else the weight of all mentions
 * of a base form. A name that full names of a person and of a firm share keeps the kind it was found with.
 */
import type { NameKind } from '../article.ts'
import type { WrittenName } from './forms.ts'
import { keyOf } from './keys.ts'
import { LEGAL_FORMS } from './kinds.ts'

/** What the names of an article teach, as keys. */
interface Teaching {
  /** How often each base form was found as what. */
  readonly weights: ReadonlyMap<string, ReadonlyMap<NameKind, number>>
  /** `Altman`, `van den Broek`: what follows the given name. */
  readonly surnames: ReadonlySet<string>
  /** Words of organizations' names. */
  readonly words: ReadonlySet<string>
  /** Names of firms without their legal forms. */
  readonly firms: ReadonlySet<string>
}

/** The names with the kinds that the article agrees on. */
export function agreeOnKinds(names: readonly WrittenName[]): WrittenName[] {
  const teaching = teachingOf(names)
  return names.map(name => ({ ...name, kind: kindOf(name, teaching) }))
}

/** Names of other things count less, for they are what the tagger knows least. */
const OTHER = 0.4

function teachingOf(names: readonly WrittenName[]): Teaching {
  const weights = new Map<string, Map<NameKind, number>>()
  const [surnames, words, firms] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (const { key, kind, mentions, readings } of names) {
    const weight = weights.get(key) ?? new Map<NameKind, number>()
    const more = mentions.length * (kind === 'other' ? OTHER : 1)
    weights.set(key, weight.set(kind, (weight.get(kind) ?? 0) + more))
    const parts = readings[0]!.base.split(' ')
    if (parts.length === 1) continue
    if (kind === 'person')
      for (let i = 1; i < parts.length && i < 4; i++) surnames.add(keyOf(parts.slice(i).join(' ')))
    if (kind !== 'organization') continue
    for (const part of parts) words.add(keyOf(part))
    if (LEGAL_FORMS.has(keyOf(parts[parts.length - 1]!))) firms.add(keyOf(parts.slice(0, -1).join(' ')))
  }
  return { weights, surnames, words, firms }
}

/**
 * A surname alone means the person, whatever the tagger took it for; a word of a firm's name that was taken for a
 * person means the firm. Places keep their kind there: `England` is not the `Bank of England`.
 */
function kindOf(
  { key, kind, readings }: WrittenName,
  { weights, surnames, words, firms }: Teaching,
): NameKind {
  const keys = readings.slice(0, 3).map(({ base }) => keyOf(base))
  const isSurname = keys.some(one => surnames.has(one))
  const isWord = keys.some(one => words.has(one))
  if (isSurname && isWord) return kind === 'organization' ? kind : 'person'
  if (isSurname) return 'person'
  if (keys.some(one => firms.has(one))) return 'organization'
  if (isWord && (kind === 'person' || kind === 'other')) return 'organization'
  return [...weights.get(key)!].sort((a, b) => b[1] - a[1])[0]![0]
}
