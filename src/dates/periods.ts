/** Quarters, halves and seasons, and decades. */
import { phraseAt, phraseBefore } from '../figures/phrases.ts'
import { isDash } from '../figures/pieces.ts'
import type { Moment, Part } from './moments.ts'
import { afterTie, endingAt, isDigit, type Passage, type Read, wordAt } from './read.ts'

/** The first year of a decade, of four digits or two. */
export const DECADE = /^(?:1\d|20)?[1-9]0$/
const APOSTROPHE = /^['’]$/

/** Where a decade ends that begins here, or null where none does: `1990s`, `90-es évek`, `années 1990`. */
export function decadeEnd(passage: Passage, at: number): number | null {
  const { pieces, table, numbers } = passage
  const isShort = pieces[at]!.text.length === 2
  if (isShort && isAge(passage, at)) return null
  const sign = pieces[at + 1]
  const isTied = sign?.glued && /^[-‐‑'’.]$/.test(sign.text)
  const after = sign?.glued ? phraseAt(table.lists.decadeAfter, pieces, isTied ? at + 2 : at + 1) : null
  if (after) return after.next
  const from = isShort && APOSTROPHE.test(pieces[at - 1]?.text ?? '') ? at - 1 : at
  if (!phraseBefore(table.lists.decadeBefore, pieces, from)) return null
  const other = isDash(sign) ? at + 2 : (phraseAt(numbers.words.and, pieces, at + 1)?.next ?? at)
  const isYears = isShort
    ? table.decadeDot && !(sign?.glued && sign.text === '.')
    : other > at && isDigit(passage, other)
  return isYears ? null : (endingAt(passage, at + 1) ?? at + 1)
}

/** Words between `her` and `80s` in `her late 80s`. */
const AGE = 2

function isAge({ pieces, table }: Passage, at: number): boolean {
  for (let before = at; before >= at - AGE && before > 0; before--)
    if (phraseBefore(table.lists.notAfter, pieces, before)) return true
  return false
}

const ROMAN = ['I', 'II', 'III', 'IV']
/** What a quarter or a half can begin with, beside digits and words of the table. */
export const OPENINGS: ReadonlySet<string> = new Set([...ROMAN, 'Q', 'H'])

/** The third quarter, `Q3`, `H1`, a half, a season. */
export function partAt(passage: Passage, at: number): Read<Part> | null {
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
  // `3 negyedév`: three of them, not the third.
  if (isDigit(passage, at) && first.next === at + 1) return null
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
  const next = isDotted ? at + 2 : (endingAt(passage, at + 1) ?? at + 1)
  return { value, next }
}

/** What a part of a year is called. */
export function precisionOf(part: Part): Moment['precision'] {
  return part.startsWith('Q') ? 'quarter' : part.startsWith('H') ? 'half' : 'season'
}
