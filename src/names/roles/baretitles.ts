/** Titles among the items of a sentence, told from names that hold one and from what only qualifies the next. */

import type { Item } from '../items.ts'
import type { Named } from './antecedents.ts'
import type { Knowing } from './claims.ts'
import { isModifier, type Title, titleAt } from './titles.ts'

/** The title that begins at an item, without anything around it; null where none does. */
export function bareTitleAt<T extends Named>(
  items: readonly Item<T>[],
  words: readonly string[],
  at: number,
  { table, index }: Knowing,
): Title | null {
  const item = items[at]!
  if (!item.word || item.name?.kind === 'person') return null
  // A name may hold a title: `OpenAI-vezér`.
  if (item.name && !item.text.includes('-')) return null
  const found = titleAt(words, at, table, index) ?? properCompoundAt(items, at, { table, index })
  if (!found || (item.name && !found.owner)) return null
  // `predsjednica Uprave`: a word of the title may have been taken for a name, but not more.
  const isMore = (part: Item<T>): boolean => part.name?.kind === 'person' || part.text.includes(' ')
  const isOfMore = table.of.includes(items[found.to]?.lower ?? '')
  if (
    items.slice(found.from, found.to).some(part => part !== item && part.name && (isOfMore || isMore(part)))
  )
    return null
  // `ügyvezető elnök`: what could be a title of its own qualifies the one after it.
  const qualifies =
    found.to === at + 1 &&
    at + 1 < words.length &&
    isModifier(words[at]!, table) &&
    titleAt(words, at + 1, table, index)
  return qualifies ? null : found
}

/** The fewest letters of such a word: `Khalid` holds no title. */
const PROPER = 8

/** `Norgechefen Espen Lie`: where titles are written small, a word with a capital that ends in one, before a name. */
function properCompoundAt(
  items: readonly Item<Named>[],
  at: number,
  { table, index }: Pick<Knowing, 'table' | 'index'>,
): Title | null {
  const { text, lower, name } = items[at]!
  const isProper = !name && at > 0 && text !== lower && items[at + 1]?.name?.kind === 'person'
  if (!isProper || !table.compounds || table.capitalTitles) return null
  const found = titleAt([lower], 0, table, index)
  if (!found || found.owner || found.title.length < PROPER) return null
  return { from: at, to: at + 1, title: text[0] + found.title.slice(1), owner: '' }
}
