/**
 * The view for people: the article on one screen. Labels stand in a column of their own where there is room, and on
 * a line of their own where there is not.
 */
import type { Summary } from '../article.ts'
import { cleaned } from './clean.ts'
import { factsOf, titleOf } from './facts.ts'
import { cut, padded, widthOf, wrapped } from './layout.ts'
import { INDENT, type Page } from './page.ts'
import type { Paint } from './paint.ts'
import { PANELS } from './panels.ts'
import type { Part } from './parts.ts'

/** How the view is to look. */
export interface View {
  /** Columns, at least 40. */
  readonly width: number
  readonly paint: Paint
  /** Null: all, in short; else these, in full. */
  readonly parts: readonly Part[] | null
}

const MARGIN = ' '
/** The column of the labels, and the width of the view from which on it is there. */
const LABELS = 15
const ROOMY = 72

/** Turns summaries into text for a terminal. */
export function terminalView({ width: columns, paint, parts }: View): (summary: Summary) => string {
  const width = columns - 2 * MARGIN.length
  const placed = columns >= ROOMY ? besideLabel : belowLabel
  const page: Page = {
    width: width - (columns >= ROOMY ? LABELS : INDENT.length),
    paint,
    detail: parts ? 'full' : 'short',
  }
  const isWanted = (part: Part): boolean => parts === null || parts.includes(part)
  return summary => {
    const blocks = [
      identity(summary, width, paint),
      isWanted('headline') ? wrapped(titleOf(summary), width).map(paint.title) : [],
      ...PANELS.filter(({ part }) => isWanted(part)).map(({ label, lines }) =>
        placed(paint.label, label, lines(summary, page)),
      ),
    ].filter(block => block.length > 0)
    return `${blocks.map(block => block.map(line => (MARGIN + line).trimEnd()).join('\n')).join('\n\n')}\n`
  }
}

/** The line between two articles. */
export function ruleOf({ width, paint }: View): string {
  return MARGIN + paint.faint('─'.repeat(width - 2 * MARGIN.length))
}

type Brush = Paint['label']

function besideLabel(brush: Brush, label: string, lines: readonly string[]): string[] {
  return lines.map((line, i) => (i ? ' '.repeat(LABELS) : brush(padded(label, LABELS))) + line)
}

function belowLabel(brush: Brush, label: string, lines: readonly string[]): string[] {
  return lines.length ? [brush(label), ...lines.map(line => INDENT + line)] : []
}

/** The language and size line, with the name of the input. */
function identity(summary: Summary, width: number, paint: Paint): string[] {
  const facts = factsOf(summary)
  const line = facts.join(' · ')
  const name = cut(cleaned(summary.source.name), width)
  const gap = width - widthOf(name) - widthOf(line)
  if (gap >= 3) return [paint.faint(name + ' '.repeat(gap) + line)]
  // A fact that goes on the next line goes there whole.
  const whole = facts.map(fact => fact.replaceAll(' ', '\u00a0')).join(' · ')
  return [name, ...wrapped(whole, width).map(part => part.replaceAll('\u00a0', ' '))].map(paint.faint)
}
