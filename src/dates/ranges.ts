/** Joins dates that are the ends of a range: `from 3 April to 5 May`, `2019–2021`, `2019 és 2021 között`. */
import { phraseAt, phraseBefore } from '../figures/phrases.ts'
import type { Found, Moment } from './moments.ts'
import { afterTo, type Passage } from './read.ts'

/** The dates in order, those that belong together joined. */
export function joinRanges(passage: Passage, dates: readonly Found[]): Found[] {
  const joined: Found[] = []
  for (const date of dates) {
    const before = joined.at(-1)
    const range = before && isLinked(passage, before, date) ? rangeOf(before, date) : null
    if (range) joined[joined.length - 1] = range
    else joined.push(date)
  }
  return joined
}

function isLinked(passage: Passage, low: Found, high: Found): boolean {
  const { pieces, numbers, ordinalDot } = passage
  const { words } = numbers
  if (high.first - low.next > 4 || low.upTo || high.upTo) return false
  const isDotted = ordinalDot && pieces[low.next]?.text === '.' && pieces[low.next]!.glued
  const from = isDotted ? low.next + 1 : low.next
  if (afterTo(passage, from) === high.first) return true
  if (phraseAt(words.and, pieces, from)?.next !== high.first) return false
  return Boolean(
    phraseBefore(words.between, pieces, low.first) ?? phraseAt(words.betweenAfter, pieces, high.next),
  )
}

function rangeOf(low: Found, high: Found): Found | null {
  const { precision } = high.moment
  if (low.moment.precision !== precision || low.moment.relative || high.moment.relative) return null
  const moment = { ...yearIn(high.moment), ...low.moment }
  const isUp = orderOf(moment) < orderOf(high.moment)
  return isUp ? { ...low, moment, upTo: high.moment, next: high.next, rule: `${low.rule}, range` } : null
}

/** A year at the end is said for both ends. */
function yearIn({ year, yearSteps }: Moment): Partial<Moment> {
  return { ...(year === undefined ? {} : { year }), ...(yearSteps === undefined ? {} : { yearSteps }) }
}

function orderOf({ year, month, day, weekday, decade, part }: Moment): number {
  const inYear = (month ?? Number(part?.[1] ?? 0)) * 40 + (day ?? weekday ?? 0)
  return (year ?? decade ?? 0) * 1000 + inYear
}
