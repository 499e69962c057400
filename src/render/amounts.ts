/** Figures in English words: `USD 15–20 billion`, `12.5%`, `over 3 gigawatts`. */
import type { Bound, Quantity } from '../article.ts'
import { numberIn } from './numbers.ts'
import { unitWords } from './units.ts'

const SCALES = [
  [1e15, 'quadrillion'],
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const

const BOUNDS: Record<Bound, string> = {
  about: 'about ',
  almost: 'almost ',
  'at-least': 'at least ',
  over: 'over ',
  'at-most': 'up to ',
  under: 'under ',
}

/** The quantity as a reader of English would write it. */
export function amountOf({ kind, value, upTo, unit, bound }: Quantity): string {
  const before = bound ? BOUNDS[bound] : ''
  const ends = upTo === null ? [value] : [value, upTo]
  if (kind === 'money') return `${before}${unit ?? ''} ${numberOf(ends, withCents)}`.trim()
  const number = numberOf(ends, numberIn)
  if (kind === 'percent') return `${before}${number}%`
  if (kind === 'count') return before + (fractionOf(ends) ?? number)
  const name = kind === 'quantity' ? unit : kind
  return `${before}${number} ${unitWords(name ?? '', value === 1 && upTo === null ? 'one' : 'many')}`.trim()
}

/** Shares are told in tenths at most: `one in ten`. */
const LARGEST_DENOMINATOR = 10

/** A share as a fraction: `1/3` rather than `0.333333`; null where it is a range or no simple one. */
function fractionOf([value, ...others]: readonly number[]): string | null {
  if (value === undefined || others.length > 0 || !(value > 0 && value < 1)) return null
  for (let under = 2; under <= LARGEST_DENOMINATOR; under++) {
    const over = Math.round(value * under)
    if (over > 0 && Math.abs(over / under - value) < 1e-6) return `${over}/${under}`
  }
  return null
}

/** Both ends of a range share the scale where both are round in it: `15–20 billion`. `broken` writes what is not whole. */
function numberOf(ends: readonly number[], broken: (value: number) => string): string {
  const [scale, word] = scaleOf(ends)
  const write = scale > 1 || ends.every(Number.isInteger) ? numberIn : broken
  return ends.map(end => write(end / scale)).join('–') + (word ? ` ${word}` : '')
}

function scaleOf(ends: readonly number[]): readonly [number, string] {
  const fits = SCALES.find(([scale]) => ends.every(end => Math.abs(end) >= scale && isShort(end / scale)))
  return fits ?? [1, '']
}

/** At most three decimals: a longer number is clearer in full. */
function isShort(number: number): boolean {
  return Math.abs(number * 1000 - Math.round(number * 1000)) < 1e-6
}

/** Cents are two digits: `USD 3.10`. */
function withCents(value: number): string {
  const number = numberIn(value)
  if (!number.includes('.')) return `${number}.00`
  return /\.\d$/.test(number) ? `${number}0` : number
}
