/**
 * Whole articles: the samples in seeds/ and what a reader should get from them, in test/cases/articles.
 *
 * A line `~ …` is right and not found yet, a line `! …` is found and wrong: both are known, and the test fails as soon
 * as one of them changes, so that the cases tell the truth about the tool.
 */
import { expect, test } from 'vitest'
import { readSamples } from './samples.ts'

const questions = (await readSamples()).flatMap(({ name, lines, expectations }) =>
  Object.entries(expectations).map(([heading, expected]) => ({
    name,
    heading,
    lines: lines[heading]!,
    ...expected,
  })),
)

test.each(questions)('$name: $heading', ({ lines, found, missing, wrong }) => {
  expect(lines).toEqual(found)
  expect(missing.filter(line => wrong.includes(line))).toEqual([])
})
