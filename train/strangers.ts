/**
 * Writes models/strangers.json: franc's scripts and tables of trigrams (Titus Wormer, MIT) for the languages that CLDR
 * has a name for, by their shortest codes. As data they are read only when a text is in none of our languages; as code
 * they would be compiled at every start.
 * Usage: npm run train:strangers
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { data } from 'franc/data.js'
import { expressions } from 'franc/expressions.js'
import { languageFor } from '../src/language/codes.ts'

/** The code of the language as a whole, where franc has a variety of it: `et` for `ekk`; null where CLDR has no name. */
function codeOf(iso6393: string): string | null {
  const language = languageFor(iso6393)
  return language && languageFor(language.code)!.code
}

function byCode<T>(table: Readonly<Record<string, T>>): Record<string, T> {
  const entries = Object.entries(table).map(([iso6393, value]) => [codeOf(iso6393), value] as const)
  return Object.fromEntries(entries.filter((entry): entry is [string, T] => entry[0] !== null))
}

const trigrams = Object.fromEntries(Object.entries(data).map(([script, table]) => [script, byCode(table)]))
const several = Object.entries(expressions).filter(([script]) => script in data)
const alone = Object.entries(expressions).filter(([script]) => !(script in data))
const scripts = { ...Object.fromEntries(several), ...byCode(Object.fromEntries(alone)) }
const sources = Object.entries(scripts).map(([script, letters]) => [script, letters.source])
writeFileSync(
  join(import.meta.dirname, '..', 'models', 'strangers.json'),
  `${JSON.stringify({ scripts: Object.fromEntries(sources), trigrams })}\n`,
)
