/** What is counted: cases by language, and laws for any text. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FigureMention } from '../src/article.ts'
import { findFigures } from '../src/figures/find.ts'
import { supportedCodes } from '../src/language/codes.ts'
import { languageOf } from '../src/language/table.ts'
import { outlineOf } from '../src/outline/outline.ts'
import { readJsonResource } from '../src/resources.ts'
import { casesOf } from './cases.ts'

function figuresOf(text: string, code: string): FigureMention[] {
  const language = languageOf(code)
  const source = { name: 'test', format: 'text', encoding: 'utf-8', sha256: '' }
  const blocks = [{ start: 0, end: text.length, kind: 'line' as const }]
  return findFigures(text, outlineOf({ source, text, blocks, warnings: [] }, language), language)
}

/** `15-20 milliárd dollárt = money 15000000000..20000000000 USD at-most`. */
function printed(text: string, { start, end, quantity }: FigureMention): string {
  const { kind, value, upTo, unit, bound } = quantity
  const range = upTo === null ? `${value}` : `${value}..${upTo}`
  return `${text.slice(start, end)} = ${[kind, range, unit, bound].filter(Boolean).join(' ')}`
}

for (const file of readdirSync(join(import.meta.dirname, 'cases', 'figures'))) {
  const code = file.replace('.txt', '')
  describe(`figures: ${code}`, () => {
    test.each(casesOf(`figures/${file}`))('$input', ({ input, expected }) => {
      const figures = figuresOf(input, code).map(figure => printed(input, figure))
      expect(figures.join(' | ') || 'none').toBe(expected)
    })
  })
}

/** `$3.2 billion of revenue`; a dash where nothing is said. */
function owned(text: string, { start, end, of }: FigureMention): string {
  return `${text.slice(start, end)} of ${of ? text.slice(of.start, of.end) : '–'}`
}

for (const file of readdirSync(join(import.meta.dirname, 'cases', 'owners'))) {
  const code = file.replace('.txt', '')
  describe(`what figures measure: ${code}`, () => {
    test.each(casesOf(`owners/${file}`))('$input', ({ input, expected }) => {
      expect(
        figuresOf(input, code)
          .map(figure => owned(input, figure))
          .join(' | '),
      ).toBe(expected)
    })
  })
}

describe('a language without a table', () => {
  test('has digits, signs and codes, never the words of another', () => {
    const text = 'Iliuzwa kwa $4.5 na EUR 300, 12% ya million three.'
    expect(figuresOf(text, 'sw').map(figure => printed(text, figure))).toEqual([
      '$4.5 = money 4.5 USD',
      'EUR 300 = money 300 EUR',
      '12% = percent 12',
    ])
  })
})

test('the lists of every table part their forms by a comma and a blank', () => {
  const tables = supportedCodes().flatMap(code =>
    ['figures.json', 'figures.cldr.json', 'dates.json', 'dates.cldr.json'].map(
      name => `languages/${code}/${name}`,
    ),
  )
  for (const table of [...tables, 'languages/figures.json']) {
    const source = JSON.stringify(readJsonResource(table) ?? {})
    expect(source.match(/"[^"]+(?:,[^ ]|, [ ,])[^"]*"(?!:)/g), table).toBeNull()
  }
})

describe('any text', () => {
  const codes = readdirSync(join(import.meta.dirname, 'cases', 'figures')).map(file => file.slice(0, -4))
  test.each(codes)('words of the cases in any order have figures in order: %s', code => {
    const words = casesOf(`figures/${code}.txt`).flatMap(
      ({ input }) => input.match(/[\p{L}\p{M}]+|\d[\d.,]*|\S/gu) ?? [],
    )
    const part = fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ''))
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), parts => {
        let end = 0
        for (const figure of figuresOf(parts.flat().join(''), code)) {
          expect(figure.start).toBeGreaterThanOrEqual(end)
          expect(figure.quantity.value).not.toBeNaN()
          end = figure.end
        }
      }),
    )
  })

  const RUNS = [
    '1',
    '1 000 ',
    '1,000,',
    '.',
    '5-',
    'million ',
    'ezer',
    'két',
    'between ',
    '$',
    '1/',
    'and ',
    'half ',
    '%',
    "1'",
  ]
  test.each(RUNS)('200 kB of %j come back, spans in order', run => {
    const text = run.repeat(200_000 / run.length)
    for (const code of ['hu', 'en']) {
      let end = 0
      for (const figure of figuresOf(text, code)) {
        expect(figure.start).toBeGreaterThanOrEqual(end)
        expect(figure.end).toBeGreaterThan(figure.start)
        end = figure.end
      }
    }
  })
})
