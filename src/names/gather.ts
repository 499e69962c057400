/** From mentions to entities: base forms, aliases, roles, company or not. */
import type { Entity, EntityKind, NameMention, Outline, Role } from '../article.ts'
import type { Language } from '../language/table.ts'
import { passagesOf } from '../outline/passages.ts'
import { reread, writtenNames } from './bases/forms.ts'
import { itemsOf, type Naming } from './items.ts'
import { agreeOnKinds } from './joins/agreement.ts'
import { type Group, joinNames } from './joins/aliases.ts'
import { keyOf } from './keys.ts'
import { withBearers } from './kinds/bearers.ts'
import { isAboutSports } from './kinds/sports.ts'
import { type Known, kindOf, leaningsOf, ledBy, wordsNearby } from './kinds/verdicts.ts'
import { namesTableOf } from './knowledge.ts'
import { placesFor } from './places.ts'
import { rolesIn } from './roles/roles.ts'
import { withDefined } from './spans/definitions.ts'
import { withoutHyphened } from './spans/hyphens.ts'
import { withListed } from './spans/listed.ts'
import { mendNames } from './spans/mend.ts'
import { withSeats } from './spans/seats.ts'
import { spreadNames } from './spans/spread.ts'
import { modelFor } from './tagger/model.ts'

/** Joins mentions to entities, in the order of their first mentions; names of other things are left out. */
export function gatherNames(
  text: string,
  outline: Outline,
  mentions: readonly NameMention[],
  language: Language,
): Entity[] {
  const table = namesTableOf(language)
  const found = withListed(text, outline, mentions, language)
  const bare = withoutHyphened(text, outline, mendNames(text, outline, found, language), language)
  const seated = withSeats(text, outline, bare, language)
  const whole = withDefined(text, outline, seated, language)
  const mended = spreadNames(text, outline, withBearers(text, outline, whole, language), language)
  const written = writtenNames(text, outline, mended, language)
  const names = reread(agreeOnKinds(written, language), written, language).filter(
    ({ kind, readings }) => kind === 'person' || !table.demonyms.includes(readings[0]!.base),
  )
  const groups = joinNames(text, names, table)
  const passages = passagesOf(outline)
  const sentences = passages.map(({ sentence }) => sentence)
  const namings = namingsOf(groups)
  const knowing = { table, isPlace: placesFor(language), isSports: isAboutSports(text, sentences, table) }
  const items = itemsOf(text, sentences, namings)
  const nearby = wordsNearby(items, table)
  const leanings = leaningsOf(items, language.code, { table, lexicon: modelFor(language).lexicon })
  const known = new Map(
    groups.map(group => {
      const told = { nearby: nearby.get(group) ?? 0, leaning: leanings.get(group) ?? 0 }
      return [group, { group, name: group.name, ...kindOf(group, told, knowing) }]
    }),
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

function namingsOf(groups: readonly Group[]): Naming<Group>[] {
  return groups
    .flatMap(group =>
      group.names.flatMap(({ mentions }) => mentions.map(({ start, end }) => ({ start, end, name: group }))),
    )
    .sort((a, b) => a.start - b.start)
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
