/** What says that a title is somebody's, without a name: `whose`, `му`, a Hungarian ending. */

import type { Item } from '../items.ts'
import type { NamesTable } from '../knowledge.ts'
import type { Named } from './antecedents.ts'

/** The most items between the comma and a title: `, il cui presidente`, `, dont la directrice`. */
const RELATIVE = 3

/** `, deren Geschäftsführer`, `, jejíž jednatel`: whether a word before a title says that it belongs to the name before. */
export function isRelative(items: readonly Item<Named>[], from: number, { relatives }: NamesTable): boolean {
  const near = items.slice(Math.max(0, from - RELATIVE), from + 1).map(({ lower }) => lower)
  const at = near.findIndex(word => relatives.includes(word))
  return at > 0 && near.slice(0, at).includes(',')
}

/** `Председателят му Румен`: the item beyond a word behind a title that says that it is theirs. */
export function theirsBehind(
  items: readonly Item<Named>[],
  end: number,
  { theirsAfter }: NamesTable,
): number {
  const next = items[end + 1]?.text === ',' ? items[end + 2] : items[end + 1]
  return theirsAfter.includes(items[end]?.lower ?? '') && next?.name?.kind === 'person' ? end + 1 : end
}

/** `Ügyvédje`: the ending says that the title is somebody's. */
export const isPossessed = ({ lower }: Item<Named>, title: string, { possessed }: NamesTable): boolean =>
  !title.endsWith(lower) && possessed.some(ending => lower.endsWith(ending))
