/** Names in their base form from open lists: given names, surnames, countries, listed companies. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Single words of names, as the lists have them; lists of the language itself and of the world. */
export function knownNames(folder: string, code: string): string[] {
  const read = (path: string): string =>
    existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : ''
  const names: string[] = []
  const add = (name: string): void => {
    for (const word of name.split(/[\s,;/()]+/))
      if (/^\p{Lu}\p{L}+/u.test(word) && word.length > 2) names.push(word)
  }
  const faker = JSON.parse(read('faker/names.json')) as Record<string, { person?: Record<string, unknown> }>
  for (const [locale, { person }] of Object.entries(faker))
    if (
      code === 'world'
        ? /^(?:en|de|fr|es|it|sv|nl|no|pl|pt|cs|da|ro|hr|sl|tr)_/.test(locale)
        : locale.startsWith(code)
    )
      for (const [list, values] of Object.entries(person ?? {}))
        if (/^(?:first|last)_name/.test(list)) for (const name of listOf(values)) add(name)
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
