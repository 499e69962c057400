/** Numbers that are no figures: dates, times, ordinals, scores, phones, versions, identifiers. */

import { boundOf, isVague } from './bounds.ts'
import type { Passage } from './find.ts'
import { phraseAt, phraseBefore } from './phrases.ts'
import { isCapital, isDash, isTie } from './pieces.ts'
import type { Amount } from './ranges.ts'
import {
  isBeforeClock,
  isBeforeDate,
  isBeforeMonth,
  isBehindClock,
  isBehindMonth,
  isCounted,
  isHouse,
  isHouseBefore,
  isOfDate,
  isShareAfter,
  isShareBefore,
} from './surroundings.ts'
import { isBesideScale, isFreeAfter, isFreeBefore } from './unspaced.ts'

type Trap = (passage: Passage, amount: Amount) => boolean

/** Traps for every number, with a unit or without. */
const ALWAYS: Record<string, Trap> = {
  'part of a word or a number': (passage, amount) => {
    const [before, after] = [passage.pieces[amount.first - 1], passage.pieces[amount.next]]
    if (runsOn(before, passage.pieces[amount.first]) && !isFreeBefore(passage, before!, amount)) return true
    return runsInto(after) && amount.last.digits && !isFreeAfter(passage, after!, amount)
  },
  'scale that is not read': (passage, amount) => isBesideScale(passage, amount),
  // `二〇二四年`, `第三个季度`.
  'digit in words or ordinal': ({ pieces, table }, { first, numeral, last }) =>
    table.unspaced &&
    (phraseBefore(table.words.labels, pieces, first) !== null ||
      (!numeral.digits && isDigitWord(table, pieces[first - 1]) && pieces[first]!.glued) ||
      (!last.digits && isDigitWord(table, pieces[last.next]) && pieces[last.next]!.glued)),
  // `１，２３４％`: the comma of Chinese, which may part thousands.
  'part of a list without blanks': ({ pieces }, { first }) =>
    pieces[first]!.glued && pieces[first - 1]?.text === '，' && pieces[first - 2]?.kind === 'digits',
  'month beside': (passage, { first, next, unit, value }) =>
    !unit &&
    (isBeforeMonth(passage, next) ||
      (isOfDate(value) && isBehindMonth(passage, first) && !isCounted(passage, next))),
  'day before a date': (passage, { unit, last, value }) =>
    !unit && last.digits && value < 32 && isBeforeDate(passage, last.next),
  'year with a word': ({ pieces, table }, { numeral, next, unit }) =>
    unit?.unit === 'year' &&
    isYear(pieces[numeral.first]!.text) &&
    phraseAt(table.words.yearAfter, pieces, next - 1) !== null,
  // Italian and Spanish `ha` is a verb: `nel 2024 ha perso`.
  'year with a verb': ({ pieces, table }, { numeral, first, unit }) =>
    unit?.unit === 'hectare' &&
    unit.by === 'sign' &&
    isYear(pieces[numeral.first]!.text) &&
    phraseBefore(table.words.yearBefore, pieces, first) !== null,
  'time of day': (passage, amount) =>
    amount.value < 25 &&
    (amount.unit === null || amount.unit.unit === 'hour') &&
    !isCounted(passage, amount.last.next) &&
    (isBeforeClock(passage, amount.last.next) || isBehindClock(passage, amount)),
}

