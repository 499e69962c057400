/** Reads texts with names in brackets, `[PER Sam Altmant]`, and gathers those names. */
import type { Entity, NameKind, NameMention } from '../src/article.ts'
import { languageOf } from '../src/language/table.ts'
import { gatherNames } from '../src/names/gather.ts'
import { outlineOf } from '../src/outline/outline.ts'

const KINDS: Record<string, NameKind> = { PER: 'person', ORG: 'organization', LOC: 'place', MISC: 'other' }
const BRACKETED = /\[(PER|ORG|LOC|MISC) ([^\]]+)\]/g

/** The text without its brackets, and the names that stood in them. */
export function unbracketed(annotated: string): { text: string; mentions: NameMention[] } {
  const mentions: NameMention[] = []
  let text = ''
  let from = 0
  for (const match of annotated.matchAll(BRACKETED)) {
    text += annotated.slice(from, match.index)
    const start = text.length
    text += match[2]!
    mentions.push({ start, end: text.length, kind: KINDS[match[1]!]!, score: 5 })
    from = match.index + match[0].length
  }
  return { text: text + annotated.slice(from), mentions }
}

/** The entities of an annotated text, a line of the text being a block. */
export function gathered(code: string, annotated: string): { text: string; entities: Entity[] } {
  const { text, mentions } = unbracketed(annotated)
  let start = 0
  const blocks = text.split('\n').map(line => {
    const block = { start, end: start + line.length, kind: 'line' as const }
    start += line.length + 1
    return block
  })
  const language = languageOf(code)
  const source = { name: 'test', format: 'text', encoding: 'utf-8', sha256: '' }
  const document = { source, text, blocks: blocks.filter(b => b.end > b.start), warnings: [] }
  return { text, entities: gatherNames(text, outlineOf(document, language), mentions, language) }
}

/** `Sam Altman (Altman): vezérigazgató, OpenAI; elnök`: an entity for people to read. */
export function described({ name, aliases, roles }: Entity): string {
  const said = roles.map(({ title, organization }) => (organization ? `${title}, ${organization}` : title))
  const short = aliases.length > 0 ? ` (${aliases.join(', ')})` : ''
  return name + short + (said.length > 0 ? `: ${said.join('; ')}` : '')
}
