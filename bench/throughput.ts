/**
 * How much text a second: figures alone, figures with dates, whole summaries; whether time grows with the length of the
 * text and no faster; and, on English text, beside other tools from npm, if they are installed in a folder.
 * Usage: npm run bench:throughput [folder with node_modules]
 */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import type { Document, Outline } from '../src/article.ts'
import { findDates } from '../src/dates/find.ts'
import { findFigures } from '../src/figures/find.ts'
import { type Language, languageOf } from '../src/language/table.ts'
import { modelFor } from '../src/names/tagger/model.ts'
import { outlineOf } from '../src/outline/outline.ts'
import { readPlain } from '../src/read/plain.ts'
import { summarizeDocument } from '../src/summarize.ts'

/** Passes over the text; the fastest is told, being the one that other work on the machine disturbed least. */
const RUNS = 9
const SEEDS = join(import.meta.dirname, '..', 'seeds')

interface Sample {
  readonly document: Document
  readonly language: Language
  readonly outline: Outline
}

function sampleOf(text: string, code: string): Sample {
  const source = { name: 'bench', format: 'text', encoding: 'utf-8', sha256: '' }
  const { blocks } = readPlain(text)
  const document = { source, text, blocks, warnings: [] }
  const language = languageOf(code)
  return { document, language, outline: outlineOf(document, language) }
}

/** Milliseconds of the fastest run, without what it was given to run on; two runs before them warm up. */
function timeOf<T>(run: (given: T) => unknown, make: () => T): number {
  run(make())
  run(make())
  const times = Array.from({ length: RUNS }, () => {
    const given = make()
    const start = performance.now()
    run(given)
    return performance.now() - start
  })
  return Math.min(...times)
}

function tell(name: string, bytes: number, ms: number): void {
  console.log(`${name.padEnd(44)} ${(bytes / 1e3 / ms).toFixed(2).padStart(8)} MB/s`)
}

/** The same sentences as new objects: what is kept of a sentence once it was read must not help the next run. */
const unread = (samples: readonly Sample[]) => (): Sample[] =>
  samples.map(sample => ({ ...sample, outline: structuredClone(sample.outline) }))

const figuresIn = ({ document, outline, language }: Sample): unknown =>
  findFigures(document.text, outline, language)
const datesIn = ({ document, outline, language }: Sample): unknown =>
  findDates(document.text, outline, language, undefined)

function samplesOf(codes: readonly string[]): Sample[] {
  const files = readdirSync(SEEDS).filter(file => codes.some(code => file.startsWith(`${code}-`)))
  return files.map(file => sampleOf(readFileSync(join(SEEDS, file), 'utf8'), file.slice(0, 2)))
}

const bytesOf = (samples: readonly Sample[]): number =>
  samples.reduce((sum, { document }) => sum + Buffer.byteLength(document.text), 0)

console.log(`Node ${process.version}, the fastest of ${RUNS} runs over the sample articles`)
const ALL = samplesOf(['bg', 'cs', 'de', 'en', 'es', 'fr', 'hu', 'it', 'pl', 'pt', 'ru', 'sv'])
tell(
  'figures, twelve languages',
  bytesOf(ALL),
  timeOf(samples => samples.map(figuresIn), unread(ALL)),
)
tell(
  'dates, twelve languages',
  bytesOf(ALL),
  timeOf(samples => samples.map(datesIn), unread(ALL)),
)
const summaries = timeOf(
  samples =>
    samples.map(({ document, language }) => summarizeDocument(document, language, modelFor(language))),
  () => ALL,
)
tell('whole summaries, twelve languages', bytesOf(ALL), summaries)
console.log(`${' '.repeat(44)} ${(ALL.length / (summaries / 1000)).toFixed(0).padStart(8)} articles/s`)

/** Texts of one kind of piece, each read by the languages' tables named before it. */
const PIECES: readonly (readonly [string, readonly string[]])[] = [
  ['en hu', ['1', '1 000 ', '1,', '5%', 'million ', 'ezer ', 'száz', '3 May 2024, ']],
  ['zh ja', ['三', '万', '三万五千億']],
]

console.log('\nTime for a text of one kind of piece: 250 kB, 500 kB, 1 MB; linear is 1 : 2 : 4')
for (const [codes, pieces] of PIECES)
  for (const piece of pieces)
    for (const code of codes.split(' ')) {
      const times = [250_000, 500_000, 1_000_000].map(size => {
        const sample = sampleOf(piece.repeat(size / Buffer.byteLength(piece)), code)
        const start = performance.now()
        figuresIn(sample)
        datesIn(sample)
        return performance.now() - start
      })
      const growth = times.map(time => (time / times[0]!).toFixed(1)).join(' : ')
      console.log(
        `${code} ${JSON.stringify(piece).padEnd(16)} ${times[2]!.toFixed(0).padStart(6)} ms   ${growth}`,
      )
    }

/** What other tools do for figures, each given a text; loaded from a folder that has them. */
type Peer = (load: NodeJS.Require) => (text: string) => unknown

const PEERS: Readonly<Record<string, Peer>> = {
  compromise: load => {
    const nlp = load('compromise')
    return text => {
      const read = nlp(text)
      return [read.money().json(), read.percentages().json(), read.numbers().json()]
    }
  },
  'wink-nlp': load => {
    const nlp = load('wink-nlp')(load('wink-eng-lite-web-model'), ['sbd', 'ner'])
    return text => nlp.readDoc(text).entities().out(nlp.its.detail)
  },
  '@microsoft/recognizers-text-suite': load => {
    const suite = load('@microsoft/recognizers-text-suite')
    const kinds = ['Currency', 'Percentage', 'Number', 'Dimension'].map(kind => suite[`recognize${kind}`])
    return text => kinds.map(recognize => recognize(text, 'en-us'))
  },
}

const folder = process.argv[2]
if (folder) {
  const english = samplesOf(['en'])
  const bytes = bytesOf(english)
  console.log(`\nFigures in ${english.length} English articles (${bytes} bytes), text by text`)
  const plain = (text: string): unknown => figuresIn(sampleOf(text, 'en'))
  tell(
    'this, reading and sentences included',
    bytes,
    timeOf(
      samples => samples.map(({ document }) => plain(document.text)),
      () => english,
    ),
  )
  tell(
    'this, figures alone',
    bytes,
    timeOf(samples => samples.map(figuresIn), unread(english)),
  )
  const require = createRequire(join(resolve(folder), 'here.js'))
  for (const [name, peer] of Object.entries(PEERS)) {
    const read = peer(require)
    tell(
      name,
      bytes,
      timeOf(
        samples => samples.map(({ document }) => read(document.text)),
        () => english,
      ),
    )
  }
}
