/** What a numeral is, and what it is read from. */
import type { Decimal } from './digits.ts'
import type { Piece } from './pieces.ts'
import type { Atom, FigureTable, Unit } from './table.ts'

/** What the rules read: the pieces of one passage, with the tables and the text's convention. */
export interface Reading {
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly table: FigureTable
  readonly decimal: Decimal
}

/** A number as written. */
export interface Numeral {
  /** Its pieces: `[first, next)`. */
  readonly first: number
  readonly next: number
  readonly value: number
  /** The value without the scale at its end, and that scale: 15 and 1e9 in `15 milliárd`. */
  readonly mantissa: number
  readonly scale: number
  readonly digits: boolean
  /** Whether it is a figure by itself, or only with a scale, a unit … */
  readonly standing: Atom['standing']
  /** A unit written together with it: `tízéves`. */
  readonly unit: Unit | null
}
