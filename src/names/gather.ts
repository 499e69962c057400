/** From mentions to entities: base forms, aliases, roles, company or not. */
import type { Entity, EntityKind, NameMention, Outline, Role } from '../article.ts'
import type { Language } from '../language/table.ts'
import { passagesOf } from '../outline/passages.ts'
import { agreeOnKinds } from './agreement.ts'
import { type Group, joinNames } from './aliases.ts'
import type { Named } from './antecedents.ts'
import { reread, writtenNames } from './forms.ts'
import { itemsOf, type Naming } from './items.ts'
import { keyOf } from './keys.ts'
import { firmness, firmnessBefore, firmnessNearby, firmnessOfWords, listedKind } from './kinds.ts'
import { type NamesTable, namesTableOf } from './knowledge.ts'
import { withListed } from './listed.ts'
import { mendNames } from './mend.ts'
import { placesFor } from './places.ts'
import { rolesIn } from './roles.ts'
import { spreadNames } from './spread.ts'

/** A group with the kind it will go out with. */
interface Known extends Named {
  readonly group: Group
  /** What chose the kind. */
  readonly kindBy: string
}

/** Joins mentions to entities, in the order of their first mentions; names of other things are left out. */
export function gatherNames(
  text: string,
  outline: Outline,
  mentions: readonly NameMention[],
  language: Language,
): Entity[] {
  const table = namesTableOf(language)
  const found = withListed(text, outline, mentions, language)
  const mended = spreadNames(text, outline, mendNames(text, outline, found, language), language)
  const written = writtenNames(text, outline, mended, language)
  const names = reread(agreeOnKinds(written, language), written, language).filter(
    ({ kind, readings }) => kind !== 'place' || !table.demonyms.includes(readings[0]!.base),
  )
  const groups = joinNames(text, names, table)
  const passages = passagesOf(outline)
  const sentences = passages.map(({ sentence }) => sentence)
  const namings = namingsOf(groups)
  const nearby = new Map<Group, number>()
  for (const items of itemsOf(text, sentences, namings))
    items.forEach(({ name }, at) => {
      if (!name || name.kind === 'person') return
      const firmness = name.kind === 'place' ? firmnessBefore : firmnessNearby
      nearby.set(name, (nearby.get(name) ?? 0) + firmness(items, at, table))
    })
  const knowing = { table, isPlace: placesFor(language) }
  const known = new Map(
    groups.map(group => [
      group,
      { group, name: group.name, ...kindOf(group, nearby.get(group) ?? 0, knowing) },
    ]),
  )
  const named: Naming<Known>[] = namings.map(naming => ({ ...naming, name: known.get(naming.name)! }))
  const roles = new Map<Group, Role[]>()
  for (const { person, role } of rolesIn(text, passages, named, table))
    if (!roles.get(person.group)?.push(role)) roles.set(person.group, [role])
  const titlesOf = new Map<string, string[]>()
  for (const { organization, title } of [...roles.values()].flat())
    if (organization) titlesOf.set(organization, [...(titlesOf.get(organization) ?? []), title])
  return [...known.values()].flatMap(one => {
    const settled = ledBy(one, titlesOf.get(one.name) ?? [], table)
    return settled.kind === 'other'
      ? []
      : [entityOf({ ...settled, kind: settled.kind }, once(roles.get(one.group) ?? []))]
  })
}

/**
 * The kind of a name by the titles that people have of it: what has a chief is an organization, whatever the tagger
 * took it for, and what has a professor or a member of parliament is no firm, unless its own words say so.
 */
function ledBy(one: Known, titles: readonly string[], table: NamesTable): Known {
  const kindBy = 'the titles of its people'
  if (titles.length === 0) return one
  const isNoFirm = titles.some(title =>
    table.ofOrganizations.some(one => ` ${title.toLowerCase()}`.endsWith(` ${one}`)),
  )
  if (one.kind === 'company' && one.kindBy === NOTHING_AGAINST)
    return isNoFirm ? { ...one, kind: 'organization', kindBy } : one
  if (one.kind !== 'other' && !one.doubtful) return one
  return { ...one, kind: isNoFirm || firmness(one.name, table) < 0 ? 'organization' : 'company', kindBy }
}

