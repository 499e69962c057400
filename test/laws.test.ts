/** What holds for any text: parts lie inside their wholes, quotes are true, nothing overlaps, and time is linear. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Span } from '../src/article.ts'
import { type PrintedSummary, summarize } from '../src/index.ts'
import { supportedCodes } from '../src/language/codes.ts'

const lang = fc.constantFrom(...supportedCodes(), 'und', 'ja', 'ar')

/** Bits of articles, so that names, figures and structure meet in ways that nobody thought of. */
const bit = fc.constantFrom(
  ...'Sam Altman|OpenAI-ba|@|By @|Dr.|Mr|Sir|President|Prime Minister|spokesman|A.|az|the|15-20|3,2|ezer|milliárd|dollárt|€|$|%|1 000|2021.|U.S.|\n|\n\n|- |> |. |! |” |„|(|)|—| és | and |Nyrt.|Kovács|’s|é\u0301|🚀|\u00ad|\u202e|\r\n|\t|株式会社|東京|٣٤٥|½|1.2.3|12:30|+36 1 234|#|* |Írta: |By |ALL CAPS'.split(
    '|',
  ),
  ' ',
  '|',
)
const article = fc.oneof(
  fc.array(bit, { maxLength: 60 }).map(bits => bits.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
)

const entitiesOf = ({ people, companies, organizations, places }: PrintedSummary) =>
  [people, companies, organizations, places].flat()

/** Every object with offsets and a text, wherever it stands. */
function quotesIn(value: unknown): { start: number; end: number; text: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(quotesIn)
  return 'start' in value && 'text' in value ? [value as Span & { text: string }, ...inside] : inside
}

function inOrder(spans: readonly Span[], { start, end }: Span): boolean {
  let at = start
  for (const span of spans) {
    if (span.start < at || span.end < span.start) return false
    at = span.end
  }
  return at <= end
}

test('quotes are true, parts lie inside their wholes and in order', () => {
  fc.assert(
    fc.property(article, lang, (input, code) => {
      const summary = summarize(input, { lang: code })
      const { text = '' } = summary
      const whole = { start: 0, end: text.length }
      for (const quote of quotesIn(summary)) expect(text.slice(quote.start, quote.end)).toBe(quote.text)
      const paragraphs = summary.sections.flatMap(section => section.paragraphs)
      expect(inOrder(paragraphs, whole)).toBe(true)
      for (const paragraph of paragraphs) expect(inOrder(paragraph.sentences, paragraph)).toBe(true)
      const mentions = entitiesOf(summary).flatMap(entity => entity.mentions)
      for (const { name } of entitiesOf(summary)) expect(name).toMatch(/[\p{L}\p{N}]/u)
      expect(
        inOrder(
          mentions.sort((a, b) => a.start - b.start),
          whole,
        ),
      ).toBe(true)
      expect(inOrder(summary.figures, whole)).toBe(true)
      expect(inOrder(summary.summary, whole)).toBe(true)
      expect(JSON.parse(JSON.stringify(summary))).toEqual(summary)
    }),
    { numRuns: 300 },
  )
})

test('what is named is named: no empty names, aliases differ from names, salience is a share', () => {
  fc.assert(
    fc.property(article, lang, (input, code) => {
      const entities = entitiesOf(summarize(input, { lang: code }))
      for (const { name, aliases, mentions } of entities) {
        expect(name.trim()).not.toBe('')
        expect(aliases).not.toContain(name)
        expect(mentions.length).toBeGreaterThan(0)
      }
      const whole = entities.reduce((sum, { salience }) => sum + salience, 0)
      expect(whole).toBeCloseTo(entities.length > 0 ? 1 : 0, 2)
    }),
    { numRuns: 200 },
  )
})

/** Inputs that have broken parsers before: two hundred kilobytes each, done long before the test's own time limit. */
const nasty = [
  '(',
  'A. ',
  '1 000 ',
  '1,',
  '-',
  'milliárd ',
  '„',
  'Kovács ',
  '\n',
  '\n\n- ',
  '. ',
  'Dr. ',
  'a-',
  '١',
  '東',
  '15-20 ',
  'Sam Altman, az OpenAI vezérigazgatója, ',
]

test.each(nasty)('two hundred kilobytes of %j', unit => {
  const input = unit.repeat(Math.ceil(200_000 / unit.length))
  expect(summarize(input, { lang: 'hu' }).text).toHaveLength(input.length)
  expect(summarize(input).text).toHaveLength(input.length)
})
