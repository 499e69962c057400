/**
 * What a language says its dates with: `languages/<code>/dates.json` by hand, `dates.cldr.json` from the Unicode CLDR.
 * Lists are strings, their forms parted by commas; a form that ends in a hyphen is a stem, which takes `endings`.
 */
import { endingsOf, type Phrases, phrasesOf } from '../figures/phrases.ts'
import { formsOf } from '../figures/written.ts'
import type { Language } from '../language/table.ts'
import { readJsonResource } from '../resources.ts'
import type { Part, Relative, Unit } from './moments.ts'

type Lists = Readonly<Record<string, string>>

/** `languages/<code>/dates.json`. */
interface Written {
  readonly endings: string
  /** By number, from 1, beside the forms of CLDR: those with endings, after which no day stands. Monday is 1. */
  readonly months: Lists
  readonly shortMonths: Lists
  readonly weekdays: Lists
  /** Months and weekdays that are other words too: a date only beside a number, or after one of `before`. */
  readonly weak: string
  readonly before: string
  /** Words before a day or a weekday that make it something else: `Black` (Friday), `cei` (3 mai mari). */
  readonly notAfter: string
  /** Words that make `last year` vague: `the`. */
  readonly vague: string
  /** Forms of CLDR that are left out, being other words too often. */
  readonly not: string
  /** By days from today: `"-1": "yesterday"`; and longer times, by steps: `"year -1": "tavaly"`. */
  readonly days: Lists
  readonly relative: Lists
  /** Names of the units; `last`, `this` and `next` stand before or after them. */
  readonly units: Partial<Record<Unit, string>>
  readonly last: string
  readonly this: string
  readonly next: string
  /** Where they stand: before their unit if not said; after it in `la semaine dernière`. */
  readonly steps: 'before' | 'after' | 'both'
  /** First to fourth, of quarters and halves. */
  readonly ordinals: Lists
  /** The word for the first day of a month: `premier`. */
  readonly first: string
  /** By the sign in the value: `"SP": "spring"`. */
  readonly seasons: Lists
  /** Words between day, month and year: `of`, `de`. */
  readonly of: string
  /** Words between the ends of a range, beside those between numbers: `du 3 au 5`. */
  readonly to: string
  /** Words after a year that belong to it: `2024 года`. */
  readonly yearAfter: string
  /** All nouns begin with a capital, so that one is no sign of a name. */
  readonly capitalNouns: boolean
  /** Words after and before the first year of a decade: `s`, `-es évek`, `années`. */
  readonly decadeAfter: string
  readonly decadeBefore: string
  /** A decade of two digits has a dot after `decadeBefore`: `lata 90.`. */
  readonly decadeDot: boolean
  /** Words by which a sentence speaks of what is to come: a weekday in it need not be the last one. */
  readonly future: string
  /** Endings of verbs that do: `llegará`. */
  readonly futureEndings: string
  /** Words right before a day or a month that do: `for`, `bis`. */
  readonly aheadBefore: string
  /** Words after the day of a month: `d.`. */
  readonly dayAfter: string
}

/** `languages/<code>/dates.cldr.json`. */
interface Derived {
  /** The order of day, month and year: in words (`long`) and in digits (`short`). */
  readonly long: string
  readonly short: string
  /** Which names begin with a capital inside a sentence. */
  readonly capitals: string
  readonly months: Lists
  /** Shortened months: only beside a number. */
  readonly shortMonths: Lists
  readonly weekdays: Lists
  readonly days: Lists
}

/** What a word can mean in a date. One word may mean several things: `May`, `second`. */
export interface Word {
  readonly month?: number
  readonly weekday?: number
  readonly relative?: Relative
  readonly unit?: Unit
  readonly step?: number
  readonly ordinal?: number
  readonly season?: Part
  /** Of a month: no day can follow. */
  readonly inflected?: true
  /** Of a month or weekday: only beside a number. */
  readonly weak?: true
}

/** The tables of a language, ready for look-ups. */
export interface DateTable {
  readonly words: Phrases<Word>
  /** The first two letters of every word: most words of a text can be none of them. */
  readonly heads: ReadonlySet<string>
  readonly lists: Readonly<Record<ListName, Phrases<true>>>
  readonly monthFirst: boolean
  readonly yearFirst: boolean
  /** `dmy`, `mdy` or `ymd`; null: it can't be told. */
  readonly digits: string | null
  /** Where `last` can stand. */
  readonly stepsBefore: boolean
  readonly stepsAfter: boolean
  readonly capitalNouns: boolean
  readonly decadeDot: boolean
  readonly futureEndings: readonly string[]
  readonly capitalMonths: boolean
  readonly capitalWeekdays: boolean
}

