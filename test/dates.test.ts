/** When it was: cases by language, and laws for any text. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { DateMention, FigureMention } from '../src/article.ts'
import { apart, findDates } from '../src/dates/find.ts'
import { findFigures } from '../src/figures/find.ts'
import { supportedCodes } from '../src/language/codes.ts'
import { languageOf } from '../src/language/table.ts'
import { outlineOf } from '../src/outline/outline.ts'
import { casesOf } from './cases.ts'

interface Found {
  readonly dates: readonly DateMention[]
  readonly figures: readonly FigureMention[]
}

function foundIn(text: string, code: string, published?: string): Found {
  const language = languageOf(code)
  const source = { name: 'test', format: 'text', encoding: 'utf-8', sha256: '' }
  const blocks = [{ start: 0, end: text.length, kind: 'line' as const }]
  const outline = outlineOf({ source, text, blocks, warnings: [] }, language)
  return apart(findDates(text, outline, language, published), findFigures(text, outline, language))
}

/** `3–5 May 2024 = 2024-05-03..2024-05-05 day`; a question mark where there is no value. */
function printed(text: string, { start, end, date }: DateMention): string {
  const range = [date.value ?? '?', date.upTo].filter(Boolean).join('..')
  return `${text.slice(start, end)} = ${range} ${date.precision}`
}

const folder = join(import.meta.dirname, 'cases', 'dates')

for (const file of readdirSync(folder)) {
  const code = file.replace('.txt', '')
  describe(`dates: ${code}`, () => {
    test.each(casesOf(`dates/${file}`))('$input', ({ input, expected }) => {
      const [, published, text] = /^(?:\[(.*?)\] )?(.*)$/.exec(input)!
      const { dates } = foundIn(text!, code, published)
      expect(dates.map(date => printed(text!, date)).join(' | ') || 'none').toBe(expected)
    })
  })
}

test('every language has cases', () => {
  expect(readdirSync(folder)).toEqual(supportedCodes().map(code => `${code}.txt`))
})

test('a value is known exactly where it has a year', () => {
  const text = 'On May 3, on Tuesday, in 2024 and yesterday, in Q3 and the 1990s.'
  for (const published of [undefined, '2024-02-29T10:00:00Z'])
    for (const { date } of foundIn(text, 'en', published).dates)
      expect(date.resolved).toBe(date.value !== null && !date.value.startsWith('XXXX'))
})

test('the day of publication is read as the language writes days', () => {
  for (const published of ['2024-05-03T10:00:00Z', 'May 3, 2024', 'Friday, 3 May 2024, 10:30'])
    expect(foundIn('It was yesterday.', 'en', published).dates[0]!.date.value).toBe('2024-05-02')
})

test('a day that is none is not counted from', () => {
  for (const published of ['2024-02-30', 'May 2024', '05/03/2024', '20240503', ''])
    expect(foundIn('It was yesterday.', 'en', published).dates[0]!.date.value).toBeNull()
})

describe('any text', () => {
  const RUNS = [
    '1',
    '3 May ',
    '2024 ',
    '3.',
    '2024-05-',
    'last ',
    'May ',
    '1990s ',
    'kedd, ',
    'és 2024 ',
    '5–',
    "'",
  ]
  test.each(RUNS)('200 kB of %j come back, spans in order and apart from figures', run => {
    const text = run.repeat(200_000 / run.length)
    for (const code of ['hu', 'en']) {
      const { dates, figures } = foundIn(text, code, '2024-11-27')
      let end = 0
      for (const span of [...dates, ...figures].sort((a, b) => a.start - b.start)) {
        expect(span.start).toBeGreaterThanOrEqual(end)
        expect(span.end).toBeGreaterThan(span.start)
        end = span.end
      }
    }
  })
})
