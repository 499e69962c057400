/** Numerals in all their forms: whole ones, with spoken decimals, as parts of a whole, as so many out of so many. */
import { fractionAt, partOfAt, withFraction } from './fractions.ts'
import { opensNumeral } from './fused.ts'
import type { Numeral, Reading } from './numeral.ts'
import { headOf, phraseAt } from './phrases.ts'
import { tidy } from './sum.ts'
import { wholeAt } from './wholes.ts'

/** The numeral that begins at a piece, or null. */
export function numeralAt(reading: Reading, at: number): Numeral | null {
  if (!canOpen(reading, at)) return null
  const first = wholeAt(reading, at)
  const share = partOfAt(reading, at, first)
  if (share) return share
  const whole = withCollective(reading, first)
  if (!whole) return fractionAt(reading, at)
  if (whole.unit) return whole
  const spoken = withDecimals(reading, whole)
  return spoken === whole ? withOutOf(reading, withFraction(reading, whole)) : spoken
}

/** Most words open no numeral, which one look-up tells. */
function canOpen({ pieces, table }: Reading, at: number): boolean {
  const { kind, key } = pieces[at]!
  if (kind !== 'word' || table.opens.has(key) || table.openHeads.has(headOf(key))) return true
  return table.fused && opensNumeral(table, key)
}

/** `une vingtaine de millions`: a word for so many counts what stands behind it. */
function withCollective(reading: Reading, whole: Numeral | null): Numeral | null {
  const isCollective = whole !== null && !whole.unit && whole.scale >= 10 && whole.scale <= 1000
  const of = isCollective ? phraseAt(reading.table.words.of, reading.pieces, whole.next) : null
  const atom = of ? phraseAt(reading.table.numerals, reading.pieces, of.next) : null
  if (!whole || atom?.meaning.kind !== 'scale' || atom.meaning.value < 1e6) return whole
  const { value: scale } = atom.meaning
  return { ...whole, value: tidy(whole.value * scale), mantissa: whole.value, scale, next: atom.next }
}

/** `three point five`, `drei Komma zwei Millionen`, `két egész öt tized`. */
function withDecimals(reading: Reading, whole: Numeral): Numeral {
  if (whole.digits || !Number.isInteger(whole.value)) return whole
  const point = phraseAt(reading.table.words.points, reading.pieces, whole.next)
  const decimals = point ? decimalsAt(reading, point.next) : null
  if (!decimals) return whole
  const { scale, next } = decimals
  const mantissa = tidy(whole.value + decimals.value)
  const standing = scale > 1 || whole.standing !== 'weak' ? 'sure' : whole.standing
  return { ...whole, value: tidy(mantissa * scale), mantissa, scale, next, standing }
}

/** More spoken digits than anyone says. */
const LONGEST = 12

/** What stands behind a spoken point: `zero three` is 0.03, `seventy-one` 0.71, `five million` 0.5 in millions; no fraction. */
function decimalsAt(
  reading: Reading,
  at: number,
): { readonly value: number; readonly scale: number; readonly next: number } | null {
  const { pieces, table } = reading
  let digits = ''
  let next = at
  while (digits.length < LONGEST && pieces[next]) {
    const digit = phraseAt(table.numerals, pieces, next)
    const isZero = digit?.meaning.kind === 'small' && digit.meaning.value === 0
    const part = isZero ? null : wholeAt(reading, next)
    if (!isZero && (!part || part.digits || part.unit || !Number.isInteger(part.mantissa))) break
    if (digits !== '' && part && part.value > 9 && !/^0+$/.test(digits)) break
    digits += part?.mantissa ?? 0
    next = part?.next ?? digit!.next
    if (part && phraseAt(table.fractions, pieces, next)) return null
    if (part && part.scale > 1) return { value: Number(`0.${digits}`), scale: part.scale, next }
  }
  return digits === '' ? null : { value: Number(`0.${digits}`), scale: 1, next }
}

/** `one in ten`, `sieben von zehn`, `uno de cada cinco`: a share, where both are small and nothing is measured in them. */
function withOutOf(reading: Reading, numeral: Numeral): Numeral {
  const { pieces, table } = reading
  if (!isCount(numeral, MOST)) return numeral
  const outOf = phraseAt(table.words.outOf, pieces, numeral.next) ?? amongAt(reading, numeral)
  if (!outOf || !pieces[outOf.next]) return withWholeBehind(reading, numeral)
  const whole = wholeAt(reading, outOf.next)
  if (whole && isAmong(reading, numeral, outOf.next) && !isRound(whole.value)) return numeral
  if (!whole || whole.unit || !isCount(whole, LARGEST) || whole.value <= numeral.value) return numeral
  if (phraseAt(table.units, pieces, whole.next) ?? table.signs.get(pieces[whole.next]?.text ?? ''))
    return numeral
  const value = tidy(numeral.value / whole.value)
  return { ...whole, first: numeral.first, value, mantissa: value, scale: 1, standing: 'sure' }
}

/** The share was told by the word for several of a few. */
function isAmong(reading: Reading, numeral: Numeral, from: number): boolean {
  return amongAt(reading, numeral)?.next === from
}

/** Wholes that people say shares of: three of twelve scanners are three scanners. */
function isRound(whole: number): boolean {
  return whole <= 10 || /^(?:20|10+)$/.test(`${whole}`)
}

/** `zwei von drei`: several of a few, where one of them, `einer von drei`, is somebody. */
function amongAt({ pieces, table }: Reading, { value, digits, next }: Numeral): { next: number } | null {
  const among = digits || value < 2 ? null : phraseAt(table.words.among, pieces, next)
  return among && pieces[among.next]?.kind === 'word' ? among : null
}

/** `kaksi kolmesta`. */
function withWholeBehind({ pieces, table }: Reading, numeral: Numeral): Numeral {
  const whole = phraseAt(table.wholesAfter, pieces, numeral.next)
  if (!whole || numeral.value < 2 || whole.meaning <= numeral.value) return numeral
  const value = tidy(numeral.value / whole.meaning)
  return { ...numeral, value, mantissa: value, standing: 'sure', next: whole.next }
}

const MOST = 9
const LARGEST = 1000

function isCount({ value, scale }: Numeral, most: number): boolean {
  return scale === 1 && Number.isInteger(value) && value > 0 && value <= most
}
