/**
 * What a language calls the things that figures measure: `languages/<code>/owners.json`. Lists are strings, their forms
 * parted by commas; a form that ends in a hyphen is a stem, which takes `endings`.
 */
import type { Language } from '../language/table.ts'
import { readJsonResource } from '../resources.ts'
import { endingsOf, type Phrases, phrasesOf } from './phrases.ts'
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
}

/** The table, ready for look-ups. */
export interface OwnerTable {
  readonly nouns: Phrases<true>
  readonly links: Phrases<true>
  readonly in: Phrases<true>
  readonly verbs: Phrases<true>
  readonly verbsLast: boolean
}

const loaded = new Map<string, OwnerTable | null>()

/** The table of a language, or null where it has none. */
export function ownerTableOf({ code, elisions }: Language): OwnerTable | null {
  const known = loaded.get(code)
  if (known !== undefined) return known
  const written = readJsonResource(`languages/${code}/owners.json`) as Partial<Written> | null
  const endings = endingsOf(formsOf(written?.endings))
  const made = (list: string | undefined): Phrases<true> =>
    phrasesOf(
      formsOf(list).map(form => [form, true] as const),
      endings,
      elisions,
    )
  const table = written && {
    nouns: made(written.nouns),
    links: made(written.links),
    in: made(written.in),
    verbs: made(written.verbs),
    verbsLast: written.verbsLast ?? false,
  }
  loaded.set(code, table)
  return table
}
