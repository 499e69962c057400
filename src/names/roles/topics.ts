/** What an article, a sentence or the headline is about: the organization they name first or most often. */

import type { Item } from '../items.ts'
import { isPress } from '../kinds/kinds.ts'
import type { NamesTable } from '../knowledge.ts'
import type { Line, Named } from './antecedents.ts'
import { stemOf } from './described.ts'

/** Longer lines are no prose, and nothing is looked for in them. */
export const LONGEST = 400

/** Who told it is not who it is about: `sier styreleder Arne Hjelmeland til NTB`. */
const isOrganization = ({ kind, name }: Named): boolean =>
  (kind === 'company' || kind === 'organization') && !isPress(name)

/** How many times an organization is named at least, and how many times as often as any other, to be what an article is about. */
const OFTEN = 3
const AHEAD = 1.5

/** The organization that an article is about, by how often it is named, or null. */
export function mostNamed<T extends Named>(lines: readonly Line<T>[]): T | null {
  const counts = new Map<T, number>()
  for (const { items } of lines)
    for (const named of namesIn(items, isOrganization)) counts.set(named, (counts.get(named) ?? 0) + 1)
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first && first[1] >= OFTEN && first[1] >= AHEAD * (second?.[1] ?? 0) ? first[0] : null
}

/** What fits, is named first, and more often than all else that fits; or null. */
export function firstAndMost<T extends Named>(
  lines: readonly Line<T>[],
  fits: (named: T) => boolean,
): T | null {
  const counts = new Map<T, number>()
  for (const { items } of lines)
    for (const named of namesIn(items, fits))
      if (isOrganization(named)) counts.set(named, (counts.get(named) ?? 0) + 1)
  const [first, ...others] = counts
  return first && first[1] > 1 && others.every(([, count]) => count <= first[1]) ? first[0] : null
}

/** An organization that a sentence begins with, after an article and a noun at most, is what it is about. */
const BEGINNING = 3
/** The same with a noun that says what it is: `A companhia aérea Atlântica`. */
const DESCRIBED = 5

/** What the sentence before in the same paragraph begins with: `Northvale, a daughter of Brandt, sells it. Its`. */
export function topicBefore<T extends Named>(
  lines: readonly Line<T>[],
  line: number,
  fits: (named: T) => boolean,
  table: NamesTable,
): T | null {
  if (lines[line - 1]?.paragraph !== lines[line]!.paragraph) return null
  return namesIn(beginning(lines[line - 1]!.items, table), fits)[0] ?? null
}

/** What a sentence begins with, if it is the one organization before an item: `Fiom disagrees: its secretary`. */
export function topicWithin<T extends Named>(
  items: readonly Item<T>[],
  at: number,
  fits: (named: T) => boolean,
  table: NamesTable,
): T | null {
  const [only, other] = new Set(namesIn(items.slice(0, at), isOrganization))
  return only && !other && namesIn(beginning(items.slice(0, at), table), fits)[0] === only ? only : null
}

/** What a sentence begins with, if it is an organization: `«Ромашка» подала в суд на своего директора`; or null. */
export function subjectOf<T extends Named>(items: readonly Item<T>[], table: NamesTable): T | null {
  return namesIn(beginning(items, table), isOrganization)[0] ?? null
}

/** The items among which a sentence tells what it is about. */
function beginning<T extends Named>(items: readonly Item<T>[], table: NamesTable): readonly Item<T>[] {
  const described = items.slice(0, DESCRIBED)
  const isDescribed = described.some(({ name, lower }) => !name && stemOf(lower, table) !== null)
  return isDescribed ? described : items.slice(0, BEGINNING)
}

/** The one organization of a line, such as the headline, or null. */
export function onlyOneIn<T extends Named>(items: readonly Item<T>[]): T | null {
  const [only, other] = new Set(namesIn(items, isOrganization))
  return only && !other ? only : null
}

/** The names of a line that fit, in order. */
export function namesIn<T extends Named>(items: readonly Item<T>[], fits: (named: T) => boolean): T[] {
  if (items.length > LONGEST) return []
  return items.flatMap(({ name }, at) => (name && fits(name) && !isParty(items, at) ? [name] : []))
}

/** `Sandrine Vuillemot (PS)`: whose member someone is, nobody goes on to speak of. */
const isParty = (items: readonly Item<Named>[], at: number): boolean =>
  items[at - 1]?.text === '(' && items[at + 1]?.text === ')' && items[at - 2]?.name?.kind === 'person'
