/** Titles with the fields that are said after them, among the items of a sentence: `secretaria de Hostelería de CC OO`. */
import type { Named } from './antecedents.ts'
import type { Item } from './items.ts'
import { byEnding, type NamesTable } from './knowledge.ts'
import { type Beside, type Owner, ownerAfter } from './owners.ts'
import { fieldAfter, isMinister } from './portfolios.ts'

/** The words of items, empty where they are names of people or longer names. */
const wordsOf = (items: readonly Item<Named>[]): string[] =>
  items.map(({ text, name }) => (name?.kind === 'person' || text.includes(' ') ? '' : text))

/** What stands after a title, with its field, and the organization beyond that: `Hostelería de CC OO`. */
export function withField(after: Owner | null, beside: Beside, from: number, title: string): Owner | null {
  const to = fieldAfter(wordsOf(beside.items), from, title, beside.table)
  if (to === from || (after?.complement && after.complement[1] >= to)) return after
  const beyond = ownerAfter(beside, to)
  const { reach, organization, noun } = beyond && !beyond.complement ? beyond : { ...NOBODY, reach: to }
  const isPointed = organization !== null || noun !== null
  return {
    reach: isPointed ? reach : to,
    organization,
    noun,
    complement: [from, to],
    rule: 'field after the title',
  }
}

const NOBODY = { organization: null, noun: null }

/** `Ministrul Muncii` is a `ministru al Muncii`: what stands before a field that follows no small word, or nothing. */
export function articleOfField(title: string, next: string, table: NamesTable): string {
  const { fieldArticle, of, titleGenders } = table
  if (of.includes(next) || !isMinister(title, table)) return ''
  const article = fieldArticle[byEnding(title.toLowerCase(), titleGenders) ?? 0]
  return article ? `${article} ` : ''
}
