/** Grows `models/` from the corpora: `npm run train -- [folder of corpora]`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { languageOf } from '../src/language/table.ts'
import { NO_LEXICON } from '../src/names/lexicon.ts'
import { type Example, exampleOf, textOf } from './align.ts'
import { BITS, chainMaker } from './chains.ts'
import { CORPORA, readCorpus } from './corpora.ts'
import { grow } from './grow.ts'
import { ownExamples } from './own.ts'
import { countsOf, pack, sharedBytes } from './pack.ts'
import { bar } from './progress.ts'

const corpora = process.argv[2] ?? join(import.meta.dirname, '../../shared/corpora')
const models = join(import.meta.dirname, '../models')
const ROWS = 380_000
const LONGEST = 500

const reading = bar('reading ')
const examples: Example[] = CORPORA.flatMap((corpus, i) => {
  reading(i + 1, CORPORA.length, corpus.path)
  const language = languageOf(corpus.language)
  return readCorpus(corpora, corpus.path, 'train').map(raw =>
    exampleOf(textOf(raw), language, {
      corpus: corpus.path,
      doc: corpus.documents ? raw.doc : '',
      noOther: corpus.noOther,
    }),
  )
})
examples.push(...ownExamples())

const making = bar('features')
const makers = new Map(CORPORA.map(corpus => [corpus.language, chainMaker(NO_LEXICON)]))
const chains = examples
  .filter(example => example.forms.length > 0 && example.forms.length < LONGEST)
  .map((example, i) => {
    if (i % 1000 === 0) making(i, examples.length, `${i} sentences`)
    const maker = makers.get(example.language) ?? chainMaker(NO_LEXICON)
    makers.set(example.language, maker)
    return maker(example)
  })
makers.clear()

const field = grow(chains, 2 ** BITS, { epochs: 3, rate: 0.1, moments: 8 }, bar('growing '))
const table = pack(field.weights, countsOf(chains, 2 ** BITS), ROWS)
mkdirSync(models, { recursive: true })
writeFileSync(join(models, 'shared.bin'), sharedBytes(table, field.transitions))
