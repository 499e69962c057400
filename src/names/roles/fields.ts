/** Titles with the fields that are said after them, among the items of a sentence: `secretaria de Hostelería de CC OO`. */

import type { Item } from '../items.ts'
import { byEnding, type NamesTable } from '../knowledge.ts'
import type { Named } from './antecedents.ts'
import { ownerAfter } from './complements.ts'
import { stemOf } from './described.ts'
import type { Beside, Owner } from './owners.ts'
import { fieldAfter, isInCharge } from './portfolios.ts'

/** No field reaches further than so many items. */
const FURTHEST = 20

/** The words of items, empty where they are names of people or longer names. */
const wordsOf = (items: readonly Item<Named>[]): string[] =>
  items.map(({ text, name }) => (name?.kind === 'person' || text.includes(' ') ? '' : text))

/** What stands after a title, with its field, and the organization beyond that: `Hostelería de CC OO`. */
export function withField(after: Owner | null, beside: Beside, from: number, title: string): Owner | null {
  const words = wordsOf(beside.items.slice(from, from + FURTHEST))
  const last = from + fieldAfter(words, 0, title, beside.table)
  const field = last > from ? pastDepartment(beside, last) : from
  const to = field > from ? field : placeAfter(beside, from, title)
  if (to === from || (after?.complement && after.complement[1] >= to)) return after
  const beyond = ownerAfter(beside, to)
  const { reach, organization, noun } = beyond && !beyond.complement ? beyond : { ...NOBODY, reach: to }
  const isPointed = organization !== null || noun !== null
  return {
    reach: isPointed ? reach : to,
    organization,
    noun,
    complement: [from, to],
    rule: 'field after the title',
  }
}

/** `Head of the sales department`: where fields stand first, the item beyond the noun behind one. */
function pastDepartment({ items, table }: Beside, at: number): number {
  const { lower = '', text = '', name = null } = items[at] ?? {}
  return table.fieldFirst && !name && text === lower && stemOf(lower, table) !== null ? at + 1 : at
}

/** `Directrice France de l'entreprise`: the item beyond a place right behind who is in charge there; else `from`. */
function placeAfter({ items, table }: Beside, from: number, title: string): number {
  if (table.genitive || items[from]?.name?.kind !== 'place' || !isInCharge(title, table)) return from
  const next = items[from + 1]
  return !next?.word || next.name?.kind === 'person' || table.of.includes(next.lower) ? from + 1 : from
}

const NOBODY = { organization: null, noun: null }

/** Where it is a title for: `para el Caribe`, before or behind its organization. */
export function withScope(after: Owner | null, beside: Beside, from: number, title: string): Owner | null {
  const { table } = beside
  const lower = title.toLowerCase()
  if ([table.ofPlaces, table.ofOrganizations].some(titles => titles.includes(lower))) return after
  const first = after?.complement?.[1] ?? from
  const to = scopeEnd(beside, first, PLACES_ONLY)
  if (to > first) {
    const beyond = ownerAfter(beside, to)
    const named = beyond && !beyond.complement ? beyond : { ...NOBODY, reach: to }
    return { ...named, complement: [after?.complement?.[0] ?? from, to], rule: 'where the title is for' }
  }
  if (!after?.organization) return after
  const start = scopeBefore(beside, after.reach) ?? after.reach
  const end = scopeEnd(beside, start, SCOPE)
  return end > start ? { ...after, reach: end, scope: [start, end] } : after
}

/** Where a scope begins that ends with the place before an item, or null. */
function scopeBefore({ items, table }: Beside, reach: number): number | null {
  if (items[reach - 1]?.name?.kind !== 'place') return null
  let at = reach - 2
  while (table.articles.includes(items[at]?.lower ?? '')) at--
  return table.scope.includes(items[at]?.lower ?? '') ? at : null
}

/** The most words of a scope; right behind a title, they are names of places. */
const SCOPE = 4
const PLACES_ONLY = 0

/** The item beyond `para el Caribe`, which a comma, a person or an organization follows; else `from`. */
function scopeEnd({ items, table, isOwner }: Beside, from: number, words: number): number {
  if (!table.scope.includes(items[from]?.lower ?? '')) return from
  let at = from + 1
  while (table.articles.includes(items[at]?.lower ?? '')) at++
  const start = at
  const isPlace = (one: number): boolean => {
    const { name, text, lower, word } = items[one] ?? { name: null, text: '', lower: '', word: false }
    const isAnd = table.and.includes(lower) || table.of.includes(lower)
    if (isAnd) return one > start && isPlace(one + 1)
    // `Columnist for The Herald`, but `dyrektor na Europę Środkową`
    const isOther = name?.kind === 'other' && !table.of.includes(items[from]!.lower)
    return name ? name.kind === 'place' || isOther : word && text !== lower
  }
  const isPlain = (one: number): boolean =>
    items[one]?.word === true && !items[one]!.name && !table.stops.includes(items[one]!.lower)
  const isDescribed = (one: number): boolean => isPlain(one) && items[one + 1]?.name?.kind === 'place'
  while (at - start < LONGEST && (isPlace(at) || isDescribed(at))) at++
  if (at === start) while (at - start < words && isPlain(at)) at++
  const next = items[at]
  const isEnd = !next?.word || next.name?.kind === 'person'
  const isOwned =
    table.of.includes(next?.lower ?? '') && items.slice(at, at + 3).some(({ name }) => name && isOwner(name))
  return at > start && (isEnd || isOwned) ? at : from
}

const LONGEST = 6

/** What a title is for as it is said: `dell'Industria`, `para el Caribe`; in parts. */
export function tailOf(
  items: readonly Item<Named>[],
  after: Owner | null,
  title: string,
  { text, table }: { readonly text: string; readonly table: NamesTable },
): string[] {
  const said = ([from, to]: readonly [number, number]): string =>
    text.slice(items[from]!.start, items[to - 1]!.end).replace(/\s+/g, ' ')
  const scope = after?.scope ? [said(after.scope)] : []
  if (!after?.complement) return scope
  const [from, to] = after.complement
  const last = items[to - 1]!
  // `Primátorka Brna`: a name that nobody saw, and a mayor's it is a place.
  const isPlace = last.text !== last.lower && !table.capitalTitles && table.ofPlaces.includes(title)
  if (isPlace || table.vague.includes(last.lower)) return scope
  return [...articleOfField(title, items[from]!.lower, table), said(after.complement), ...scope]
}

/** `Ministrul Muncii` is a `ministru al Muncii`: what stands before a field in the genitive, if anything does. */
function articleOfField(
  title: string,
  next: string,
  { fieldArticle, genitives, titleGenders }: NamesTable,
): string[] {
  const article = fieldArticle[byEnding(title.toLowerCase(), titleGenders) ?? 0]
  return article && genitives.some(ending => next.endsWith(ending)) ? [article] : []
}
