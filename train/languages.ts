/**
 * Grows `models/languages.bin`, which tells languages apart: `npm run train:languages -- <shared folder>`.
 *
 * Sentences are made up of words drawn by their frequency, as nothing that crosses the border of a word is looked at.
 * Sources: word frequencies of wordfreq (rspeer/wordfreq, CC BY-SA 4.0) and FrequencyWords (hermitdave, content
 * CC BY-SA 4.0), the open corpora of `train/corpora.ts` (their licences there), and the articles of our own. Names,
 * which are at home in any language, are mixed in at random, so that they don't speak for one.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { bucketsOf } from '../src/language/ngrams.ts'
import { inLevels, levelsOf } from './levels.ts'

const [, , shared = '../shared'] = process.argv
const BUCKETS = Number(process.env.BUCKETS ?? 1 << 15)
const SAMPLES = Number(process.env.SAMPLES ?? 600_000)

/** A column of the model: the language, its files of word frequencies, its corpora. */
interface Column {
  readonly code: string
  readonly lists: readonly string[]
  readonly corpora: readonly string[]
  readonly script?: 'cyrillic'
}

const column = (code: string, lists: string, corpora = ''): Column => ({
  code,
  lists: lists.split(' ').filter(Boolean),
  corpora: corpora.split(' ').filter(Boolean),
})

/** `w`: wordfreq; `f`: FrequencyWords. Languages without tables stand here where they are like one that has. */
const COLUMNS: readonly Column[] = [
  column('bg', 'w/bg f/bg'),
  column('cs', 'w/cs f/cs', 'cs/ehri'),
  column('da', 'w/da f/da', 'da/uner-ddt'),
  column('de', 'w/de f/de', 'de/smartdata de/germeval2014 de/europarl'),
  column('el', 'w/el f/el'),
  column('en', 'w/en f/en', 'en/wikigold en/gum-derived en/re-docred'),
  column('es', 'w/es f/es', 'es/europarl'),
  column('et', 'f/et', 'et/estner'),
  column('fi', 'w/fi f/fi', 'fi/turku-one'),
  column('fr', 'w/fr f/fr'),
  column('hr', 'f/hr', 'hr/uner-set'),
  column('hu', 'w/hu f/hu', 'hu/nytk-nerkor'),
  column('it', 'w/it f/it', 'it/europarl'),
  column('lt', 'w/lt f/lt'),
  column('lv', 'w/lv f/lv', 'lv/fullstack'),
  column('nb', 'w/nb f/no', 'no/norne'),
  column('nl', 'w/nl f/nl'),
  column('nn', '', 'nn/norne'),
  column('pl', 'w/pl f/pl', 'pl/kpwr-n82'),
  column('pt', 'w/pt f/pt', 'pt/uner-bosque'),
  column('ro', 'w/ro f/ro', 'ro/ronec'),
  column('ru', 'w/ru f/ru', 'ru/factrueval2016'),
  column('sk', 'w/sk f/sk', 'sk/uner-snk'),
  column('sl', 'w/sl f/sl', 'sl/ssj'),
  column('sr', 'f/sr', 'sr/uner-set'),
  { ...column('sr', 'f/sr', 'sr/uner-set'), script: 'cyrillic' },
  column('sv', 'w/sv f/sv', 'sv/uner-talbanken sv/webbnyheter2012'),
  column('tr', 'w/tr f/tr', 'tr/turkish-wiki-ner'),
  column('uk', 'w/uk f/uk'),
  column('ca', 'w/ca f/ca'),
  column('gl', 'f/gl'),
  column('eu', 'f/eu'),
  column('is', 'w/is f/is'),
  column('mk', 'w/mk f/mk'),
  column('sq', 'f/sq'),
]

/** Words with the sum of all weights up to each, for drawing by weight. */
interface Urn {
  readonly words: string[]
  readonly sums: Float64Array
}

function urnOf(counts: ReadonlyMap<string, number>): Urn {
  const words = [...counts.keys()]
  const sums = new Float64Array(words.length)
  let sum = 0
  words.forEach((word, i) => {
    sums[i] = sum += counts.get(word)!
  })
  return { words, sums }
}

let state = 12345
/** A linear congruential generator (Numerical Recipes), so that every run grows the same model: 0..1. */
function chance(): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return state / 2 ** 32
}

function draw({ words, sums }: Urn): string {
  const goal = chance() * sums.at(-1)!
  let low = 0
  let high = sums.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (sums[middle]! > goal) high = middle
    else low = middle + 1
  }
  return words[low]!
}

const unzip = (path: string): string[] => gunzipSync(readFileSync(path)).toString('utf8').split('\n')

function listUrn(list: string): Urn {
  const [kind, code] = list.split('/')
  const wordfreq = kind === 'w'
  const file = wordfreq ? `wordfreq/${code}.small.tsv.gz` : `frequencywords/${code}.txt.gz`
  const counts = new Map<string, number>()
  for (const line of unzip(join(shared, 'lexicon', file))) {
    const [word = '', count = ''] = line.split(wordfreq ? '\t' : ' ')
    if (/\p{L}/u.test(word)) counts.set(word, wordfreq ? 10 ** (-Number(count) / 100) : Number(count))
  }
  return urnOf(counts)
}

