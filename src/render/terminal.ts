/**
 * The view for people: the article on one screen. Labels stand in a column of their own where there is room, and on
 * a line of their own where there is not.
 */
import type { Summary, SummaryEntity, SummaryFigure, SummaryPerson } from '../article.ts'
import { amountOf } from './amounts.ts'
import { cleaned } from './clean.ts'
import { cut, padded, widthOf, wrapped } from './layout.ts'
import { type Paint, paintOf } from './paint.ts'
import type { Part } from './parts.ts'

/** How the view is to look. */
export interface View {
  readonly width: number
  readonly colour: 'colour' | 'plain'
  /** Null: all, in short; else these, in full. */
  readonly parts: readonly Part[] | null
}

/** What every part of the view needs: the columns it may fill, the colours, and how many rows it may take. */
interface Page {
  readonly width: number
  readonly paint: Paint
  /** Rows of a list before the rest is only counted. */
  readonly rows: number
}

/** A part of the view: its label, and its lines, painted. */
interface Panel {
  readonly part: Part
  readonly label: string
  readonly lines: readonly string[]
}

const MARGIN = 1
const GUTTER = 15
/** From this width on, labels stand beside what they name. */
const ROOMY = 72

/** Turns summaries into text for a terminal of a width. */
export function terminalView({ width, colour, parts }: View): (summary: Summary) => string {
  const beside = width >= ROOMY
  const page: Page = {
    width: width - 2 * MARGIN - (beside ? GUTTER : 2),
    paint: paintOf(colour),
    rows: parts ? Number.POSITIVE_INFINITY : 6,
  }
  const show = (part: Part): boolean => parts === null || parts.includes(part)
  return summary => {
    const panels = PANELS.map(panel => panel(summary, page)).filter(
      ({ part, lines }) => show(part) && lines.length > 0,
    )
    const head = [...identity(summary, width - 2 * MARGIN, page.paint)]
    if (show('headline')) head.push('', ...headline(summary, width - 2 * MARGIN, page.paint))
    const body = panels.flatMap(panel => ['', ...(beside ? besideLabel : belowLabel)(panel, page.paint)])
    return [...head, ...body].map(line => (line ? ' '.repeat(MARGIN) + line : '') + '\n').join('')
  }
}

function besideLabel({ label, lines }: Panel, paint: Paint): string[] {
  return lines.map((line, i) => (i === 0 ? paint.label(padded(label, GUTTER)) : ' '.repeat(GUTTER)) + line)
}

function belowLabel({ label, lines }: Panel, paint: Paint): string[] {
  return [paint.label(label), ...lines.map(line => `  ${line}`)]
}

/** The language and size line, with the name of the input. */
function identity(summary: Summary, width: number, paint: Paint): string[] {
  const paragraphs = summary.sections.flatMap(section => section.paragraphs)
  const sentences = paragraphs.reduce((sum, paragraph) => sum + paragraph.sentences.length, 0)
  const { name, support } = summary.language
  const facts = [
    support === 'full' ? name : `${name} (basic support)`,
    counted(wordsIn(summary.text, summary.language.code), 'word'),
    counted(sentences, 'sentence'),
    counted(paragraphs.length, 'paragraph'),
  ].join(' · ')
  const title = cut(cleaned(summary.source.name), width)
  const gap = width - widthOf(title) - widthOf(facts)
  if (gap >= 3) return [paint.faint(title + ' '.repeat(gap) + facts)]
  return [title, ...wrapped(facts, width)].map(line => paint.faint(line))
}

function counted(count: number, noun: string): string {
  return `${FORMAT.format(count)} ${noun}${count === 1 ? '' : 's'}`
}

const FORMAT = new Intl.NumberFormat('en')

function wordsIn(text: string, language: string): number {
  let count = 0
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) count++
  return count
}

function headline(summary: Summary, width: number, paint: Paint): string[] {
  const title = summary.headline?.standIn === false ? summary.headline.text : summary.source.title
  const text = title ?? summary.headline?.text ?? 'There is no text.'
  return wrapped(cleaned(text), width).map(line => paint.title(line))
}

