/** Mentions with the same words, taken together, with their base form. */
import type { NameKind, NameMention, Outline } from '../../article.ts'
import type { Language } from '../../language/table.ts'
import { keyOf } from '../keys.ts'
import { withoutLegalForm } from '../kinds/kinds.ts'
import { namesTableOf } from '../knowledge.ts'
import { withoutQuotes } from '../spans/marks.ts'
import { spellerOf } from './bases.ts'
import { inSmallLetters } from './datelines.ts'
import { isHead } from './phrases.ts'
import { readingsOf } from './readings.ts'
import { type Standing, standingsOf } from './standing.ts'
import type { Form, Reading } from './weighing.ts'

/** A name as written, with all its mentions of one kind. */
export interface WrittenName extends Form {
  readonly mentions: NameMention[]
  /** Likeliest first; the first one is the base form. */
  readonly readings: readonly Reading[]
  /** The key of the base form. */
  readonly key: string
}

const BLANKS = /\s+/
/** `Vestas'` aktie: all that a genitive adds to a name that ends in an s. */
const GENITIVE = /(?<=[sxzß])['’]$/

/** A form with its mentions. */
type Gathered = Form & { readonly mentions: NameMention[] }

/** The names of a text in their base forms, in the order of their first mentions. */
export function writtenNames(
  text: string,
  outline: Outline,
  mentions: readonly NameMention[],
  language: Language,
): WrittenName[] {
  const all = formsOf(text, outline, mentions, language)
  const readings = readingsOf(all, namesTableOf(language), spellerOf(language))
  return all.map((form, i) => ({ ...form, readings: readings[i]!, key: keyOf(readings[i]![0]!.base) }))
}

/** The names of a text as it writes them. */
export function formsOf(
  text: string,
  outline: Outline,
  mentions: readonly NameMention[],
  language: Language,
): Gathered[] {
  const standings = standingsOf(text, outline, mentions, language)
  const { honorifics, heads } = namesTableOf(language)
  const forms = new Map<string, Gathered & { standing: Standing; count: number }>()
  mentions.forEach((mention, i) => {
    const written = withoutQuotes(text.slice(mention.start, mention.end))
    const whole = written.replace(GENITIVE, '').split(BLANKS)
    const titled = mention.kind === 'person' ? withoutTitle(whole, honorifics) : whole
    const words = inSmallLetters(titled, mention, text, language)
    const kind = isFirm(words, heads) ? 'organization' : mention.kind
    const key = `${kind} ${words.join(' ')}`
    const known = forms.get(key)
    const form = known ?? { words, kind: kind as NameKind, standing: 'open', count: 0, mentions: [] }
    form.mentions.push(mention)
    form.count++
    // A name that stands in its base form once is written so.
    if (form.standing !== 'plain' && standings[i] !== 'open') form.standing = standings[i]!
    forms.set(key, form)
  })
  return [...forms.values()]
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
