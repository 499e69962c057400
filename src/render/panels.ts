/** The parts of the terminal view: each gives its lines, painted, none wider than the page. */
import type { Summary, SummaryEntity, SummaryFigure, SummaryPerson } from '../article.ts'
import { amountOf } from './amounts.ts'
import { cleaned } from './clean.ts'
import { keySentencesOf, rolesOf } from './facts.ts'
import { columnOf, cut, padded, widthOf, wrapped } from './layout.ts'
import type { Paint } from './paint.ts'
import type { Part } from './parts.ts'

/** What a part of the view needs: the columns it may fill, the colours, and how much it may say. */
export interface Page {
  readonly width: number
  readonly paint: Paint
  /** `short`: on one screen with all the others; `full`: everything there is. */
  readonly detail: 'short' | 'full'
}

/** A part of the view: which, its label, its lines. */
export interface Panel {
  readonly part: Part
  readonly label: string
  readonly lines: (summary: Summary, page: Page) => string[]
}

/** In the order of the view. */
export const PANELS: readonly Panel[] = [
  { part: 'summary', label: 'Key sentences', lines: keySentences },
  { part: 'people', label: 'People', lines: ({ people }, page) => listOfPeople(people, page) },
  { part: 'companies', label: 'Companies', lines: ({ companies }, page) => listOfNames(companies, page) },
  {
    part: 'organizations',
    label: 'Organizations',
    lines: ({ organizations }, page) => listOfNames(organizations, page),
  },
  { part: 'places', label: 'Places', lines: ({ places }, page) => listOfNames(places, page) },
  { part: 'figures', label: 'Figures', lines: ({ figures }, page) => listOfFigures(figures, page) },
  { part: 'sections', label: 'Sections', lines: listOfSections },
]

/** Rows of a list in the short view, before the rest is only counted. */
const ROWS = 6

/** The items that are shown; one more than `rows` is shown too, as counting it would take the same room. */
function shownOf<T>(items: readonly T[], { detail }: Page, rows: number): readonly T[] {
  return detail === 'full' || items.length <= rows + 1 ? items : items.slice(0, rows)
}

function rest(all: number, shown: number, { paint }: Page): string[] {
  return all > shown ? [paint.faint(`+ ${all - shown} more`)] : []
}

function keySentences(summary: Summary, { width }: Page): string[] {
  return keySentencesOf(summary).flatMap(text =>
    wrapped(text, width - 2).map((line, i) => (i ? '  ' : '• ') + line),
  )
}

function listOfPeople(all: readonly SummaryPerson[], page: Page): string[] {
  const { width, paint } = page
  const shown = shownOf(all, page, ROWS)
  const column = columnOf(
    shown.map(person => cleaned(person.name)),
    width,
  )
  const rows = shown.flatMap(person => {
    const times = `×${person.mentions.length}`
    const room = width - column - 3 - widthOf(times)
    const [role = '', ...more] =
      page.detail === 'full' ? wrapped(rolesOf(person), room) : [cut(rolesOf(person), room)]
    const name = padded(paint.name(cut(cleaned(person.name), column)), column)
    return [
      `${name}  ${padded(role, room)} ${paint.faint(times)}`,
      ...more.map(line => ' '.repeat(column + 2) + line),
      ...aliases(person, page),
    ]
  })
  return [...rows, ...rest(all.length, shown.length, page)]
}

/** The other forms of a name, in the full view. */
function aliases({ aliases: others }: SummaryEntity, { width, paint, detail }: Page): string[] {
  if (detail === 'short' || others.length === 0) return []
  return wrapped(`also ${others.map(cleaned).join(', ')}`, width - 2).map(line => `  ${paint.faint(line)}`)
}

/** Names in running order, on as few lines as they need; in the full view a line each. */
function listOfNames(all: readonly SummaryEntity[], page: Page): string[] {
  const { width, paint, detail } = page
  const shown = shownOf(all, page, 2 * ROWS)
  const lines: string[] = []
  let room = 0
  for (const entity of shown) {
    const times = `×${entity.mentions.length}`
    const name = cut(cleaned(entity.name), width - widthOf(times) - 1)
    const takes = widthOf(name) + 1 + widthOf(times)
    const words = `${paint.name(name)} ${paint.faint(times)}`
    if (detail === 'short' && lines.length > 0 && takes + 3 <= room) {
      lines.push(`${lines.pop()}   ${words}`)
      room -= takes + 3
    } else {
      lines.push(words, ...aliases(entity, page))
      room = width - takes
    }
  }
  return [...lines, ...rest(all.length, shown.length, page)]
}

/** The amount, what it measures, and the words of the text. */
function listOfFigures(all: readonly SummaryFigure[], page: Page): string[] {
  const { width, paint } = page
  const shown = shownOf(all, page, ROWS)
  const column = columnOf(shown.map(amountOf), width)
  const rows = shown.map(figure => {
    const said = cleaned(figure.text)
    const words = figure.of ? `${cleaned(figure.of.text)} ${paint.faint(`(${said})`)}` : paint.faint(said)
    return `${padded(paint.amount(cut(amountOf(figure), column)), column)}  ${cut(words, width - column - 2)}`
  })
  return [...rows, ...rest(all.length, shown.length, page)]
}

/** The subheads, each with the first words under it; in the full view the first words of every paragraph. */
function listOfSections({ text, sections }: Summary, page: Page): string[] {
  const { width, paint, detail } = page
  if (detail === 'short' && sections.length < 2) return []
  const shown = shownOf(sections, page, ROWS)
  const rows = shown.flatMap(({ heading, paragraphs }) => {
    const opened = detail === 'full' ? paragraphs : paragraphs.slice(0, 1)
    const words = opened.map(({ start, end }) =>
      cut(cleaned(text.slice(start, Math.min(end, start + 400))), width - 2),
    )
    const title = heading ? paint.name(cut(cleaned(heading.text), width)) : paint.faint('Opening')
    return [title, ...words.filter(Boolean).map(line => `  ${line}`)]
  })
  return [...rows, ...rest(sections.length, shown.length, page)]
}
