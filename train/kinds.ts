/** Grows `models/kinds.bin` from our own articles, where firms are marked apart from other organizations: `npm run kinds`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { languageOf } from '../src/language/table.ts'
import { CLASSIFIER_BITS, featuresOf, NEIGHBOURS, type Occurrence, packed } from '../src/names/classifier.ts'
import { firmness } from '../src/names/kinds.ts'
import { namesTableOf } from '../src/names/knowledge.ts'
import { hashOf } from '../src/names/hash.ts'
import { lexiconFor } from '../src/names/model.ts'
import { tokensOf } from '../src/outline/tokens.ts'
import { chance } from './chance.ts'
import { ownSentences } from './own.ts'

const EPOCHS = 12
const RATE = 0.15
const DECAY = 1e-4

/** An occurrence as features, and whether it is a firm. */
interface Lesson {
  readonly buckets: readonly number[]
  readonly isFirm: boolean
  readonly doc: string
}

function lessonsOf(): Lesson[] {
  return ownSentences().flatMap(({ marked: { text, spans }, code, doc }) => {
    const tokens = tokensOf(text, { start: 0, end: text.length }, languageOf(code))
    const wordsIn = (from: number, to: number): string[] =>
      tokens.slice(Math.max(0, from), to).map(({ start, end }) => text.slice(start, end))
    return spans
      .filter(({ firm }) => firm !== undefined)
      .map(({ start, end, firm }) => {
        const first = tokens.findIndex(token => token.end > start)
        const last = tokens.findLastIndex(token => token.start < end)
        const occurrence: Occurrence = {
          words: text.slice(start, end).split(' '),
          before: wordsIn(first - NEIGHBOURS, first).reverse(),
          after: wordsIn(last + 1, last + 1 + NEIGHBOURS),
          firmness: firmness(text.slice(start, end), namesTableOf(languageOf(code))),
        }
        return { buckets: featuresOf(occurrence, code, lexiconFor(code)), isFirm: firm!, doc }
      })
  })
}

function grow(lessons: readonly Lesson[]): Float32Array {
  const weights = new Float32Array(2 ** CLASSIFIER_BITS)
  const squares = new Float32Array(weights.length).fill(1)
  const mean = new Float32Array(weights.length)
  const next = chance(1)
  const order = [...lessons]
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const k = Math.floor(next() * (i + 1))
      ;[order[i], order[k]] = [order[k]!, order[i]!]
    }
    for (const { buckets, isFirm } of order) {
      const gradient = (isFirm ? 1 : 0) - 1 / (1 + Math.exp(-score(buckets, weights)))
      for (const b of buckets) {
        squares[b]! += gradient * gradient
        weights[b]! += (RATE * gradient) / Math.sqrt(squares[b]!) - DECAY * weights[b]!
      }
    }
    if (epoch >= EPOCHS / 2) weights.forEach((weight, b) => { mean[b]! += weight })
  }
  return mean.map(sum => sum / (EPOCHS / 2))
}

const score = (buckets: readonly number[], weights: Float32Array): number =>
  buckets.reduce((sum, b) => sum + weights[b]!, 0)

const lessons = lessonsOf()
const FOLDS = 5
let right = 0
const foldOf = ({ doc }: Lesson): number => (hashOf(doc) >>> 4) % FOLDS
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = grow(lessons.filter(one => foldOf(one) !== fold))
  for (const one of lessons) if (foldOf(one) === fold && score(one.buckets, weights) >= 0 === one.isFirm) right++
}
console.log(`${lessons.length} occurrences; right when left out: ${((100 * right) / lessons.length).toFixed(1)} %`)
writeFileSync(join(import.meta.dirname, '../models/kinds.bin'), packed(grow(lessons)))
