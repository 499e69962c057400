/** The named rules of dates: each reads one way to say a date, beginning at a piece. */

import { isDash } from '../figures/pieces.ts'
import {
  dayOfMonthAt,
  inYear,
  monthOfYearAt,
  trailingYear,
  weekdayAt,
  withWeekday,
  withYear,
} from './days.ts'
import { numericAt } from './digits.ts'
import { DECADE, decadeEnd, partAt, precisionOf } from './periods.ts'
import {
  isIntroduced,
  isName,
  leadingYearAt,
  monthAt,
  type Passage,
  past,
  type Read,
  relativeAt,
  type Said,
  wordAt,
  yearAt,
} from './read.ts'
import { isYear } from './years.ts'

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

/** A month without a day or a year: not one that is another word too, nor a name. */
function standsAlone(passage: Passage, at: number): boolean {
  if (wordAt(passage, at)?.meaning.weak) return isIntroduced(passage, at)
  return passage.table.capitalMonths || !isName(passage, at)
}
