/** The figures of an article and what they measure, for the terminal view. */
import type { Summary, SummaryFigure } from '../article.ts'
import { amountOf } from './amounts.ts'
import { cleaned } from './clean.ts'
import { contextOf } from './context.ts'
import { cut, padded, widthOf } from './layout.ts'
import { INDENT, type Page, ROWS, rest, STACKED, shownOf } from './page.ts'

/** Longer words beside a figure are hard to take in at a glance. */
const GLANCE = 64
/** With less room beside the amounts, the words stand under them: an amount that is cut would lie. */
const LEAST_WORDS = 20

/** The amount, what it measures, and the words of the text; in the short view, equal amounts once. */
export function listOfFigures(summary: Summary, page: Page): string[] {
  const { width, paint, detail } = page
  const all = detail === 'full' ? summary.figures : differing(summary.figures)
  const shown = shownOf(all, page, ROWS)
  const widest = Math.max(0, ...shown.map(figure => widthOf(amountOf(figure))))
  const column = Math.min(widest, width - INDENT.length - LEAST_WORDS)
  const rows = shown.flatMap(figure => {
    const amount = paint.amount(cut(amountOf(figure), width))
    if (width < STACKED || widthOf(amount) > column)
      return [amount, INDENT + wordsOf(figure, summary, { ...page, width: width - INDENT.length })]
    const room = width - column - INDENT.length
    return [padded(amount, column) + INDENT + wordsOf(figure, summary, { ...page, width: room })]
  })
  return [...rows, ...rest(all.length, shown.length, page)]
}

/** Each amount once, where the text says what it measures, else where it stands first. */
function differing(figures: readonly SummaryFigure[]): SummaryFigure[] {
  const amounts = new Map<string, SummaryFigure>()
  for (const figure of figures) {
    const amount = amountOf(figure)
    const known = amounts.get(amount)
    if (!known || (!known.of && figure.of)) amounts.set(amount, figure)
  }
  return [...amounts.values()]
}

/** The words around a figure, from what it measures on; where that stands too far away, it alone and the figure. */
function wordsOf(figure: SummaryFigure, summary: Summary, { width, paint }: Page): string {
  const room = Math.min(GLANCE, width)
  const { of, text } = figure
  const start = Math.min(figure.start, of?.start ?? figure.start)
  const both = cleaned(summary.text.slice(start, Math.max(figure.end, of?.end ?? figure.end)))
  if (!of || widthOf(both) <= room) return cut(contextOf({ ...figure, start }, summary, room), room)
  return cut(`${cleaned(of.text)} ${paint.faint(`(${cleaned(text)})`)}`, room)
}
