/** Days and weeks by the Gregorian calendar; a moment to its value in ISO 8601. */
import type { Moment, Relative } from './moments.ts'

/** A day: years, months from 1, days from 1. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const DAY = 86_400_000
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/

/** The day that a text in ISO 8601 begins with, or null. */
export function dayOf(iso: string | undefined): Day | null {
  const match = ISO_DAY.exec(iso ?? '')
  if (!match) return null
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  return isDay(year, month, day) ? { year, month, day } : null
}

/** Whether the month has that day. Without a year, February has 29. */
export function isDay(year: number | undefined, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year ?? 2000, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** Whether there are such days: no 29 February 2023. */
export function isReal({ moment, upTo }: { readonly moment: Moment; readonly upTo?: Moment }): boolean {
  return [moment, upTo].every(
    one => one?.month === undefined || one.day === undefined || isDay(one.year, one.month, one.day),
  )
}

function timeOf({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day)
}

function dayAt(time: number): Day {
  const date = new Date(time)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** 1 is Monday. */
function weekdayOf(day: Day): number {
  return new Date(timeOf(day)).getUTCDay() || 7
}

/** A value to its precision, and whether it is a time of its own: without a year or a day to count from it is not. */
export interface Value {
  readonly value: string | null
  readonly resolved: boolean
}

const UNKNOWN: Value = { value: null, resolved: false }

/** The value of a moment, counted from the day of publication where that is known. */
export function dateValueOf(moment: Moment, published: Day | null): Value {
  const { relative, weekday, decade } = moment
  if (decade !== undefined) return known(`${String(decade).slice(0, 3)}X`)
  if (relative) return published ? known(relativeValue(relative, published)) : UNKNOWN
  if (weekday !== undefined && moment.day === undefined)
    return published && !(moment.isAhead && !moment.step)
      ? weekdayValue(weekday, moment.step, published)
      : UNKNOWN
  const year = yearOf(moment, published)
  return { value: `${year ?? 'XXXX'}${restOf(moment)}`, resolved: year !== null }
}

function known(value: string): Value {
  return { value, resolved: true }
}

const two = (number: number): string => String(number).padStart(2, '0')

/** What follows the year. */
function restOf({ month, day, part }: Moment): string {
  if (part) return `-${part}`
  return [month, day].map(number => (number === undefined ? '' : `-${two(number)}`)).join('')
}

function printed(day: Day): string {
  return `${day.year}-${two(day.month)}-${two(day.day)}`
}

function relativeValue({ unit, steps }: Relative, from: Day): string {
  const months = from.year * 12 + from.month - 1
  if (unit === 'day') return printed(dayAt(timeOf(from) + steps * DAY))
  if (unit === 'week') return weekOf(dayAt(timeOf(from) + 7 * steps * DAY))
  if (unit === 'year') return `${from.year + steps}`
  if (unit === 'month') return `${Math.floor((months + steps) / 12)}-${two(((months + steps) % 12) + 1)}`
  const size = unit === 'quarter' ? 3 : 6
  const parts = Math.floor(months / size) + steps
  return `${Math.floor((parts * size) / 12)}-${unit === 'quarter' ? 'Q' : 'H'}${(parts % (12 / size)) + 1}`
}

/** The week of a day as ISO 8601 numbers it: the year's first has its first Thursday. */
function weekOf(day: Day): string {
  const thursday = dayAt(timeOf(day) + (4 - weekdayOf(day)) * DAY)
  const days = (timeOf(thursday) - Date.UTC(thursday.year, 0, 1)) / DAY
  return `${thursday.year}-W${two(Math.floor(days / 7) + 1)}`
}

/**
 * Which day a weekday is. Alone, in a sentence of what was, it is the last one there was. `last` and `next` are read only where the
 * nearest such day and the day in the calendar's week before or after are the same; people differ on the others.
 */
function weekdayValue(weekday: number, step: number | undefined, from: Day): Value {
  const distance = weekday - weekdayOf(from)
  const days = [distance - 7, distance, distance + 7]
  if (step === undefined) return known(plus(from, distance > 0 ? distance - 7 : distance))
  if (step === 0) return known(plus(from, distance))
  const nearest = step < 0 ? days.findLast(day => day < 0) : days.find(day => day > 0)
  return nearest === distance + 7 * step ? known(plus(from, nearest)) : UNKNOWN
}

function plus(from: Day, days: number): string {
  return printed(dayAt(timeOf(from) + days * DAY))
}

/**
 * Days before and after publication within which a date without a year is the nearest such. What was is told of the last
 * half year, what comes of the next; a date to come that no word says to come has to be near.
 */
const LONG_AGO = -200
const SOON = 92
const FAR_AHEAD = 200

/** The year that is said or meant, or null where that is not clear. */
function yearOf(moment: Moment, published: Day | null): number | null {
  const { year, yearSteps, month, day, step, part } = moment
  if (year !== undefined) return year
  if (!published) return null
  if (yearSteps !== undefined) return published.year + yearSteps
  if (part || month === undefined) return null
  const distanceIn = (other: number): number =>
    (timeOf({ year: other, month, day: day ?? 15 }) - timeOf(published)) / DAY
  const isThis = published.month === month
  const years = [published.year - 1, published.year, published.year + 1]
  if (step !== undefined && day === undefined) {
    if (step === 0) return published.year
    if (isThis) return null
    return (step < 0 ? years.findLast(y => distanceIn(y) < 0) : years.find(y => distanceIn(y) > 0)) ?? null
  }
  const [least, most] = moment.isAhead ? [1, FAR_AHEAD] : [LONG_AGO, SOON]
  const near = years.filter(
    other => isDay(other, month, day ?? 1) && distanceIn(other) >= least && distanceIn(other) <= most,
  )
  return near.length === 1 ? near[0]! : null
}