const LISTS = [
  'before',
  'notAfter',
  'vague',
  'first',
  'of',
  'to',
  'yearAfter',
  'decadeAfter',
  'decadeBefore',
  'dayAfter',
  'future',
  'aheadBefore',
] as const
type ListName = (typeof LISTS)[number]

const loaded = new Map<string, DateTable>()

/** The tables of a language; of one that has none, empty ones. */
export function dateTableOf(language: Language): DateTable {
  const known = loaded.get(language.code)
  if (known) return known
  const folder = `languages/${language.code}`
  const written = (readJsonResource(`${folder}/dates.json`) ?? {}) as Partial<Written>
  const derived = (readJsonResource(`${folder}/dates.cldr.json`) ?? {}) as Partial<Derived>
  const endings = endingsOf(formsOf(written.endings))
  const { elisions } = language
  const words = phrasesOf(wordsOf(written, derived), endings, elisions)
  const table: DateTable = {
    words,
    heads: new Set([...words.exact.keys()].map(headOf)),
    lists: Object.fromEntries(
      LISTS.map(name => {
        const forms = formsOf(written[name]).map(form => [form, true] as const)
        return [name, phrasesOf(forms, endings, elisions)]
      }),
    ) as DateTable['lists'],
    monthFirst: /md/.test(derived.long ?? ''),
    yearFirst: derived.long?.startsWith('y') ?? false,
    digits: derived.short === 'mdy' ? null : (derived.short ?? null),
    stepsBefore: written.steps !== 'after',
    stepsAfter: written.steps === 'after' || written.steps === 'both',
    capitalNouns: written.capitalNouns ?? false,
    decadeDot: written.decadeDot ?? false,
    futureEndings: formsOf(written.futureEndings),
    capitalMonths: derived.capitals?.includes('months') ?? false,
    capitalWeekdays: derived.capitals?.includes('weekdays') ?? false,
  }
  if (language.support === 'full') loaded.set(language.code, table)
  return table
}

/** The first two letters of a word, or of the first word of a phrase. */
export function headOf(key: string): string {
  return key.slice(0, key[1] === ' ' ? 1 : 2)
}

/** Every form with all that it means. */
function wordsOf(written: Partial<Written>, derived: Partial<Derived>): Iterable<readonly [string, Word]> {
  const words = new Map<string, Word>()
  const weak = new Set(formsOf(written.weak))
  const not = new Set(formsOf(written.not))
  const add = (lists: Lists | undefined, meaning: (name: string) => Word): void => {
    for (const [name, list] of Object.entries(lists ?? {}))
      for (const form of formsOf(list)) {
        const key = form.toLowerCase()
        const old = words.get(key)
        const isNew = !not.has(key) && !(old?.month && 'month' in meaning(name))
        if (isNew) words.set(key, { ...meaning(name), ...old, ...(weak.has(key) ? { weak: true } : {}) })
      }
  }
  add(derived.months, name => ({ month: Number(name) }))
  for (const { shortMonths } of [derived, written])
    add(shortMonths, name => ({ month: Number(name), weak: true }))
  add(written.months, name => ({ month: Number(name), inflected: true }))
  for (const { weekdays } of [derived, written]) add(weekdays, name => ({ weekday: Number(name) }))
  for (const { days } of [written, derived])
    add(days, steps => ({ relative: { unit: 'day', steps: Number(steps) } }))
  add(written.relative, name => {
    const [unit, steps] = name.split(' ')
    return { relative: { unit: unit as Unit, steps: Number(steps) } }
  })
  add(written.units as Lists | undefined, unit => ({ unit: unit as Unit }))
  add(written.seasons, season => ({ season: season as Part }))
  add(written.ordinals, ordinal => ({ ordinal: Number(ordinal) }))
  const steps = { '-1': written.last ?? '', '0': written.this ?? '', '1': written.next ?? '' }
  add(steps, step => ({ step: Number(step) }))
  return words
}
