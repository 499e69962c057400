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
  const isAfterArticle = first > 1 && words.weakArticles.exact.has(pieces[first - 1]!.key)
  const beforeArticle = isAfterArticle ? phraseBefore(bounds, pieces, first - 1) : null
  return beforeArticle ?? phraseAt(boundsAfter, pieces, next)?.meaning ?? null
}
