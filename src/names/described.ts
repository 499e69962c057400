/** Which organizations a common noun may mean: `the bank` is what has a bank in its name, or is called one. */
import type { Line, Named } from './antecedents.ts'
import { isPress } from './kinds.ts'
import type { NamesTable } from './knowledge.ts'
import { stemIn } from './stems.ts'

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

/** Whether a noun may mean an organization by its kind; every noun may where the stem is null. */
export function isMeantBy({ kind, name }: Named, stem: string | null, table: NamesTable): boolean {
  // Who told it is not who it is about: `sier styreleder Arne Hjelmeland til NTB`.
  if (isPress(name)) return false
  const isFirm = stem === null || table.anyCompany.includes(stem) || table.companyNouns.includes(stem)
  const isOther = stem === null || table.anyOrganization.includes(stem)
  if (isFirm || isOther) return (isFirm && kind === 'company') || (isOther && kind === 'organization')
  // `The union` is no ministry.
  const words = name.toLowerCase().split(/[\s-]+/)
  return (
    kind === 'organization' && words.every(word => !stemIn(word, table.organizationNouns, LONGEST_ENDING))
  )
}

/** The first two organizations that are named with a noun up to a line: `Nadwiślański Bank`, `the chipmaker Nvidia`. */
export function descriptionsOf<T extends Named>(
  lines: readonly Line<T>[],
  table: NamesTable,
): (stem: string, line: number) => T[] {
  const first = new Map<string, Map<T, number>>()
  const add = (word: string, named: T, line: number): void => {
    const stem = stemOf(word.toLowerCase(), table)
    if (stem === null) return
    const known = first.get(stem) ?? new Map<T, number>()
    if (!known.has(named) && known.size < 2) first.set(stem, known.set(named, line))
  }
  lines.forEach(({ items }, line) => {
    items.forEach(({ name }, at) => {
      if (name?.kind !== 'company' && name?.kind !== 'organization') return
      for (const word of name.name.split(/[\s-]+/)) add(word, name, line)
      const [two, one] = [items[at - 2], items[at - 1]]
      if (!one?.word || one.name) return
      add(one.text, name, line)
      if (two?.word && !two.name) add(two.text, name, line)
    })
  })
  return (stem, line) => [...(first.get(stem) ?? [])].flatMap(([named, since]) => (since > line ? [] : named))
}
