/** Whole numerals: digits, number words and scales put together into one value. Shapes are code, words are table. */
import { opensNumeral, splitFused } from './fused.ts'
import type { Numeral, Reading } from './numeral.ts'
import { openDecimals, openDigits, openVulgar, plusAbbreviation } from './opening.ts'
import { phraseAt } from './phrases.ts'
import { isTie, type Piece } from './pieces.ts'
import { afterFiller, digitsStep, withPlace } from './places.ts'
import { addAtom, isNumber, type Sum, startSum, totalOf } from './sum.ts'
import type { Atom, FigureTable, Unit } from './table.ts'

/** More parts than any number has: the run is noise. */
const LONGEST = 24

/** The whole numeral that begins at a piece, or null. */
export function wholeAt(reading: Reading, at: number): Numeral | null {
  const { pieces, table } = reading
  const sum = startSum(table.unitsFirst)
  const opening = OPENINGS[pieces[at]!.kind](sum, reading, at)
  if (opening === null) return null
  let next = opening
  let standing: Atom['standing'] = 'sure'
  let unit: Unit | null = null
  for (let parts = 0; parts < LONGEST && unit === null; parts++) {
    const tied = isTie(pieces, next) && next > at ? next + 1 : next
    const from = next > at ? afterFiller(reading, tied) : tied
    const step = stepAt(sum, reading, from) ?? digitsStep(sum, reading, next)
    if (!step) break
    if (parts === 0 && next === at) standing = step.standing
    next = step.next
    unit = step.unit
  }
  if (next > at && unit === null && (sum.last === 'scale' || !sum.digits))
    next = plusAbbreviation(sum, reading, next)
  if (next === at || !isNumber(sum)) return null
  const { value, mantissa, scale } = totalOf(table.elidedPlaces ? withPlace(sum) : sum)
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

type Opening = (sum: Sum, reading: Reading, at: number) => number | null

/** How a numeral begins: where digits or signs do, what they add; words are left to the steps. */
const OPENINGS: Record<Piece['kind'], Opening> = {
  digits: openDigits,
  mark: (sum, reading, at) => openVulgar(sum, reading, at) ?? openDecimals(sum, reading, at),
  word: (_, __, at) => at,
}

/** What was added to a sum, and the piece after it. */
export interface Step {
  readonly next: number
  readonly standing: Atom['standing']
  readonly unit: Unit | null
}

/** Adds what stands at a piece to the sum; null where it is no part of the numeral. */
function stepAt(sum: Sum, reading: Reading, at: number): Step | null {
  const { pieces, table } = reading
  const piece = pieces[at]
  if (piece?.kind !== 'word') return null
  const fused = isFused(reading, at) ? splitFused(piece.key, table) : null
  const match = fused ? null : phraseAt(table.numerals, pieces, at)
  if (match) {
    if (match.meaning.kind === 'join') return joinedStep(sum, reading, match.next)
    if (match.meaning.kind === 'hundred' && (sum.digits || (sum.group ?? 0) > 19) && isCoin(reading, at))
      return null
    if (isArticle(sum, match.meaning) || isLooseZero(sum, match.meaning, table)) return null
    if (!addAtom(sum, match.meaning)) return null
    return { next: match.next, standing: match.meaning.standing, unit: null }
  }
  if (!fused || !addAll(sum, fused.atoms)) return null
  const [first] = fused.atoms
  const isOne = fused.atoms.length === 1 && !fused.unit && first!.standing !== 'sure'
  return { next: at + 1, standing: isOne ? 'multiplier' : 'sure', unit: fused.unit }
}

/** `dreizehntausend null`: only where words run on does a zero stand for a place. */
function isLooseZero({ terms }: Sum, { value }: Atom, { unspaced }: FigureTable): boolean {
  return value === 0 && terms.length > 0 && !unspaced
}

/** `$980m a year`, `2 millones un año`: an article goes on no number. */
function isArticle(sum: Sum, { standing }: Atom): boolean {
  const isOpen = sum.digits || sum.parts > 0
  return isOpen && (standing === 'weak' || (standing === 'article' && sum.digits))
}

/** A word that may be several numerals in one: `harmincöt`, which is no accusative of thirty. */
function isFused({ pieces, table }: Reading, at: number): boolean {
  const { key } = pieces[at]!
  return (
    table.fused &&
    opensNumeral(table, key) &&
    !table.numerals.exact.has(key) &&
    !table.words.not.exact.has(key)
  )
}

/** French `cents` are hundreds and coins. */
function isCoin({ pieces, table }: Reading, at: number): boolean {
  return phraseAt(table.units, pieces, at)?.meaning.kind === 'money'
}

/** `and` belongs to a numeral where a smaller part follows: `one hundred and five`, not `five and one hundred`. */
function joinedStep(sum: Sum, reading: Reading, at: number): Step | null {
  if (sum.parts === 0 || (sum.digits && sum.last !== 'hundred')) return null
  const from = isTie(reading.pieces, at) ? at + 1 : at
  if (reading.pieces[from]?.kind === 'word' && isFused(reading, from)) {
    sum.joined = true
    const step = stepAt(sum, reading, from)
    sum.joined = false
    return step
  }
  const match = phraseAt(reading.table.numerals, reading.pieces, from)
  if (!match || match.meaning.kind === 'join' || match.meaning.standing === 'weak') return null
  // `six million and two thirds`: the two belongs to the thirds.
  const denominator = phraseAt(reading.table.fractions, reading.pieces, match.next)?.meaning ?? 0
  if (match.meaning.value < denominator && denominator <= 10) return null
  sum.joined = true
  const isAdded = addAtom(sum, match.meaning)
  sum.joined = false
  return isAdded ? { next: match.next, standing: 'sure', unit: null } : null
}

/** Adds all parts of a word, or none: `kétszázezer-háromszázezer` are two numbers. */
function addAll(sum: Sum, atoms: readonly Atom[]): boolean {
  const trial: Sum = { ...sum, terms: sum.terms.map(term => ({ ...term })) }
  for (const atom of atoms)
    if (atom.kind === 'join') trial.joined = true
    else {
      if (!addAtom(trial, atom)) return false
      trial.joined = false
    }
  Object.assign(sum, trial)
  return true
}