/** Traps for numbers without a unit. */
const BARE: Record<string, Trap> = {
  // `un Français sur trois` is a third of them, and its numbers count nobody.
  'share with its noun': ({ pieces, table }, { first, next, upTo, value }) =>
    upTo === null &&
    (isShareBefore({ pieces, table }, first, value) || isShareAfter({ pieces, table }, next, value)),
  'minutes of a time': ({ pieces, table }, { numeral, first, value }) =>
    value < 60 &&
    numeral.digits &&
    pieces[first - 2]?.kind === 'digits' &&
    phraseBefore(table.words.clockAfter, pieces, first) !== null,
  'vague number': (passage, amount) => isVague(passage, amount) || isCollective(amount),
  'article or ambiguous word': ({ pieces, table }, { numeral, upTo, first, next }) =>
    upTo === null &&
    numeral.standing !== 'sure' &&
    first === numeral.first &&
    !(numeral.standing === 'ambiguous' && numeral.value > 1 && phraseAt(table.words.nouns, pieces, next)),
  score: (_, { isPair }) => isPair,
  'part of a dotted or slashed number': ({ pieces }, { first, next }) => {
    const [before, after] = [pieces[first - 1], pieces[next]]
    const isTied = (sign: typeof after, other: typeof after): boolean =>
      Boolean(sign && /^[/:.,_@#=+*§−]$/.test(sign.text) && other)
    return (
      (pieces[first]!.glued && isTied(before, pieces[first - 2])) ||
      (after?.glued === true && pieces[next + 1]?.glued === true && isTied(after, pieces[next + 1]))
    )
  },
  chain: ({ pieces }, { first, next }) =>
    (isDash(pieces[first - 1]) && pieces[first]!.glued && pieces[first - 1]!.glued) ||
    (isDash(pieces[next]) && pieces[next]!.glued && pieces[next + 1]?.glued === true),
  year: (passage, amount) => {
    const { pieces, table } = passage
    const { numeral, last, first, next, upTo } = amount
    const { text } = pieces[numeral.first]!
    if (!numeral.digits || numeral.next !== numeral.first + 1 || !isYear(text)) return false
    const isAfter = phraseBefore(table.words.yearBefore, pieces, first) !== null
    // `since 1998 more than 60`.
    if (isAfter && phraseAt(table.bounds, pieces, next)) return true
    if (phraseAt(table.words.nouns, pieces, next)) return false
    if (upTo !== null || isAfter || phraseAt(table.words.yearAfter, pieces, next)) return true
    if (Number(text) < 1900 && EXCEEDS.test(boundOf(passage, amount) ?? '')) return false
    return Number(text) >= 1500 || next > last.next
  },
  'year in short': ({ pieces, table }, { upTo, numeral, next }) =>
    upTo !== null &&
    numeral.digits &&
    isYear(pieces[numeral.first]!.text) &&
    !phraseAt(table.words.nouns, pieces, next),
  ordinal: ({ pieces, table, ordinalDot }, { next, last }) => {
    const { ordinalEndings, ordinals } = table.words
    if (!last.digits) {
      const isTied = next > last.next && phraseBefore(ordinals, pieces, next) !== null
      const tied = isTie(pieces, next) ? next + 1 : next
      const join = phraseAt(table.numerals, pieces, tied)
      // `vingt et unième`.
      return isTied || phraseAt(ordinals, pieces, join?.meaning.kind === 'join' ? join.next : tied) !== null
    }
    const after = pieces[next]
    if (
      after?.glued &&
      after.text === '.' &&
      (ordinalDot ? next + 1 < pieces.length : isLower(pieces[next + 1]))
    )
      return true
    return next > last.next && ordinalEndings.exact.has(pieces[next - 1]!.key)
  },
  label: ({ pieces, table }, { first, next }) =>
    Boolean(
      phraseBefore(table.words.labels, pieces, first) ?? phraseAt(table.words.labelsAfter, pieces, next),
    ),
  'digits beside': ({ pieces }, { first, next, numeral }) =>
    numeral.digits &&
    (pieces[first - 1]?.kind === 'digits' ||
      pieces[pieces[next]?.text === ')' ? next + 1 : next]?.kind === 'digits'),
  'house number': (passage, amount) =>
    amount.numeral.digits &&
    amount.value < 2000 &&
    (isHouse(passage, amount.first) || isHouseBefore(passage, amount.next)),
  'index or line': ({ pieces }, { first, next, numeral }) =>
    numeral.digits &&
    numeral.scale === 1 &&
    numeral.value < 10_000 &&
    Number.isInteger(numeral.value) &&
    first > 0 &&
    !pieces[first]!.glued &&
    CODE.test(pieces[first - 1]!.text) &&
    !CODE.test(pieces[next]?.text ?? ''),
  model: ({ pieces }, { next, numeral }) =>
    numeral.digits && numeral.scale === 1 && MODEL.test(pieces[next]?.text ?? ''),
  'hours and minutes': ({ pieces, table }, { numeral }) =>
    numeral.digits &&
    numeral.next === numeral.first + 1 &&
    table.decimal === ',' &&
    HOURS.test(pieces[numeral.first]!.text),
  'mark of a reference': ({ pieces }, { first, next, upTo }) =>
    upTo === null && /^[([]$/.test(pieces[first - 1]?.text ?? '') && /^[)\]]$/.test(pieces[next]?.text ?? ''),
  'year in two digits': ({ pieces }, { first, value }) =>
    value < 100 && pieces[first]!.glued && /^['’]$/.test(pieces[first - 1]?.text ?? ''),
  'age behind a name': ({ pieces }, { first, next, value, numeral }) =>
    numeral.digits &&
    value < 120 &&
    first > 1 &&
    pieces[first - 1]!.text === ',' &&
    pieces[next]?.text === ',' &&
    pieces[first - 2]!.kind === 'word' &&
    isAlone(pieces, next),
  'minute of a match': ({ pieces }, { next }) =>
    pieces[next]?.glued === true &&
    /^['’′]$/.test(pieces[next]!.text) &&
    (pieces[next + 1]?.glued !== true || pieces[next + 1]!.kind === 'mark'),
  'list marker': ({ pieces }, { first, next }) =>
    first === 0 && /^[.)]$/.test(pieces[next]?.text ?? '') && pieces[next]!.glued && next + 1 < pieces.length,
  name: ({ pieces }, { first, numeral }) =>
    !numeral.digits &&
    first > 0 &&
    numeral.scale === 1 &&
    isCapital(pieces[first]) &&
    numeral.value < 100 &&
    pieces[first - 1]!.kind === 'word',
  'unknown ending': ({ pieces, table }, { next, last }) =>
    last.digits && next > last.next && !table.numberEndings.all.has(pieces[next - 1]!.key),
}

/** Which trap the amount is in, or null where it is a figure. */
export function trapOf(passage: Passage, amount: Amount): string | null {
  for (const [name, trap] of FOR_ALL) if (trap(passage, amount)) return name
  if (amount.unit) return null
  for (const [name, trap] of FOR_BARE) if (trap(passage, amount)) return name
  return null
}

/** Listed once: this is asked of every number. */
const FOR_ALL = Object.entries(ALWAYS)
const FOR_BARE = Object.entries(BARE)

/** `una cinquantina`, `un centenar`: about so many, unless something is said with it. */
function isCollective({ numeral: { digits, mantissa, scale } }: Amount): boolean {
  return !digits && mantissa === 1 && scale >= 10 && scale <= 100 && scale !== DOZEN
}

const DOZEN = 12

/** No other number stands in the list that begins at a comma. */
function isAlone(pieces: Passage['pieces'], comma: number): boolean {
  return pieces[comma + 1]?.kind !== 'digits' && pieces[comma - 3]?.kind !== 'digits'
}

/** A sentence goes on with it: the dot before was none of its ends. */
function isLower(piece: Beside | undefined): boolean {
  return piece?.kind === 'word' && /^\p{Ll}/u.test(piece.text)
}

/** What stands behind a number in the name of a product: `737 MAX`. */
const MODEL = /^\p{Lu}{2,5}$/u
/** What stands before the number in the name of an index or a line: `FTSE 100`, `RE 7`. */
const CODE = /^\p{Lu}{2,}$/u
/** With a dot, where decimals have a comma: `14.30`. */
const HOURS = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/
/** `over 1500` counts something. */
const EXCEEDS = /^(?:over|at-least|almost)$/
const YEAR = /^(?:1\d|20)\d\d$/

function isYear(digits: string): boolean {
  return YEAR.test(digits)
}

/** `四`: a digit in words. */
function isDigitWord({ numerals }: Passage['table'], piece: { readonly key: string } | undefined): boolean {
  const atom = piece && numerals.exact.get(piece.key)
  return atom?.kind === 'small' && atom.value < 10
}

interface Beside {
  readonly kind: string
  readonly glued: boolean
  readonly text: string
}

/** `M1`, `A320`: letters run into the digits; an elided word does not, `d'un tiers`. */
function runsOn(before: Beside | undefined, first: Beside | undefined): boolean {
  return Boolean(before && first?.glued && before.kind !== 'mark' && !/['’]$/.test(before.text))
}

/** `5G`, `4th`: digits run into letters that are no unit. */
function runsInto(next: Beside | undefined): boolean {
  return next?.glued === true && next.kind === 'word'
}
