/** The words that a title may be for: plain ones, none that is a name or begins something else. */

import type { Item } from '../items.ts'
import { byEnding, type NamesTable } from '../knowledge.ts'
import type { Named } from './antecedents.ts'

/** The most words that may stand between a title and what it is the title of. */
const COMPLEMENT = 4

/** The item beyond the plain words from an item on. */
export function plainWords(items: readonly Item<Named>[], from: number, table: NamesTable): number {
  let at = from
  while (at < items.length && at - from < COMPLEMENT && isPlain(items[at]!, table)) at++
  return at
}

/** `Predsjednik ciparskih Turaka`: adjectives alone are of what follows them. */
export const isOnlyAdjectives = (items: readonly Item<Named>[], { adjectives }: NamesTable): boolean =>
  items.every(({ lower }) => byEnding(lower, adjectives) !== undefined)

/** `klimatu` + `i środowiska`; the end of what is so joined. */
export function joinedWords(
  items: readonly Item<Named>[],
  end: number,
  table: NamesTable,
  joins: readonly string[],
): number {
  const next = items[end + 1]
  return joins.includes(items[end]?.lower ?? '') && next && isPlain(next, table)
    ? plainWords(items, end + 1, table)
    : end
}

function isPlain(item: Item<Named>, table: NamesTable): boolean {
  if (!item.word || item.name) return false
  const { of, stops, theirs, copulas, appoints, holding } = table
  return ![of, stops, theirs, copulas, appoints, holding].some(words => words.includes(item.lower))
}
