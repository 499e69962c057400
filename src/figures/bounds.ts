/** The words around a figure that bound it: `more than`, `legfeljebb`, `or more`. */
import type { Bound } from '../article.ts'
import type { Reading } from './numeral.ts'
import { phraseAt, phraseBefore } from './phrases.ts'
import type { Amount } from './ranges.ts'

/** `several thousand` are more than that: a round number behind a word that makes it vague. */
export function isVague({ pieces, table }: Reading, { numeral, first, upTo }: Amount): boolean {
  const isRound = /^10+$/.test(`${numeral.value}`)
  return upTo === null && isRound && phraseBefore(table.words.vague, pieces, first) !== null
}

/** What the words before the figure, or else right after it, say of it; they stay outside its span. */
export function boundOf(reading: Reading, amount: Amount): Bound | null {
  if (isVague(reading, amount)) return 'over'
  const { pieces, table } = reading
  const { next } = amount
  const first = startOf(pieces, amount.first)
  const { bounds, boundsAfter, words } = table
  const before = phraseBefore(bounds, pieces, first)
  if (before) return before
  const key = first > 1 ? pieces[first - 1]!.key : ''
  const isLinked = words.weakArticles.exact.has(key) || words.boundLinks.exact.has(key)
  const beforeLink = isLinked ? phraseBefore(bounds, pieces, first - 1) : null
  return beforeLink ?? phraseAt(boundsAfter, pieces, next)?.meaning ?? null
}

/** `più dell'11%`: the apostrophe belongs to the word before it. */
function startOf(pieces: Reading['pieces'], first: number): number {
  const before = pieces[first - 1]
  return before?.glued && /^['’]$/.test(before.text) ? first - 1 : first
}
