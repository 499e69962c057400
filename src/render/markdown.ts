/** The summary as a report in Markdown (CommonMark, with the tables that GitHub added). */
import type { Summary, SummaryEntity } from '../article.ts'
import { amountOf } from './amounts.ts'
import { cleaned } from './clean.ts'
import { contextOf } from './context.ts'
import { dateOf, factsOf, keySentencesOf, rolesOf, titleOf } from './facts.ts'
import { cut } from './layout.ts'
import type { Part } from './parts.ts'

/** Turns summaries into reports with the parts that are wanted; null: all. */
export function markdownReport(parts: readonly Part[] | null): (summary: Summary) => string {
  return summary => {
    const chapters = CHAPTERS.filter(({ part }) => parts === null || parts.includes(part)).map(
      ({ title, lines }) => ({ title, lines: lines(summary) }),
    )
    const { byline, published, url, name } = summary.source
    const about = [...factsOf(summary), byline, published, url].filter(fact => fact !== undefined)
    return [
      `# ${escaped(titleOf(summary) || name)}\n`,
      `*${about.map(escaped).join(' · ')}*\n`,
      ...(summary.lead && summary.lead.start !== summary.headline?.start
        ? [`> ${escaped(summary.lead.text)}\n`]
        : []),
      ...chapters
        .filter(({ lines }) => lines.length > 0)
        .map(({ title, lines }) => `## ${title}\n\n${lines.join('\n')}\n`),
    ].join('\n')
  }
}

/** Columns for the words around a figure. */
const WORDS = 80

/** A part of the report. */
interface Chapter {
  readonly part: Part
  readonly title: string
  readonly lines: (summary: Summary) => string[]
}

const CHAPTERS: readonly Chapter[] = [
  {
    part: 'summary',
    title: 'Key sentences',
    lines: summary => keySentencesOf(summary).map(text => `- ${escaped(text)}`),
  },
  {
    part: 'people',
    title: 'People',
    lines: ({ people }) =>
      table(
        ['Name', 'Role', 'Also', 'Mentions'],
        people.map(person => [
          person.name,
          rolesOf(person),
          person.aliases.join(', '),
          `${person.mentions.length}`,
        ]),
      ),
  },
  { part: 'companies', title: 'Companies', lines: ({ companies }) => names(companies) },
  { part: 'organizations', title: 'Organizations', lines: ({ organizations }) => names(organizations) },
  { part: 'places', title: 'Places', lines: ({ places }) => names(places) },
  {
    part: 'figures',
    title: 'Figures',
    lines: summary =>
      table(
        ['Figure', 'Of', 'In the text'],
        summary.figures.map(figure => [
          amountOf(figure),
          figure.of?.text ?? '',
          cut(contextOf(figure, summary, WORDS), WORDS),
        ]),
      ),
  },
  {
    part: 'dates',
    title: 'Dates',
    lines: summary =>
      table(
        ['Date', 'In the text'],
        summary.dates.map(date => [dateOf(date), cut(contextOf(date, summary, WORDS), WORDS)]),
      ),
  },
  {
    part: 'sections',
    title: 'Sections',
    lines: ({ sections }) =>
      sections.flatMap(({ heading }) => (heading ? [`- ${escaped(heading.text)}`] : [])),
  },
]

function names(all: readonly SummaryEntity[]): string[] {
  return all.map(({ name, aliases, mentions }) => {
    const also = aliases.length ? ` (${aliases.map(escaped).join(', ')})` : ''
    return `- **${escaped(name)}**${also} ×${mentions.length}`
  })
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const row = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`
  return rows.length ? [row(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(row)] : []
}

/** Words of the article as words of a Markdown text: no sign of theirs is a mark. */
function escaped(text: string): string {
  return cleaned(text)
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/^[-+#=]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
}
