/** Texts cut into tokens, sentences and sections. */
import { expect, test } from 'vitest'
import { languageOf } from '../src/language/table.ts'
import { tokensOf } from '../src/outline/tokens.ts'
import { casesOf } from './cases.ts'

test.each(casesOf('outline/tokens.txt'))('tokens: $input', ({ input, expected }) => {
  const [, code = '', text = ''] = /^(\w+): (.*)$/u.exec(input) ?? []
  const tokens = tokensOf(text, { start: 0, end: text.length }, languageOf(code))
  expect(tokens.map(({ start, end }) => text.slice(start, end)).join('|')).toBe(expected)
})
