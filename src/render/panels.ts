/** The parts of the terminal view: each gives its lines, painted, none wider than the page. */
import type { Summary, SummaryEntity } from '../article.ts'
import { cleaned } from './clean.ts'
import { listOfDates } from './dates.ts'
import { keySentencesOf } from './facts.ts'
import { listOfFigures } from './figures.ts'
import { cut, widthOf, wrapped } from './layout.ts'
import { aliases, counted, INDENT, type Page, ROWS, rest, shownOf } from './page.ts'
import type { Part } from './parts.ts'
import { listOfPeople } from './people.ts'

/** A part of the view: which, its label, its lines. */
export interface Panel {
  readonly part: Part
  readonly label: string
  readonly lines: (summary: Summary, page: Page) => string[]
}

/** In the order of the view. */
export const PANELS: readonly Panel[] = [
  { part: 'lead', label: 'Lead', lines: leadInFull },
  { part: 'summary', label: 'Key sentences', lines: keySentences },
  { part: 'people', label: 'People', lines: ({ people }, page) => listOfPeople(people, page) },
  { part: 'companies', label: 'Companies', lines: ({ companies }, page) => listOfNames(companies, page) },
  {
    part: 'organizations',
    label: 'Organizations',
    lines: ({ organizations }, page) => listOfNames(organizations, page),
  },
  { part: 'places', label: 'Places', lines: ({ places }, page) => listOfNames(places, page) },
  { part: 'figures', label: 'Figures', lines: listOfFigures },
  { part: 'dates', label: 'Dates', lines: listOfDates },
  { part: 'sections', label: 'Sections', lines: listOfSections },
]

/** The standfirst, where it was asked for; its sentences are often among the key sentences. */
function leadInFull({ lead }: Summary, { width, detail }: Page): string[] {
  return lead && detail === 'full' ? wrapped(cleaned(lead.text), width) : []
}

function keySentences(summary: Summary, { width }: Page): string[] {
  return keySentencesOf(summary).flatMap(text =>
    wrapped(text, width - INDENT.length).map((line, i) => (i ? INDENT : '• ') + line),
  )
}

/** Names in running order, on as few lines as they need; in the full view a line each. */
function listOfNames(all: readonly SummaryEntity[], page: Page): string[] {
  const { width, paint, detail } = page
  const shown = shownOf(all, page, 2 * ROWS)
  const lines: string[] = []
  let room = 0
  for (const entity of shown) {
    const words = counted(entity, width, paint)
    const takes = widthOf(words)
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
    return [title, ...words.filter(Boolean).map(line => INDENT + line)]
  })
  return [...rows, ...rest(sections.length, shown.length, page)]
}
