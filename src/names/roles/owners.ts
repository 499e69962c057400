/** Which organization a title belongs to, by the words on either side of it: `OpenAI's`, `of purchasing at Brandt`. */

import type { Item } from '../items.ts'
import type { NamesTable } from '../knowledge.ts'
import type { Named } from './antecedents.ts'
import { isNounTakenForName, stemOf } from './described.ts'

/** What stands beside a title. */
export interface Owner {
  /** The item that the words reach to: the first one before a title, the one beyond the last after it. */
  readonly reach: number
  /** Its base form, or null where none is named. */
  readonly organization: string | null
  /** A common noun that points to an organization: `the company`; null where there is none. */
  readonly noun: string | null
  /** What the title is said to be for: `of purchasing`. As indices of items, half-open; null where nothing is. */
  readonly complement: readonly [number, number] | null
  /** Where the title is for, behind the organization: `para el Caribe`, in the same way. */
  readonly scope?: readonly [number, number]
  /** The rule that found it. */
  readonly rule: string
}

/** An owner of whom nothing is told yet. */
export const NOBODY = { organization: null, noun: null, complement: null }

/** Whether a title may belong to a name. */
export type Ownable = (name: Named) => boolean

/** What may have a head or a member. */
export const isOrganization: Ownable = ({ kind }) =>
  kind === 'company' || kind === 'organization' || kind === 'other'

/** What may have an analyst or a finance director: no town, but a name that was only taken for one. */
export const isEmployer: Ownable = name =>
  isOrganization(name) || (name.kind === 'place' && name.doubtful === true)

/** The words beside a title, and what it may belong to. */
export interface Beside {
  readonly items: readonly Item<Named>[]
  readonly table: NamesTable
  /** Words that may join a minister's portfolio: `i` in `minister klimatu i środowiska`; none for other titles. */
  readonly joins?: readonly string[]
  readonly isOwner: Ownable
}

/** `(PAM)`, from the item `at` on. */
export const isBracketed = (items: readonly Item<Named>[], at: number): boolean =>
  items[at]?.text === '(' && items[at + 1]?.word === true && items[at + 2]?.text === ')'

/** What stands right before the item `from`: `az OpenAI`, `OpenAI's`, `the company's`. */
export function ownerBefore({ items, table, isOwner }: Beside, from: number): Owner | null {
  let at = from - 1
  const possessive = at > 0 && table.possessives.includes(items[at]!.lower)
  if (possessive) at--
  // `Palvelualojen ammattiliiton (PAM) puheenjohtaja`
  if (isBracketed(items, at - 2)) at -= 3
  const item = items[at]
  if (!item?.word) return null
  const isNoun = item.name !== null && isNounTakenForName(items, at, table)
  if (item.name && !isNoun && isOwner(item.name))
    return { ...NOBODY, reach: at, organization: item.name!.name, rule: 'organization before the title' }
  if (item.name && !isNoun) return null
  if (stemOf(item.lower, table) === null) return null
  if (table.possessives.includes("'s") && !possessive) return null
  return { ...NOBODY, reach: at, noun: item.lower, rule: 'noun before the title' }
}

/** What follows the person: `Analytikern Mikael Öhman på Handelsbanken`. */
export function ownerBeyond(beside: Beside, from: number): Owner | null {
  const { items, table } = beside
  // `Professori Marja Tervo Helsingin yliopistosta`
  const right = items[from]?.lower ?? ''
  const rightAfter = table.fromEndings.some(ending => right.endsWith(ending))
    ? organizationAt(beside, from)
    : null
  if (rightAfter) return { ...NOBODY, ...rightAfter, rule: 'organization after the person' }
  const at = items[from]?.text === ',' ? from + 1 : from
  if (!table.from.includes(items[at]?.lower ?? '')) return null
  const first = linked(items, at + 1, table)
  const named = organizationAt(beside, first)
  const noun = items[first]
  const apposed =
    noun?.word && !noun.name && stemOf(noun.lower, table) !== null ? organizationAt(beside, first + 1) : null
  const found = named ?? apposed
  return found && { ...NOBODY, ...found, rule: 'organization after the person' }
}

/** Past words like `of` and articles. */
export function linked(items: readonly Item<Named>[], from: number, table: NamesTable): number {
  let at = from
  while (
    at < items.length &&
    !items[at]!.name &&
    (table.of.includes(items[at]!.lower) || table.articles.includes(items[at]!.lower))
  )
    at++
  return at
}

/** The organization at an item that a title may belong to, or null. */
export function organizationAt(
  { items, isOwner }: Beside,
  at: number,
): { reach: number; organization: string } | null {
  const name = items[at]?.name
  return name && isOwner(name) ? { reach: at + 1, organization: name.name } : null
}

/** What a title may belong to: an analyst's may be taken for a place by mistake, a mayor's not. */
export function ownableBy(title: string, { officers, staff }: NamesTable): Ownable {
  const lower = title.toLowerCase()
  return [officers, staff].some(titles => titles.some(one => lower.endsWith(one)))
    ? isEmployer
    : isOrganization
}
