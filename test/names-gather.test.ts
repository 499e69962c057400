/** From mentions to entities: base forms, aliases, roles, kinds, on texts with their names in brackets. */
import { expect, test } from 'vitest'
import { described, gathered } from './annotated.ts'
import { casesOf } from './cases.ts'

/** Right, but not found yet. */
const MISSED = /^~ /
const CODE = /^(\w+): (.*)$/u

const baseForms = casesOf('names/baseforms.txt')
const namesIn = (input: string): string => {
  const [, code = '', annotated = ''] = CODE.exec(input) ?? []
  return gathered(code, annotated)
    .entities.map(({ name }) => name)
    .join(' | ')
}

test.each(baseForms.filter(({ input }) => !MISSED.test(input)))(
  'base form: $input',
  ({ input, expected }) => {
    expect(namesIn(input)).toBe(expected)
  },
)

test.fails.each(baseForms.filter(({ input }) => MISSED.test(input)))(
  'not yet: $input',
  ({ input, expected }) => {
    expect(namesIn(input.replace(MISSED, ''))).toBe(expected)
  },
)

test.each(casesOf('names/aliases.txt'))('aliases: $input', ({ input, expected }) => {
  const [, code = '', annotated = ''] = CODE.exec(input) ?? []
  const { entities } = gathered(code, annotated)
  expect(entities.map(entity => described({ ...entity, roles: [] })).join(' | ')).toBe(expected)
})

test.each(['roles', 'titles', 'whose', 'told'].flatMap(room => casesOf(`names/${room}.txt`)))(
  'roles: $input',
  ({ input, expected }) => {
    const [, code = '', annotated = ''] = CODE.exec(input) ?? []
    const { text, entities } = gathered(code, annotated)
    const people = entities.filter(({ kind }) => kind === 'person')
    expect(people.map(person => described({ ...person, aliases: [] })).join(' | ')).toBe(expected)
    for (const { start, end } of people.flatMap(({ roles }) => roles))
      expect(text.slice(start, end)).not.toBe('')
  },
)

const kinds = casesOf('names/kinds.txt')
const kindsIn = (input: string): string => {
  const [, code = '', annotated = ''] = CODE.exec(input) ?? []
  return gathered(code, annotated)
    .entities.map(({ kind }) => kind)
    .join(' ')
}

test.each(kinds.filter(({ input }) => !MISSED.test(input)))('kind: $input', ({ input, expected }) => {
  expect(kindsIn(input)).toBe(expected)
})

test.fails.each(kinds.filter(({ input }) => MISSED.test(input)))('not yet: $input', ({ input, expected }) => {
  expect(kindsIn(input.replace(MISSED, ''))).toBe(expected)
})

test.each(casesOf('names/phrases.txt'))('phrase: $input', ({ input, expected }) => {
  const [, code = '', name = ''] = CODE.exec(input) ?? []
  expect(namesIn(`${code}: – [ORG ${name}] –`)).toBe(expected)
})

const ownForms = ['bg', 'el', 'et', 'pl', 'ro'].flatMap(code => casesOf(`names/baseforms/${code}.txt`))

test.each(ownForms.filter(({ input }) => !MISSED.test(input)))(
  'base form in a sentence: $input',
  ({ input, expected }) => {
    expect(namesIn(input)).toBe(expected)
  },
)

test.fails.each(ownForms.filter(({ input }) => MISSED.test(input)))(
  'not yet: $input',
  ({ input, expected }) => {
    expect(namesIn(input.replace(MISSED, ''))).toBe(expected)
  },
)
