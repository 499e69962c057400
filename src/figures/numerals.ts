/** Numerals: digits, number words and scales put together into one value. Shapes are code, words are table. */
import { type Decimal, joinGroups, readDigits } from './digits.ts'
import { splitFused } from './fused.ts'
import { phraseAt } from './phrases.ts'
import { isTie, type Piece } from './pieces.ts'
import { addAtom, isNumber, type Sum, startSum, totalOf } from './sum.ts'
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

/** More parts than any number has: the run is noise. */
const LONGEST = 24

/** The numeral that begins at a piece, or null; `next` of a numeral that makes no sense is still behind it. */
export function numeralAt(reading: Reading, at: number): Numeral | null {
  const { pieces, table } = reading
  const first = pieces[at]!
  if (first.kind === 'mark') return vulgarAt(reading, at)
  const sum = startSum(table.unitsFirst)
  let next = at
  let standing: Atom['standing'] = 'sure'
  let unit: Unit | null = null
  if (first.kind === 'digits') {
    const joined = joinGroups(reading.text, pieces, at, table.blankGroups)
    const value = readDigits(joined.digits, reading.decimal)
    if (value === null) return null
    sum.group = value
    sum.digits = true
    next = joined.next
    next = plusVulgar(sum, pieces, next)
    next = plusAbbreviation(sum, reading, next)
  }
  for (let parts = 0; parts < LONGEST; parts++) {
    const from = isTie(pieces, next) && next > at ? next + 1 : next
    const step = stepAt(sum, reading, from) ?? digitsStep(sum, reading, next)
    if (!step) break
    if (parts === 0 && next === at) standing = step.standing
    next = step.next
    unit = step.unit
    if (unit) break
  }
  if (next === at || !isNumber(sum)) return null
  const { value, mantissa, scale } = totalOf(sum)
  if (sum.parts < 2 && !sum.digits && (standing === 'weak' || standing === 'multiplier')) return null
  return {
    first: at,
    next,
    value,
    mantissa,
    scale,
    digits: sum.digits,
    standing: sum.parts < 2 || value < 2 ? standing : 'sure',
    unit,
  }
}

interface Step {
  readonly next: number
  readonly standing: Atom['standing']
  readonly unit: Unit | null
}

/** Adds what stands at a piece to the sum; null where it is no part of the numeral. */
function stepAt(sum: Sum, reading: Reading, at: number): Step | null {
  const { pieces, table } = reading
  const piece = pieces[at]
  if (piece?.kind !== 'word') return null
  const match = phraseAt(table.numerals, pieces, at)
  if (match) {
    if (match.meaning.kind === 'join') return joinedStep(sum, reading, match.next)
    if (!addAtom(sum, match.meaning)) return null
    return { next: match.next, standing: match.meaning.standing, unit: null }
  }
  if (!table.fused || !table.heads.has(piece.key.slice(0, 2))) return null
  const fused = splitFused(piece.key, table)
  if (!fused || !addAll(sum, fused.atoms)) return null
  return { next: at + 1, standing: 'sure', unit: fused.unit }
}

const LOWER_GROUP = /^[1-9]\d{0,2}$/

/** `5 bin 400`, `2 milyon 350 bin`: digits go on below a scale that whole digits stand before. */
function digitsStep(sum: Sum, { pieces }: Reading, at: number): Step | null {
  const piece = pieces[at]
  const term = sum.terms.at(-1)
  if (!sum.digits || sum.last !== 'scale' || sum.group !== null || !term || term.scale < 1000) return null
  if (piece?.kind !== 'digits' || piece.glued || !LOWER_GROUP.test(piece.text)) return null
  if (!Number.isInteger(term.value / term.scale)) return null
  return addAtom(sum, { kind: 'small', value: Number(piece.text), standing: 'sure' })
    ? { next: at + 1, standing: 'sure', unit: null }
    : null
}

/** `and` belongs to a numeral where a smaller part follows: `one hundred and five`, not `five and one hundred`. */
function joinedStep(sum: Sum, reading: Reading, at: number): Step | null {
  if (sum.parts === 0 || sum.digits) return null
  const from = isTie(reading.pieces, at) ? at + 1 : at
  const match = phraseAt(reading.table.numerals, reading.pieces, from)
  if (!match || match.meaning.kind === 'join' || match.meaning.standing === 'weak') return null
  sum.joined = true
  const isAdded = addAtom(sum, match.meaning)
  sum.joined = false
  return isAdded ? { next: match.next, standing: 'sure', unit: null } : null
}

function addAll(sum: Sum, atoms: readonly Atom[]): boolean {
  return atoms.every(atom => {
    if (atom.kind === 'join') {
      sum.joined = true
      return true
    }
    const isAdded = addAtom(sum, atom)
    sum.joined = false
    return isAdded
  })
}

const VULGAR: Record<string, number> = {
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 1 / 8,
}

function vulgarAt(reading: Reading, at: number): Numeral | null {
  const value = VULGAR[reading.pieces[at]!.text]
  if (value === undefined) return null
  const sum = startSum(false)
  sum.group = value
  sum.digits = true
  const next = plusAbbreviation(sum, reading, at + 1)
  const { mantissa, scale, value: total } = totalOf(sum)
  return { first: at, next, value: total, mantissa, scale, digits: true, standing: 'ambiguous', unit: null }
}

/** `2½`. */
function plusVulgar(sum: Sum, pieces: readonly Piece[], at: number): number {
  const value = pieces[at] && VULGAR[pieces[at]!.text]
  if (value === undefined) return at
  sum.group = (sum.group ?? 0) + value
  return at + 1
}

/** `2.3bn`, `48,6 Mio.`: a scale as newspapers shorten it; single letters are left to who knows what follows. */
function plusAbbreviation(sum: Sum, reading: Reading, at: number): number {
  const piece = reading.pieces[isTie(reading.pieces, at) ? at + 1 : at]
  if (!piece) return at
  const from = reading.pieces.indexOf(piece, at)
  const dotted = reading.pieces[from + 1]?.text === '.' && reading.pieces[from + 1]!.glued
  const { abbreviations, signs } = reading.table
  const withDot = dotted ? abbreviations.get(`${piece.text}.`) : undefined
  const scale = withDot ?? abbreviations.get(piece.text)
  if (scale === undefined) return at
  const next = from + (withDot === undefined ? 1 : 2)
  if (signs.has(piece.text) && !isMoney(reading, at, next)) return at
  if (piece.text.length === 1 && !piece.glued && !isMoney(reading, at, next)) return at
  addAtom(sum, { kind: 'scale', value: scale, standing: 'multiplier' })
  return next
}

/** A sign of money stands before the digits or after the scale: `£340m`, `2,3 M€`. */
function isMoney({ pieces, table }: Reading, digitsEnd: number, next: number): boolean {
  let before = digitsEnd - 1
  while (before > 0 && pieces[before]!.kind === 'digits') before--
  const isSign = (text: string | undefined): boolean =>
    text !== undefined && table.signs.get(text)?.kind === 'money'
  return isSign(pieces[before]?.text) || isSign(pieces[next]?.text)
}
