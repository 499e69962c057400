/** Grows `models/weights` from the corpora: `npm run train -- [folder of corpora]`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LABELS } from '../src/names/tagger/labels.ts'
import { lexiconFor } from '../src/names/tagger/model.ts'
import { BITS, chainMaker, OWN_BITS } from './chains.ts'
import { allExamples } from './examples.ts'
import { grow, meanOf } from './grow.ts'
import { mostWorth, packed, sharedBytes } from './pack.ts'
import { bar } from './progress.ts'
import { articlesOf, foldOf, SECOND_BITS, secondChains } from './second.ts'
import { stagesIn } from './stages.ts'
import { planOf } from './thin.ts'

const corpora = process.argv[2] ?? join(import.meta.dirname, '../../shared/corpora')
const folder = join(import.meta.dirname, '../models/weights')
/** Where stages are kept until all is done: a growth that was cut off goes on from the last of them. */
const unfinished = join(import.meta.dirname, '../.growth')
/** Rows that ship: for all languages together, those that lie with one language, languages' own, of the second look. */
const SHARED_ROWS = 250_000
const MOVED_ROWS = 150_000
const OWN_ROWS = 200_000
const SECOND_ROWS = 30_000
/** What a row of a language is worth beside others': more of the language the project began with. */
const WORTHS: Readonly<Record<string, number>> = { hu: 1.4 }
/** How far the second look is believed: what it learned from a weaker first one goes too far after a better one. */
const SECOND_SHARE = 0.7
const RECIPE = { epochs: 2, rate: 0.1, moments: 8, seed: 1 }
/** Of the orders of the sentences whose fields go into the mean. */
const SEEDS = [1, 2, 3]
const SHARED = 2 ** BITS

const examples = allExamples(corpora, bar('reading '))
const codes = [...new Set(examples.map(example => example.language))].sort()
const making = bar('features')
const makers = new Map(codes.map((code, i) => [code, chainMaker(lexiconFor(code), i + 1)]))
const seen = examples.map((example, i) => {
  if (i % 1000 === 0) making(i, examples.length, `${i} sentences`)
  return makers.get(example.language)!(example)
})
makers.clear()
const said = seen.map(({ chain }, i) => ({ chain, language: codes.indexOf(examples[i]!.language) }))
const buckets = SHARED + codes.length * 2 ** OWN_BITS

/** The second look learns from half of the articles, which the field that takes the first has not seen. */
const held = (doc: string): boolean => foldOf(doc, 2) === 0
const others = said.filter((_, i) => !held(examples[i]!.doc)).map(({ chain }) => chain)
const stages = stagesIn(unfinished, examples, { RECIPE, BITS, OWN_BITS })
const half = stages.outcome('half', () => grow(others, buckets, RECIPE, bar('half    ')))
const second = [...articlesOf(examples)]
  .filter(([doc]) => held(doc))
  .flatMap(([, places]) => {
    const article = places.map(i => seen[i]!)
    return secondChains(article, half)
  })
seen.length = 0

const chains = said.map(({ chain }) => chain)
function* fields() {
  for (const seed of SEEDS)
    yield stages.outcome(`order-${seed}`, () =>
      grow(chains, buckets, { ...RECIPE, seed }, bar(`order ${seed} `)),
    )
}
const { weights, transitions } = meanOf(fields())
const plan = planOf(weights, said, {
  shared: SHARED_ROWS,
  moved: MOVED_ROWS,
  own: OWN_ROWS,
  worths: codes.map(code => WORTHS[code] ?? 1),
})

const light = grow(second, 2 ** SECOND_BITS, { ...RECIPE, transitions }, bar('second  '))
const weak = light.weights.map(weight => weight * SECOND_SHARE)
const looks = new Uint32Array(2 ** SECOND_BITS)
for (const { buckets } of second) for (const bucket of buckets) looks[bucket]!++
const even = new Float32Array(looks.length).fill(1)
const evidence = packed(weak, mostWorth({ weights: weak, counts: looks, worths: even }, SECOND_ROWS))

/** The rows of the shared buckets that belong to a language, −1 to all. */
const sharedTable = (owner: number): Uint8Array =>
  packed(
    weights.subarray(0, SHARED * LABELS),
    plan.kept.slice(0, SHARED).map((one, b) => (plan.owners[b] === owner ? one : 0)),
  )
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'shared.bin'), sharedBytes(sharedTable(-1), transitions, evidence))
codes.forEach((code, i) => {
  const [from, to] = [SHARED + i * 2 ** OWN_BITS, SHARED + (i + 1) * 2 ** OWN_BITS]
  const copies = packed(weights.subarray(from * LABELS, to * LABELS), plan.kept.subarray(from, to))
  writeFileSync(join(folder, `${code}.bin`), Buffer.concat([copies, sharedTable(i)]))
})
stages.clear()