/** What chose the kind of a name that nothing is known of. */
const NOTHING_AGAINST = 'nothing against a firm'

function namingsOf(groups: readonly Group[]): Naming<Group>[] {
  return groups
    .flatMap(group =>
      group.names.flatMap(({ mentions }) => mentions.map(({ start, end }) => ({ start, end, name: group }))),
    )
    .sort((a, b) => a.start - b.start)
}

/** What kinds are told by, besides the group itself. */
interface Knowing {
  readonly table: NamesTable
  /** Whether lists know a name as that of a place. */
  readonly isPlace: (name: string) => boolean
}

/** A word beside one mention of so many says what was taken for a place. */
const SHARE_TOLD = 3

/** The kind that a group goes out with, and what speaks for it. */
function kindOf(
  group: Group,
  nearby: number,
  { table, isPlace }: Knowing,
): Pick<Known, 'kind' | 'kindBy' | 'doubtful'> {
  const { kind, name, names } = group
  const bases = names.map(({ readings }) => readings[0]!.base)
  const isMistaken = kind !== 'organization' && !(kind === 'place' && isPlace(name))
  const listed = listedKind(name, table)
  if (isMistaken && listed && (kind !== 'person' || !name.includes(' ') || listed === 'company'))
    return { kind: listed, kindBy: 'lists' }
  // `the magazine The Elec`, `constructeur Jurafer`: what is called a firm is one, whatever the tagger took it for.
  const mentions = names.reduce((sum, one) => sum + one.mentions.length, 0)
  const isTold = kind === 'place' ? Math.abs(nearby) * SHARE_TOLD >= mentions : nearby > 0
  if (isMistaken && kind !== 'person' && nearby !== 0 && isTold)
    return { kind: nearby > 0 ? 'company' : 'organization', kindBy: 'the words next to it' }
  if (kind !== 'organization')
    return { kind, kindBy: 'what it is tagged as', doubtful: kind === 'place' && isMistaken }
  const own = bases.reduce((sum, base) => sum + firmnessOfWords(base, table), 0)
  const score = own + firmness(name, table) + nearby
  const kindBy = nearby !== 0 ? 'the words next to it' : score !== 0 ? 'its words' : NOTHING_AGAINST
  return { kind: score >= 0 ? 'company' : 'organization', kindBy }
}

/** Each title once; a title that is said with its organization elsewhere is not said again without. */
function once(roles: readonly Role[]): Role[] {
  const titleOf = ({ title }: Role): string => title.toLowerCase()
  const owned = new Set(roles.filter(({ organization }) => organization !== null).map(titleOf))
  const said = new Set<string>()
  // `Minister` says less than `minister finansów`.
  const isLess = (title: string): boolean => roles.some(role => titleOf(role).startsWith(`${title} `))
  return roles.filter(role => {
    const whole = `${titleOf(role)}\n${role.organization ?? ''}`
    if (said.has(whole)) return false
    if (role.organization === null && (owned.has(titleOf(role)) || isLess(titleOf(role)))) return false
    said.add(whole)
    return true
  })
}

function entityOf({ group, kind, kindBy }: Known & { kind: EntityKind }, roles: Role[]): Entity {
  return {
    kind,
    name: group.name,
    aliases: aliasesOf(group),
    roles,
    mentions: group.names.flatMap(name => name.mentions).sort((a, b) => a.start - b.start),
    evidence: [`${kind} by ${kindBy}`, ...group.joins.map(({ name, rule }) => `“${name}” joined: ${rule}`)],
  }
}

/** The other base forms of the group, once each, in the order of their mentions. */
function aliasesOf({ name, names }: Group): string[] {
  const aliases = new Map<string, string>()
  for (const { readings } of [...names].sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)) {
    const { base } = readings[0]!
    if (keyOf(base) !== keyOf(name) && !aliases.has(keyOf(base))) aliases.set(keyOf(base), base)
  }
  return [...aliases.values()]
}
