/** Every renderer on a sample, and laws that hold for any summary. */
import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import stringWidth from 'fast-string-width'
import { expect, test } from 'vitest'
import type { Summary, SummaryFigure } from '../src/article.ts'
import { amountOf } from '../src/render/amounts.ts'
import { cleaned } from '../src/render/clean.ts'
import { contextOf } from '../src/render/context.ts'
import { type Look, RENDERERS } from '../src/render/index.ts'
import { offsetsIn } from '../src/render/offsets.ts'
import { PARTS } from '../src/render/parts.ts'
import { casesOf } from './cases.ts'

const LOOK: Look = { unit: 'codepoint', parts: null, text: 'with-text', width: 80, colour: 'plain' }

/** Any words: long and short ones, accents, wide and right-to-left scripts, joined emoji, controls. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Szöul',
        '三星電子',
        'שלום',
        'مؤسسة',
        '👩‍🚀',
        'e\u0301',
        '\x1b[31m',
        '\u202e',
        'Ａ',
        '한국',
        'नमस्ते',
        'Ελλάδα',
        'Україна',
        'ประเทศไทย',
      ),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map(list => list.join(' '))

const quote = words.map(text => ({ start: 0, end: text.length, text }))
const mention = quote.map(said => ({ ...said, section: 0, paragraph: 0, sentence: 0 }))
const entity = fc.record({
  name: words,
  aliases: fc.array(words, { maxLength: 3 }),
  salience: fc.constant(0.1),
  mentions: fc.array(mention, { minLength: 1, maxLength: 3 }),
})
const person = fc
  .tuple(entity, fc.array(fc.record({ title: words, organization: fc.option(words) }), { maxLength: 3 }))
  .map(([someone, roles]) => ({
    ...someone,
    roles: roles.map(role => ({ ...role, start: 0, end: 1, text: 'x' })),
  }))
const figure = fc.record({
  kind: fc.constantFrom('money', 'percent', 'percentage-point', 'basis-point', 'quantity', 'count'),
  value: fc.double({ min: -1e18, max: 1e18, noNaN: true }),
  upTo: fc.option(fc.double({ min: -1e18, max: 1e18, noNaN: true })),
  unit: fc.option(fc.constantFrom('USD', 'gigawatt', 'kilometer-per-hour')),
  bound: fc.option(fc.constantFrom('about', 'over', 'at-most')),
  of: fc.option(quote),
})

const date = fc.record({
  value: fc.option(fc.constantFrom('2024-05-03', '2024-Q3', 'XXXX-05-03', '199X')),
  upTo: fc.option(fc.constantFrom('2024-05-05', '2025')),
  precision: fc.constantFrom('day', 'quarter'),
  resolved: fc.boolean(),
})

/** A summary of nonsense, of the right shape. */
const summaries = fc
  .record({
    text: words,
    name: words,
    headline: fc.option(quote),
    standIn: fc.boolean(),
    heading: fc.option(quote),
    people: fc.array(person, { maxLength: 9 }),
    companies: fc.array(entity, { maxLength: 16 }),
    figures: fc.array(fc.tuple(figure, mention), { maxLength: 9 }),
    dates: fc.array(fc.tuple(date, mention), { maxLength: 16 }),
    summary: fc.array(quote, { maxLength: 5 }),
  })
  .map(({ text, name, headline, standIn, heading, companies, figures, dates, ...rest }) => {
    const span = { start: 0, end: text.length }
    const section = { heading, paragraphs: [{ ...span, kind: 'paragraph', sentences: [span] }] }
    return {
      schemaVersion: 1,
      source: { name, format: 'text', encoding: 'utf-8', sha256: '' },
      language: { code: 'hu', iso6393: 'hun', name: 'Hungarian', confidence: 1, support: 'full' },
      text,
      headline: headline && { ...headline, standIn },
      lead: null,
      sections: [section, section],
      companies,
      organizations: companies,
      places: companies,
      figures: figures.map(([what, where]) => ({ ...what, ...where })),
      dates: dates.map(([what, where]) => ({ ...what, ...where })),
      warnings: [],
      ...rest,
      summary: rest.summary.map(said => ({ ...said, score: 1 })),
    } as unknown as Summary
  })

