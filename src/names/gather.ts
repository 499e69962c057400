/** From mentions to entities: base forms, aliases, roles, company or not. */
import type { Entity, NameMention, Outline } from '../article.ts'
import type { Language } from '../language/table.ts'
import { agreeOnKinds } from './agreement.ts'
import { type Group, joinNames } from './aliases.ts'
import { writtenNames } from './forms.ts'
import { keyOf } from './keys.ts'
import { namesTableOf } from './knowledge.ts'

/** Joins mentions to entities, in the order of their first mentions; names of other things are left out. */
export function gatherNames(
  text: string,
  outline: Outline,
  mentions: readonly NameMention[],
  language: Language,
): Entity[] {
  const names = agreeOnKinds(writtenNames(text, outline, mentions, language))
  const groups = joinNames(
    names.filter(name => name.kind !== 'other'),
    { legalForms: new Set(), small: new Set(namesTableOf(language).small.map(keyOf)) },
  )
  return groups.map(entityOf)
}

function entityOf(group: Group): Entity {
  return {
    kind: group.kind === 'other' ? 'place' : group.kind,
    name: group.name,
    aliases: aliasesOf(group),
    roles: [],
    mentions: group.names.flatMap(name => name.mentions).sort((a, b) => a.start - b.start),
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
