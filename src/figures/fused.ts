/** Takes apart numerals that are written as one word: `háromszázötven`, `fünfundzwanzig`, `tízéves`. */

import { headOf } from './phrases.ts'
import { addAtom, startSum } from './sum.ts'
import type { Atom, FigureTable, Unit } from './table.ts'

export interface Fused {
  readonly atoms: readonly Atom[]
  /** The unit at the end of the word, if any. */
  readonly unit: Unit | null
}

const LONGEST = 80

/** The parts of a fused numeral, longest first; null where the word is none. */
export function splitFused(word: string, table: FigureTable): Fused | null {
  return word.length > LONGEST ? null : splitFrom(word, 0, [], { table, dead: new Set(), misfits: 0 })
}

/** Most words do not begin as any number word does; those of one letter are few. */
export function opensNumeral({ heads }: FigureTable, word: string): boolean {
  return heads.has(headOf(word)) || heads.has(word.charCodeAt(0))
}

interface Search {
  readonly table: FigureTable
  /** Positions from which the word can't be finished, whatever stands before them. */
  readonly dead: Set<number>
  /** How many parts did not fit what stands before them: `drieën` and `dertig`, where `drie`, `ën` and `dertig` do. */
  misfits: number
}

function splitFrom(word: string, from: number, atoms: readonly Atom[], search: Search): Fused | null {
  const { table, dead } = search
  if (from === word.length) return addsUp(atoms, table) ? { atoms, unit: null } : null
  if (dead.has(from)) return null
  const { misfits } = search
  for (let to = Math.min(word.length, from + table.longestNumeral); to > from; to--) {
    const atom = table.numerals.exact.get(word.slice(from, to))
    if (!atom || atom.standing === 'weak' || (atoms.length === 0 && atom.kind === 'join')) continue
    const longer = [...atoms, atom]
    if (!fits(longer, table)) {
      search.misfits++
      continue
    }
    const found = splitFrom(word, to, longer, search)
    if (found) return found
  }
  const tail = from > 0 ? tailOf(word.slice(from), atoms, table) : null
  if (!tail && misfits === search.misfits) dead.add(from)
  return tail
}

/** What may follow the number: its ending, or a unit. */
function tailOf(tail: string, atoms: readonly Atom[], table: FigureTable): Fused | null {
  if (atoms.at(-1)?.kind === 'join' || !addsUp(atoms, table)) return null
  const canEnd = atoms.length > 1 || (table.unspaced && atoms[0]!.kind === 'scale')
  if (canEnd && table.numberEndings.all.has(tail)) return { atoms, unit: null }
  const unit = tail.length > 1 || table.unspaced ? unitNamed(tail, table) : undefined
  return unit ? { atoms, unit } : null
}

function unitNamed(tail: string, { units, unspaced }: FigureTable): Unit | undefined {
  const exact = units.exact.get(tail)
  if (exact) return exact
  const shortest = unspaced ? 1 : 2
  for (let length = 1; length <= units.endings.longest && length <= tail.length - shortest; length++)
    if (units.endings.all.has(tail.slice(-length))) {
      const unit = units.stems.get(tail.slice(0, -length))
      if (unit) return unit
    }
  return undefined
}

function addsUp(atoms: readonly Atom[], table: FigureTable): boolean {
  return atoms.at(-1)?.kind !== 'join' && fits(atoms, table)
}

/** Each part can follow those before it. */
function fits(atoms: readonly Atom[], table: FigureTable): boolean {
  const sum = startSum(table.unitsFirst)
  for (const atom of atoms)
    if (atom.kind === 'join') sum.joined = true
    else {
      if (!addAtom(sum, atom)) return false
      sum.joined = false
    }
  return true
}
