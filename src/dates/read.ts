/** The parts of a date in a passage: a day, a month, a year. */

import { type PhraseMatch, phraseAt, phraseBefore } from '../figures/phrases.ts'
import { isCapital, isDash, isTie, type Piece } from '../figures/pieces.ts'
import type { FigureTable } from '../figures/table.ts'
import type { Moment } from './moments.ts'
import { type DateTable, headOf, type Word } from './table.ts'

/** A passage to be read. */
export interface Passage {
  readonly pieces: readonly Piece[]
  readonly table: DateTable
  /** Endings of numbers, and the words around ranges. */
  readonly numbers: FigureTable
  readonly ordinalDot: boolean
  /** The first word; a capital means nothing there. */
  readonly opening: number
}

/** Something read, and the piece after it. */
export interface Read<T> {
  readonly value: T
  readonly next: number
}

/** A moment, or two that are the ends of a range. */
export interface Said {
  readonly moment: Moment
  readonly upTo?: Moment
}

/** What a word means in a date; one look-up for a word that means nothing. */
export function wordAt({ pieces, table }: Passage, at: number): PhraseMatch<Word> | null {
  const piece = pieces[at]
  if (piece?.kind !== 'word' || !table.heads.has(headOf(piece.key))) return null
  return phraseAt(table.words, pieces, at)
}

/** The piece after a phrase of a list that stands here, else the same piece. */
export function past({ pieces, table }: Passage, list: keyof DateTable['lists'], at: number): number {
  return phraseAt(table.lists[list], pieces, at)?.next ?? at
}

const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/
/** A number that can be a year. */
export const YEAR = /^(?:1\d|20)\d\d$/
const TIE = /^[-‐‑'’:]$/

/** `3`, `3.`, `3rd`, `3-án`; in words only the first of a month. */
export function dayAt(passage: Passage, at: number): Read<number> | null {
  const { pieces, ordinalDot, table } = passage
  if (phraseBefore(table.lists.notAfter, pieces, at)) return null
  const first = past(passage, 'first', at)
  if (first > at) return { value: 1, next: first }
  const piece = pieces[at]
  if (piece?.kind !== 'digits' || !DAY.test(piece.text) || isTied(pieces, at)) return null
  const next = endingAt(passage, at + 1) ?? at + 1
  const dot = ordinalDot && next === at + 1 && pieces[next]?.text === '.' && pieces[next]!.glued
  return { value: Number(piece.text), next: past(passage, 'dayAfter', dot ? next + 1 : next) }
}

/** A sign that ties a number to what is before it: `1/3`, `€5`, `№3`. */
function isTied(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1]
  return Boolean(
    pieces[at]!.glued && before && (before.kind !== 'mark' || /[/:.,_@#=+*§€$£№]/.test(before.text)),
  )
}

/** The piece after a word that stands here between the ends of a range, or a dash; else null. */
export function afterTo({ pieces, numbers, table }: Passage, at: number): number | null {
  if (isDash(pieces[at])) return at + 1
  return (phraseAt(table.lists.to, pieces, at) ?? phraseAt(numbers.words.to, pieces, at))?.next ?? null
}

/** The piece after an ending of a number that stands here, or null. */
export function endingAt({ pieces, numbers }: Passage, at: number): number | null {
  const tied = pieces[at]?.glued && TIE.test(pieces[at]!.text) && pieces[at + 1]?.glued
  const word = pieces[tied ? at + 1 : at]
  if (word?.kind !== 'word' || !word.glued) return null
  const isEnding =
    numbers.words.ordinalEndings.exact.has(word.key) || (tied && numbers.numberEndings.all.has(word.key))
  return isEnding ? at + (tied ? 2 : 1) : null
}

/** A month's name, rightly written. */
export function monthAt(passage: Passage, at: number): Read<Word & { month: number }> | null {
  const word = wordAt(passage, at)
  if (word?.meaning.month === undefined) return null
  const { pieces, table } = passage
  if (table.capitalMonths && !isCapital(pieces[at])) return null
  if (pieces[at]!.glued && pieces[at - 1] && isTie(pieces, at - 1) && pieces[at - 2]?.kind === 'word')
    return null
  return { value: word.meaning as Word & { month: number }, next: word.next }
}

/** The year of a date: `2024`, `2024-ben`, `2024 года`, `last year`. */
export function yearAt(passage: Passage, at: number): Read<Pick<Moment, 'year' | 'yearSteps'>> | null {
  const { pieces, ordinalDot } = passage
  const piece = pieces[at]
  if (piece?.kind !== 'digits') {
    const relative = relativeAt(passage, at)
    return relative?.value.unit === 'year'
      ? { value: { yearSteps: relative.value.steps }, next: relative.next }
      : null
  }
  if (!YEAR.test(piece.text) || isTied(pieces, at)) return null
  const ending = endingAt(passage, at + 1)
  const bare = at + 1
  const isDotted = ordinalDot && pieces[bare]?.text === '.' && pieces[bare]!.glued
  const after = past(passage, 'yearAfter', isDotted ? bare + 1 : bare)
  const next = ending ? past(passage, 'yearAfter', ending) : after > bare + 1 || !isDotted ? after : bare
  return { value: { year: Number(piece.text) }, next }
}

/** A year before the month or quarter that is in it; its dot belongs to the date. */
export function leadingYearAt(passage: Passage, at: number): ReturnType<typeof yearAt> {
  const year = yearAt(passage, at)
  if (!year || !passage.ordinalDot || year.next !== at + 1) return year
  const dot = passage.pieces[year.next]
  return dot?.glued && dot.text === '.' ? { ...year, next: year.next + 1 } : year
}

/** `yesterday`, `last week`, `la semaine dernière`. */
export function relativeAt(passage: Passage, at: number): Read<NonNullable<Word['relative']>> | null {
  const word = wordAt(passage, at)
  if (!word) return null
  const { relative, step, unit } = word.meaning
  const { pieces, table } = passage
  const second = wordAt(passage, afterTie(passage, word.next))
  const other = second?.meaning
  if (relative) {
    const isOfUnit = relative.unit === 'year' && other?.unit === 'year'
    return isName(passage, at) ? null : { value: relative, next: isOfUnit ? second!.next : word.next }
  }
  if (step !== undefined && other?.unit && table.stepsBefore && !phraseBefore(table.lists.vague, pieces, at))
    return { value: { unit: other.unit, steps: step }, next: second!.next }
  if (unit && other?.step !== undefined && table.stepsAfter)
    return { value: { unit, steps: other.step }, next: second!.next }
  return null
}

/** The piece after a hyphen that ties two words: `third-quarter`. */
export function afterTie({ pieces }: Passage, at: number): number {
  return isTie(pieces, at) ? at + 1 : at
}

/** Whether a word that is written small in the language stands here as a name: with a capital inside a sentence. */
export function isName({ pieces, opening }: Passage, at: number): boolean {
  return at > opening && isCapital(pieces[at])
}

/** A word of `before` stands right before. */
export function isIntroduced({ pieces, table }: Passage, at: number): boolean {
  return phraseBefore(table.lists.before, pieces, at) !== null
}

/** Digits stand here. */
export function isDigit({ pieces }: Passage, at: number): boolean {
  return pieces[at]?.kind === 'digits'
}
