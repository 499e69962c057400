/** Powers as science and computers write them: `1.3e9`, `6,02×10^23`, `2^-1`. */
import type { Reading } from './numeral.ts'

const EXPONENT = /^\d{1,2}$/
const TIMES = /^[x×]$/

/** The value with the power that is glued to its digits, and the piece after it. */
export function withExponent(
  { pieces }: Reading,
  value: number,
  at: number,
): { readonly value: number; readonly next: number } {
  const isTimes = TIMES.test(pieces[at]?.text ?? '') && pieces[at + 1]?.text === '10'
  const sign = isTimes ? at + 2 : at
  const isPower = pieces[sign]?.text === '^'
  if (!isPower && !/^[eE]$/.test(pieces[at]?.text ?? '')) return { value, next: at }
  const digits = /^[-+−]$/.test(pieces[sign + 1]?.text ?? '') ? sign + 2 : sign + 1
  const isGlued = pieces.slice(at, digits + 1).every(piece => piece.glued)
  if (!isGlued || !EXPONENT.test(pieces[digits]?.text ?? '')) return { value, next: at }
  const size = Number(pieces[digits]!.text)
  const exponent = /^[-−]$/.test(pieces[digits - 1]!.text) ? -size : size
  const isOfTen = isTimes || !isPower
  return { value: isOfTen ? Number(`${value}e${exponent}`) : value ** exponent, next: digits + 1 }
}
