/** Numbers that are no figures: dates, times, ordinals, scores, phones, versions, identifiers. */
import { BARE_NAMES } from './name-traps.ts'
import type { Reading } from './numeral.ts'
import { BARE_PARTS, PARTS } from './part-traps.ts'
import type { Amount } from './ranges.ts'
import { BARE_TIMES, TIMES } from './time-traps.ts'

/** A passage to be read. */
export interface Passage extends Reading {
  readonly ordinalDot: boolean
}

/** Whether an amount is in a trap, by the trap's name. */
export type Traps = Readonly<Record<string, (passage: Passage, amount: Amount) => boolean>>

/** Listed once: this is asked of every number. */
const FOR_ALL = Object.entries({ ...PARTS, ...TIMES })
const FOR_BARE = Object.entries({ ...BARE_NAMES, ...BARE_TIMES, ...BARE_PARTS })

/** Which trap the amount is in, or null where it is a figure. */
export function trapOf(passage: Passage, amount: Amount): string | null {
  for (const [name, trap] of FOR_ALL) if (trap(passage, amount)) return name
  if (amount.unit) return null
  for (const [name, trap] of FOR_BARE) if (trap(passage, amount)) return name
  return null
}
