/** The words around a figure that bound it: `more than`, `legfeljebb`, `or more`. */
import type { Bound } from '../article.ts'
import type { Measure } from './measure.ts'
import type { Reading } from './numeral.ts'
import { phraseAt, phraseBefore } from './phrases.ts'

/** What the words before the figure, or else right after it, say of it; they stay outside its span. */
export function boundOf({ pieces, table }: Reading, { first, next }: Measure): Bound | null {
  const { bounds, boundsAfter, words } = table
  const before = phraseBefore(bounds, pieces, first)
  if (before) return before
  const key = first > 1 ? pieces[first - 1]!.key : ''
  const isLinked = words.weakArticles.exact.has(key) || words.boundLinks.exact.has(key)
  const beforeLink = isLinked ? phraseBefore(bounds, pieces, first - 1) : null
  return beforeLink ?? phraseAt(boundsAfter, pieces, next)?.meaning ?? null
}
