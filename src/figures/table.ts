/**
 * What a language says its figures with: `languages/<code>/figures.json` by hand, `figures.cldr.json` from the Unicode
 * CLDR, and `languages/figures.json` for what all languages share. Lists are strings, their forms parted by a comma and a blank.
 */
import type { Bound, FigureKind } from '../article.ts'
import type { Language } from '../language/table.ts'
import { readJsonResource } from '../resources.ts'
import type { Decimal } from './digits.ts'
import { type Endings, endingsOf, type Phrases, phrasesOf } from './phrases.ts'

type Lists = Readonly<Record<string, string>>

/** `languages/<code>/figures.json`. Forms that end in a hyphen are stems, which take the endings of their list. */
interface Written {
  /** Number words by value: `"7": "seven"`. `"100"` multiplies what stands before it. */
  readonly numbers: Lists
  /** Scale words by value, every form: `"1e6": "million, millions"`. */
  readonly scales: Lists
  /** Scale words and hundreds that make a number without one before them: `ezer`, `mille`. */
  readonly bare: string
  /** Scales as newspapers shorten them after digits; case counts: `bn`, `Mrd.`. */
  readonly abbreviations: Lists
  /** Words for one that are articles too; a figure only before a scale or a unit. */
  readonly articles: string
  /** Articles that are a figure before a scale only: `a`. */
  readonly weakArticles: string
  /** Number words that mean something else as well; a figure only with a scale or a unit. */
  readonly ambiguous: string
  /** Words between the parts of a numeral: `and`, `und`. */
  readonly joins: string
  /** Halves by value, `0.5` and `1.5`, and the words that add a half to what stands before. */
  readonly halves: Lists
  readonly andHalf: string
  /** Denominators: `"3": "third, thirds"`. */
  readonly fractions: Lists
  /** Wholes that stand before their part, by value: `üçte` iki, `tízből` egy. */
  readonly wholes: Lists
  /** The same behind their part: kaksi `kolmesta`. */
  readonly wholesAfter: Lists
  /** Makes a number before it a denominator: onze `avos`. */
  readonly parts: string
  /** Words after a fraction that show it is one (`a third of`); none: it is one without. */
  readonly fractionOf: string
  /** Words before what only looks like a fraction: the `first` three quarters of a year. */
  readonly fractionNot: string
  /** The spoken decimal sign: `point`, `Komma`. */
  readonly points: string
  /** Between a part and the whole: one `in` ten, un `sur` trois. */
  readonly outOf: string
  /** The same where the part is several, in words: zwei `von` drei. */
  readonly among: string
  /** Words for a sign before a number: `minus`; those that mean something else before whole digits: `negative`. */
  readonly minus: string
  readonly negative: string
  /** Behind a figure: the word for minus before it says less, `menos 6,5% do que`. */
  readonly than: string
  /** Endings of number words and scales. */
  readonly numberEndings: string
  /** Endings of the names of units and currencies. */
  readonly endings: string
  /** Words between a number and its unit: `de`. */
  readonly of: string
  readonly percent: string
  readonly percentagePoint: string
  readonly basisPoint: string
  /** `yüzde 5`. */
  readonly percentBefore: string
  /** Names of currencies that need no country. */
  readonly currencies: Lists
  /** Names that several currencies share, by family: `"dollar": "dollar, dollars"`. */
  readonly families: Lists
  /** The currency that a family means where no country is said. */
  readonly home: Lists
  /** Words that say a country before (or, with `regionsAfter`, after) a shared name. */
  readonly regions: Lists
  readonly regionsAfter: boolean
  /** Signs that are a currency and a scale in one, by both: `"SEK 1e6": "mkr"`. */
  readonly scaled: Lists
  /** Hundredths of a currency: `"USD": "cent, cents"`. */
  readonly minor: Lists
  readonly units: Lists
  /** Words before a number, and after it, that bound it. */
  readonly bounds: Partial<Record<Bound, string>>
  readonly boundsAfter: Partial<Record<Bound, string>>
  /** Nouns whose amount a word for over may tell: ein `Vertrag` über 3 Millionen. */
  readonly sums: string
  /** Words for over that, before a time, mean during: `over` tre år. */
  readonly during: string
  /** Words that make a round number vague: `several` thousand. */
  readonly vague: string
  /** Words before the name of a street, and what such names end in: `via`, `straße`. */
  readonly streets: string
  readonly streetEndings: string
  /** Words behind the name of a street: 48 High `Street`. */
  readonly streetsAfter: string
  /** Articles and prepositions that may stand between a bound and its figure: `oltre il` 30%. */
  readonly boundLinks: string
  /** Words around two numbers that make them a range: `between … and`, `X és Y között`. */
  readonly between: string
  readonly betweenAfter: string
  readonly and: string
  /** The word in `15 to 20`, and the one before that makes it a change rather than a range: `from`. */
  readonly to: string
  readonly from: string
  /** The word before how much something changed: rose `by` 3% to 9%. */
  readonly by: string
  /** The word in `von 3,2 auf 2,9 Prozent`, where it is never one of a range. */
  readonly becomes: string
  /** What words for a change begin with: `rose`, `increas`. */
  readonly changes: string
  /** What follows digits in an ordinal (`rd`), and ordinal words that follow a number word (`first`). */
  readonly ordinalEndings: string
  readonly ordinals: string
  /** Words before, and after, a number that only names something: `Article 5`, `5. §`. */
  readonly labels: string
  readonly labelsAfter: string
  /** Words before, and after, a time of day: `at 10.30`, `18 Uhr`. */
  readonly clock: string
  readonly clockAfter: string
  readonly months: string
  /** Short months of the CLDR that are other words: Czech `pro`. */
  readonly notMonths: string
  /** Words before, and after, a year: `since 1990`, `1990 óta`. */
  readonly yearBefore: string
  readonly yearAfter: string
  /** Nouns that are counted in the news: `people`, `jobs`. */
  readonly nouns: string
  /** Words that look like a unit with an ending but are something else: `fontos`. */
  readonly not: string
  /** Thousands are parted by blanks; number words are written together; `five-and-twenty`. */
  readonly blankGroups: boolean
  readonly fused: boolean
  readonly unitsFirst: boolean
  readonly decimal: Decimal
}

