/**
 * What a language calls the things that figures measure: `languages/<code>/owners.json`. Lists are strings, their forms
 * parted by commas; a form that ends in a hyphen is a stem, which takes `endings`.
 */
import { functionWordsOf } from '../language/function-words.ts'
import type { Language } from '../language/table.ts'
import { readJsonResource } from '../resources.ts'
import { type Endings, endingsOf, type Phrases, phrasesOf } from './phrases.ts'
import { formsOf } from './written.ts'

interface Written {
  /** Endings of nouns and of verbs. */
  readonly endings: string
  /** Nouns whose amount the news tells: `revenue`, `unemployment`. */
  readonly nouns: string
  /** Words between a noun and its amount: `revenue of`, `cut spending by`. */
  readonly links: string
  /** Words between an amount and its noun: `$3 billion in revenue`. */
  readonly in: string
  /** Verbs of being, growing and shrinking, between the noun and its amount, or, with `verbsLast`, after it. */
  readonly verbs: string
  readonly verbsLast: boolean
  /** Words between a share and any noun: 60 % `of` votes; and, where they differ, between another amount and any noun. */
  readonly of: string
  readonly ofAmount: string
  /** Words between any noun and its amount: a charge `of` $95 million. */
  readonly nounLinks: string
  /** Articles, possessives and the like, which open a noun phrase. */
  readonly determiners: string
  /** Those of them that are no pronouns: behind `det` may stand a verb. */
  readonly opensNoun: string
  /** Words between amounts of one thing: $212 million, `or` 87 cents `a share`. */
  readonly again: string
  /** Determiners between which and a noun an amount may stand: `a` £2.4bn project. */
  readonly opensAmount: string
  /** Endings of adjectives, which stand before their noun. */
  readonly adjectives: string
  /** Endings of adjectives that stand behind it. */
  readonly adjectivesAfter: string
  /** Endings of the noun right behind a share: 30 procent `pracowników`. */
  readonly genitives: string
  /** Endings of an amount that is an adjective: 48 millió `forintos` megrendelés. */
  readonly adjectival: string
  /** Endings of a share whose noun stands before it, and of that noun: a dolgozók 30 `százaléka`. */
  readonly possessed: string
  readonly possessors: string
  /** Words that never say what is measured: `total`, `average`. */
  readonly never: string
  /** Endings of verbs where they could be taken for nouns. */
  readonly verbEndings: string
  /** Nouns are told by their capitals, and may follow an amount directly: 22 Millionen Euro Schulden. */
  readonly nounCapitals: boolean
  /** The last part of a compound says what it measures. */
  readonly compounds: boolean
  /** Words of a noun phrase have no endings to be told by. */
  readonly wordRuns: boolean
}

const LISTS = [
  'nouns',
  'links',
  'in',
  'verbs',
  'of',
  'ofAmount',
  'nounLinks',
  'determiners',
  'opensNoun',
  'again',
  'opensAmount',
  'never',
] as const
const ENDINGS = [
  'adjectives',
  'adjectivesAfter',
  'genitives',
  'adjectival',
  'possessed',
  'possessors',
  'verbEndings',
] as const

/** The table, ready for look-ups. */
export interface OwnerTable
  extends Readonly<Record<(typeof LISTS)[number], Phrases<true>>>,
    Readonly<Record<(typeof ENDINGS)[number], Endings>> {
  readonly functions: ReadonlySet<string>
  readonly verbsLast: boolean
  readonly nounCapitals: boolean
  readonly wordRuns: boolean
  readonly compounds: boolean
}

const loaded = new Map<string, OwnerTable | null>()

/** The table of a language, or null where it has none. */
export function ownerTableOf(language: Language): OwnerTable | null {
  const { code } = language
  const known = loaded.get(code)
  if (known !== undefined) return known
  const written = readJsonResource(`languages/${code}/owners.json`) as Partial<Written> | null
  const table = written && compiled(written, language)
  loaded.set(code, table)
  return table
}

function compiled(written: Partial<Written>, language: Language): OwnerTable {
  const endings = endingsOf(formsOf(written.endings))
  const phrases = LISTS.map(list => {
    const forms = formsOf(written[list]).map(form => [form, true] as const)
    return [list, phrasesOf(forms, endings, language.elisions)] as const
  })
  return {
    ...(Object.fromEntries(phrases) as Record<(typeof LISTS)[number], Phrases<true>>),
    ...(Object.fromEntries(ENDINGS.map(list => [list, endingsOf(formsOf(written[list]))])) as Record<
      (typeof ENDINGS)[number],
      Endings
    >),
    functions: functionWordsOf(language),
    verbsLast: written.verbsLast ?? false,
    nounCapitals: written.nounCapitals ?? false,
    wordRuns: written.wordRuns ?? false,
    compounds: written.compounds ?? false,
  }
}
