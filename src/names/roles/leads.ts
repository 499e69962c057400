/** Words before a title that belong to it, and their base forms: `former`, `amerikai`, `pełniący obowiązki`. */
import { byEnding, type NamesTable } from '../knowledge.ts'
import { stemIn } from '../stems.ts'
import { isMinister } from './portfolios.ts'
import { isModifier } from './titles.ts'

/** The words before a title that belong to it, such as `former` or `amerikai`; the index of the first. */
export function modifiersBefore(words: readonly string[], at: number, table: NamesTable): number {
  let from = fieldBefore(words, at, table)
  while (from > 0) {
    if (isModifier(from === 1 ? small(words[0]!, table) : words[from - 1]!, table)) from--
    else if (isJoined(words, from, at, table) || isShort(words, from, table)) from -= 2
    else break
  }
  // `energi- och näringsminister`
  return from > 2 && table.and.includes(words[from - 1]!) && words[from - 2] === '-' ? from - 3 : from
}

/** The most letters of a modifier that is cut short: `mb.` */
const SHORT = 3

/** `Mb. igazgató`, `vt. toimitusjohtaja` */
function isShort(words: readonly string[], from: number, table: NamesTable): boolean {
  const word = words[from - 2]?.toLowerCase() ?? ''
  return words[from - 1] === '.' && word.length <= SHORT && table.modifiers.includes(word)
}

/** So many letters two modifiers with a word like `and` between them have in common at their ends. */
const ALIKE = 3

/** `Kultúráért és innovációért felelős`: two modifiers of one form before another one. */
function isJoined(words: readonly string[], from: number, at: number, table: NamesTable): boolean {
  const [one, other] = [words[from - 2], words[from]]
  return (
    from > 1 &&
    from < at - 1 &&
    table.and.includes(words[from - 1]!) &&
    isModifier(one!, table) &&
    one!.slice(-ALIKE) === other!.slice(-ALIKE)
  )
}

/** `Trade and Industry Secretary`: the first word of the field before a minister's title, or the title. */
export function fieldBefore(words: readonly string[], at: number, table: NamesTable): number {
  if (!table.fieldFirst || !isMinister(words[at]!, table)) return at
  const isField = (one: number): boolean =>
    stemIn(words[one]?.toLowerCase() ?? '', table.fields, FIELD_ENDING) !== null
  let from = at
  while (from > 0) {
    if (isField(from - 1)) from--
    else if (from < at && table.and.includes(words[from - 1]!) && isField(from - 2)) from -= 2
    else break
  }
  return from
}

const FIELD_ENDING = 5

/** The first word of a sentence as it would be written elsewhere. */
const small = (word: string, { demonyms }: NamesTable): string =>
  demonyms.includes(word) ? word : word[0]!.toLowerCase() + word.slice(1)

/** The first of the words before an organization that say when its title was held: `former` in `former Oracle executive`. */
export function formerBefore(
  words: readonly string[],
  at: number,
  { former, ownerFirst }: NamesTable,
): number {
  const isFormer = (word: string): boolean => stemIn(word.toLowerCase(), former, FORMER_ENDING) !== null
  return ownerFirst && at > 0 && isFormer(words[at - 1]!) ? at - 1 : at
}

const FORMER_ENDING = 4

/** Who acts for another: the first of the words before a title that say so, and their base form, null for abbreviations. */
export interface Acting {
  readonly from: number
  readonly base: string | null
}

/** The most tokens of such words: `и . о .` */
const LONGEST_ACTING = 5

const phrases = new WeakMap<NamesTable, ReadonlyMap<string, string | null>>()

/** `P.o.` in `p.o. dyrektora`, `исполняющий обязанности`: after them, the title stays as it is; or null. */
export function actingBefore(words: readonly string[], at: number, table: NamesTable): Acting | null {
  if (table.acting.length === 0) return null
  let known = phrases.get(table)
  if (!known) {
    known = new Map(
      table.acting.map(line => {
        const [form = '', base = form] = line.split('=')
        return [form.replaceAll(' ', ''), form.endsWith('.') ? null : base]
      }),
    )
    phrases.set(table, known)
  }
  for (let from = Math.max(0, at - LONGEST_ACTING); from < at; from++) {
    const base = known.get(words.slice(from, at).join('').toLowerCase())
    if (base !== undefined) return { from, base }
  }
  return null
}

/** Modifiers in the gender of the title they stand before, in their base form. */
export function modifiersBase(words: readonly string[], title: string, table: NamesTable): string {
  const gender = byEnding(title.toLowerCase(), table.titleGenders) ?? 0
  return words
    .map(word => {
      const lower = word.toLowerCase()
      for (let from = Math.max(0, lower.length - 8); from < lower.length; from++) {
        const ending = table.modifierEndings[lower.slice(from)]
        if (ending !== undefined) return word.slice(0, from) + ending
      }
      for (let from = Math.max(0, lower.length - 8); from < lower.length; from++) {
        const endings = table.adjectives[lower.slice(from)]
        if (endings) return word.slice(0, from) + endings[gender]
      }
      return word
    })
    .join(' ')
}
