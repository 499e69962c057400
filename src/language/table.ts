/**
 * A language is data: a folder of tables under `languages/`. This file says what the first table holds, loads it
 * and fills in neutral defaults, so that no code ever asks which language it is.
 */
import { readJsonResource } from '../resources.ts'

/** `languages/<code>/text.json`: what is needed to cut a text into sentences, tokens and sections. */
export interface TextTable {
  /** ISO 639-1 where there is one, else ISO 639-3. */
  readonly code: string
  readonly iso6393: string
  /** English name. */
  readonly name: string
  /** Other codes people use for it: `no` for Bokmål. */
  readonly aliases: readonly string[]
  /**
   * Abbreviations without their final dot that never end a sentence: `dr`, `St`. Case counts, except that a listed
   * lower-case word may begin with a capital. The same goes for the next three lists.
   */
  readonly abbreviations: readonly string[]
  /** Abbreviations that end a sentence where the next word is an opener: `Ltd`, `U.S`. */
  readonly looseAbbreviations: readonly string[]
  /** Abbreviations that don't end a sentence before a number: `Nr`, `Vol`. */
  readonly numberAbbreviations: readonly string[]
  /** Words that often open a sentence and are no part of a name when they have a capital: `The`, `However`. */
  readonly openers: readonly string[]
  /** Marks that ask, beside those that all scripts share: `;` in Greek. */
  readonly questionMarks: string
  /** A dot after a number makes an ordinal: `3. Oktober`. */
  readonly ordinalDot: boolean
  /** Words that open a line naming the author: `By`, `Írta:`. */
  readonly bylines: readonly string[]
  /** Words that open a line saying whose a picture is: `Photo:`, `Fotó:`. */
  readonly credits: readonly string[]
  /** Words that an apostrophe joins to the next word, cut off after it: `l` (l'Allemagne). Case counts. */
  readonly elisions: readonly string[]
  /** Endings that are tokens of their own, with their first sign: `'s`, `-based`. Case does not count. */
  readonly enclitics: readonly string[]
}

const NEUTRAL: TextTable = {
  code: 'und',
  iso6393: 'und',
  name: 'Undetermined',
  aliases: [],
  abbreviations: [],
  looseAbbreviations: [],
  numberAbbreviations: [],
  openers: [],
  questionMarks: '',
  ordinalDot: false,
  bylines: [],
  credits: [],
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

const loaded = new Map<string, Language>()

/** The table of a language, or neutral defaults with `basic` support where it has none. */
export function languageOf(code: string, iso6393: string = code, name: string = code): Language {
  const known = loaded.get(code)
  if (known) return known
  const table = readJsonResource(`languages/${code}/text.json`) as Partial<TextTable> | null
  const language: Language = table
    ? { ...NEUTRAL, ...table, support: 'full', confidence: 1 }
    : { ...NEUTRAL, code, iso6393, name, support: 'basic', confidence: 1 }
  if (table) loaded.set(code, language)
  return language
}
