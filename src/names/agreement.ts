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
  return names.map(name => {
    const weight = weights.get(name.key)!
    if (weight.size === 1) return name
    const namesakes = parts.get(name.key)
    if (namesakes?.has(name.kind) && namesakes.size > 1) return name
    const kind = [...weight].sort((a, b) => b[1] - a[1])[0]![0]
    const decided = namesakes?.size === 1 && weight.has([...namesakes][0]!) ? [...namesakes][0]! : kind
    return { ...name, kind: decided }
  })
}
