/**
 * Which names mean the same: short forms join the one longer name they fit. Joined on evidence only; a short form
 * that fits two longer names stays alone, and two full names are never joined because they share a word.
 */
import type { NameKind, NameMention } from '../article.ts'
import type { WrittenName } from './forms.ts'
import { keyOf } from './keys.ts'
import { withoutLegalForm } from './kinds.ts'
import type { NamesTable } from './knowledge.ts'
import { partsOf, sortOf } from './shorts.ts'
import { sharedOut } from './surnames.ts'

/** Names that mean one person, organization or place. */
export interface Group {
  kind: NameKind
  /** Base form. */
  name: string
  readonly names: WrittenName[]
  /** The names that joined it, with the rule that joined them. */
  readonly joins: { readonly name: string; readonly rule: string }[]
}

/** Joins names to groups, in the order of their first mentions. */
export function joinNames(text: string, names: readonly WrittenName[], table: NamesTable): Group[] {
  const groups = sameNames(names)
  const small = new Set(table.small.map(keyOf))
  const parts = new Map<string, Set<Group>>()
  for (const group of groups)
    for (const part of partsOf(group, small)) parts.set(part, (parts.get(part) ?? new Set()).add(group))
  const defined = definedIn(text, groups, parts)
  const joined = new Map(defined)
  const rootOf = (group: Group): Group => {
    const target = joined.get(group)
    return target ? rootOf(target) : group
  }
  for (const group of [...groups].sort((a, b) => b.name.length - a.name.length)) {
    if (joined.has(group)) continue
    const longer = new Set([...candidatesFor(group, parts)].map(rootOf).filter(other => other !== group))
    const [only] = longer
    if (only && longer.size === 1 && !contrasted(text, group, only)) joined.set(group, only)
    if (longer.size > 1 && group.kind === 'person')
      share(group, sharedOut(text, group, longer, table.honorifics))
  }
  for (const group of joined.keys()) {
    const root = rootOf(group)
    if (root.kind === 'other' && mentionsOf(group) >= mentionsOf(root)) root.kind = group.kind
    root.names.push(...group.names)
    root.joins.push({
      name: group.name,
      rule: defined.has(group) ? 'defined in brackets' : 'short for only one',
    })
  }
  return groups.filter(group => !joined.has(group) && group.names.length > 0)
}

/** Leaves the mentions of a short name to whom they mean. */
function share(short: Group, meant: ReadonlyMap<number, Group>): void {
  const left: WrittenName[] = []
  for (const name of short.names) {
    const shares = new Map<Group, NameMention[]>()
    for (const mention of name.mentions) {
      const group = meant.get(mention.start) ?? short
      shares.set(group, [...(shares.get(group) ?? []), mention])
    }
    for (const [group, mentions] of shares) {
      if (group === short) left.push({ ...name, mentions })
      else {
        group.names.push({ ...name, mentions })
        group.joins.push({ name: short.name, rule: 'named in full before' })
      }
    }
  }
  short.names.splice(0, short.names.length, ...left)
}

/** `Magyar Villamos Művek (MVM)`: the short forms of organizations that the article itself defines. */
function definedIn(
  text: string,
  groups: readonly Group[],
  parts: ReadonlyMap<string, ReadonlySet<Group>>,
): Map<Group, Group> {
  const endings = new Map<number, Group>()
  const allOf = ({ names }: Group) => names.flatMap(({ mentions }) => mentions)
  for (const group of groups) for (const { end } of allOf(group)) endings.set(end, group)
  const defined = new Map<Group, Group>()
  for (const short of groups)
    for (const { start, end } of allOf(short)) {
      const long = text[start - 1] === '(' && text[end] === ')' ? endings.get(start - 2) : undefined
      if (!long || long === short || !abbreviates(short, long) || defined.has(long)) continue
      // `dozorčí rada Českých drah (ČD)`: the letters are those of what stands last.
      const spelled = parts.get(`organization ${keyOf(short.name)}`) ?? new Set()
      const [only] = spelled
      defined.set(short, spelled.size === 1 && only && only !== short && !spelled.has(long) ? only : long)
    }
  return defined
}

/** Whether an organization may be called so for short: all capitals, or the same first letter. */
function abbreviates(short: Group, long: Group): boolean {
  const isOrganization = ({ kind }: Group): boolean => kind === 'organization' || kind === 'other'
  if (!isOrganization(short) || !isOrganization(long) || short.name.includes(' ')) return false
  const shouted = short.name === short.name.toUpperCase() && long.name.includes(' ')
  return short.name.length < long.name.length && (shouted || keyOf(short.name)[0] === keyOf(long.name)[0])
}

/** Equal base forms of one kind together; a name whose other readings fit a name that is there joins it. */
function sameNames(names: readonly WrittenName[]): Group[] {
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

/** The name with the reading first by which it was joined. */
function readAs(name: WrittenName, base: string): WrittenName {
  const [first, ...rest] = name.readings
  if (first!.base === base) return name
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

/** The groups of which the name of this one is a short form. */
function candidatesFor(group: Group, parts: ReadonlyMap<string, ReadonlySet<Group>>): Set<Group> {
  const found = new Set<Group>()
  for (const name of group.names)
    for (const { base } of name.readings.slice(0, 4))
      for (const longer of parts.get(`${sortOf(group)} ${keyOf(base)}`) ?? [])
        if (longer.name.length > base.length) found.add(longer)
  return found
}

/** Room for a word like `and` between two names. */
const BETWEEN = [3, 4, 5, 6]
const STOP = /[.!?:;\n]/

/** `Samsung and Samsung Electronics`: named side by side in one sentence, two things are meant. */
function contrasted(text: string, short: Group, long: Group): boolean {
  if (short.kind === 'person') return false
  const all = long.names.flatMap(({ mentions }) => mentions)
  const ends = new Set(all.map(({ end }) => end))
  const starts = new Set(all.map(({ start }) => start))
  return short.names.some(({ mentions }) =>
    mentions.some(({ start, end }) =>
      BETWEEN.some(
        gap =>
          (ends.has(start - gap) && !STOP.test(text.slice(start - gap, start))) ||
          (starts.has(end + gap) && !STOP.test(text.slice(end, end + gap))),
      ),
    ),
  )
}

const mentionsOf = ({ names }: Group): number => names.reduce((sum, { mentions }) => sum + mentions.length, 0)

function firstOf(group: Group): number {
  return Math.min(...group.names.map(name => name.mentions[0]!.start))
}
