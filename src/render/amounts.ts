/** Figures in English words: `USD 15–20 billion`, `12.5%`, `over 3 gigawatt`. */
import type { Bound, Quantity } from '../article.ts'

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
  const number = numberOf(value, upTo)
  if (kind === 'money') return `${before}${unit ?? ''} ${number}`.trim()
  if (kind === 'percent') return `${before}${number}%`
  if (kind === 'quantity') return `${before}${number} ${(unit ?? '').replaceAll('-', ' ')}`.trim()
  if (kind === 'count') return before + number
  return `${before}${number} ${kind.replace('-', ' ')}${value === 1 && upTo === null ? '' : 's'}`
}

/** Both ends of a range share the scale where both are round in it: `15–20 billion`. */
function numberOf(value: number, upTo: number | null): string {
  const [scale, word] = scaleOf(upTo === null ? [value] : [value, upTo])
  const ends = upTo === null ? [value] : [value, upTo]
  return ends.map(end => digits(end / scale)).join('–') + (word ? ` ${word}` : '')
}

function scaleOf(ends: readonly number[]): readonly [number, string] {
  const fits = SCALES.find(([scale]) => ends.every(end => Math.abs(end) >= scale && isShort(end / scale)))
  return fits ?? [1, '']
}

/** At most three decimals: a longer number is clearer in full. */
function isShort(number: number): boolean {
  return Math.abs(number * 1000 - Math.round(number * 1000)) < 1e-6
}

const FORMAT = new Intl.NumberFormat('en', { maximumFractionDigits: 6 })

function digits(number: number): string {
  return FORMAT.format(number)
}
