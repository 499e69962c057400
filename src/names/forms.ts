/** Mentions with the same words, taken together, with their base form. */
import type { NameKind, NameMention, Outline } from '../article.ts'
import type { Language } from '../language/table.ts'
import { passagesOf } from '../outline/passages.ts'
import { spellerOf } from './bases.ts'
import { keyOf } from './keys.ts'
import { withoutLegalForm } from './kinds.ts'
import { namesTableOf } from './knowledge.ts'
import { withoutQuotes } from './marks.ts'
import { isHead } from './phrases.ts'
import { type Form, type Reading, readingsOf } from './readings.ts'

/** A name as written, with all its mentions of one kind. */
export interface WrittenName extends Form {
  readonly mentions: NameMention[]
  /** Likeliest first; the first one is the base form. */
  readonly readings: readonly Reading[]
  /** The key of the base form. */
  readonly key: string
}

const BLANKS = /\s+/

/** The names of a text in their base forms, in the order of their first mentions. */
export function writtenNames(
  text: string,
  outline: Outline,
  mentions: readonly NameMention[],
  language: Language,
): WrittenName[] {
  const before = wordsBefore(text, outline, mentions)
  const { honorifics, heads } = namesTableOf(language)
  const oblique = new Set(namesTableOf(language).oblique)
  const forms = new Map<string, Form & { mentions: NameMention[]; oblique: boolean }>()
  mentions.forEach((mention, i) => {
    const words = withoutTitle(
      withoutQuotes(text.slice(mention.start, mention.end)).split(BLANKS),
      honorifics,
    )
    const kind = isFirm(words, heads) ? 'organization' : mention.kind
    const key = `${kind} ${words.join(' ')}`
    const known = forms.get(key)
    const form = known ?? { words, kind: kind as NameKind, oblique: false, mentions: [] }
    form.mentions.push(mention)
    form.oblique ||= oblique.has(before[i]!)
    forms.set(key, form)
  })
  const all = [...forms.values()]
  const readings = readingsOf(all, namesTableOf(language), spellerOf(language))
  return all.map((form, i) => ({ ...form, readings: readings[i]!, key: keyOf(readings[i]![0]!.base) }))
}

/** The names with the base forms of the kinds they have now: `Wilczy Kieł` is read otherwise as a person's name. */
export function reread(
  names: readonly WrittenName[],
  before: readonly WrittenName[],
  language: Language,
): WrittenName[] {
  const table = namesTableOf(language)
  const isPerson = ({ kind }: Form): boolean => kind === 'person'
  const isSame = names.every((name, i) => isPerson(name) === isPerson(before[i]!))
  if (table.inflects !== 'each' || isSame) return [...names]
  const readings = readingsOf(names, table, spellerOf(language))
  return names.map((name, i) => ({ ...name, readings: readings[i]!, key: keyOf(readings[i]![0]!.base) }))
}

/** A legal form at the end or a noun like `bank` at the head: no person and no place, whatever the tagger says. */
function isFirm(words: readonly string[], heads: readonly string[]): boolean {
  if (words.length < 2) return false
  return withoutLegalForm(words).length < words.length || isHead(words[0]!, heads)
}

/** `Dr. Katrin Vogelsang` → `Katrin Vogelsang`. */
function withoutTitle(words: readonly string[], honorifics: readonly string[]): readonly string[] {
  const first = words[0]!.toLowerCase().replace(/\.$/, '')
  return words.length > 1 && honorifics.includes(first) ? words.slice(1) : words
}

/** The word right before each mention in its sentence, in lower case; empty where there is none. */
function wordsBefore(text: string, outline: Outline, mentions: readonly NameMention[]): string[] {
  const tokens = passagesOf(outline).flatMap(({ sentence }) => sentence.tokens)
  let at = 0
  return mentions.map(mention => {
    while (at < tokens.length && tokens[at]!.start < mention.start) at++
    const token = tokens[at - 1]
    return token ? text.slice(token.start, token.end).toLowerCase() : ''
  })
}
