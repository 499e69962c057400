/** Which organizations a common noun may mean: `the bank` is what has a bank in its name, or is called one. */

import type { Item } from '../items.ts'
import { isPress, isRegion } from '../kinds/kinds.ts'
import type { NamesTable } from '../knowledge.ts'
import { stemIn } from '../stems.ts'
import type { Line, Named } from './antecedents.ts'

/** The longest ending of such a noun. */
const LONGEST_ENDING = 4

/** The shortest stem at the end of a longer word, and the fewest letters before it. */
const SHORTEST = 4
const FRONT = 3

/** The stem of a common noun for organizations that a word is a form of, or ends in (`Möbelhändlers`), or null. */
export function stemOf(lower: string, table: NamesTable): string | null {
  const hyphen = lower.lastIndexOf('-')
  const whole = wholeStemOf(lower, table) ?? (hyphen > 0 ? wholeStemOf(lower.slice(hyphen + 1), table) : null)
  if (whole !== null || !table.compounds) return whole
  for (let cut = FRONT; cut <= lower.length - SHORTEST; cut++) {
    const stem = wholeStemOf(lower.slice(cut), table)
    if (stem !== null && stem.length >= SHORTEST) return stem
  }
  return null
}

/** The same of a word as a whole. */
function wholeStemOf(
  lower: string,
  { anyCompany, organizationNouns, companyNouns }: NamesTable,
): string | null {
  return (
    stemIn(lower, anyCompany, LONGEST_ENDING) ??
    stemIn(lower, organizationNouns, LONGEST_ENDING) ??
    stemIn(lower, companyNouns, LONGEST_ENDING)
  )
}

/** `Liiton puheenjohtaja`: a common noun at the beginning of a sentence, where its capital made a name of it. */
export function isNounTakenForName(items: readonly Item<Named>[], at: number, table: NamesTable): boolean {
  const { text, lower } = items[at]!
  const isFirst = items.slice(0, at).every(({ word }) => !word)
  return (
    isFirst && !table.capitalTitles && text.slice(1) === lower.slice(1) && wholeStemOf(lower, table) !== null
  )
}

/** Whether a noun may mean an organization by its kind; every noun may where the stem is null. */
export function isMeantBy({ kind, name }: Named, stem: string | null, table: NamesTable): boolean {
  // Who told it is not who it is about: `sier styreleder Arne Hjelmeland til NTB`.
  if (isPress(name)) return false
  const isFirm = stem === null || table.anyCompany.includes(stem) || table.companyNouns.includes(stem)
  const isOther = stem === null || table.anyOrganization.includes(stem)
  if (isFirm || isOther) return (isFirm && kind === 'company') || (isOther && kind === 'organization')
  // `The court` is no county.
  if (isRegion(name) && !isRegion(stem)) return false
  // `The union` is no ministry.
  const words = name.toLowerCase().split(/[\s-]+/)
  return (
    kind === 'organization' && words.every(word => !stemIn(word, table.organizationNouns, LONGEST_ENDING))
  )
}

/** An organization that is named with a noun: `Nadwiślański Bank`, `the chipmaker Nvidia`. */
interface Described<T> {
  readonly named: T
  /** The lines that name it so. */
  readonly lines: readonly number[]
  /** The noun stands there as it is, and not in a longer word or an adjective: `Kórház`, not `Kórházi`. */
  readonly isWhole: boolean
}

/** Which of the organizations that a noun was said with up to a line it means there; null where it may mean several. */
export type Descriptions<T> = (stem: string, line: number) => Meaning<T> | null

/** What a noun means at a line. */
export interface Meaning<T> {
  readonly meant: T | null
  /** The sentence before names it with the very noun: `холдинг «Ромашка»`. */
  readonly isNear: boolean
}

/** The most organizations that are told apart by one noun. */
const MOST = 20

/** The organizations of an article by the nouns that they are named with. */
export function descriptionsOf<T extends Named>(
  lines: readonly Line<T>[],
  table: NamesTable,
): Descriptions<T> {
  const all = new Map<string, Map<T, { named: T; lines: number[]; isWhole: boolean }>>()
  const add = (word: string, named: T, line: number): void => {
    const lower = word.toLowerCase()
    const stem = stemOf(lower, table)
    if (stem === null) return
    const isWhole = lower === stem
    const known = all.get(stem) ?? new Map<T, { named: T; lines: number[]; isWhole: boolean }>()
    if (known.size === MOST && !known.has(named)) return
    const one = known.get(named) ?? { named, lines: [], isWhole }
    one.lines.push(line)
    all.set(stem, known.set(named, one))
  }
  lines.forEach(({ items }, line) => {
    items.forEach(({ name }, at) => {
      if (name?.kind !== 'company' && name?.kind !== 'organization') return
      if (isNounTakenForName(items, at, table)) return
      for (const word of name.name.split(/[\s-]+/)) add(word, name, line)
      const [two, one] = [items[at - 2], items[at - 1]]
      if (!one?.word || one.name || table.possessives.includes(one.lower)) return
      add(one.text, name, line)
      if (two?.word && !two.name) add(two.text, name, line)
    })
  })
  return (stem, line) => {
    const known = [...(all.get(stem)?.values() ?? [])]
    if (known.length === 0) return null
    // `The hospital's former director` of a lead, before the hospital is named.
    const before = known.filter(one => one.lines[0]! <= line)
    const { paragraph } = lines[line]!
    const near = before.filter(one => lines[lastUpTo(one.lines, line)]!.paragraph === paragraph)
    const meant = oneOf(near) ?? oneOf(before.length > 0 ? before : known)
    const isNear = near.some(
      ({ named, isWhole, lines: said }) =>
        named === meant && isWhole && near.length === 1 && said.includes(line - 1),
    )
    return { meant, isNear }
  }
}

/** The only one with the noun as it is, or the one that is named more often than any other. */
function oneOf<T>(known: readonly Described<T>[]): T | null {
  const whole = known.filter(({ isWhole }) => isWhole)
  const [first, second] = [...(whole.length > 0 ? whole : known)].sort(
    (a, b) => b.lines.length - a.lines.length,
  )
  return first && first.lines.length > (second?.lines.length ?? 0) ? first.named : null
}

/** The last of ascending numbers that is no greater than another; the first is not. */
function lastUpTo(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (numbers[middle]! <= most) low = middle
    else high = middle - 1
  }
  return numbers[low]!
}
