/** The dates of an article, for the terminal view. */
import type { Summary } from '../article.ts'
import { cleaned } from './clean.ts'
import { contextOf } from './context.ts'
import { dateOf } from './facts.ts'
import { columnOf, cut, padded, wrapped } from './layout.ts'
import { INDENT, type Page, ROWS, rest, shownOf } from './page.ts'

const NO_BREAK = '\u00A0'

/**
 * Each date once, on as few lines as they need: its value, or its words where the year is not known. In the full view a
 * line each, with the words around it.
 */
export function listOfDates(summary: Summary, page: Page): string[] {
  const { width, paint, detail } = page
  if (detail === 'full') return linesOf(summary, page)
  const known = summary.dates.filter(date => date.value !== null)
  const said = [...new Set(known.map(date => (date.resolved ? dateOf(date) : cleaned(date.text))))]
  const shown = shownOf(said, page, 2 * ROWS)
  const words = shown.map(date => date.replaceAll(' ', NO_BREAK)).join('   ')
  const lines = wrapped(words, width).map(line => paint.amount(line.replaceAll(NO_BREAK, ' ')))
  return [...lines, ...rest(said.length, shown.length, page)]
}

function linesOf(summary: Summary, { width, paint }: Page): string[] {
  const column = columnOf(summary.dates.map(dateOf), width)
  const room = width - column - INDENT.length
  return summary.dates.map(date => {
    const value = padded(paint.amount(cut(dateOf(date), column)), column)
    return value + INDENT + cut(contextOf(date, summary, room), room)
  })
}
