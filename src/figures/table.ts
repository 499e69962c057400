/** The tables of a language, ready for look-ups by whoever reads its figures. */
import type { Bound, FigureKind } from '../article.ts'
import type { Language } from '../language/table.ts'
import { readJsonResource } from '../resources.ts'
import { compiled } from './compiled.ts'
import type { Derived, Shared } from './derived.ts'
import type { Decimal } from './digits.ts'
import type { Endings, Phrases } from './phrases.ts'
import type { WordList } from './word-lists.ts'
import type { Written } from './written.ts'

/** A part of a numeral. */
export interface Atom {
  /** `small`: below a thousand; `hundred` and `scale` multiply; `half`: 0.5, 1.5; `andHalf` adds one; `join`: and. */
  readonly kind: 'small' | 'hundred' | 'scale' | 'half' | 'andHalf' | 'join'
  readonly value: number
  /** A number by itself (`ezer`), an article too (`egy`), for scales alone (`a`), something else too (`hét`). */
  readonly standing: 'sure' | 'article' | 'weak' | 'ambiguous' | 'multiplier'
}

/** What a number counts: the kind of figure, its unit, and what a number has to be multiplied by (0.01 for cents). */
export interface Unit {
  readonly kind: FigureKind
  readonly unit: string | null
  readonly factor: number
  /** Where the names were found: `sign` stands on either side of the number. */
  readonly by: 'sign' | 'doubtful sign' | 'name'
}

/** Kinds that are hundredths. */
export const PERCENTAGES: ReadonlySet<FigureKind> = new Set(['percent', 'percentage-point', 'basis-point'])

/** All tables of a language, ready for look-ups. */
export interface FigureTable {
  readonly decimal: Decimal
  readonly blankGroups: boolean
  readonly fused: boolean
  readonly unitsFirst: boolean
  /** Words run into the numbers beside them. */
  readonly unspaced: boolean
  /** A digit behind a place counts in the next one. */
  readonly elidedPlaces: boolean
  readonly numerals: Phrases<Atom>
  /** The words that open numerals, shares and fractions, and how those of them begin that take endings. */
  readonly opens: ReadonlySet<string>
  readonly openHeads: ReadonlySet<number>
  /** How every number word begins: most words can't be fused numerals. */
  readonly heads: ReadonlySet<number>
  readonly longestNumeral: number
  readonly numberEndings: Endings
  /** What scales begin with that can't be read: of a language without a table. */
  readonly unreadScales: readonly string[]
  readonly abbreviations: ReadonlyMap<string, number>
  readonly fractions: Phrases<number>
  readonly wholes: Phrases<number>
  readonly wholesAfter: Phrases<number>
  readonly units: Phrases<Unit>
  /** Signs of units and currencies and ISO codes, glued pieces together; case counts. */
  readonly signs: ReadonlyMap<string, Unit>
  readonly percentBefore: Phrases<true>
  readonly bounds: Phrases<Bound>
  readonly boundsAfter: Phrases<Bound>
  readonly words: Readonly<Record<WordList, Phrases<true>>>
}

const loaded = new Map<string, FigureTable>()

/** The tables of a language, which may be all that it has (`languages/basic/`); of one that has none, what all languages share. */
export function figureTableOf(language: Language): FigureTable {
  const known = loaded.get(language.code)
  if (known) return known
  const folder = `languages/${language.support === 'basic' ? `basic/${language.code}` : language.code}`
  const written = readJsonResource(`${folder}/figures.json`) as Partial<Written> | null
  const derived = readJsonResource(`${folder}/figures.cldr.json`) as Derived | null
  const shared = readJsonResource('languages/figures.json') as Shared
  const table = compiled(written ?? {}, {
    derived,
    shared,
    elisions: language.elisions,
    decimal: written?.decimal ?? decimalOf(derived) ?? decimalIn(language.code),
  })
  if (written) loaded.set(language.code, table)
  return table
}

function decimalOf(derived: Derived | null): Decimal | null {
  return derived && (derived.decimal === ',' ? ',' : '.')
}

/** The decimal sign of a language without tables; asking the runtime takes milliseconds. */
function decimalIn(code: string): Decimal {
  const parts = new Intl.NumberFormat(code).formatToParts(0.5)
  return parts.find(part => part.type === 'decimal')?.value === ',' ? ',' : '.'
}
