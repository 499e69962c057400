/**
 * The sample articles, whole: what a reader should get from each, as `test/cases/articles/<name>.txt` says.
 * A line that begins with `~` is expected but not found yet; one that begins with `!` is found but wrong. Both are
 * checked too: when the program learns better, the mark has to go.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Summary, SummaryEntity, SummaryFigure, SummaryPerson } from '../src/article.ts'
import { summarize } from '../src/index.ts'

const root = join(import.meta.dirname, '..')
const cases = join(root, 'test/cases/articles')
const seeds = readdirSync(join(root, 'seeds'))

/** The facts of a case file: `language: hu` lines and lists under a heading. */
interface Case {
  readonly facts: ReadonlyMap<string, string>
  readonly lists: ReadonlyMap<string, readonly string[]>
}

function readCase(file: string): Case {
  const facts = new Map<string, string>()
  const lists = new Map<string, string[]>()
  let list: string[] = []
  for (const line of readFileSync(join(cases, file), 'utf8').split('\n')) {
    const fact = /^(\w+): (.*)$/.exec(line)
    if (fact) facts.set(fact[1]!, fact[2]!)
    else if (/^[-~!] /.test(line)) list.push(line)
    else if (line) {
      list = []
      lists.set(line, list)
    }
  }
  return { facts, lists }
}

const oneLine = (text: string): string => text.replaceAll('\n', '¶')

function entityLine({ name, aliases }: SummaryEntity): string {
  return aliases.length ? `${name} (${aliases.join(', ')})` : name
}

function personLine(person: SummaryPerson): string {
  const roles = person.roles.map(role =>
    role.organization ? `${role.title}, ${role.organization}` : role.title,
  )
  return roles.length ? `${entityLine(person)}: ${roles.join('; ')}` : entityLine(person)
}

function figureLine({ text, kind, value, upTo, unit, bound }: SummaryFigure): string {
  const amount = upTo === null ? `${value}` : `${value}..${upTo}`
  return [`${oneLine(text)} =`, kind, amount, unit, bound].filter(Boolean).join(' ')
}

function listsOf(summary: Summary): Record<string, string[]> {
  return {
    subheads: summary.sections.flatMap(section => section.heading?.text ?? []),
    people: summary.people.map(personLine),
    companies: summary.companies.map(entityLine),
    organizations: summary.organizations.map(entityLine),
    places: summary.places.map(entityLine),
    figures: summary.figures.map(figureLine),
  }
}

/** Read so that the marks say what is known to fail: `~` is taken from what is wanted, `!` added to it. */
function wanted(lines: readonly string[]): string[] {
  return lines.filter(line => !line.startsWith('~')).map(line => line.slice(2))
}

const ordered = new Set(['subheads', 'figures'])

describe.each(readdirSync(cases))('%s', file => {
  const name = basename(file, '.txt')
  const seed = seeds.find(other => other.startsWith(`${name}.`))!
  const { facts, lists } = readCase(file)
  const summary = summarize(readFileSync(join(root, 'seeds', seed), 'utf8'), { name: seed })

  test('language, headline, lead', () => {
    expect({
      language: summary.language.code,
      headline: !summary.headline || summary.headline.standIn ? 'none' : summary.headline.text,
      lead: summary.lead ? oneLine(summary.lead.text) : 'none',
    }).toEqual({ language: facts.get('language'), headline: facts.get('headline'), lead: facts.get('lead') })
  })

  test.each([...lists])('%s', (list, lines) => {
    const found = listsOf(summary)[list]!
    if (ordered.has(list)) expect(found).toEqual(wanted(lines))
    else expect(found.toSorted()).toEqual(wanted(lines).toSorted())
  })

  test('at least one key sentence', () => {
    expect(summary.summary.length).toBeGreaterThan(0)
  })
})
