/** The named rules of dates: each reads one way to say a date, beginning at a piece. */

import { phraseAt, phraseBefore } from '../figures/phrases.ts'
import { isCapital, isDash } from '../figures/pieces.ts'
import { isDay } from './calendar.ts'
import { numericAt } from './digits.ts'
import type { Moment, Part } from './moments.ts'
import {
  afterTie,
  afterTo,
  dayAt,
  endingAt,
  isIntroduced,
  isName,
  leadingYearAt,
  monthAt,
  type Passage,
  past,
  type Read,
  relativeAt,
  wordAt,
  YEAR,
  yearAt,
} from './read.ts'

/** A moment, or two that are the ends of a range. */
export interface Said {
  readonly moment: Moment
  readonly upTo?: Moment
}

type Rule = (passage: Passage, at: number) => Read<Said> | null

/** In this order; the first that reads something is right. */
const RULES: Readonly<Record<string, Rule>> = {
  digits: (passage, at) => {
    const read = numericAt(passage, at)
    return read && { value: { moment: read.value }, next: read.next }
  },
  'year and month': (passage, at) => {
    const year = leadingYearAt(passage, at)
    if (!year) return null
    const from = past(passage, 'of', year.next)
    const read = dayOfMonthAt(passage, from) ?? monthOfYearAt(passage, from)
    return read && withWeekday(passage, { value: inYear(read.value, year.value), next: read.next })
  },
  'day and month': (passage, at) => {
    const read = dayOfMonthAt(passage, at)
    return read && withWeekday(passage, withYear(passage, read))
  },
  'month and year': (passage, at) => {
    const month = monthAt(passage, at)
    const year = month && trailingYear(passage, month.next)
    return (
      year && {
        value: { moment: { precision: 'month', month: month.value.month, ...year.value } },
        next: year.next,
      }
    )
  },
  months: (passage, at) => {
    const first = monthAt(passage, at)
    const isSpan = first && isDash(passage.pieces[first.next])
    const last = isSpan ? wordAt(passage, first.next + 1) : null
    if (!first || last?.meaning.month === undefined || last.meaning.month <= first.value.month) return null
    const year = trailingYear(passage, last.next)
    if (!year && first.value.weak) return null
    const [moment, upTo] = [first.value.month, last.meaning.month].map(month => ({
      precision: 'month' as const,
      month,
      ...year?.value,
    }))
    return { value: { moment: moment!, upTo: upTo! }, next: year?.next ?? last.next }
  },
  month: (passage, at) => {
    const step = passage.table.stepsBefore ? wordAt(passage, at)?.meaning.step : undefined
    const from = step === undefined ? at : at + 1
    const month = monthAt(passage, from)
    if (!month) return null
    const after = passage.table.stepsAfter ? wordAt(passage, month.next) : null
    const said = after?.meaning.step ?? (from > at ? step : undefined)
    if (said === undefined && !standsAlone(passage, from)) return null
    const moment = {
      precision: 'month' as const,
      month: month.value.month,
      ...(said === undefined ? {} : { step: said }),
    }
    return { value: { moment }, next: after?.meaning.step === undefined ? month.next : after.next }
  },
  'part of a year': (passage, at) => {
    const year = leadingYearAt(passage, at)
    const part = partAt(passage, year ? past(passage, 'of', year.next) : at)
    if (!part) return null
    const after = year ?? trailingYear(passage, part.next)
    if (!after && !part.value.startsWith('Q')) return null
    const moment = { precision: precisionOf(part.value), part: part.value, ...after?.value }
    return { value: { moment }, next: Math.max(part.next, after?.next ?? 0) }
  },
  weekday: (passage, at) => {
    const read = weekdayAt(passage, at)
    if (!read) return null
    const from = passage.pieces[read.next]?.text === ',' ? read.next + 1 : read.next
    const day = dayOfMonthAt(passage, from) ?? dayOfMonthAt(passage, past(passage, 'of', from))
    return day ? withYear(passage, day) : { value: { moment: read.value }, next: read.next }
  },
  relative: (passage, at) => {
    const read = relativeAt(passage, at)
    return (
      read && { value: { moment: { precision: read.value.unit, relative: read.value } }, next: read.next }
    )
  },
  decade: (passage, at) => {
    const { text } = passage.pieces[at]!
    const next = DECADE.test(text) ? decadeEnd(passage, at) : null
    if (next === null) return null
    const decade = text.length === 4 ? Number(text) : Number(text) + (Number(text) < 20 ? 2000 : 1900)
    return { value: { moment: { precision: 'decade', decade } }, next }
  },
  year: (passage, at) => {
    const { pieces } = passage
    if (pieces[at]!.kind !== 'digits') return null
    const year = yearAt(passage, at)
    if (!year || !isYear(passage, at, year.next)) return null
    const [dash, short] = [pieces[at + 1], pieces[at + 2]]
    const end = Number(pieces[at]!.text.slice(0, 2) + short?.text)
    const isSpan = isDash(dash) && dash!.glued && short?.glued && /^\d\d$/.test(short.text)
    if (isSpan && end <= year.value.year!) return null
    const moment = { precision: 'year' as const, ...year.value }
    return isSpan
      ? { value: { moment, upTo: { precision: 'year', year: end } }, next: at + 3 }
      : { value: { moment }, next: year.next }
  },
}

