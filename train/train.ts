/** Grows `models/weights` from the corpora: `npm run train -- [folder of corpora]`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LABELS } from '../src/names/labels.ts'
import { lexiconFor } from '../src/names/model.ts'
import { BITS, chainMaker, OWN_BITS } from './chains.ts'
import type { Field } from './crf.ts'
import { allExamples } from './examples.ts'
import { grow, meanOf } from './grow.ts'
import { type Block, countsOf, mostWorth, packed, sharedBytes, thinned } from './pack.ts'
import { bar } from './progress.ts'
import { articlesOf, foldOf, SECOND_BITS, secondChains } from './second.ts'

const corpora = process.argv[2] ?? join(import.meta.dirname, '../../shared/corpora')
const folder = join(import.meta.dirname, '../models/weights')
/** Rows that ship: of all languages together, of all languages' own, and of the second look. */
const SHARED_ROWS = 288_000
const OWN_ROWS = 220_000
const SECOND_ROWS = 30_000
/** How far the second look is believed: what it learned from a weaker first one goes too far after a better one. */
const SECOND_SHARE = 0.7
const RECIPE = { epochs: 2, rate: 0.1, moments: 8, seed: 1 }

const examples = allExamples(corpora, bar('reading '))
const codes = [...new Set(examples.map(example => example.language))].sort()
const making = bar('features')
const makers = new Map(codes.map((code, i) => [code, chainMaker(lexiconFor(code), i + 1)]))
const seen = examples.map((example, i) => {
  if (i % 1000 === 0) making(i, examples.length, `${i} sentences`)
  return makers.get(example.language)!(example)
})
makers.clear()
const chains = seen.map(({ chain }) => chain)
const buckets = 2 ** BITS + codes.length * 2 ** OWN_BITS

/** The second look learns from half of the articles, which the field that takes the first has not seen. */
const held = (doc: string): boolean => foldOf(doc, 2) === 0
const others = chains.filter((_, i) => !held(examples[i]!.doc))
const half = grow(others, buckets, RECIPE, bar('half    '))
const second = [...articlesOf(examples)]
  .filter(([doc]) => held(doc))
  .flatMap(([, places]) => {
    const article = places.map(i => seen[i]!)
    return secondChains(article, half)
  })
seen.length = 0

const whole = meanOf(
  grow(chains, buckets, RECIPE, bar('growing ')),
  grow(chains, buckets, { ...RECIPE, seed: 2 }, bar('again   ')),
)
const counts = countsOf(chains, buckets)
const block = ({ weights }: Field, from: number, to: number): Block => ({
  weights: weights.subarray(from * LABELS, to * LABELS),
  counts: counts.subarray(from, to),
})
const kept = new Uint8Array(buckets)
kept.set(mostWorth(block(whole, 0, 2 ** BITS), SHARED_ROWS))
kept.set(mostWorth(block(whole, 2 ** BITS, buckets), OWN_ROWS), 2 ** BITS)
/** What stays takes over from what goes. */
const thin = chains.map(chain => thinned(chain, kept))
chains.length = 0
const field = grow(
  thin,
  buckets,
  { ...RECIPE, seed: 3, from: whole, transitions: whole.transitions },
  bar('thin    '),
)

const table = packed(block(field, 0, 2 ** BITS), kept.subarray(0, 2 ** BITS))
const tables = codes.map((_, i) => {
  const from = 2 ** BITS + i * 2 ** OWN_BITS
  const to = from + 2 ** OWN_BITS
  return packed(block(field, from, to), kept.subarray(from, to))
})
const light = grow(second, 2 ** SECOND_BITS, { ...RECIPE, transitions: field.transitions }, bar('second  '))
const weak = {
  weights: light.weights.map(weight => weight * SECOND_SHARE),
  counts: countsOf(second, 2 ** SECOND_BITS),
}
const evidence = packed(weak, mostWorth(weak, SECOND_ROWS))

mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'shared.bin'), sharedBytes(table, field.transitions, evidence))
codes.forEach((code, i) => {
  writeFileSync(join(folder, `${code}.bin`), tables[i]!)
})
