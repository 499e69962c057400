/** The files of figures that nobody writes by hand, and the one that all languages share. */
import type { Lists } from './written.ts'

/** `languages/<code>/figures.cldr.json`. */
export interface Derived {
  readonly decimal: string
  readonly group: string
  readonly scales: Lists
  readonly abbreviations: Lists
  readonly currencies: Lists
  readonly units: Lists
  /** `"1"` to `"12"`. */
  readonly months: Lists
}

/** `languages/figures.json`. */
export interface Shared {
  /** Signs of currencies; case counts. */
  readonly currencySigns: Lists
  /** ISO 4217 codes in use. */
  readonly currencyCodes: string
  /** Names before a number in every language: `Nikkei 225`. */
  readonly labels: string
  /** What scales begin with in languages that have no table: a number before one is not read. */
  readonly unreadScales: string
  /** Codes that take a scale before them, `MEUR`, and its letters by value: `"1e6": "M"`. */
  readonly scaledCodes: string
  readonly codeScales: Lists
  /** Signs of money that more often are something else; only before large amounts: `COP 28`. */
  readonly doubtfulSigns: string
  readonly unitSigns: Lists
  /** Names of units that are signs with blanks: `° C`. */
  readonly unitNames: Lists
  readonly abbreviations: Lists
  /** Which currency a family means with a country: `"dollar": {"CA": "CAD"}`. */
  readonly families: Readonly<Record<string, Lists>>
}
