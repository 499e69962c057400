/** Degrees: below zero, and whose they are. */
import type { Reading } from './numeral.ts'
import { phraseAt } from './phrases.ts'
import type { Unit } from './table.ts'

/** It is cold, not less. */
export function isDegree(unit: Unit | null): boolean {
  return DEGREES.has(unit?.unit ?? '')
}

/** Pieces before them that say whose. */
const LONGEST = 5

const DEGREES: ReadonlySet<string> = new Set(['celsius', 'generic-degree', 'fahrenheit'])

const DEGREE: Unit = { kind: 'quantity', unit: 'generic-degree', factor: 1, by: 'name' }

/** `摄氏37度`, `섭씨 30도`: whose degrees they are is said before them. */
export function degreesBefore({ pieces, table }: Reading, at: number): { unit: Unit; first: number } | null {
  const { celsiusBefore, fahrenheitBefore } = table.words
  for (let first = Math.max(0, at - LONGEST); first < at; first++) {
    if (phraseAt(celsiusBefore, pieces, first)?.next === at)
      return { unit: { ...DEGREE, unit: 'celsius' }, first }
    if (phraseAt(fahrenheitBefore, pieces, first)?.next === at)
      return { unit: { ...DEGREE, unit: 'fahrenheit' }, first }
  }
  return null
}

/** `12 degrees below zero`, `20 градусов мороза`, `15 minusgrader`. */
export function belowZeroAt(
  { pieces, table }: Reading,
  at: number,
  unit: Unit | null,
): { unit: Unit; next: number } | null {
  const { belowZero, coldDegrees } = table.words
  if (unit !== null && !isDegree(unit)) return null
  const below = phraseAt(belowZero, pieces, at)
  const cold = unit
    ? below
    : (phraseAt(coldDegrees, pieces, at) ?? (below && below.next > at + 1 ? below : null))
  return cold && { unit: unit ?? DEGREE, next: cold.next }
}