/** `languages/<code>/figures.cldr.json`. */
interface Derived {
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
interface Shared {
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
  readonly numerals: Phrases<Atom>
  /** The first two letters of every number word: most words can't be fused numerals. */
  readonly heads: ReadonlySet<string>
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

const WORD_LISTS = [
  'of',
  'fractionOf',
  'fractionNot',
  'points',
  'parts',
  'boundLinks',
  'streets',
  'streetEndings',
  'streetsAfter',
  'vague',
  'sums',
  'during',
  'than',
  'outOf',
  'among',
  'minus',
  'negative',
  'between',
  'betweenAfter',
  'and',
  'to',
  'from',
  'changes',
  'becomes',
  'by',
  'ordinalEndings',
  'ordinals',
  'labels',
  'labelsAfter',
  'clock',
  'clockAfter',
  'months',
  'yearBefore',
  'yearAfter',
  'nouns',
  'not',
  'weakArticles',
] as const
type WordList = (typeof WORD_LISTS)[number]

/** The forms in a list. */
export function formsOf(list: string | undefined): string[] {
  return list ? list.split(', ') : []
}

const loaded = new Map<string, FigureTable>()

/** The tables of a language; of one that has none, what all languages share. */
export function figureTableOf(language: Language): FigureTable {
  const known = loaded.get(language.code)
  if (known) return known
  const written = readJsonResource(`languages/${language.code}/figures.json`) as Partial<Written> | null
  const derived = readJsonResource(`languages/${language.code}/figures.cldr.json`) as Derived | null
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

interface Others {
  readonly derived: Derived | null
  readonly shared: Shared
  readonly elisions: readonly string[]
  /** As the runtime knows it; a wrong one would read `480.000` as 480. */
  readonly decimal: Decimal
}

function decimalOf(derived: Derived | null): Decimal | null {
  return derived && (derived.decimal === ',' ? ',' : '.')
}

/** The decimal sign of a language without tables; asking the runtime takes milliseconds. */
function decimalIn(code: string): Decimal {
  const parts = new Intl.NumberFormat(code).formatToParts(0.5)
  return parts.find(part => part.type === 'decimal')?.value === ',' ? ',' : '.'
}

function compiled(written: Partial<Written>, { derived, shared, elisions, decimal }: Others): FigureTable {
  const made = <T>(entries: Iterable<readonly [string, T]>, endings?: Endings): Phrases<T> =>
    phrasesOf(entries, endings, elisions)
  const numberEndings = endingsOf(formsOf(written.numberEndings))
  const endings = endingsOf(formsOf(written.endings))
  const numerals = made(atomsOf(written, derived), numberEndings)
  const others = new Set(formsOf(written.notMonths))
  const months = [...Object.values(derived?.months ?? {}), written.months ?? '']
    .flatMap(formsOf)
    .filter(form => !others.has(form))
    .join(', ')
  const lists: Partial<Record<WordList, string>> = {
    months,
    labels: `${written.labels ?? ''}, ${shared.labels}`,
  }
  const unreadScales = Object.keys(written).length > 0 ? [] : formsOf(shared.unreadScales)
  const words = Object.fromEntries(
    WORD_LISTS.map(list => [list, made(wordsOf(lists[list] ?? written[list]), endings)]),
  ) as FigureTable['words']
  return {
    decimal,
    blankGroups: written.blankGroups ?? (derived ? !/[.,]/.test(derived.group) : false),
    fused: written.fused ?? false,
    unreadScales,
    unitsFirst: written.unitsFirst ?? false,
    numerals,
    heads: new Set([...numerals.exact.keys()].map(key => key.slice(0, 2))),
    longestNumeral: Math.max(0, ...[...numerals.exact.keys()].map(key => key.length)),
    numberEndings,
    abbreviations: abbreviationsOf(written, derived, shared),
    fractions: made(pairs(written.fractions, Number), numberEndings),
    wholes: made(pairs(written.wholes, Number)),
    wholesAfter: made(pairs(written.wholesAfter, Number)),
    units: made(unitsOf(written, derived, shared), endings),
    signs: signsOf(written, shared),
    percentBefore: made(wordsOf(written.percentBefore), endings),
    bounds: made(pairs(written.bounds as Lists, bound => bound as Bound)),
    boundsAfter: made(
      pairs(written.boundsAfter as Lists, bound => bound as Bound),
      endings,
    ),
    words,
  }
}

function wordsOf(list: string | undefined): (readonly [string, true])[] {
  return formsOf(list).map(form => [form, true] as const)
}

/** `[form, meaning]` for every form of every entry. */
function* pairs<T>(lists: Lists | undefined, meaning: (name: string) => T): Generator<readonly [string, T]> {
  for (const [name, list] of Object.entries(lists ?? {}))
    for (const form of formsOf(list)) yield [form, meaning(name)]
}

function* atomsOf(written: Partial<Written>, derived: Derived | null): Generator<readonly [string, Atom]> {
  const bare = new Set(formsOf(written.bare))
  const articles = new Set(formsOf(written.articles))
  const ambiguous = new Set(formsOf(written.ambiguous))
  const standing = (form: string): Atom['standing'] =>
    articles.has(form) ? 'article' : ambiguous.has(form) ? 'ambiguous' : 'sure'
  for (const form of formsOf(written.weakArticles))
    yield [form, { kind: 'small', value: 1, standing: 'weak' }]
  for (const [form, value] of pairs(written.numbers, Number))
    yield value === 100
      ? [form, { kind: 'hundred', value, standing: bare.has(form) ? 'sure' : 'multiplier' }]
      : [form, { kind: 'small', value, standing: standing(form) }]
  for (const lists of [written.scales, derived?.scales])
    for (const [form, value] of pairs(lists, Number))
      if (form.endsWith('-'))
        for (const whole of bareFormsOf(form, bare)) yield [whole, { kind: 'scale', value, standing: 'sure' }]
  for (const lists of [written.scales, derived?.scales])
    for (const [form, value] of pairs(lists, Number))
      yield [form, { kind: 'scale', value, standing: bare.has(form) ? 'sure' : 'multiplier' }]
  for (const [form, value] of pairs(written.halves, Number))
    yield [form, { kind: 'half', value, standing: value < 1 ? 'ambiguous' : 'sure' }]
  for (const form of formsOf(written.andHalf)) yield [form, { kind: 'andHalf', value: 0.5, standing: 'sure' }]
  for (const form of formsOf(written.joins)) yield [form, { kind: 'join', value: 0, standing: 'sure' }]
}

/** The bare forms that begin with a stem: `тысячу` with `тысяч-`. */
function bareFormsOf(stem: string, bare: ReadonlySet<string>): string[] {
  const head = stem.slice(0, -1)
  return [...bare].filter(form => form.startsWith(head) && !form.endsWith('-'))
}

/** Abbreviations as they are printed, with and without their dot. */
function abbreviationsOf(
  written: Partial<Written>,
  derived: Derived | null,
  shared: Shared,
): Map<string, number> {
  const scales = new Map<string, number>()
  for (const lists of [written.abbreviations, derived?.abbreviations, shared.abbreviations])
    for (const [form, value] of pairs(lists, Number)) if (!scales.has(form)) scales.set(form, value)
  return scales
}

function* unitsOf(
  written: Partial<Written>,
  derived: Derived | null,
  shared: Shared,
): Generator<readonly [string, Unit]> {
  const named = (kind: FigureKind, unit: string | null, factor = 1): Unit => ({
    kind,
    unit,
    factor,
    by: 'name',
  })
  for (const form of formsOf(written.percent)) yield [form, named('percent', null)]
  for (const form of formsOf(written.percentagePoint)) yield [form, named('percentage-point', null)]
  for (const form of formsOf(written.basisPoint)) yield [form, named('basis-point', null)]
  yield* pairs(written.currencies, code => named('money', code))
  for (const [family, names] of Object.entries(written.families ?? {}))
    for (const name of formsOf(names)) {
      const home = written.home?.[family]
      if (home) yield [name, named('money', home)]
      for (const [region, code] of Object.entries(shared.families[family] ?? {}))
        for (const word of formsOf(written.regions?.[region]))
          yield [
            written.regionsAfter ? `${name.replace(/-$/, '')} ${word}` : `${word} ${name}`,
            named('money', code),
          ]
    }
  yield* pairs(written.minor, code => named('money', code, 0.01))
  yield* pairs(derived?.currencies, code => named('money', code))
  yield* pairs(written.units, unit => named('quantity', unit))
  yield* pairs(derived?.units, unit => named('quantity', unit))
  yield* pairs(shared.unitNames, unit => named('quantity', unit))
}

function signsOf(written: Partial<Written>, shared: Shared): Map<string, Unit> {
  const signs = new Map<string, Unit>()
  const doubtful = new Set(formsOf(shared.doubtfulSigns))
  const add = (form: string, kind: FigureKind, unit: string | null, factor = 1): void => {
    const by = doubtful.has(form) ? 'doubtful sign' : 'sign'
    if (!signs.has(form)) signs.set(form, { kind, unit, factor, by })
  }
  for (const [form, sign] of pairs(shared.currencySigns, code => code))
    add(form, 'money', written.home?.[form] ?? sign)
  for (const code of shared.currencyCodes.split(' ')) add(code, 'money', code)
  for (const [letter, factor] of pairs(shared.codeScales, Number))
    for (const code of shared.scaledCodes.split(' ')) add(letter + code, 'money', code, factor)
  for (const [form, [code, factor]] of pairs(written.scaled, name => name.split(' ')))
    add(form, 'money', code!, Number(factor))
  for (const [form, unit] of pairs(shared.unitSigns, name => name)) add(form, 'quantity', unit)
  for (const sign of ['%', '٪', '％']) add(sign, 'percent', null)
  return signs
}
