/**
 * A language is data: a folder of tables under `languages/`. This file says what the tables hold for all rooms,
 * loads them and fills in neutral defaults, so that no code ever asks which language it is.
 */
import { readJsonResource } from '../resources.ts'

/** `languages/<code>/text.json`: what is needed to cut a text into sentences and tokens. */
export interface TextTable {
  /** ISO 639-1 where there is one, else ISO 639-3. */
  readonly code: string
  readonly iso6393: string
  /** English name. */
  readonly name: string
  /** Abbreviations without their final dot that never end a sentence before a capital: `dr`, `St`. */
  readonly abbreviations: readonly string[]
  /** Words that an apostrophe joins to the next word, cut off after it: `l` (l'Allemagne). Case counts. */
  readonly elisions: readonly string[]
  /** Endings that are tokens of their own, with their first sign: `'s`, `-based`. Case does not count. */
  readonly enclitics: readonly string[]
}

const NEUTRAL: TextTable = {
  code: 'und',
  iso6393: 'und',
  name: 'Undetermined',
  abbreviations: [],
  elisions: [],
  enclitics: [],
}

/** How much of the program knows the language: all of it, or only digits, symbols and capital letters. */
export type Support = 'full' | 'basic'

/** A language as the program sees it. */
export interface Language extends TextTable {
  readonly support: Support
  /** How sure the detector was: the margin over the runner-up, 0..1; 1 where the language was given. */
  readonly confidence: number
}

/** The table of a language, or neutral defaults with `basic` support where it has none. */
export function languageOf(code: string, iso6393: string = code, name: string = code): Language {
  const table = readJsonResource(`languages/${code}/text.json`) as Partial<TextTable> | null
  if (table) return { ...NEUTRAL, ...table, support: 'full', confidence: 1 }
  return { ...NEUTRAL, code, iso6393, name, support: 'basic', confidence: 1 }
}
