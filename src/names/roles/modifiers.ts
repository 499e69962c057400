/** The words around a title that belong to it: modifiers, qualifiers, the gender that an article gives. */

import type { Item } from '../items.ts'
import type { NamesTable } from '../knowledge.ts'
import { stemIn } from '../stems.ts'
import type { Named } from './antecedents.ts'

/** `Az osztrák EVN igazgatója`: the item that a word between an article and the organization is, or the organization. */
export function describedFrom(
  items: readonly Item<Named>[],
  at: number,
  { articles, stops }: NamesTable,
): number {
  const [article, word] = [items[at - 2], items[at - 1]]
  const isDescription = word?.word && !word.name && word.text === word.lower && !stops.includes(word.lower)
  return isDescription && articles.includes(article?.lower ?? '') && !articles.includes(word.lower)
    ? at - 1
    : at
}

/** The most words before a title that no table knows, and the most after it that belong to it. */
const UNKNOWN = 2
const QUALIFIERS = 2

/** `, retail analyst`, `the textile entrepreneur`: between a comma or an article and a title, all words belong to it. */
export function widened(items: readonly Item<Named>[], from: number, table: NamesTable): number {
  if (!table.looseModifiers) return from
  const isLoose = ({ word, name, text, lower }: Item<Named>): boolean =>
    word &&
    !name &&
    text === lower &&
    ![table.stops, table.of, table.articles, table.possessives, table.relatives, table.copulas].some(all =>
      all.includes(lower),
    )
  let at = from
  while (at > 0 && from - at < UNKNOWN && isLoose(items[at - 1]!)) at--
  const edge = items[at - 1]?.lower ?? ''
  const isEdge =
    edge === ',' || edge === '(' || table.articles.includes(edge) || table.possessives.includes(edge)
  return isEdge ? at : from
}

/** `presidente chileno`, `directrice par intérim`: the item beyond the last word that belongs to the title. */
export function qualifiersAfter(
  items: readonly Item<Named>[],
  from: number,
  { qualifiers }: NamesTable,
): number {
  const isOne = (at: number, length: number): boolean => {
    const part = items.slice(at, at + length)
    const said = part.map(({ lower }) => lower).join(' ')
    return part.every(({ name }) => !name) && qualifiers.includes(said)
  }
  let at = from
  for (let i = 0; i < QUALIFIERS; i++) {
    const length = [2, 1].find(one => isOne(at, one))
    if (!length || !items[at]) break
    at += length
  }
  return at
}

/** The words before a title as they are said, without those that tell nothing: `current`. */
export function modifiersIn(words: readonly string[], from: number, at: number, table: NamesTable): string[] {
  const small = (word: string): string =>
    table.capitalTitles || table.demonyms.includes(word) ? word : word.toLowerCase()
  const said = words
    .slice(from, at)
    .map((word, i) => (table.fieldFirst || from + i === 0 ? small(word) : word))
  // `energi- och`: the hyphen stands at its word.
  const whole = said[1] === '-' ? [`${said[0]}-`, ...said.slice(2)] : said
  // `Mb.`: so does the point.
  const pointed = whole.flatMap((word, i) => (word === '.' ? [] : [whole[i + 1] === '.' ? `${word}.` : word]))
  return pointed.filter(word => !isIdle(word.toLowerCase(), table))
}

const IDLE_ENDING = 4
/** `Ny` is new, `nyvald` says more. */
const SHORT = 2

/** Whether a word before a title tells nothing. */
function isIdle(lower: string, { idle }: NamesTable): boolean {
  const stem = stemIn(lower, idle, IDLE_ENDING)
  return stem !== null && (stem.length > SHORT || stem === lower)
}

/** Whether none of a title's modifiers says that it is held no more, or elsewhere: `acting`, not `former`. */
export const isPresent = (modifiers: readonly string[], { present }: NamesTable): boolean =>
  modifiers.every(word => stemIn(word.toLowerCase(), present, IDLE_ENDING) !== null)

/** `Was appointed finance director`: past the participles that belong to the verb. */
export function pastVerb(items: readonly Item<Named>[], from: number, to: number, table: NamesTable): number {
  const { copulas, auxiliaries, holding } = table
  const before = items[from - 1]
  const isVerb =
    before?.name?.kind === 'person' ||
    [copulas, auxiliaries].some(words => words.includes(before?.lower ?? ''))
  let at = from
  while (isVerb && at < to && holding.includes(items[at]!.lower)) at++
  return at
}

/** `Der Vorsitzende`, `des Vorsitzenden`, but not `der Vorsitzenden`. */
export const isOfMan = (article: string, word: string, table: NamesTable): boolean =>
  (article === table.masculineArticle && !word.endsWith('n')) || table.masculineOblique.includes(article)

/** `Der Fraktionsvorsitzende` is a `Fraktionsvorsitzender`. */
export function masculineOf(title: string, { masculine }: NamesTable): string {
  const endings = Object.keys(masculine)
  const endingOf = (said: string): string | undefined => endings.find(one => said.toLowerCase().endsWith(one))
  // `Vorsitzende des Aufsichtsrats`
  const said = endingOf(title) ? title : title.split(' ', 1)[0]!
  const ending = endingOf(said)
  return ending
    ? said.slice(0, said.length - ending.length + 1) + masculine[ending]!.slice(1) + title.slice(said.length)
    : title
}
