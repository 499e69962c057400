/**
 * One name, one kind: where the tagger labelled the same name differently, the weight of all its mentions decides,
 * unless the article has a person and a firm of that name.
 */
import type { NameKind } from '../article.ts'
import type { WrittenName } from './forms.ts'
import { keyOf } from './keys.ts'

/** The names with kinds on which all mentions of a base form agree; equal names of now equal kinds stay apart. */
export function agreeOnKinds(names: readonly WrittenName[]): WrittenName[] {
  const weights = new Map<string, Map<NameKind, number>>()
  const parts = new Map<string, Set<NameKind>>()
  for (const { key, kind, mentions, words, readings } of names) {
    const weight = weights.get(key) ?? new Map<NameKind, number>()
    weights.set(
      key,
      weight.set(kind, (weight.get(kind) ?? 0) + mentions.length * (kind === 'other' ? 0.4 : 1)),
    )
    if (words.length > 1)
      for (const word of readings[0]!.base.split(' '))
        parts.set(keyOf(word), (parts.get(keyOf(word)) ?? new Set()).add(kind))
  }
  const full = fullNames(names)
  return names.map(name => {
    const taught = kindTaught(name, full)
    if (taught) return { ...name, kind: taught }
    const weight = weights.get(name.key)!
    if (weight.size === 1) return name
    const namesakes = parts.get(name.key)
    if (namesakes?.has(name.kind) && namesakes.size > 1) return name
    const kind = [...weight].sort((a, b) => b[1] - a[1])[0]![0]
    const decided = namesakes?.size === 1 && weight.has([...namesakes][0]!) ? [...namesakes][0]! : kind
    return { ...name, kind: decided }
  })
}

/** What the full names of an article teach of short ones, as keys. */
interface FullNames {
  /** `Altman`, `van den Broek`: what follows the given name. */
  readonly surnames: ReadonlySet<string>
  /** Words of organizations' names. */
  readonly words: ReadonlySet<string>
}

function fullNames(names: readonly WrittenName[]): FullNames {
  const surnames = new Set<string>()
  const words = new Set<string>()
  for (const { kind, readings } of names) {
    const parts = readings[0]!.base.split(' ')
    if (parts.length > 1 && kind === 'person')
      for (let i = 1; i < parts.length && i < 4; i++) surnames.add(keyOf(parts.slice(i).join(' ')))
    if (parts.length > 1 && kind === 'organization') for (const part of parts) words.add(keyOf(part))
  }
  return { surnames, words }
}

/**
 * A surname alone means the person, whatever the tagger took it for; a word of a firm's name that was taken for a
 * person means the firm. Places keep their kind there: `England` is not the `Bank of England`. Null: nothing is taught.
 */
function kindTaught({ kind, readings }: WrittenName, { surnames, words }: FullNames): NameKind | null {
  const keys = readings.slice(0, 3).map(({ base }) => keyOf(base))
  const isWord = keys.some(key => words.has(key))
  if (kind === 'organization' && isWord) return null
  if (keys.some(key => surnames.has(key))) return 'person'
  if ((kind === 'person' || kind === 'other') && isWord) return 'organization'
  return null
}
