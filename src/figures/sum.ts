/** Adds up the parts of a numeral: `two hundred five thousand` is ((2 × 100) + 5) × 1000. */
import type { Atom } from './table.ts'

/** A finished part: its last scale, and all its scales multiplied (`3 ezer milliárd`: 1e9 and 1e12). */
interface Term {
  value: number
  readonly scale: number
  readonly times: number
}

/** A numeral being read: finished terms with their scales, largest first, and the group below a thousand in hand. */
export interface Sum {
  readonly terms: Term[]
  group: number | null
  last: Atom['kind'] | null
  /** How many parts were added. */
  parts: number
  digits: boolean
  /** A word such as `and` stood before the next part. */
  joined: boolean
  /** A zero stood for a place. */
  gap: boolean
  readonly unitsFirst: boolean
}

export function startSum(unitsFirst: boolean): Sum {
  return {
    terms: [],
    group: null,
    last: null,
    parts: 0,
    digits: false,
    joined: false,
    gap: false,
    unitsFirst,
  }
}

/** Adds a part; false, and nothing changed, where it can't follow what stands before. */
export function addAtom(sum: Sum, atom: Atom): boolean {
  if (!ADD[atom.kind](sum, atom)) return false
  sum.last = atom.kind
  sum.parts++
  return true
}

type Add = (sum: Sum, atom: Atom) => boolean

const ADD: Record<Atom['kind'], Add> = {
  join: () => false,
  small: (sum, { value }) => {
    // `一百零四`: a zero for the tens.
    if (value === 0 && sum.group === null && sum.last === 'scale') {
      sum.gap = true
      return true
    }
    if (sum.group === null || (sum.last === 'scale' && sum.group === 0)) {
      if (sum.terms.length > 0 && value >= sum.terms.at(-1)!.scale) return false
      sum.group = value
      return true
    }
    if (sum.last === 'half' || sum.last === 'andHalf' || isDigitsOnly(sum)) return false
    const { group } = sum
    const fits = value > 0 && value < placeOf(group)
    const isReversed = sum.unitsFirst && sum.joined && value % 10 === 0 && value < 100
    if (!fits && !(isReversed && group % 10 > 0 && group % 100 < 10)) return false
    sum.group = group + value
    return true
  },
  hundred: sum => {
    if (sum.group === null) sum.group = 100
    else if (sum.group >= 1 && sum.group < 100 && sum.last !== 'half') sum.group *= 100
    else if (sum.group === 0.5 || sum.group === 1.5) sum.group *= 100
    else if (placeOf(sum.group) >= 1000) sum.group += 100
    else return false
    return true
  },
  scale: (sum, { value: scale, standing }) => {
    if (standing === 'sure' && isPlaceBelow(sum, scale)) {
      sum.terms.push({ value: scale, scale, times: scale })
      return true
    }
    giveBackHalf(sum, scale)
    let below = sum.group ?? 0
    let hasPart = sum.group !== null
    let times = scale
    while (sum.terms.length > 0 && sum.terms.at(-1)!.scale < scale) {
      const term = sum.terms.pop()!
      times = hasPart ? scale : term.times * scale
      below += term.value
      hasPart = true
    }
    if (!hasPart && sum.terms.length > 0 && (sum.last === 'scale' || sum.terms.at(-1)!.scale <= scale))
      return false
    if (sum.terms.length > 0 && sum.terms.at(-1)!.scale <= scale) return false
    sum.terms.push({ value: (hasPart ? below : 1) * scale, scale, times })
    sum.group = null
    return true
  },
  half: (sum, { value }) => {
    if (sum.group === null && sum.terms.length === 0) {
      sum.group = value
      return true
    }
    if (sum.group === 1 && value < 1 && sum.terms.length === 0) {
      sum.group = value
      return true
    }
    return false
  },
  andHalf: sum => {
    const last = sum.terms.at(-1)
    if (sum.group === null && last) last.value += last.scale / 2
    else if (sum.group !== null) sum.group += 0.5
    else return false
    return true
  },
}

/** `二千十八`, `만천칠백`: a ten, hundred or thousand that needs no one before it, below a larger place. */
function isPlaceBelow({ terms, group, last }: Sum, scale: number): boolean {
  const above = terms.at(-1)?.scale ?? 0
  if (group !== null || last !== 'scale' || above <= scale) return false
  return scale < 1000 || (scale === 1000 && MYRIADS.has(above))
}

const MYRIADS: ReadonlySet<number> = new Set([1e4, 1e8, 1e12])

/** In `one billion and a half million` the half belongs to the million. */
function giveBackHalf(sum: Sum, scale: number): void {
  const last = sum.terms.at(-1)
  if (sum.last !== 'andHalf' || sum.group !== null || !last || last.scale <= scale) return
  last.value -= last.scale / 2
  sum.group = 0.5
}

function isDigitsOnly(sum: Sum): boolean {
  return sum.digits && sum.terms.length === 0 && sum.last !== 'hundred'
}

/** The place of a number's last digit that is not zero: 20 → 10, 300 → 100, 0 → 1. */
function placeOf(group: number): number {
  let place = 1
  while (group > 0 && group % (place * 10) === 0) place *= 10
  return place
}

export function isNumber(sum: Sum): boolean {
  return sum.group !== null || sum.terms.length > 0
}

/** The value, and how it is made of the last scale and what stands before it. */
export function totalOf(sum: Sum): { value: number; mantissa: number; scale: number } {
  const value = tidy(sum.terms.reduce((total, term) => total + term.value, sum.group ?? 0))
  const scale = sum.group === null && sum.terms.length === 1 ? sum.terms[0]!.times : 1
  return { value, mantissa: tidy(value / scale), scale }
}

/** `4.1 × 1e9` is not quite 4.1 billion in binary; fifteen digits are. */
export function tidy(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(15))
}