const PANELS: readonly ((summary: Summary, page: Page) => Panel)[] = [
  (summary, page) => ({ part: 'summary', label: 'Key sentences', lines: keySentences(summary, page) }),
  (summary, page) => ({ part: 'people', label: 'People', lines: people(summary.people, page) }),
  (summary, page) => ({ part: 'companies', label: 'Companies', lines: names(summary.companies, page) }),
  (summary, page) => ({
    part: 'organizations',
    label: 'Organizations',
    lines: names(summary.organizations, page),
  }),
  (summary, page) => ({ part: 'places', label: 'Places', lines: names(summary.places, page) }),
  (summary, page) => ({ part: 'figures', label: 'Figures', lines: figures(summary.figures, page) }),
  (summary, page) => ({ part: 'sections', label: 'Sections', lines: sections(summary, page) }),
]

function keySentences({ summary, headline }: Summary, { width }: Page): string[] {
  return summary
    .filter(sentence => !(headline?.standIn && headline.start === sentence.start))
    .flatMap(({ text }) => wrapped(cleaned(text), width - 2).map((line, i) => (i ? '  ' : '• ') + line))
}

/** The first rows, and a count of the rest. */
function listed<T>(
  items: readonly T[],
  { rows, paint }: Page,
  row: (item: T) => readonly string[],
): string[] {
  const shown = items.length <= rows + 1 ? items : items.slice(0, rows)
  const more = items.length - shown.length
  return [...shown.flatMap(row), ...(more ? [paint.faint(`+ ${more} more`)] : [])]
}

/** The column of names: as wide as the widest, but never more than half of the page. */
function columnOf(texts: readonly string[], width: number): number {
  return Math.min(Math.floor(width / 2) - 2, Math.max(0, ...texts.map(widthOf)))
}

function people(all: readonly SummaryPerson[], page: Page): string[] {
  const { width, paint, rows } = page
  const column = columnOf(
    all.slice(0, rows + 1).map(person => cleaned(person.name)),
    width,
  )
  return listed(all, page, ({ name, roles, mentions }) => {
    const role = roles
      .map(({ title, organization }) => [title, organization].filter(Boolean).join(', '))
      .join('; ')
    const times = `×${mentions.length}`
    const left = padded(paint.name(cut(cleaned(name), column)), column)
    const middle = cut(cleaned(role), width - column - 4 - widthOf(times))
    return [`${left}  ${padded(middle, width - column - 3 - widthOf(times))} ${paint.faint(times)}`]
  })
}

/** Names in running order on as few lines as they need. */
function names(all: readonly SummaryEntity[], { width, paint, rows }: Page): string[] {
  const shown = all.slice(0, rows * 2)
  const items = shown.map(({ name, mentions }) => ({ name: cleaned(name), times: `×${mentions.length}` }))
  const lines: string[] = []
  let room = 0
  for (const { name, times } of items) {
    const short = cut(name, width - widthOf(times) - 1)
    const takes = widthOf(short) + 1 + widthOf(times)
    const painted = `${paint.name(short)} ${paint.faint(times)}`
    if (lines.length > 0 && takes + 3 <= room) {
      lines[lines.length - 1] += `   ${painted}`
      room -= takes + 3
    } else {
      lines.push(painted)
      room = width - takes
    }
  }
  return all.length > shown.length ? [...lines, paint.faint(`+ ${all.length - shown.length} more`)] : lines
}

function figures(all: readonly SummaryFigure[], page: Page): string[] {
  const { width, paint, rows } = page
  const column = columnOf(all.slice(0, rows + 1).map(amountOf), width)
  return listed(all, page, figure => {
    const said = figure.of ? `${cleaned(figure.of.text)} (${cleaned(figure.text)})` : cleaned(figure.text)
    const left = padded(paint.amount(cut(amountOf(figure), column)), column)
    return [`${left}  ${cut(said, width - column - 2)}`]
  })
}

/** The subheads, each with the first words under it. */
function sections({ text, sections: all }: Summary, page: Page): string[] {
  if (all.length < 2) return []
  const { width, paint } = page
  return listed(all, page, ({ heading, paragraphs }) => {
    const first = paragraphs[0]?.sentences[0]
    const words = first ? cut(cleaned(text.slice(first.start, first.end)), width - 2) : ''
    return [
      ...(heading ? [paint.name(cut(cleaned(heading.text), width))] : []),
      ...(words ? [`  ${words}`] : []),
    ]
  })
}
