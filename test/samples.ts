/** The sample articles in seeds/, as the cases of test/cases/articles write down what a reader should get from them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import type { Summary, SummaryEntity, SummaryFigure, SummaryPerson } from '../src/article.ts'
import { documentOf } from '../src/read/document.ts'
import { summaryOf } from '../src/summarize.ts'

const seeds = join(import.meta.dirname, '..', 'seeds')
const cases = join(import.meta.dirname, 'cases', 'articles')

/** A line feed inside a quote, as the cases write it. */
const oneLine = (text: string | undefined): string => text?.replaceAll('\n', '¶') ?? 'none'

function entityLine({ name, aliases }: SummaryEntity): string {
  return aliases.length > 0 ? `${name} (${aliases.join(', ')})` : name
}

function personLine(person: SummaryPerson): string {
  const roles = person.roles.map(({ title, organization }) =>
    organization ? `${title}, ${organization}` : title,
  )
  return roles.length > 0 ? `${entityLine(person)}: ${roles.join('; ')}` : entityLine(person)
}

function figureLine({ text, kind, value, upTo, unit, bound }: SummaryFigure): string {
  const amount = upTo === null ? `${value}` : `${value}..${upTo}`
  return `${oneLine(text)} = ${[kind, amount, unit, bound].filter(Boolean).join(' ')}`
}

/** The lines under each heading of a case, as the tool would fill them. */
function linesOf(summary: Summary): Record<string, string[]> {
  const { headline } = summary
  return {
    language: [summary.language.code],
    headline: [headline && !headline.standIn ? oneLine(headline.text) : 'none'],
    lead: [oneLine(summary.lead?.text)],
    byline: [oneLine(summary.source.byline)],
    subheads: summary.sections.flatMap(({ heading }) => (heading ? [oneLine(heading.text)] : [])),
    people: summary.people.map(personLine).sort(),
    companies: summary.companies.map(entityLine).sort(),
    organizations: summary.organizations.map(entityLine).sort(),
    places: summary.places.map(entityLine).sort(),
    figures: summary.figures.map(figureLine).sort(),
  }
}

const ORDERED = new Set(['subheads'])

/** What a case says of one heading. */
export interface Expectation {
  /** The lines that the tool must give, right or (`wrong`) known to be wrong. */
  readonly found: string[]
  /** The lines that are right but known to be missing. */
  readonly missing: string[]
  readonly wrong: string[]
}

function expectationsOf(file: string): Record<string, Expectation> {
  const expectations: Record<string, Expectation> = {}
  let heading = ''
  for (const line of readFileSync(join(cases, file), 'utf8').split('\n').filter(Boolean)) {
    const [, mark, item] = /^([-~!]) (.*)$/u.exec(line) ?? []
    const [, label, value] = /^(\w+)(?:: (.*))?$/u.exec(line) ?? []
    if (mark) {
      expectations[heading]![mark === '~' ? 'missing' : 'found'].push(item!)
      if (mark === '!') expectations[heading]!.wrong.push(item!)
    } else if (label) {
      heading = label
      expectations[heading] = { found: value ? [value] : [], missing: [], wrong: [] }
    } else throw new Error(`${file}: neither a heading nor an item: ${line}`)
  }
  for (const [name, { found }] of Object.entries(expectations)) if (!ORDERED.has(name)) found.sort()
  return expectations
}

/** A sample article: what the tool gives and what it should give, by heading. */
export interface Sample {
  readonly name: string
  readonly lines: Readonly<Record<string, readonly string[]>>
  readonly expectations: Readonly<Record<string, Expectation>>
}

async function sampleOf(name: string): Promise<Sample> {
  const document = await documentOf(name, readFileSync(join(seeds, name)), { format: 'auto' })
  if ('code' in document) throw new Error(`${name}: ${document.code}`)
  return {
    name,
    lines: linesOf(summaryOf(document, null)),
    expectations: expectationsOf(`${parse(name).name}.txt`),
  }
}

/** All of them, in the order of their names. */
export async function readSamples(): Promise<Sample[]> {
  return Promise.all(readdirSync(seeds).sort().map(sampleOf))
}
