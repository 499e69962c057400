/** Days: of a month, with their year and their weekday. */
import { phraseBefore } from '../figures/phrases.ts'
import { isCapital } from '../figures/pieces.ts'
import { isDay } from './calendar.ts'
import type { Moment } from './moments.ts'
import {
  afterTo,
  dayAt,
  isDigit,
  isIntroduced,
  isName,
  monthAt,
  type Passage,
  past,
  type Read,
  type Said,
  wordAt,
  yearAt,
} from './read.ts'

/** `3 May`, `3–5 May`, `May 3`, `May 3–5`: the day or days of a month. */
export function dayOfMonthAt(passage: Passage, at: number): Read<Said> | null {
  const { table } = passage
  const first = daysAt(passage, at)
  const month = first && monthAt(passage, past(passage, 'of', first.next))
  if (month) return daysIn(month.value.month, first.value, month.next)
  if (!table.monthFirst) return null
  const leading = monthAt(passage, at)
  const days = leading && !leading.value.inflected ? daysAt(passage, leading.next) : null
  return days && isDigit(passage, leading!.next) ? daysIn(leading!.value.month, days.value, days.next) : null
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

/** A month beside its year. */
export function monthOfYearAt(passage: Passage, at: number): Read<Said> | null {
  const month = monthAt(passage, at)
  if (!month || (month.value.weak && !passage.table.yearFirst)) return null
  return { value: { moment: { precision: 'month', month: month.value.month } }, next: month.next }
}

/** With the year that follows, if one does. */
export function withYear(passage: Passage, { value, next }: Read<Said>): Read<Said> {
  const year = trailingYear(passage, next)
  return year ? { value: inYear(value, year.value), next: year.next } : { value, next }
}

/** `május 3., péntek`: the day of the week belongs to the date. */
export function withWeekday(passage: Passage, { value, next }: Read<Said>): Read<Said> {
  const from = passage.pieces[next]?.text === ',' ? next + 1 : next
  const weekday = value.moment.day === undefined ? null : weekdayAt(passage, from)
  return { value, next: weekday && weekday.value.step === undefined ? weekday.next : next }
}

/** `2024`, `of 2024`, `, 2024`. */
export function trailingYear(passage: Passage, at: number): ReturnType<typeof yearAt> {
  const from = passage.pieces[at]?.text === ',' && isDigit(passage, at + 1) ? at + 1 : past(passage, 'of', at)
  const noun = wordAt(passage, from)
  return yearAt(passage, noun?.meaning.unit === 'year' && isDigit(passage, noun.next) ? noun.next : from)
}

/** In a year that was said for it. */
export function inYear({ moment, upTo }: Said, year: Pick<Moment, 'year' | 'yearSteps'>): Said {
  return { moment: { ...moment, ...year }, ...(upTo ? { upTo: { ...upTo, ...year } } : {}) }
}

/** A weekday, perhaps the last or the next. */
export function weekdayAt(passage: Passage, at: number): Read<Moment> | null {
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
