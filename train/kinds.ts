/**
 * Grows `models/kinds.bin` from our own articles, where firms are marked apart from other organizations, and from lists
 * of both: `npm run kinds`.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { languageOf } from '../src/language/table.ts'
import { CLASSIFIER_BITS, featuresOf, NEIGHBOURS, packed } from '../src/names/kinds/classifier.ts'
import { firmness } from '../src/names/kinds/kinds.ts'
import { namesTableOf } from '../src/names/knowledge.ts'
import { hashOf } from '../src/names/tagger/hash.ts'
import { modelFor } from '../src/names/tagger/model.ts'
import { tokensOf } from '../src/outline/tokens.ts'
import { chance } from './chance.ts'
import { knownBodies } from './known.ts'
import { ownSentences } from './own.ts'
import { shuffle } from './shuffle.ts'

const EPOCHS = 12
/** The weights are the mean of those after so many last epochs. */
const AVERAGED = 6
const RATE = 0.15
const DECAY = 1e-4
const FOLDS = 5

/** An occurrence as buckets, whether it is a firm, the article it stands in; null for a list. */
interface Lesson {
  readonly buckets: readonly number[]
  readonly firm: boolean
  readonly doc: string | null
}

function lessonsOfArticles(): Lesson[] {
  return ownSentences().flatMap(({ marked: { text, spans }, code, doc }) => {
    const tokens = tokensOf(text, { start: 0, end: text.length }, languageOf(code))
    const wordsIn = (from: number, to: number): string[] =>
      tokens.slice(Math.max(0, from), to).map(({ start, end }) => text.slice(start, end))
    return spans.flatMap(({ start, end, firm }): Lesson[] => {
      if (firm === undefined) return []
      const first = tokens.findIndex(token => token.end > start)
      const last = tokens.findLastIndex(token => token.start < end)
      const before = wordsIn(first - NEIGHBOURS, first).reverse()
      const after = wordsIn(last + 1, last + 1 + NEIGHBOURS)
      return [{ buckets: bucketsOf(text.slice(start, end), code, { before, after }), firm, doc }]
    })
  })
}

function lessonsOfLists(): Lesson[] {
  const nothing = { before: [], after: [] }
  return knownBodies().map(({ name, code, firm }) => ({
    buckets: bucketsOf(name, code, nothing),
    firm,
    doc: null,
  }))
}

function bucketsOf(
  name: string,
  code: string,
  beside: { before: readonly string[]; after: readonly string[] },
): number[] {
  const language = languageOf(code)
  const table = namesTableOf(language)
  const occurrence = { words: name.split(/\s+/), ...beside, firmness: firmness(name, table) }
  return featuresOf(occurrence, code, modelFor(language).lexicon)
}

/** Logistic regression by AdaGrad; the mean of the last epochs. */
function grow(lessons: readonly Lesson[]): Float32Array {
  const weights = new Float32Array(2 ** CLASSIFIER_BITS)
  const squares = new Float32Array(weights.length).fill(1)
  const mean = new Float32Array(weights.length)
  const next = chance(1)
  const order = Uint32Array.from(lessons.keys())
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, next)
    for (const i of order) {
      const { buckets, firm } = lessons[i]!
      const gradient = (firm ? 1 : 0) - 1 / (1 + Math.exp(-score(buckets, weights)))
      for (const b of buckets) {
        squares[b]! += gradient * gradient
        weights[b]! += (RATE * gradient) / Math.sqrt(squares[b]!) - DECAY * weights[b]!
      }
    }
    if (epoch < EPOCHS - AVERAGED) continue
    for (let b = 0; b < mean.length; b++) mean[b]! += weights[b]! / AVERAGED
  }
  return mean
}

function score(buckets: readonly number[], weights: Float32Array): number {
  let sum = 0
  for (const b of buckets) sum += weights[b]!
  return sum
}

const articles = lessonsOfArticles()
const lists = lessonsOfLists()
let right = 0
for (let fold = 0; fold < FOLDS; fold++) {
  const isLeftOut = ({ doc }: Lesson): boolean => (hashOf(doc!) >>> 4) % FOLDS === fold
  const weights = grow([...articles.filter(lesson => !isLeftOut(lesson)), ...lists])
  right += articles.filter(one => isLeftOut(one) && score(one.buckets, weights) >= 0 === one.firm).length
}
const share = ((100 * right) / articles.length).toFixed(1)
console.log(
  `${articles.length} occurrences, ${lists.length} listed names; right in articles left out: ${share} %`,
)
writeFileSync(join(import.meta.dirname, '../models/kinds.bin'), packed(grow([...articles, ...lists])))
