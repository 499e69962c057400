/** Numbers that are dates, years, times and ages, and no figures. */
import { boundOf } from './bounds.ts'
import { phraseAt, phraseBefore } from './phrases.ts'
import {
  isBeforeClock,
  isBeforeDate,
  isBeforeMonth,
  isBehindClock,
  isBehindMonth,
  isCounted,
  isOfDate,
} from './surroundings.ts'
import type { Passage, Traps } from './traps.ts'

/** For numbers with a unit or without. */
export const TIMES: Traps = {
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

/** For numbers without a unit. */
export const BARE_TIMES: Traps = {
  'minutes of a time': ({ pieces, table }, { numeral, first, value }) =>
    value < 60 &&
    numeral.digits &&
    pieces[first - 2]?.kind === 'digits' &&
    phraseBefore(table.words.clockAfter, pieces, first) !== null,
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
  'hours and minutes': ({ pieces, table }, { numeral }) =>
    numeral.digits &&
    numeral.next === numeral.first + 1 &&
    table.decimal === ',' &&
    HOURS.test(pieces[numeral.first]!.text),
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
}

/** No other number stands in the list that begins at a comma. */
function isAlone(pieces: Passage['pieces'], comma: number): boolean {
  return pieces[comma + 1]?.kind !== 'digits' && pieces[comma - 3]?.kind !== 'digits'
}

/** With a dot, where decimals have a comma: `14.30`. */
const HOURS = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/
/** `over 1500` counts something. */
const EXCEEDS = /^(?:over|at-least|almost)$/
const YEAR = /^(?:1\d|20)\d\d$/

function isYear(digits: string): boolean {
  return YEAR.test(digits)
}
