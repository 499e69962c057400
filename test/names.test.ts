/** The tagger: the best labelling is the best, tables say what was packed, plain sentences come out right. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languageOf } from '../src/language/table.ts'
import { findNames } from '../src/names/tagger/find.ts'
import { LABELS, mayBegin, mayFollow } from '../src/names/tagger/labels.ts'
import { bitsOf, LIST_BITS, readList, writeList } from '../src/names/tagger/lexicon.ts'
import { lexiconFor, modelFor } from '../src/names/tagger/model.ts'
import { addWeights, readTable, STEPS, writeTable } from '../src/names/tagger/table.ts'
import { bestLabels } from '../src/names/tagger/viterbi.ts'
import { outlineOf } from '../src/outline/outline.ts'
import { blocksOf } from '../src/read/text.ts'

const transitions = Float32Array.from({ length: LABELS * LABELS }, (_, i) =>
  mayFollow(Math.floor(i / LABELS), i % LABELS) ? ((i * 7) % 5) / 10 : -1e4,
)

/** All labellings of so many tokens. */
function labellings(tokens: number): number[][] {
  if (tokens === 0) return [[]]
  return labellings(tokens - 1).flatMap(rest =>
    Array.from({ length: LABELS }, (_, label) => [...rest, label]),
  )
}

test('Viterbi equals brute force', () => {
  const scores = fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 3 * LABELS, maxLength: 3 * LABELS })
  const total = (emissions: readonly number[], labels: readonly number[]): number =>
    labels.reduce(
      (sum, label, t) =>
        sum +
        emissions[t * LABELS + label]! +
        (t ? transitions[labels[t - 1]! * LABELS + label]! : mayBegin(label) ? 0 : -1e5),
      0,
    )
  fc.assert(
    fc.property(scores, emissions => {
      const best = Math.max(...labellings(3).map(labels => total(emissions, labels)))
      expect(total(emissions, [...bestLabels(emissions, 3, transitions)])).toBeCloseTo(best, 4)
    }),
    { numRuns: 30 },
  )
})

test('a table gives back the weights that were packed, and nothing for other buckets', () => {
  const steps = Uint8Array.of(160, 176)
  const bytes = writeTable(10, [3, 700], Uint32Array.of(0x0000_0071, 0xf000_0000), steps)
  const { table, end } = readTable(bytes.buffer as ArrayBuffer, 0)
  const weightsOf = (bucket: number): number[] => {
    const scores = new Float64Array(LABELS)
    addWeights(table, bucket << 22, scores, 0)
    return [...scores]
  }
  expect(end).toBe(bytes.length)
  expect(weightsOf(3)).toEqual([0, STEPS[160], 7 * STEPS[160]!, 0, 0, 0, 0, 0, 0])
  expect(weightsOf(700)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, -STEPS[176]!])
  expect(weightsOf(4)).toEqual(new Array(LABELS).fill(0))
})

test('a list reads as it was written', () => {
  const entries = fc.uniqueArray(fc.integer({ min: 0, max: 2 ** LIST_BITS - 1 }), { maxLength: 50 })
  fc.assert(
    fc.property(entries, hashes => {
      const list = {
        hashes: Uint32Array.from(hashes.sort((a, b) => a - b)),
        marks: Uint8Array.from(hashes, hash => hash % 16),
      }
      expect(readList(writeList(list, 4))).toEqual(list)
      expect(readList(writeList(list, 8))).toEqual(list)
    }),
  )
})

test('the lists know an inflected given name by its stem', () => {
  const STEM_GIVEN = 1 << 13
  expect(bitsOf(lexiconFor('hu'), 'viktorral') & STEM_GIVEN).toBe(STEM_GIVEN)
})

const found = (code: string, text: string): string[] => {
  const language = languageOf(code)
  const source = { name: '', format: 'text', encoding: 'utf-8', sha256: '' }
  const outline = outlineOf({ source, text, blocks: blocksOf(text), warnings: [] }, language)
  return findNames(text, outline, modelFor(language)).map(
    name => `${name.kind} ${text.slice(name.start, name.end)}`,
  )
}

test.each([
  [
    'hu',
    'Sam Altmant, az OpenAI vezérigazgatóját Budapesten fogadták.',
    ['person Sam Altmant', 'organization OpenAI', 'place Budapesten'],
  ],
  ['hu', 'Tegnap esett az eső, és a piac sem mozdult.', []],
  ['ja', 'トヨタ自動車の社長が東京で語った。', []],
  ['nb', 'Statsminister Jonas Gahr Støre reiste til Oslo.', ['person Jonas Gahr Støre', 'place Oslo']],
  ['de', 'Die Siemens AG baut ein Werk in München.', ['organization Siemens AG', 'place München']],
])('%s: %s', (code, text, names) => {
  expect(found(code, text)).toEqual(names)
})

test('a name that the article gives in full is known when a part of it stands alone', () => {
  const alone = 'Bergen sa at hun var fornøyd.'
  const article = `Statsråd Kari Bergen reiste i går. Kari Bergen er fra Oslo. ${alone}`
  expect(found('nb', alone)).not.toContain('person Bergen')
  expect(found('nb', article)).toContain('person Bergen')
})
