/** Whose a title is in a clause of its own: `where she was finance director`, `die bis 2020 Finanzchefin war`. */

import type { Item } from '../items.ts'
import type { NamesTable } from '../knowledge.ts'
import type { Named } from './antecedents.ts'
import { personBefore } from './asides.ts'
import type { Claim } from './claims.ts'

type Items = readonly Item<Named>[]

const lowerAt = (items: Items, at: number): string => items[at]?.lower ?? ''
const isPerson = (items: Items, at: number): boolean => items[at]?.name?.kind === 'person'

/** The most items of a sentence that are looked back over. */
const SENTENCE = 40

/** The most words between one like `where` and a title. */
const WHERE = 4

/** The most words between a name and the comma before `where`: `von der Lobeda GmbH kam, wo`. */
const CLOSING = 2

/** `Joins from Brandt Ltd, where she was`: the item of what someone was somewhere at, or null. */
export function placeOf(items: Items, { from, to }: Claim, table: NamesTable): number | null {
  const { where, copulas, auxiliaries, holding } = table
  let at = from - 1
  while (from - at <= WHERE && items[at] && !items[at]!.name && !where.includes(items[at]!.lower)) at--
  if (!where.includes(lowerAt(items, at)) || lowerAt(items, at - 1) !== ',') return null
  const isAmong = (span: Items, verbs: readonly (readonly string[])[]): boolean =>
    span.some(({ lower }) => verbs.some(words => words.includes(lower)))
  const said =
    isAmong(items.slice(at + 1, from), [copulas, auxiliaries, holding]) ||
    isAmong(items.slice(to, to + 2), [copulas, auxiliaries])
  let place = at - 2
  while (at - 2 - place < CLOSING && items[place]?.word && !items[place]!.name) place--
  return said && items[place]?.name && !isPerson(items, place) ? place : null
}

/** The last person before the place where someone was something. */
export function holderWhere(items: Items, claim: Claim, table: NamesTable): number | null {
  const place = placeOf(items, claim, table)
  if (place === null) return null
  for (let at = place - 1; at >= 0 && place - at <= SENTENCE; at--) if (isPerson(items, at)) return at
  return null
}

/** The most words between one like `who` and a title. */
const WHO = 5

/** `Anna Berg, die bis 2020 Finanzchefin war`, `Kiss Anna, aki a Duna Zrt. tulajdonosa`: the person before such a word. */
export function holderWho(items: Items, { from, to }: Claim, table: NamesTable): number | null {
  let at = from - 1
  const isSmall = (one: number): boolean => !items[one]?.name && !table.who.includes(lowerAt(items, one))
  while (from - at <= WHO && items[at]?.word && isSmall(at)) at--
  if (!table.who.includes(lowerAt(items, at)) || lowerAt(items, at - 1) !== ',') return null
  const isVerb = [table.copulas, table.auxiliaries].some(words => words.includes(lowerAt(items, to)))
  // Hungarian needs no verb.
  if (!isVerb && table.copulas.length > 0) return null
  const verbs = [table.copulas, table.auxiliaries, table.holding]
  // `Új vezérigazgatója Kiss Anna lesz, aki`
  const isLast = verbs.some(words => words.includes(lowerAt(items, at - 2)))
  return personBefore(items, isLast ? at - 3 : at - 2)
}

/** The most items between a verb like `joins` and where to. */
const JOINED = 3

/** `Has joined Acme Ltd as chairman`: the item of what someone comes to, or null. */
export function employerBefore(items: Items, from: number, { as, holding }: NamesTable): number | null {
  const { name } = items[from - 2] ?? { name: null }
  if (!as.includes(lowerAt(items, from - 1)) || (name?.kind !== 'company' && name?.kind !== 'organization'))
    return null
  const verbs = items.slice(Math.max(0, from - 2 - JOINED), from - 2)
  return verbs.some(({ lower }) => holding.includes(lower)) ? from - 2 : null
}
