/** From mentions to entities: base forms, aliases, roles, kinds, on texts with their names in brackets. */
import { expect, test } from 'vitest'
import { described, gathered } from './annotated.ts'
import { casesOf } from './cases.ts'

const CODE = /^(\w+): (.*)$/u

test.each(casesOf('names/baseforms.txt'))('base form: $input', ({ input, expected }) => {
  const [, code = '', annotated = ''] = CODE.exec(input) ?? []
  const names = gathered(code, annotated).entities.map(({ name }) => name)
  expect(names.join(' | ')).toBe(expected)
})

test.each(casesOf('names/aliases.txt'))('aliases: $input', ({ input, expected }) => {
  const [, code = '', annotated = ''] = CODE.exec(input) ?? []
  const { entities } = gathered(code, annotated)
  expect(entities.map(entity => described({ ...entity, roles: [] })).join(' | ')).toBe(expected)
})
