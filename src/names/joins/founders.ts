/** Firms that are called like people of the article: who is spoken of first is the firm. */
import type { WrittenName } from '../bases/forms.ts'
import { keyOf } from '../keys.ts'

/** So often a firm is named before its founder, where no longer name of it is known. */
const OFTEN = 2

/**
 * The keys of surnames that mean a firm: `Hollins agreed … Hollins told … Gareth Hollins, grandson of the founder`.
 * `called` are the words in longer names of firms; one of these needs to be said but once before its founder is.
 */
export function foundersIn(names: readonly WrittenName[], called: ReadonlySet<string>): Set<string> {
  const named = new Map<string, number>()
  for (const { kind, mentions, readings } of names) {
    const parts = readings[0]!.base.split(' ')
    const surname = keyOf(parts[parts.length - 1]!)
    if (kind === 'person' && parts.length > 1)
      named.set(surname, Math.min(named.get(surname) ?? Number.POSITIVE_INFINITY, mentions[0]!.start))
  }
  const before = new Map<string, number>()
  for (const { key, kind, mentions } of names) {
    const first = named.get(key)
    if (first === undefined || (kind !== 'organization' && !called.has(key))) continue
    const count = mentions.filter(({ start }) => start < first).length
    before.set(key, (before.get(key) ?? 0) + count)
  }
  const isFounder = ([key, count]: [string, number]): boolean => count >= (called.has(key) ? 1 : OFTEN)
  return new Set([...before].filter(isFounder).map(([key]) => key))
}