const names = new Map<string, number>()

/** The words of the corpora that are no names; those that are go to `names`. */
function corpusUrn(column: Column): Urn | null {
  const counts = new Map<string, number>()
  const add = (word: string, to: Map<string, number>): void => {
    if (/\p{L}/u.test(word)) to.set(word, (to.get(word) ?? 0) + 1)
  }
  for (const corpus of column.corpora)
    for (const part of ['train', 'dev']) {
      const path = join(shared, 'corpora', corpus, `${part}.tsv.gz`)
      if (!existsSync(path)) continue
      for (const line of unzip(path)) {
        const [form = '', tag = 'O'] = line.split('\t')
        if (line.startsWith('# ')) continue
        add(form, /-(?:PER|ORG|LOC)$/.test(tag) ? names : counts)
      }
    }
  const own = join(import.meta.dirname, 'corpus', `${column.code}.txt`)
  if (existsSync(own))
    for (const word of readFileSync(own, 'utf8')
      .replace(/^#.*$|\[[A-Z]+ ([^\]]*)\]/gm, ' ')
      .split(/\s+/))
      add(word, counts)
  return counts.size > 0 ? urnOf(counts) : null
}

const LATIN = 'a b c č ć d đ e f g h i j k l m n o p r s š t u v z ž lj nj dž'.split(' ')
const CYRILLIC = 'а б ц ч ћ д ђ е ф г х и ј к л м н о п р с ш т у в з ж љ њ џ'.split(' ')
const LETTERS = new Map(LATIN.map((letter, i) => [letter, CYRILLIC[i]!]))

function cyrillic(word: string): string {
  return word.toLowerCase().replace(/lj|nj|dž|\p{L}/gu, letters => LETTERS.get(letters) ?? letters)
}

const urns = COLUMNS.map(column => ({
  lists: column.lists.map(listUrn),
  corpus: corpusUrn(column),
}))
const nameUrn = urnOf(names)
const count = COLUMNS.length
const weights = new Float32Array(BUCKETS * count)
const squares = new Float32Array(BUCKETS * count).fill(1e-6)

/** A made-up sentence in the language of a column. */
function sentence(k: number): string {
  const { lists, corpus } = urns[k]!
  const length = 2 + Math.floor(chance() ** 2 * 28)
  const foreign = chance() * 0.35
  const words: string[] = []
  for (let i = 0; i < length; i++) {
    const named = i > 0 && chance() < foreign
    const fromCorpus = corpus && (lists.length === 0 || chance() < 0.4)
    const urn = named ? nameUrn : fromCorpus ? corpus : lists[Math.floor(chance() * lists.length)]!
    const word = draw(urn)
    words.push(COLUMNS[k]!.script && !(named && chance() < 0.3) ? cyrillic(word) : word)
  }
  return words.join(' ')
}

const scores = new Float64Array(count)
let right = 0
for (let sample = 0; sample < SAMPLES; sample++) {
  const k = Math.floor(chance() * count)
  const found = bucketsOf(sentence(k), BUCKETS)
  if (found.length === 0) continue
  const norm = 1 / Math.sqrt(found.length)
  scores.fill(0)
  for (const bucket of found) for (let j = 0; j < count; j++) scores[j]! += weights[bucket * count + j]!
  let best = 0
  for (let j = 1; j < count; j++) if (scores[j]! > scores[best]!) best = j
  const top = scores[best]!
  let sum = 0
  for (let j = 0; j < count; j++) sum += scores[j] = Math.exp((scores[j]! - top) * norm)
  if (best === k) right++
  const rate = 0.5 * (1 - sample / SAMPLES) + 0.01
  for (let j = 0; j < count; j++) {
    const error = (scores[j]! / sum - (j === k ? 1 : 0)) * norm
    if (Math.abs(error) < 1e-4) continue
    for (const bucket of found) {
      const at = bucket * count + j
      const gradient = error + 2e-6 * weights[at]!
      squares[at]! += gradient * gradient
      weights[at]! -= (rate * gradient) / Math.sqrt(squares[at]!)
    }
  }
  if (sample % 20_000 === 19_999) {
    console.error(`${sample + 1} sentences, ${((100 * right) / 20_000).toFixed(1)} % right`)
    right = 0
  }
}

const levels = levelsOf(weights)
const header = JSON.stringify({
  codes: COLUMNS.map(({ code }) => code),
  buckets: BUCKETS,
  levels: levels.map(level => Number(level.toFixed(3))),
})
writeFileSync(
  process.env.OUT ?? join(import.meta.dirname, '..', 'models', 'languages.bin'),
  Buffer.concat([Buffer.from(`${header}\n`), inLevels(weights, count, levels)]),
)
