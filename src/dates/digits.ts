/** Dates in digits: `2024-05-03`, `3.5.2024`, `2024. 05. 03.`. */
import { isDay } from './calendar.ts'
import type { Moment } from './moments.ts'
import { type Passage, past, type Read } from './read.ts'

const DOTTED = /^(\d{1,4})\.(\d{1,2})\.(\d{1,4})$/
/** With a year of two digits: only where the others have two as well, and their order is known. */
const SHORT = /^(\d\d)\.(\d\d)\.(\d\d)$/
const SIGN = /^[-/.‐‑–]$/

/** A day in digits, with a year of four; null where day and month can't be told apart. */
export function numericAt(passage: Passage, at: number): Read<Moment> | null {
  const { pieces } = passage
  const piece = pieces[at]
  if (
    piece?.kind !== 'digits' ||
    (piece.glued && pieces[at - 1] && /[-/.\p{L}\p{N}]/u.test(pieces[at - 1]!.text))
  )
    return null
  const whole = SHORT.test(piece.text) ? withCentury(piece.text) : DOTTED.exec(piece.text)
  const [parts, next] = whole ? [whole.slice(1), at + 1] : partsAt(passage, at)
  const moment = parts.length === 3 ? momentOf(parts, passage.table.digits) : null
  if (!moment || (pieces[next]?.glued && /[\p{L}\p{N}/]/u.test(pieces[next]!.text))) return null
  return { value: moment, next: past(passage, 'yearAfter', next) }
}

/** `24.02.16` as `24.02.2016`; what would be more than a few decades ahead is of the last century. */
function withCentury(text: string): RegExpExecArray | null {
  const [day, month, year] = text.split('.')
  return DOTTED.exec(`${day}.${month}.${Number(year) < 50 ? 20 : 19}${year}`)
}

/** Three numbers with the same sign between them, glued or, after a dot, with a blank. */
function partsAt({ pieces, ordinalDot }: Passage, at: number): [string[], number] {
  const sign = pieces[at + 1]
  if (!sign?.glued || !SIGN.test(sign.text) || pieces[at + 3]?.text !== sign.text) return [[], at]
  const isLoose = sign.text === '.' && ordinalDot
  const numbers = [at, at + 2, at + 4].map(i => pieces[i])
  const fits = numbers.every((piece, i) => piece?.kind === 'digits' && (i === 0 || piece.glued || isLoose))
  return fits && pieces[at + 3]!.glued ? [numbers.map(piece => piece!.text), at + 5] : [[], at]
}

function momentOf(parts: readonly string[], order: string | null): Moment | null {
  const [a, b, c] = parts.map(Number) as [number, number, number]
  if (parts[0]!.length === 4 && parts[2]!.length < 3) return dayIn(a, b, c)
  if (parts[2]!.length !== 4 || parts[0]!.length > 2 || c < 1000) return null
  if (order !== null) return dayIn(c, b, a)
  if (a > 12) return dayIn(c, b, a)
  return b > 12 || a === b ? dayIn(c, a, b) : null
}

function dayIn(year: number, month: number, day: number): Moment | null {
  const isReal = year >= 1000 && year < 2200 && month > 0 && month < 13 && isDay(year, month, day)
  return isReal ? { precision: 'day', year, month, day } : null
}
