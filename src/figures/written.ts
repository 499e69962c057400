/**
 * The files that say figures, as they are written: `languages/<code>/figures.json` by hand, `figures.cldr.json` from the Unicode
 * CLDR, and `languages/figures.json` for what all languages share. Lists are strings, their forms parted by a comma and a blank.
 */
import type { Bound } from '../article.ts'
import type { Decimal } from './digits.ts'

/** Forms by what they mean. */
export type Lists = Readonly<Record<string, string>>

/** `languages/<code>/figures.json`. Forms that end in a hyphen are stems, which take the endings of their list. */
export interface Written {
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
  /** What ends the denominators 21, 31 …: `first`, `unième`. */
  readonly firsts: string
  /** Words for more between a number and its scale: 500 `余` 万. */
  readonly fillers: string
  /** What scales that are not read begin with; a number beside one is none. */
  readonly unreadScales: string
  /** Makes a number before it the whole of the part behind it: 三 `分之` 二. */
  readonly wholeOf: string
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
  /** The same where what is counted stands between: un Français `sur` trois. */
  readonly shareOf: string
  /** The same where the part is several, in words: zwei `von` drei. */
  readonly among: string
  /** Words for a sign before a number: `minus`; those that mean something else before whole digits: `negative`. */
  readonly minus: string
  readonly negative: string
  /** Behind degrees: it is that cold, `below zero`. */
  readonly belowZero: string
  /** Names of degrees that are below zero: `minusgrader`. */
  readonly coldDegrees: string
  /** Words before degrees that say whose: 摄氏 37 度. */
  readonly celsiusBefore: string
  readonly fahrenheitBefore: string
  /** Between two units: a metre `per` second. */
  readonly per: string
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
  /** What percentage points are called for short behind a percentage: une marge de 13,2 % gagne 1,5 `point`. */
  readonly shortPoints: string
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
  /** Signs that are another unit elsewhere: Hungarian `nm`, a square metre. */
  readonly unitSigns: Lists
  /** Words before a number, and after it, that bound it. */
  readonly bounds: Partial<Record<Bound, string>>
  readonly boundsAfter: Partial<Record<Bound, string>>
  /** Words for to that say at most where nothing changes: штраф `до` 5 млн; and what words for a change begin with. */
  readonly upTo: string
  readonly shifts: string
  /** Words that turn a bound round: `not` … more than is at most. */
  readonly negations: string
  /** Words with one of them that deny nothing: `not only`. */
  readonly affirms: string
  /** Nouns whose amount a word for over may tell: ein `Vertrag` über 3 Millionen. */
  readonly sums: string
  /** Words for over that, before a time, mean during: `over` tre år; and what shows that they don't: over 30 years `old`. */
  readonly during: string
  readonly aged: string
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
  /** Words before a time of day in words as well: `klockan` sju. */
  readonly oclock: string
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
  /** Words are written without blanks, or run into the digits before them: 5000万元, 5만명. */
  readonly unspaced: boolean
  /** A digit behind a place counts in the next one: 三千五 is 3500. */
  readonly elidedPlaces: boolean
  readonly decimal: Decimal
}

/** The forms in a list. */
export function formsOf(list: string | undefined): string[] {
  return list ? list.split(', ') : []
}

/** `[form, meaning]` for every form of every entry. */
export function* pairs<T>(
  lists: Lists | undefined,
  meaning: (name: string) => T,
): Generator<readonly [string, T]> {
  for (const [name, list] of Object.entries(lists ?? {}))
    for (const form of formsOf(list)) yield [form, meaning(name)]
}
