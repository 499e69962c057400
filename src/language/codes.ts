/** Which languages there are: those with tables of their own, and the codes of all others. */
import { listResources, readJsonResource } from '../resources.ts'
import { type Language, languageOf } from './table.ts'

const CODE = /^[a-z]{2,3}$/

/** The codes of the languages with tables of their own, in alphabetical order. */
export function supportedCodes(): string[] {
  return listResources('languages').filter(name => CODE.test(name))
}

/** The languages with tables of their own, in the order of their codes. */
export function supportedLanguages(): Language[] {
  return supportedCodes().map(code => languageOf(code))
}

/**
 * The language a code means: ISO 639-1, ISO 639-3, or an alias of a table, in any case, with or without a region
 * (`hu`, `HUN`, `no`, `pt-BR`). Null where no language has this code.
 */
export function languageFor(code: string): Language | null {
  const wanted = code.trim().toLowerCase().split(/[-_]/)[0]!
  if (wanted === 'und') return languageOf('und', 'und', 'Undetermined')
  if (!CODE.test(wanted)) return null
  if (supportedCodes().includes(wanted)) return languageOf(wanted)
  const known = supportedLanguages().find(
    language => language.iso6393 === wanted || language.aliases.includes(wanted),
  )
  return known ?? basicLanguage(wanted)
}

/** A language without tables, with its codes and English name from CLDR; null where CLDR has no such language. */
function basicLanguage(wanted: string): Language | null {
  const two = new Intl.Locale(wanted).language
  if (supportedCodes().includes(two)) return languageOf(two)
  const name = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(two)
  if (!name) return null
  const three = readJsonResource('languages/iso.json') as Record<string, string>
  return languageOf(two, wanted.length === 3 ? wanted : (three[two] ?? two), name)
}
