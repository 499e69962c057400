/** So much per something. */
import type { Reading } from './numeral.ts'
import { phraseAt } from './phrases.ts'
import type { Unit } from './table.ts'

/** `35 €/MWh`, `120 g/km`, `300 cubic metres per second`: so much per something; of quantities the unit says of what. */
export function rateAt({ pieces, table }: Reading, unit: Unit, at: number): { unit: Unit; next: number } {
  const isSlash = pieces[at]?.text === '/' && pieces[at]!.glued && pieces[at + 1]?.glued
  const per =
    isSlash && pieces[at + 1]!.kind === 'word' ? { next: at + 1 } : phraseAt(table.words.per, pieces, at)
  if (!per) return { unit, next: at }
  const sign = table.signs.get(pieces[per.next]?.text ?? '')
  const of = sign ? { meaning: sign, next: per.next + 1 } : phraseAt(table.units, pieces, per.next)
  const isRate =
    unit.kind === 'quantity' &&
    of?.meaning.kind === 'quantity' &&
    (isSlash || SHORT.has(of.meaning.unit ?? ''))
  if (isRate && !unit.unit!.includes('-per-'))
    return { unit: { ...unit, unit: `${unit.unit}-per-${of.meaning.unit}` }, next: of.next }
  return { unit, next: isSlash ? per.next + 1 : at }
}

/** Speeds and flows; `ten tonnes per year` are tonnes. */
const SHORT: ReadonlySet<string> = new Set(['hour', 'minute', 'second', 'millisecond'])
