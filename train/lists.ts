/** Names in their base form from open lists: given names, surnames, countries, listed companies. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DeclinedName } from './paradigms.ts'

type Faker = Record<string, { person?: Record<string, unknown> }>

/** Locales whose names are declined beside a language's own, as names of the news. */
const ABROAD = /^(?:en_US|de_DE|fr_FR|es_ES|it_IT|sv_SE|tr_TR)$/
/** Of those, one in so many. */
const FEW = 6
const FEW_FIRMS = 40

/** Single words of names with their kinds, for `paradigms.ts`: people by their sex, countries. */
export function namesToDecline(folder: string, code: string): DeclinedName[] {
  const faker = JSON.parse(readFileSync(join(folder, 'faker/names.json'), 'utf8')) as Faker
  const path = join(folder, `country-list/${code}.json`)
  const countries = existsSync(path)
    ? Object.values(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>)
    : []
  const people = Object.entries(faker)
    .filter(([locale]) => locale.startsWith(`${code}_`) || ABROAD.test(locale))
    .flatMap(([locale, { person }]) =>
      Object.entries(person ?? {}).flatMap(([list, values]) => {
        const last = /last_names/.test(list)
        const sex = /female/.test(list) ? (last ? 's' : 'f') : last || /male/.test(list) ? 'm' : ''
        if (!sex || !/(?:first|last)_names/.test(list)) return []
        return listOf(values)
          .filter((_, i) => locale.startsWith(`${code}_`) || i % FEW === 0)
          .map(name => ({
            kind: sex,
            name,
            part: last ? ('surname' as const) : ('given' as const),
            chosen: false,
          }))
      }),
    )
  const firms = readFileSync(join(folder, 'finance-database/companies.tsv'), 'utf8')
    .split('\n')
    .filter((_, i) => i % FEW_FIRMS === 0)
    .map(line => ({ kind: 'o', name: line.split(' ')[0]!, part: 'other' as const, chosen: false }))
  const latin = !countries.some(name => /[^\P{L}\p{Script=Latin}]/u.test(name))
  return [
    ...people,
    ...firms,
    ...countries.map(name => ({ kind: 'p', name, part: 'other' as const, chosen: false })),
  ].filter(({ name }) => /^\p{Lu}\p{Ll}{2,}$/u.test(name) && /^\p{Script=Latin}/u.test(name) === latin)
}

/** Single words of names, as the lists have them; lists of the language itself and of the world. */
export function knownNames(folder: string, code: string): string[] {
  const read = (path: string): string =>
    existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : ''
  const names: string[] = []
  const add = (name: string): void => {
    for (const word of name.split(/[\s,;/()]+/))
      if (/^\p{Lu}\p{L}+/u.test(word) && word.length > 2) names.push(word)
  }
  const faker = JSON.parse(read('faker/names.json')) as Faker
  for (const [locale, { person }] of Object.entries(faker))
    if (
      code === 'world'
        ? /^(?:en|de|fr|es|it|sv|nl|no|pl|pt|cs|da|ro|hr|sl|tr)_/.test(locale)
        : locale.startsWith(code)
    )
      for (const [list, values] of Object.entries(person ?? {}))
        if ((code === 'world' ? /^(?:first|last)_name/ : /^(?:\w+_)?(?:first|last)_name/).test(list))
          for (const name of listOf(values)) add(name)
  const countries = JSON.parse(read(`country-list/${code}.json`) || '{}') as Record<string, string>
  Object.values(countries).forEach(add)
  for (const file of ['common-forenames-by-country.csv', 'common-surnames-by-country.csv'])
    for (const line of read(`popular-names-by-country/${file}`).split('\n').slice(1))
      line.split(',').forEach(column => {
        if (/^\p{Lu}\p{Ll}+$/u.test(column.trim())) add(column.trim())
      })
  if (code === 'world')
    for (const line of read('finance-database/companies.tsv').split('\n'))
      line
        .split('\t')[0]!
        .split(' ')
        .forEach(word => {
          if (/^\p{Lu}\p{Ll}{2,}$/u.test(word)) add(word)
        })
  for (const file of ['male', 'female']) read(`nltk-names/${file}.txt`).split('\n').forEach(add)
  return names
}

function listOf(values: unknown): string[] {
  return Array.isArray(values) ? values.map(String) : Object.keys(values as object)
}
