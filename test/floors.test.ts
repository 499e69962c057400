/** Keeps the house a house: a file imports from its own room or from a lower floor, never sideways or up. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

const src = join(import.meta.dirname, '..', 'src')

/** The floor of every room; a file directly under src is a room of its own. */
const FLOORS: Record<string, number> = {
  article: 0,
  problems: 1,
  resources: 1,
  language: 2,
  render: 2,
  read: 3,
  outline: 3,
  names: 4,
  figures: 4,
  dates: 5,
  summary: 6,
  summarize: 7,
  index: 8,
  cli: 8,
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'))
const roomOf = (file: string): string => file.split('/')[0]!.replace(/\.ts$/, '')
const importsOf = (file: string): string[] =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(match =>
    relative(src, join(src, dirname(file), match[1]!)),
  )

test('every file of src lives in a known room', () => {
  expect(files.filter(file => !(roomOf(file) in FLOORS))).toEqual([])
})

test.each(files)('%s imports from its own room or from below', file => {
  const room = roomOf(file)
  const wrong = importsOf(file).filter(
    other => other.startsWith('..') || (roomOf(other) !== room && FLOORS[roomOf(other)]! >= FLOORS[room]!),
  )
  expect(wrong).toEqual([])
})

test('no code asks which language it is', () => {
  const asking = /\b(?:language|lang|code)\s*[!=]==?\s*'[a-z]{2,3}'/
  expect(files.filter(file => asking.test(readFileSync(join(src, file), 'utf8')))).toEqual([])
})
