/** Joins two measures into a range: `15-20 milliárd dollár`, `between 3 and 5%`, `$15 to $20 billion`. */
import type { Measure } from './measure.ts'
import type { Numeral, Reading } from './numeral.ts'
import { beginsAny, phraseAt, phraseBefore } from './phrases.ts'
import { isDash } from './pieces.ts'
import { tidy } from './sum.ts'
import type { Unit } from './table.ts'

/** A measure, or two that are the ends of a range; `upTo` is null for one alone. */
export interface Amount extends Measure {
  readonly upTo: number | null
  /** The numeral at its end: of a range the upper one. */
  readonly last: Numeral
  /** Two numbers with a dash that are no range: a score, a span of years. */
  readonly isPair: boolean
}

/** The measures in order, those that belong together joined. */
export function joinRanges(reading: Reading, measures: readonly Measure[]): Amount[] {
  const amounts: Amount[] = []
  for (let i = 0; i < measures.length; i++) {
    const [low, high] = [measures[i]!, measures[i + 1]]
    const link = high ? linkOf(reading, low, high) : null
    if (high && link) {
      amounts.push(...joined(low, high, link))
      i++
    } else amounts.push(alone(low))
  }
  return amounts
}

/** The most pieces between two ends: `and`, an article, `more or less`. */
const LONGEST = 5

type Link = 'dash' | 'words' | 'change'

function linkOf({ pieces, table }: Reading, low: Measure, high: Measure): Link | null {
  const between = high.first - low.next
  if (between < 1 || between > LONGEST) return null
  if (between === 1 && isDash(pieces[low.next])) {
    const isEven = pieces[low.next]!.glued === pieces[high.first]!.glued
    return isEven ? 'dash' : null
  }
  const { words } = table
  if (phraseAt(words.becomes, pieces, low.next)?.next === high.first) return low.unit ? null : 'change'
  const isBetween =
    phraseBefore(words.between, pieces, low.first) || phraseAt(words.betweenAfter, pieces, high.next)
  if (isBetween && isLinked({ pieces, table }, low, high)) return 'words'
  const isPart = !low.numeral.digits && low.value < 1
  if (((low.unit && high.unit) || isPart) && isDifference({ pieces, table }, low.first)) return null
  const to = phraseAt(words.to, pieces, low.next)
  if (!to || !isBeside({ pieces, table }, to.next, high.first)) return null
  return phraseBefore(words.from, pieces, low.first) && isChanged({ pieces, table }, low.first)
    ? 'change'
    : 'words'
}

/** `and` stands between them, perhaps with an article: `entre un 15 % y un 20 %`. */
function isLinked({ pieces, table }: Around, low: Measure, high: Measure): boolean {
  const and = phraseAt(table.words.and, pieces, low.next)
  if (!and) return false
  if (isBeside({ pieces, table }, and.next, high.first)) return true
  return phraseAt(table.words.boundLinks, pieces, and.next)?.next === high.first
}

/** Nothing, or a word such as `about`, stands between: `2 to about 7 million`. */
function isBeside({ pieces, table }: Around, from: number, first: number): boolean {
  return from === first || phraseAt(table.bounds, pieces, from)?.next === first
}

type Around = Pick<Reading, 'pieces' | 'table'>

function isSame(one: Unit, other: Unit): boolean {
  return one.kind === other.kind && one.unit === other.unit && one.factor === other.factor
}

/** How far before its figures a word for the change may stand. */
const REACH = 25

/** `rose from 5 to 7%`, not `costs from 5 to 7 euros`; a language without words for changes takes all for such. */
function isChanged({ pieces, table }: Around, first: number): boolean {
  const { changes } = table.words
  if (changes.exact.size === 0) return true
  return pieces
    .slice(Math.max(0, first - REACH), first)
    .some(({ key, kind }) => kind === 'word' && beginsAny(changes, key))
}

/** `rose by 3% to 9%`: the first is how much. */
function isDifference({ pieces, table }: Around, first: number): boolean {
  if (phraseBefore(table.words.by, pieces, first)) return true
  const { key, kind } = pieces[first - 1] ?? { key: '', kind: 'mark' }
  return kind === 'word' && beginsAny(table.words.changes, key)
}

/** `2 a 2`: no range, and hardly two figures. */
function isScore(low: Measure, high: Measure): boolean {
  return low.numeral.digits && high.numeral.digits && high.value === low.value
}

function alone({ numeral, value, unit, first, next }: Measure): Amount {
  return { numeral, value, unit, first, next, upTo: null, last: numeral, isPair: false }
}

function joined(low: Measure, high: Measure, link: Link): Amount[] {
  const apart = [alone(low), alone(high)]
  if (low.unit && high.unit && !isSame(low.unit, high.unit)) return apart
  // `1.2% to 4,137`: a unit behind the lower end says nothing of the upper one.
  if (low.unit && !high.unit && low.next > low.numeral.next) return apart
  const unit = high.unit ?? low.unit
  // `entre 1.500 y 1.800 millones`, not `1,500 to 2 million`.
  const isSmall = low.numeral.value < Math.max(1000, high.numeral.mantissa)
  const carriesScale = low.numeral.scale === 1 && high.numeral.scale > 1 && isSmall
  const scaled = tidy(low.numeral.value * (carriesScale ? high.numeral.scale : 1) * (unit?.factor ?? 1))
  const value = low.value < 0 ? -scaled : scaled
  const upTo = high.unit || !unit ? high.value : tidy(high.value * unit.factor)
  if (link === 'change') return [{ ...alone(low), value, unit }, alone(high)]
  // `10 to 15 degrees below zero`.
  if (value > 0 && high.value < 0 && high.first === high.numeral.first)
    return [{ ...low, value: upTo, upTo: -value, unit, next: high.next, last: high.numeral, isPair: false }]
  if (!(value < upTo)) {
    const isPair = !unit && (link === 'dash' || isScore(low, high))
    return apart.map(amount => ({ ...amount, isPair }))
  }
  return [{ ...low, value, upTo, unit, next: high.next, last: high.numeral, isPair: false }]
}
