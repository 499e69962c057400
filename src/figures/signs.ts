/** Signs and codes of units and money, and what stands right before a number. */
import type { Reading } from './numeral.ts'
import { phraseAt, phraseBefore } from './phrases.ts'
import type { Piece } from './pieces.ts'
import type { Unit } from './table.ts'
import { isUnspaced } from './unspaced.ts'

/** The most pieces in a sign: `U` `.` `S` `.` `$`. */
const LONGEST_SIGN = 5

/** The longest sign or code at a piece: `km/h`, `US$`, `EUR`; glued pieces are read as one. */
export function signAt({ pieces, table }: Reading, at: number): { unit: Unit; next: number } | null {
  let text = ''
  let found: { unit: Unit; next: number } | null = null
  for (let i = at; i < at + LONGEST_SIGN && i < pieces.length && (i === at || pieces[i]!.glued); i++) {
    text += pieces[i]!.text
    const unit = table.signs.get(text)
    if (unit && unit.by === 'sign' && !continues(pieces[i + 1], pieces[i]!.kind))
      found = { unit, next: i + 1 }
  }
  return found
}

/** A sign of letters that runs into digits is no unit: `m2` is one sign, `V8` none. */
function continues(next: { kind: string; glued: boolean } | undefined, kind: string): boolean {
  return kind === 'word' && next?.kind === 'digits' && next.glued
}

/** In `2021 €5.000` and `$3bn-$4bn` the sign belongs to what it is glued to. */
export function opensNext({ pieces }: Reading, at: number, numberEnd: number): boolean {
  const [sign, digits] = [pieces[at], pieces[at + 1]]
  const isApart = at > numberEnd || sign?.glued === false
  return isApart && sign?.kind === 'mark' && digits?.kind === 'digits' && digits.glued
}

/** A sign of money, or a word for percent, right before the number: `$500`, `EUR 500`, `yüzde 5`. */
export function unitBefore(
  reading: Reading,
  at: number,
  from: number,
): { unit: Unit; first: number; isNegative: boolean } | null {
  const { pieces, table } = reading
  const minus = pieces[at - 1]
  const isNegative =
    at - 1 > from && MINUS.test(minus!.text) && pieces[at]!.glued && pieces[at - 2]!.kind === 'mark'
  const end = isNegative ? at - 1 : at
  let text = ''
  let found: { unit: Unit; first: number; isNegative: boolean } | null = null
  for (let i = end - 1; i >= from && i >= end - LONGEST_SIGN; i--) {
    text = pieces[i]!.text + text
    const unit = table.signs.get(text)
    if (unit && (unit.kind === 'money' || (unit.kind === 'percent' && pieces[at]!.glued)))
      if (!pieces[i]!.glued || i === from || canOpen(pieces[i - 1]!, pieces[i]!))
        found = { unit, first: i, isNegative }
    if (!pieces[i]!.glued) break
  }
  if (found) return withCountry(reading, found, from)
  if (at <= from || !phraseBefore(table.percentBefore, pieces, at)) return null
  let first = at - 1
  for (let i = at - LONGEST_SIGN; i < first; i++)
    if (phraseAt(table.percentBefore, pieces, i)?.next === at) first = i
  return { unit: { kind: 'percent', unit: null, factor: 1, by: 'name' }, first, isNegative: false }
}

/** `C $ 16.4 million`: the letter of the country, parted from the sign as corpora of words have it. */
function withCountry<T extends { unit: Unit; first: number }>(
  { pieces, table }: Reading,
  sign: T,
  from: number,
): T {
  const letter = pieces[sign.first - 1]
  if (sign.first <= from || !letter || letter.kind !== 'word' || pieces[sign.first + 1]?.glued !== false)
    return sign
  const unit = table.signs.get(`${letter.text} ${pieces[sign.first]!.text}`)
  return unit ? { ...sign, unit, first: sign.first - 1 } : sign
}

/** A sign begins a figure behind a mark, and where words run into what follows: `共计$500`. */
function canOpen(before: Piece, sign: Piece): boolean {
  return before.kind === 'mark' || (sign.kind === 'mark' && isUnspaced(before.text.at(-1)!))
}

/** A sign for less than nothing. */
export const MINUS = /^[-−–]$/
