/** Signs of less than nothing before a number, and words for them: `-5`, `minus 5`, `sıfırın altında 5`. */
import type { Reading } from './numeral.ts'
import { phraseAt, phraseBefore } from './phrases.ts'
import { MINUS } from './signs.ts'

/** A minus sign belongs to the number where it is glued to it and to nothing before; a word for it, unless it bounds. */
export function signedFirst(reading: Reading, first: number, from: number): number {
  const { pieces, table } = reading
  const before = pieces[first - 1]
  if (first <= from || !before) return first
  if (MINUS.test(before.text)) return pieces[first]!.glued && !before.glued ? first - 1 : first
  const isWord = pieces[first]!.kind === 'word' || /\D/.test(pieces[first]!.text)
  const { minus, negative } = table.words
  if (!phraseBefore(minus, pieces, first) && !(isWord && phraseBefore(negative, pieces, first))) return first
  const isBound = phraseBefore(table.bounds, pieces, first) !== null
  const sign = signStart(reading, first)
  return isBound || pieces[sign - 1]?.kind === 'digits' ? first : sign
}

/** Where the word for minus begins that ends right before the number. */
function signStart({ pieces, table }: Reading, first: number): number {
  for (let at = first - LONGEST_SIGN; at < first - 1; at++)
    if (phraseAt(table.words.minus, pieces, at)?.next === first) return at
  return first - 1
}

/** Pieces: `sıfırın altında`. */
const LONGEST_SIGN = 2

/** `caíram menos 6,5%`, `menos 6,5% do que em 2023`: a word that means less as well, but not `uma variação de menos 6,5%`. */
export function isCompared({ pieces, table: { words } }: Reading, sign: number, end: number): boolean {
  if (words.than.exact.size === 0) return false
  if (phraseAt(words.than, pieces, end)) return true
  const { key } = pieces[sign - 1] ?? { key: '' }
  return !(words.of.exact.has(key) || words.to.exact.has(key) || words.from.exact.has(key))
}
