/** What the training makes of sentences: other names in their places, with the endings that the sentence wants; its stages. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { chance } from '../train/chance.ts'
import { firmOf, type NameParts } from '../train/firms.ts'
import { beginsWithVowel, endingOf, withEnding } from '../train/inflect.ts'
import { stagesIn } from '../train/stages.ts'
import { swapped } from '../train/swap.ts'
import { casesOf } from './cases.ts'

const known = (word: string): boolean => ['Mol', 'Nokia', 'OTP', 'MVM'].includes(word)

test.each(casesOf('names/swapped-endings.txt'))('$input ==> $expected', ({ input, expected }) => {
  const [name, mention] = input.split(' | ') as [string, string]
  expect(withEnding(name, endingOf(mention, known))).toBe(expected)
})

test.each([
  ['OTP', true],
  ['MVM', true],
  ['BMW', false],
  ['Audi', true],
  ['Mol', false],
])('the article before %s', (name, vowel) => {
  expect(beginsWithVowel(name)).toBe(vowel)
})

const parts: NameParts = {
  firms: ['Acme Tools Inc.'],
  heads: ['Zalaker', 'Orion'],
  tails: ['Energy'],
  given: { hu: ['Anna'], world: ['Arthur'] },
  surnames: { hu: ['Kovács'], world: ['Andersen'] },
  forms: { hu: ['Rt.'] },
}
const PERSON = 0
const ORGANIZATION = 1
const next = chance(7)
const swap = { parts, code: 'hu', known, next }

test('a swapped sentence has the names where it says, and the rest as it was', () => {
  const text = 'Tegnap a Molnak adta el az OTP-t Nagy Pál.'
  const spans = [
    { start: 9, end: 15, kind: ORGANIZATION },
    { start: 27, end: 32, kind: ORGANIZATION },
    { start: 33, end: 41, kind: PERSON },
  ]
  for (let i = 0; i < 50; i++) {
    const made = swapped({ text, spans }, swap)!
    const [first, second, third] = made.spans.map(({ start, end }) => made.text.slice(start, end))
    const article = (name: string): string => (beginsWithVowel(name) ? 'az' : 'a')
    expect(made.text).toBe(
      `Tegnap ${article(first!)} ${first} adta el ${article(second!)} ${second} ${third}.`,
    )
    expect(first).toMatch(/n[ae]k$/)
    expect(second).toMatch(/t$/)
  }
})

test('a sentence without an organization, or in a language whose endings are not known, is left alone', () => {
  const spans = [{ start: 0, end: 8, kind: PERSON }]
  expect(swapped({ text: 'Nagy Pál alszik.', spans }, swap)).toBeNull()
  const other = { text: 'Nokia nukkuu.', spans: [{ start: 0, end: 5, kind: ORGANIZATION }] }
  expect(swapped(other, { ...swap, code: 'fi' })).toBeNull()
})

test('firms are made up anew each time', () => {
  expect(new Set(Array.from({ length: 50 }, () => firmOf(parts, 'hu', next))).size).toBeGreaterThan(10)
})

test('a stage is made once for the same examples and recipe, and anew for others', () => {
  const folder = mkdtempSync(join(tmpdir(), 'growth-'))
  const example = { language: 'hu', corpus: 'own', doc: 'a', swapped: false, forms: ['Mol'], allowed: [1] }
  const grown = (weight: number) => ({ weights: Float32Array.of(weight), transitions: Float32Array.of(0.5) })
  const outcomeOf = (weight: number, forms: readonly string[], epochs: number): number => {
    const stages = stagesIn(folder, [{ ...example, forms }], { epochs })
    return stages.outcome('half', () => grown(weight)).weights[0]!
  }
  expect(outcomeOf(1, ['Mol'], 2)).toBe(1)
  expect(outcomeOf(2, ['Mol'], 2)).toBe(1)
  expect(outcomeOf(3, ['OTP'], 2)).toBe(3)
  expect(outcomeOf(4, ['Mol'], 3)).toBe(4)
  rmSync(folder, { recursive: true })
})