test('no line of the terminal view is wider than the terminal, and nothing in it is a control', async () => {
  const terminal = RENDERERS[0]!
  await fc.assert(
    fc.asyncProperty(
      summaries,
      fc.integer({ min: 40, max: 200 }),
      fc.constantFrom('colour' as const, 'plain' as const),
      fc.constantFrom(null, PARTS),
      async (summary, width, colour, parts) => {
        const { summary: render } = await terminal.load({ ...LOOK, width, colour, parts }, 'one')
        const view = stripVTControlCharacters(render(summary))
        for (const line of view.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width)
        expect(view).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/)
      },
    ),
    { numRuns: 150 },
  )
})

test('colours change nothing but the colours', async () => {
  const [coloured, plain] = await Promise.all(
    (['colour', 'plain'] as const).map(colour => RENDERERS[0]!.load({ ...LOOK, colour }, 'one')),
  )
  fc.assert(
    fc.property(summaries, summary => {
      const bare = stripVTControlCharacters(coloured!.summary(summary)).replace(/ +$/gm, '')
      expect(bare).toBe(plain!.summary(summary))
    }),
  )
})

test.each(RENDERERS)('$name ends any summary with one line feed', async renderer => {
  const { summary: render } = await renderer.load(LOOK, 'one')
  fc.assert(
    fc.property(summaries, summary => {
      expect(render(summary)).toMatch(/[^\n]\n$/)
    }),
  )
})

test('JSON says what the summary says', async () => {
  const { summary: render } = await RENDERERS.find(({ name }) => name === 'jsonl')!.load(
    { ...LOOK, unit: 'utf16' },
    'one',
  )
  fc.assert(
    fc.property(summaries, summary => {
      const line = render(summary)
      const { offsetUnit, ...printed } = JSON.parse(line)
      expect(printed).toEqual(JSON.parse(JSON.stringify(summary)))
      expect(line.trimEnd()).not.toMatch(/[\n\r\x85\u2028\u2029]/)
    }),
  )
})

test('offsets count what they say, in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (text, nat) => {
      const before = Array.from(text)
        .slice(0, nat % (Array.from(text).length + 1))
        .join('')
      expect(offsetsIn('codepoint', text)(before.length)).toBe(Array.from(before).length)
      expect(offsetsIn('byte', text)(before.length)).toBe(Buffer.byteLength(before))
      expect(offsetsIn('utf16', text)(before.length)).toBe(before.length)
    }),
  )
})

test('what is cleaned stays on its line and stays clean', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      expect(cleaned(text)).not.toMatch(/[\0-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/)
      expect(cleaned(cleaned(text))).toBe(cleaned(text))
      expect(cleaned(text).isWellFormed()).toBe(true)
    }),
  )
})

test.each(casesOf('render/amounts.txt'))('$input is written $expected', ({ input, expected }) => {
  const [kind, range, unit, bound] = input.split(' ')
  const [value, upTo = null] = range!.split('..').map(Number)
  const nullable = (word: string | undefined): string | null =>
    word === undefined || word === '-' ? null : word
  const quantity = { kind, value, upTo, unit: nullable(unit), bound: nullable(bound) }
  expect(amountOf(quantity as Parameters<typeof amountOf>[0])).toBe(expected)
})

test.each(casesOf('render/context.txt'))('$input: $expected', ({ input, expected }) => {
  const [, width, marked] = /^(\d+) (.*)$/.exec(input)!
  const text = marked!.replace(/[[\]]/g, '')
  const start = marked!.indexOf('[')
  const end = marked!.indexOf(']') - 1
  const sentence = { start: 0, end: text.length }
  const figure = { start, end, text: text.slice(start, end), section: 0, paragraph: 0, sentence: 0 }
  const sections = [{ heading: null, paragraphs: [{ ...sentence, sentences: [sentence] }] }]
  expect(contextOf(figure as SummaryFigure, { text, sections } as unknown as Summary, Number(width))).toBe(
    expected,
  )
})