/** Listed once: they are asked at every number. */
export const ALL_RULES: readonly (readonly [name: string, rule: Rule])[] = Object.entries(RULES)

const DECADE = /^(?:1\d|20)?[1-9]0$/
const APOSTROPHE = /^['’]$/

/** Where a decade ends that begins here, or null where none does: `1990s`, `90-es évek`, `années 1990`. */
function decadeEnd(passage: Passage, at: number): number | null {
  const { pieces, table, numbers } = passage
  const sign = pieces[at + 1]
  const isTied = sign?.glued && /^[-‐‑'’.]$/.test(sign.text)
  const after = sign?.glued ? phraseAt(table.lists.decadeAfter, pieces, isTied ? at + 2 : at + 1) : null
  if (after) return after.next
  const isShort = pieces[at]!.text.length === 2
  const from = isShort && APOSTROPHE.test(pieces[at - 1]?.text ?? '') ? at - 1 : at
  if (!phraseBefore(table.lists.decadeBefore, pieces, from)) return null
  const other = isDash(sign) ? at + 2 : (phraseAt(numbers.words.and, pieces, at + 1)?.next ?? at)
  const isYears = isShort
    ? table.decadeDot && !(sign?.glued && sign.text === '.')
    : other > at && isDigit(passage, other)
  return isYears ? null : (endingAt(passage, at + 1) ?? at + 1)
}

const ROMAN = ['I', 'II', 'III', 'IV']
/** What a quarter or a half can begin with, beside digits and words of the table. */
export const OPENINGS: ReadonlySet<string> = new Set([...ROMAN, 'Q', 'H'])

/** The third quarter, `Q3`, `H1`, a half, a season. */
function partAt(passage: Passage, at: number): Read<Part> | null {
  const { pieces } = passage
  const piece = pieces[at]
  if (!piece) return null
  const next = pieces[at + 1]
  const glued = next?.glued ? piece.text + next.text : ''
  const sign = /^(?:([QH])([1-4])|([1-4])([QH]))$/.exec(glued)
  if (sign) return named(sign[1] ?? sign[4]!, Number(sign[2] ?? sign[3]), at + 2)
  const word = wordAt(passage, at)
  if (word?.meaning.season) return { value: word.meaning.season, next: word.next }
  const first = ordinalAt(passage, at) ?? (word?.meaning.unit ? { value: 0, next: at } : null)
  if (!first) return null
  const noun = wordAt(passage, afterTie(passage, first.next))
  const { unit } = noun?.meaning ?? {}
  if (unit !== 'quarter' && unit !== 'half') return null
  const last = first.value ? { value: first.value, next: noun!.next } : ordinalAt(passage, noun!.next)
  return last && named(unit === 'quarter' ? 'Q' : 'H', last.value, last.next)
}

function named(sign: string, number: number, next: number): Read<Part> | null {
  return sign === 'H' && number > 2 ? null : { value: `${sign}${number}` as Part, next }
}

/** First to fourth, in words, in digits with their sign, or in Roman digits. */
function ordinalAt(passage: Passage, at: number): Read<number> | null {
  const { pieces } = passage
  const word = wordAt(passage, at)
  if (word?.meaning.ordinal) return { value: word.meaning.ordinal, next: word.next }
  const text = pieces[at]?.text ?? ''
  const value = /^[1-4]$/.test(text) ? Number(text) : ROMAN.indexOf(text) + 1
  if (!value) return null
  const isDotted = pieces[at + 1]?.text === '.' && pieces[at + 1]!.glued
  return { value, next: isDotted ? at + 2 : (endingAt(passage, at + 1) ?? at + 1) }
}

function precisionOf(part: Part): Moment['precision'] {
  return part.startsWith('Q') ? 'quarter' : part.startsWith('H') ? 'half' : 'season'
}

/** `3 May`, `3–5 May`, `May 3`, `May 3–5`: the day or days of a month. */
function dayOfMonthAt(passage: Passage, at: number): Read<Said> | null {
  const { table } = passage
  const first = daysAt(passage, at)
  const month = first && monthAt(passage, past(passage, 'of', first.next))
  if (month) return daysIn(month.value.month, first.value, month.next)
  if (!table.monthFirst) return null
  const leading = monthAt(passage, at)
  const days = leading && !leading.value.inflected ? daysAt(passage, leading.next) : null
  return days && isDigit(passage, leading!.next) ? daysIn(leading!.value.month, days.value, days.next) : null
}

function isDigit({ pieces }: Passage, at: number): boolean {
  return pieces[at]?.kind === 'digits'
}

/** One day, or the first and the last of several. */
function daysAt(passage: Passage, at: number): Read<readonly number[]> | null {
  const day = dayAt(passage, at)
  if (!day) return null
  const from = afterTo(passage, day.next)
  const to = from === null ? null : dayAt(passage, from)
  return to && to.value > day.value
    ? { value: [day.value, to.value], next: to.next }
    : { value: [day.value], next: day.next }
}

function daysIn(month: number, days: readonly number[], next: number): Read<Said> | null {
  if (days.some(day => !isDay(undefined, month, day))) return null
  const [moment, upTo] = days.map(day => ({ precision: 'day' as const, month, day }))
  return { value: { moment: moment!, ...(upTo ? { upTo } : {}) }, next }
}

function monthOfYearAt(passage: Passage, at: number): Read<Said> | null {
  const month = monthAt(passage, at)
  if (!month || (month.value.weak && !passage.table.yearFirst)) return null
  return { value: { moment: { precision: 'month', month: month.value.month } }, next: month.next }
}

function withYear(passage: Passage, { value, next }: Read<Said>): Read<Said> {
  const year = trailingYear(passage, next)
  return year ? { value: inYear(value, year.value), next: year.next } : { value, next }
}

/** `május 3., péntek`: the day of the week belongs to the date. */
function withWeekday(passage: Passage, { value, next }: Read<Said>): Read<Said> {
  const from = passage.pieces[next]?.text === ',' ? next + 1 : next
  const weekday = value.moment.day === undefined ? null : weekdayAt(passage, from)
  return { value, next: weekday && weekday.value.step === undefined ? weekday.next : next }
}

/** `2024`, `of 2024`, `, 2024`. */
function trailingYear(passage: Passage, at: number): ReturnType<typeof yearAt> {
  const from = passage.pieces[at]?.text === ',' && isDigit(passage, at + 1) ? at + 1 : past(passage, 'of', at)
  const noun = wordAt(passage, from)
  return yearAt(passage, noun?.meaning.unit === 'year' && isDigit(passage, noun.next) ? noun.next : from)
}

function inYear({ moment, upTo }: Said, year: Pick<Moment, 'year' | 'yearSteps'>): Said {
  return { moment: { ...moment, ...year }, ...(upTo ? { upTo: { ...upTo, ...year } } : {}) }
}

/** A month without a day or a year: not one that is another word too, nor a name. */
function standsAlone(passage: Passage, at: number): boolean {
  if (wordAt(passage, at)?.meaning.weak) return isIntroduced(passage, at)
  return passage.table.capitalMonths || !isName(passage, at)
}

function weekdayAt(passage: Passage, at: number): Read<Moment> | null {
  const { pieces, table } = passage
  const opening = wordAt(passage, at)
  const step = table.stepsBefore ? opening?.meaning.step : undefined
  const from = step === undefined ? at : at + 1
  const word = step === undefined ? opening : wordAt(passage, from)
  if (word?.meaning.weekday === undefined) return null
  const isWrong =
    phraseBefore(table.lists.notAfter, pieces, at) !== null ||
    (table.capitalWeekdays
      ? !isCapital(pieces[from]) || (isName(passage, at - 1) && !wordAt(passage, at - 1))
      : isName(passage, from))
  if (isWrong || (word.meaning.weak && step === undefined && !isIntroduced(passage, from))) return null
  const after = table.stepsAfter ? wordAt(passage, word.next) : null
  const said = step ?? after?.meaning.step
  return {
    value: {
      precision: 'day',
      weekday: word.meaning.weekday,
      ...(said === undefined ? {} : { step: said }),
    },
    next: after?.meaning.step === undefined ? word.next : after.next,
  }
}

/** Whether a number that can be a year is one: nothing around it makes it something else. */
function isYear(passage: Passage, at: number, next: number): boolean {
  const { pieces, table, numbers } = passage
  const [before, after] = [pieces[at - 1], pieces[next]]
  const isSpan = isSpanOfYears(pieces, at)
  if (before?.kind === 'digits' || (after?.kind === 'digits' && next === at + 1)) return false
  if (after?.glued && after.kind === 'word') return false
  if (after?.glued && pieces[next + 1]?.glued && !/^[-–—)\]"”»,.;:!?]$/.test(after.text)) return false
  if (isDash(after) && after!.glued && pieces[next + 1]?.glued && pieces[next + 1]!.kind === 'word')
    return false
  if (isDash(before) && before!.glued && pieces[at]!.glued && !isSpan) return false
  if (phraseBefore(numbers.words.labels, pieces, at)) return false
  if (isSpan || next > at + 1 || before?.text === '(') return true
  if (phraseBefore(numbers.words.yearBefore, pieces, at)) return true
  return Number(pieces[at]!.text) >= 1800 && (table.capitalNouns || !isName(passage, at - 1))
}

/** `1291–1330`: a dash and another year beside it. */
function isSpanOfYears(pieces: Passage['pieces'], at: number): boolean {
  const isYearPiece = (i: number): boolean => YEAR.test(pieces[i]?.text ?? '')
  return (isDash(pieces[at + 1]) && isYearPiece(at + 2)) || (isDash(pieces[at - 1]) && isYearPiece(at - 2))
}
