/** Puts things into another order. */
import type { Chance } from './firms.ts'

/** Fisher–Yates, in place. */
export function shuffle<T>(things: { length: number; [place: number]: T }, next: Chance): void {
  for (let i = things.length - 1; i > 0; i--) {
    const k = Math.floor(next() * (i + 1))
    const kept = things[i]!
    things[i] = things[k]!
    things[k] = kept
  }
}
