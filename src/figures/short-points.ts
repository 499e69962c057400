/** Percentage points that are called points for short: `la marge, de 13,2 %, devrait gagner 1,5 point`. */
import type { Reading } from './numeral.ts'
import { phraseAt } from './phrases.ts'
import type { Amount } from './ranges.ts'
import type { Unit } from './table.ts'

const POINT: Unit = { kind: 'percentage-point', unit: null, factor: 1, by: 'name' }

/** More points than a share moves by in the news; those of an index are more, or whole. */
const MOST = 10

/** The amounts, small decimals before a word for points read as percentage points where a percentage stands before them. */
export function withShortPoints({ pieces, table }: Reading, amounts: readonly Amount[]): readonly Amount[] {
  if (table.words.shortPoints.exact.size === 0) return amounts
  let hasPercent = false
  return amounts.map(amount => {
    hasPercent ||= amount.unit?.kind === 'percent'
    const isSmall = amount.unit === null && amount.value < MOST && !Number.isInteger(amount.value)
    const points = hasPercent && isSmall ? phraseAt(table.words.shortPoints, pieces, amount.next) : null
    return points ? { ...amount, unit: POINT, next: points.next } : amount
  })
}
