/** Grows `models/weights` from the corpora: `npm run train -- [folder of corpora]`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LABELS } from '../src/names/labels.ts'
import { lexiconFor } from '../src/names/model.ts'
import { BITS, chainMaker, OWN_BITS } from './chains.ts'
import { allExamples } from './examples.ts'
import { grow } from './grow.ts'
import { countsOf, packed, sharedBytes } from './pack.ts'
import { bar } from './progress.ts'

const corpora = process.argv[2] ?? join(import.meta.dirname, '../../shared/corpora')
const folder = join(import.meta.dirname, '../models/weights')
/** Rows that ship: of all languages together, and of each one's own. */
const SHARED_ROWS = 540_000
const OWN_ROWS = 18_000

const examples = allExamples(corpora, bar('reading '))
const codes = [...new Set(examples.map(example => example.language))].sort()
const making = bar('features')
const makers = new Map(codes.map((code, i) => [code, chainMaker(lexiconFor(code), i + 1)]))
const chains = examples.map((example, i) => {
  if (i % 1000 === 0) making(i, examples.length, `${i} sentences`)
  return makers.get(example.language)!(example).chain
})
makers.clear()

const buckets = 2 ** BITS + codes.length * 2 ** OWN_BITS
const field = grow(chains, buckets, { epochs: 2, rate: 0.1, moments: 8 }, bar('growing '))
const counts = countsOf(chains, buckets)
const block = (from: number, to: number) => ({
  weights: field.weights.subarray(from * LABELS, to * LABELS),
  counts: counts.subarray(from, to),
})

mkdirSync(folder, { recursive: true })
writeFileSync(
  join(folder, 'shared.bin'),
  sharedBytes(packed(block(0, 2 ** BITS), SHARED_ROWS), field.transitions),
)
codes.forEach((code, i) => {
  const from = 2 ** BITS + i * 2 ** OWN_BITS
  writeFileSync(join(folder, `${code}.bin`), packed(block(from, from + 2 ** OWN_BITS), OWN_ROWS))
})
