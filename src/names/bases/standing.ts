/**
 * What the words around a mention say of its case: after some prepositions no base form can stand; the one who speaks
 * (`“…”, řekl Ondřej Vrána`) and the one whose title is in its base form (`prezes Jan Kot`) stand in theirs.
 */
import type { NameMention, Outline, Token } from '../../article.ts'
import type { Language } from '../../language/table.ts'
import { type NamesTable, namesTableOf } from '../knowledge.ts'
import { placedIn } from '../placed.ts'
import { titleAt, titleIndex } from '../roles/titles.ts'
import { stemIn } from '../stems.ts'

/** `oblique`: not in its base form; `plain`: most likely in its base form; `open`: nothing is said. */
export type Standing = 'oblique' | 'plain' | 'open'

/** So many words may stand between a title and who holds it: `předseda senátu Otakar Blažej`. */
const MOST_BETWEEN = 3
const CLOSING = new Set(['"', '“', '”', '»', '«', '’', "'"])
const DASHES = new Set(['–', '—', '-', '―'])

/** How each mention stands, in order. */
export function standingsOf(
  text: string,
  outline: Outline,
  mentions: readonly NameMention[],
  language: Language,
): Standing[] {
  const table = namesTableOf(language)
  const oblique = new Set(table.oblique)
  return placedIn(outline, mentions).map(({ mention, tokens, at }) => {
    const before = at > 0 ? wordOf(text, tokens[at - 1]!).toLowerCase() : ''
    if (oblique.has(before)) return 'oblique'
    if (table.plainAfter.includes(before)) return 'plain'
    if (
      mention.kind === 'organization' &&
      isQuoted(tokens.slice(Math.max(0, at - 2), at), text, mention, table)
    )
      return 'plain'
    if (mention.kind !== 'person' && !table.genitiveFirst) return 'open'
    const words = tokens.slice(Math.max(0, at - WINDOW), at).map(token => wordOf(text, token))
    if (table.genitiveFirst && isNobodys(words, wordAfter(text, tokens, at, mention), table)) return 'plain'
    if (mention.kind !== 'person') return 'open'
    if (table.genitiveFirst && isAfterTitle(words, table)) return 'plain'
    return speaks(words) || (table.inflects === 'each' && isTitled(words, table)) ? 'plain' : 'open'
  })
}

/** `в компании` «Вести Сибири»: what is quoted behind a noun for firms has no ending of its own. */
function isQuoted(
  before: readonly Token[],
  text: string,
  { start }: NameMention,
  { companyNouns, inflects }: NamesTable,
): boolean {
  if (inflects !== 'each') return false
  const [noun, mark] = OPENING.includes(text[start]!) ? [before[before.length - 1], null] : before
  if (!noun || (mark && !OPENING.includes(wordOf(text, mark)))) return false
  const word = wordOf(text, noun)
  return isSmall(word) && stemIn(word, companyNouns, LONGEST_ENDING) !== null
}

const OPENING = '«„“"'
const LONGEST_ENDING = 3

/** The words before a mention that are looked at. */
const WINDOW = MOST_BETWEEN + 5

/** The word or mark after a mention whose first token stands at `at`. */
function wordAfter(
  text: string,
  tokens: readonly Token[],
  at: number,
  { end }: NameMention,
): string | undefined {
  let next = at
  while (next < tokens.length && tokens[next]!.start < end) next++
  return tokens[next] && wordOf(text, tokens[next]!)
}

const wordOf = (text: string, { start, end }: Token): string => text.slice(start, end)
const isSmall = (word: string | undefined): boolean =>
  word !== undefined && word === word.toLowerCase() && word !== word.toUpperCase()

/** `“, řekl` Ondřej Vrána, `– mówi` Zofia Bury: one word between what was said and the name. */
function speaks(words: readonly string[]): boolean {
  const [mark, verb] = words.slice(-2)
  if (mark === undefined || !isSmall(verb)) return false
  const before = words[words.length - 3] ?? ''
  return DASHES.has(mark) || CLOSING.has(mark) || (mark === ',' && CLOSING.has(before))
}

const ENDS = new Set([',', '.', ';', ':', '!', '?', ')', '–', '—', '”', '»'])

/**
 * Whether what follows a name can be nobody's: a mark, the end. Where nouns have capitals, the noun may stand before:
 * die Politik Angela `Merkels`.
 */
function isNobodys(
  words: readonly string[],
  next: string | undefined,
  { stops, of, copulas, capitalTitles, articles }: NamesTable,
): boolean {
  const before = words[words.length - 1] ?? ''
  if (capitalTitles && (before !== before.toLowerCase() || articles.includes(before))) return false
  return next === undefined || ENDS.has(next) || [stops, of, copulas].some(small => small.includes(next))
}

/** Whether a title stands right before a name, which has no ending then. */
const isAfterTitle = (words: readonly string[], table: NamesTable): boolean =>
  words.length > 0 && titleAt(words, words.length - 1, table, titleIndex(table)) !== null

/** Whether the last title before a name is in its base form, with nothing but words between them. */
function isTitled(words: readonly string[], table: NamesTable): boolean {
  const index = titleIndex(table)
  for (let at = words.length - 1; at >= 0 && at >= words.length - 1 - MOST_BETWEEN; at--) {
    if (words[at]!.toLowerCase() === words[at]!.toUpperCase()) return false
    const title = titleAt(words, at, table, index)
    if (title) return words.slice(at, title.to).join(' ').toLowerCase() === title.title.toLowerCase()
  }
  return false
}
