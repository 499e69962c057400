/** Shares that have what is counted inside, `un Français sur trois`: their numbers count nobody. */
import type { Reading } from './numeral.ts'
import { phraseAt, phraseBefore } from './phrases.ts'

type Around = Pick<Reading, 'pieces' | 'table'>

/** The nouns between a part and its whole: `un jeune Français sur trois`. */
const NOUNS = 3
/** The largest whole that people say a part of. */
const WHOLE = 100

/** The number is the whole of a share: `trois` in `un Français sur trois`. */
export function isShareBefore({ pieces, table }: Around, first: number, value: number): boolean {
  if (value < 2 || value > WHOLE || !phraseBefore(table.words.shareOf, pieces, first)) return false
  for (let at = first - 3; at >= 0 && at >= first - 3 - NOUNS; at--) {
    const part = partAt({ pieces, table }, at)
    if (part !== null) return part < value
    if (pieces[at]!.kind !== 'word') return false
  }
  return false
}

/** The number is the part: `trois` in `trois Français sur dix`. */
export function isShareAfter({ pieces, table }: Around, next: number, value: number): boolean {
  if (value < 1 || table.words.shareOf.exact.size === 0) return false
  for (let at = next; at <= next + NOUNS && pieces[at]?.kind === 'word'; at++) {
    const of = at > next ? phraseAt(table.words.shareOf, pieces, at) : null
    const whole = of ? partAt({ pieces, table }, of.next) : null
    if (whole !== null) return whole > value && whole <= WHOLE
  }
  return false
}

/** A small number in one piece, or null. */
function partAt({ pieces, table }: Around, at: number): number | null {
  const piece = pieces[at]
  if (piece?.kind === 'digits') return /^\d{1,3}$/.test(piece.text) ? Number(piece.text) : null
  const atom = piece ? table.numerals.exact.get(piece.key) : undefined
  return atom?.kind === 'small' || atom?.kind === 'hundred' ? atom.value : null
}
