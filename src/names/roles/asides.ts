/** What stands between a person and a title and tells neither: ages, parties. */

import type { Item } from '../items.ts'
import type { NamesTable } from '../knowledge.ts'
import type { Named } from './antecedents.ts'
import type { Claim } from './claims.ts'
import { isModifier } from './titles.ts'

/** Signs that end what is said of a name. */
export const CLOSERS: ReadonlySet<string> = new Set([
  ',',
  ')',
  '.',
  ';',
  '–',
  '—',
  '”',
  '"',
  '»',
  '!',
  '?',
  ':',
])

/** The most items between commas, or in brackets, that tell an age or a party. */
const ASIDE = 4

/** The item of a person, past an age or a party: `Sam Altman, 39, chief executive`, `Jan Novák (ODS), předseda`; or null. */
export function personBefore(items: readonly Item<Named>[], at: number): number | null {
  if (items[at]?.name?.kind === 'person') return at
  const isBracket = items[at]?.text === ')'
  const opener = isBracket ? '(' : ','
  let from = at - Number(isBracket)
  while (from > 0 && at - from < ASIDE && items[from]!.text !== opener) from--
  const aside = items.slice(from + 1, at + 1)
  const isAside = isBracket || aside.some(({ text }) => /^\d+$/.test(text))
  return items[from]?.text === opener && isAside && items[from - 1]?.name?.kind === 'person' ? from - 1 : null
}

/** The most items between a comma and a title that tell since when, or whose. */
const LONGEST = 4

/**
 * The item of a person, past since when or of whom they are something: `Kai Lorenzen, seit 2010 Chef`, `Lisbeth
 * Sundqvist, revisorernas ordförande`; or null.
 */
export function personBeforeWords(
  items: readonly Item<Named>[],
  before: number,
  { to }: Claim,
  table: NamesTable,
): number | null {
  const last = items[before]
  if (!last || last.name?.kind === 'person') return null
  const isPlain = ({ text, lower, word, name }: Item<Named>): boolean =>
    (word || /^\d+$/.test(text)) &&
    name?.kind !== 'person' &&
    (table.since.includes(lower) || ![table.stops, table.copulas].some(words => words.includes(lower)))
  let at = before
  while (at > 0 && before - at < LONGEST && isPlain(items[at]!)) at--
  if (items[at]?.text !== ',' || at === before) return null
  const person = personBefore(items, at - 1)
  if (table.since.includes(items[at + 1]!.lower)) return person
  if (table.possessed.some(ending => items[to - 1]!.lower.endsWith(ending))) return person
  const isWhose = last.text === last.lower && table.genitiveBefore.some(ending => last.lower.endsWith(ending))
  return isWhose && !items[to]?.word ? person : null
}

/** The item of a person behind a comma, past an article and a nation or an age: `, la estadounidense Ana Gil`; or null. */
export function personPastComma(
  items: readonly Item<Named>[],
  comma: number,
  table: NamesTable,
): number | null {
  if (items[comma]?.text !== ',') return null
  const isPerson = (at: number): boolean => items[at]?.name?.kind === 'person'
  if (isPerson(comma + 1)) return comma + 1
  if (!table.articles.includes(items[comma + 1]?.lower ?? '')) return null
  if (isPerson(comma + 2)) return comma + 2
  const { lower = '', text = '', name } = items[comma + 2] ?? {}
  const isDescription =
    !name && (/^\d/.test(text) || table.qualifiers.includes(lower) || isModifier(text, table))
  return isDescription && isPerson(comma + 3) ? comma + 3 : null
}

/** `Is Pim Bos benoemd, nu nog hoofd`: the item before a participle, or the item itself. */
export const pastParticiple = (
  items: readonly Item<Named>[],
  at: number,
  { appoints }: NamesTable,
): number => (appoints.includes(items[at]?.lower ?? '') ? at - 1 : at)

/** The most items of what someone is besides. */
const BESIDES = 8

/** `Ann Lee, a cousin of the founder and finance director,`: the person before what has an `and` after it; or null. */
export function besidesOf(items: readonly Item<Named>[], { to }: Claim, end: number): number | null {
  const isParted = items[to + 1]?.name?.kind === 'person'
  if (items[to] && (isParted || !CLOSERS.has(items[to]!.text))) return null
  let at = end - 1
  while (at > 0 && end - at <= BESIDES && items[at]!.word && items[at]!.name?.kind !== 'person') at--
  return items[at]?.text === ',' && items[at - 1]?.name?.kind === 'person' ? at - 1 : null
}
