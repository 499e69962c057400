/** Texts cut into blocks, sections, sentences and tokens. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languageOf } from '../src/language/table.ts'
import { isBareByline, isMarkedByline } from '../src/outline/bylines.ts'
import { rolesOf } from '../src/outline/roles.ts'
import { sentencesOf } from '../src/outline/sentences.ts'
import { tokensOf } from '../src/outline/tokens.ts'
import { blocksOf } from '../src/read/text.ts'
import { casesOf } from './cases.ts'

/** `hu: Szöveg` → the language and the text. */
function parse(input: string): { language: ReturnType<typeof languageOf>; text: string } {
  const [, code = '', text = ''] = /^(\w+): (.*)$/u.exec(input) ?? []
  return { language: languageOf(code), text }
}

test.each(casesOf('outline/tokens.txt'))('tokens: $input', ({ input, expected }) => {
  const { language, text } = parse(input)
  const tokens = tokensOf(text, { start: 0, end: text.length }, language)
  expect(tokens.map(({ start, end }) => text.slice(start, end)).join('|')).toBe(expected)
})

test.each(casesOf('outline/sentences.txt'))('sentences: $input', ({ input, expected }) => {
  const { language, text } = parse(input)
  const sentences = sentencesOf(text, { start: 0, end: text.length }, language)
  expect(sentences.map(({ start, end }) => text.slice(start, end)).join('|')).toBe(expected)
})

test.each(casesOf('outline/bylines.txt'))('byline? $input', ({ input, expected }) => {
  const { language, text } = parse(input)
  expect(isMarkedByline(text, language) ? 'marked' : isBareByline(text) ? 'names' : 'no').toBe(expected)
})

test.each(casesOf('outline/blocks.txt'))('blocks: $input', ({ input, expected }) => {
  const text = input.replaceAll('¶', '\n')
  const blocks = blocksOf(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
  expect(blocks.join('|').replaceAll('\n', '¶')).toBe(expected)
})

test.each(casesOf('outline/roles.txt'))('roles: $input', ({ input, expected }) => {
  const text = input.replaceAll('|', '\n')
  const roles = rolesOf(text, blocksOf(text), languageOf('hu'))
  expect(roles.map(role => role.charAt(0).toUpperCase()).join(' ')).toBe(expected)
})

test('of any text, blocks and sentences lie in order, and hold every letter', () => {
  const piece = fc.constantFrom(
    'A',
    'b. ',
    '\n',
    '\n\n',
    '- ',
    '1. ',
    '“',
    '?” ',
    '…',
    'é',
    '。',
    '字',
    ' ',
    '> ',
  )
  fc.assert(
    fc.property(fc.array(piece), pieces => {
      const text = pieces.join('')
      const spans = blocksOf(text).flatMap(block => sentencesOf(text, block, languageOf('hu')))
      spans.forEach(({ start, end }, i) => {
        expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0)
        expect(end).toBeGreaterThan(start)
      })
      const letters = /[\p{L}]/gu
      const kept = spans.map(({ start, end }) => text.slice(start, end)).join('')
      expect(kept.match(letters)).toEqual(text.match(letters))
    }),
  )
})
