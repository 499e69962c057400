/** Names with equal base forms, taken together. */

import type { WrittenName } from '../bases/forms.ts'
import { keyOf } from '../keys.ts'
import { withoutLegalForm } from '../kinds/kinds.ts'
import type { Group } from './aliases.ts'

/** Equal base forms of one kind together; a name whose other readings fit a name that is there joins it. */
export function sameNames(names: readonly WrittenName[]): Group[] {
  const groups = new Map<string, Group>()
  const keys = new Set(names.map(name => `${name.kind} ${name.key}`))
  const ordered = [...names].sort((a, b) => Number(isChanged(a)) - Number(isChanged(b)))
  for (const name of ordered) {
    const { key, base } = settled(name, keys, groups)
    const group = groups.get(key)
    if (group) {
      group.names.push(readAs(name, base))
      if (isBetter(base, group.name)) group.name = base
    } else groups.set(key, { kind: name.kind, name: base, names: [readAs(name, base)], joins: [] })
  }
  return [...groups.values()].sort((a, b) => firstOf(a) - firstOf(b))
}

/** The name with the reading first by which it was joined; as it is where none is told. */
export function readAs(name: WrittenName, base: string | undefined): WrittenName {
  const [first, ...rest] = name.readings
  if (base === undefined || first!.base === base) return name
  const chosen = rest.filter(one => one.base === base)
  return { ...name, readings: [...chosen, first!, ...rest.filter(one => one.base !== base)] }
}

/** The reading of a name that the article already knows, else the likeliest. */
function settled(
  name: WrittenName,
  keys: ReadonlySet<string>,
  groups: ReadonlyMap<string, Group>,
): { key: string; base: string } {
  const readings = name.readings.map(({ base }) => ({
    base,
    key: `${name.kind} ${keyOf(withoutLegalForm(base.split(' ')).join(' '))}`,
  }))
  const first = readings[0]!
  if (groups.has(first.key)) return first
  return readings.find(({ key }) => groups.has(key) && keys.has(key)) ?? first
}

function isChanged(name: WrittenName): boolean {
  return name.readings[0]!.base !== name.words.join(' ')
}

/** Longer wins; of equal length, the one that doesn't shout, and has a capital. */
function isBetter(base: string, than: string): boolean {
  if (keyOf(base) !== keyOf(than)) return base.length > than.length
  if (isSmall(than) !== isSmall(base)) return isSmall(than)
  return than === than.toUpperCase() && base !== base.toUpperCase()
}

const isSmall = (name: string): boolean => name[0] === name[0]!.toLowerCase()

function firstOf(group: Group): number {
  return Math.min(...group.names.map(name => name.mentions[0]!.start))
}
