/**
 * Which names mean the same: short forms join the one longer name they fit. Joined on evidence only; a short form
 * that fits two longer names stays alone, and two full names are never joined because they share a word.
 */
import type { NameKind, NameMention } from '../../article.ts'
import type { WrittenName } from '../bases/forms.ts'
import { keyOf } from '../keys.ts'
import { listedKind } from '../kinds/kinds.ts'
import type { NamesTable } from '../knowledge.ts'
import { definedIn } from './bracketed.ts'
import { readAs, sameNames } from './same.ts'
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
    const longer = new Set(
      [...candidatesFor(group, parts)]
        .map(rootOf)
        .filter(other => other !== group && !isProduct(other, group, table)),
    )
    const [only] = longer
    if (only && longer.size === 1 && !contrasted(text, group, only)) joined.set(group, only)
    if (longer.size > 1 && group.kind === 'person')
      share(group, sharedOut(text, group, longer, table.honorifics))
  }
  for (const group of joined.keys()) {
    const root = rootOf(group)
    if (root.kind === 'other' && mentionsOf(group) >= mentionsOf(root)) root.kind = group.kind
    // Маковская is read as the short form of Светлана Маковская that it is, not of a man's name.
    const isPart = (base: string): boolean => !!parts.get(`${sortOf(group)} ${keyOf(base)}`)?.has(root)
    root.names.push(
      ...group.names.map(name => readAs(name, name.readings.find(({ base }) => isPart(base))?.base)),
    )
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

/** The groups of which the name of this one is a short form. */
function candidatesFor(group: Group, parts: ReadonlyMap<string, ReadonlySet<Group>>): Set<Group> {
  const found = new Set<Group>()
  for (const name of group.names)
    for (const { base } of name.readings.slice(0, 4))
      for (const longer of parts.get(`${sortOf(group)} ${keyOf(base)}`) ?? [])
        if (longer.name.length > base.length) found.add(longer)
  return found
}

const firstOf = ({ names }: Group): number => Math.min(...names.map(({ mentions }) => mentions[0]!.start))

/** `Intel 8080` of `Intel`, `Az Európai Unió Hivatalos Lapja`: what a firm or body makes, though its name begins so. */
function isProduct(other: Group, maker: Group, table: NamesTable): boolean {
  if (other.kind !== 'other' || maker.kind !== 'organization') return false
  return listedKind(maker.name, table) !== null || /\d$/u.test(other.name) || firstOf(maker) < firstOf(other)
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
