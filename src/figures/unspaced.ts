/** Numbers among words that are written without blanks, and next to scales that no table knows. */
import type { Reading } from './numeral.ts'
import type { Piece } from './pieces.ts'
import type { Amount } from './ranges.ts'

/** From Thai to Burmese, Khmer, and from kana to Hangul: scripts whose words run into a number beside them. */
const UNSPACED = [
  [0x0e00, 0x0eff],
  [0x1000, 0x109f],
  [0x1780, 0x17ff],
  [0x3040, 0xd7a3],
  [0xf900, 0xfaff],
] as const

/** Of a letter. */
export function isUnspaced(letter: string): boolean {
  const code = letter.charCodeAt(0)
  return UNSPACED.some(([first, last]) => code >= first && code <= last)
}

/** `增长12%`, `共计$500`: a sign says that a number is meant; what ends in a scale, `5千3%`, is a part of it. */
export function isFreeBefore({ table }: Reading, before: Piece, { unit }: Amount): boolean {
  const { unreadScales, unspaced } = table
  if (unspaced) return isUnspaced(before.text.at(-1)!)
  if (unit?.by !== 'sign' || !isUnspaced(before.text.at(-1)!)) return false
  return !unreadScales.some(scale => before.key.endsWith(scale))
}

/** `12%増`: a sign behind the number ends it; `5000万` goes on. */
export function isFreeAfter({ pieces, table }: Reading, after: Piece, { unit, next }: Amount): boolean {
  if (table.unspaced) return isUnspaced(after.text)
  return unit?.by === 'sign' && pieces[next - 1]!.kind === 'mark' && isUnspaced(after.text)
}

/** `5 करोड़`, `milioni 5`: a language without a table has scales that can't be read, and a wrong magnitude is worse than a miss. */
export function isBesideScale(
  { pieces, table: { unreadScales } }: Reading,
  { first, next }: Amount,
): boolean {
  if (unreadScales.length === 0) return false
  return [pieces[first - 1], pieces[next]].some(
    piece => piece?.kind === 'word' && unreadScales.some(scale => piece.key.startsWith(scale)),
  )
}
