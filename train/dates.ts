/**
 * Derives `languages/<code>/dates.cldr.json` from the Unicode CLDR as the runtime (ICU) has it: names of months and
 * weekdays, relative words, the order of day, month and year. Usage: npm run dates
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listResources } from '../src/resources.ts'

/** Where the locale is called differently, or where there are two. */
const LOCALES: Record<string, string[]> = { nb: ['no'], sr: ['sr', 'sr-Latn'], en: ['en', 'en-GB'] }
type Table = Record<string, string | Record<string, string[]>>
type Shape = Intl.DateTimeFormatOptions

for (const code of listResources('languages').filter(name => /^[a-z]{2,3}$/.test(name)))
  writeFileSync(join('languages', code, 'dates.cldr.json'), printed(tableOf(LOCALES[code] ?? [code])))

/** Languages written in two scripts have a locale for each. */
function tableOf(locales: readonly string[]): Table {
  const [locale] = locales as [string]
  const named = (keys: readonly string[], forms: (locale: string, key: string) => string[]) =>
    Object.fromEntries(keys.map(key => [key, distinct(locales.flatMap(one => forms(one, key)))]))
  const months = named(range(1, 12), (one, month) => monthForms(one, Number(month), 'long'))
  const capitals = [
    ...(startsBig(monthForms(locale, 1, 'long').at(-1)!) ? ['months'] : []),
    ...(startsBig(weekdayForms(locale, 1)[0]!) ? ['weekdays'] : []),
  ]
  return {
    source: `Unicode CLDR ${process.versions.cldr}, Unicode-3.0; derived by train/dates.ts`,
    long: orderOf(locale, 'long'),
    short: orderOf(locale, 'short'),
    capitals: capitals.join(', '),
    months,
    shortMonths: named(range(1, 12), (one, month) =>
      monthForms(one, Number(month), 'short')
        .filter(form => !months[month]!.includes(form) && (form.endsWith('.') || capitals.includes('months')))
        .flatMap(form => [form.replace(/\.$/, ''), form.replace(/\.?$/, '.')]),
    ),
    weekdays: named(range(1, 7), (one, day) => weekdayForms(one, Number(day))),
    days: named(['-2', '-1', '0', '1', '2'], (one, steps) => relativeDay(one, Number(steps))),
  }
}

/** The forms of a month: alone, and with a day. */
function monthForms(locale: string, month: number, width: 'long' | 'short'): string[] {
  const shapes: Shape[] = [
    { month: width },
    { month: width, day: 'numeric' },
    { month: width, day: 'numeric', year: 'numeric' },
  ]
  return shapes
    .map(shape => part(locale, shape, 'month', new Date(2024, month - 1, 5)))
    .filter(name => !/\d/.test(name))
}

function weekdayForms(locale: string, weekday: number): string[] {
  const shapes: Shape[] = [{ weekday: 'long', month: 'long', day: 'numeric' }]
  return shapes.map(shape => part(locale, shape, 'weekday', new Date(2024, 3, weekday)))
}

function part(locale: string, shape: Shape, type: string, day: Date): string {
  const parts = new Intl.DateTimeFormat(locale, shape).formatToParts(day)
  return parts.find(one => one.type === type)?.value ?? ''
}

/** `yesterday`; none where it takes a number. */
function relativeDay(locale: string, steps: number): string[] {
  const form = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(steps, 'day')
  return /\d/.test(form) ? [] : [form]
}

/** `dmy`. */
function orderOf(locale: string, dateStyle: 'long' | 'short'): string {
  const parts = new Intl.DateTimeFormat(locale, { dateStyle }).formatToParts(new Date(2024, 4, 3))
  return parts.map(({ type }) => (['day', 'month', 'year'].includes(type) ? type[0] : '')).join('')
}

function startsBig(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, i) => `${from + i}`)
}

function distinct(forms: string[]): string[] {
  return [...new Set(forms.map(form => form.replace(/[\u00A0\u202F]/g, ' ').trim()))].filter(Boolean)
}

/** A line an entry, so that a change can be read. */
function printed(table: Table): string {
  const line = ([key, value]: [string, Table[string]]): string =>
    typeof value === 'object'
      ? `  ${JSON.stringify(key)}: {\n${Object.entries(value)
          .filter(([, forms]) => forms.length > 0)
          .map(([name, forms]) => `    ${JSON.stringify(name)}: ${JSON.stringify(forms.join(', '))}`)
          .join(',\n')}\n  }`
      : `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`
  return `{\n${Object.entries(table).map(line).join(',\n')}\n}\n`
}
