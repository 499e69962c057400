/** Learns the endings of a language from pairs: edits, known base forms, weights by softmax over the outcomes (AdaGrad). */
import { type Endings, editOf, featuresOf, outcomesOf, probesOf } from '../src/names/endings.ts'
import { chance } from './chance.ts'
import type { Pair } from './pairs.ts'

const EPOCHS = 8
const RATE = 0.25
/** An edit is learned when so many different words show it. */
const ENOUGH = 3
/** The longest ending that an edit cuts. */
const LONGEST_CUT = 7
/** So many features, as a power of two, by how many rows there are. */
const bitsFor = (rows: number): number => (rows < 2500 ? 14 : rows < 12_000 ? 15 : 16)
/** Larger dictionaries are thinned; their rare names teach little. */
const MOST = 50_000
/** At most so many names of the world are learned as names that stay as they are, each as if seen so often. */
const STRANGERS = 6000
const STRANGE = 0.15

/** What is known of names beside the pairs: base forms of the language's own, and those of the world. */
export interface KnownNames {
  readonly own: readonly string[]
  readonly world: readonly string[]
  /** A Bloom filter of `world`. */
  readonly filter: Uint8Array
}

/** A word to learn from: the features of each outcome, which one is right, how much it counts. */
interface Lesson {
  readonly features: readonly Uint32Array[]
  readonly right: number
  readonly step: number
}

/** Edits, known forms and weights of a language. */
export function grownFrom(all: readonly Pair[], names: KnownNames): Endings {
  const pairs = [...thinned(all), ...strangersAmong(names.world, all.length)]
  const edits = editsIn(pairs)
  const support = new Map<string, number>()
  for (const { base } of all) support.set(base.toLowerCase(), (support.get(base.toLowerCase()) ?? 0) + 1)
  const listed = new Set(names.own.map(name => name.toLowerCase()))
  const known = [filterOf(new Set([...support.keys(), ...listed])), names.filter]
  const weights = new Float32Array(1 << bitsFor(pairs.length))
  const model: Endings = { edits, weights, scale: 1, known }
  const unknowing: Endings = { ...model, known: [new Uint8Array(8), names.filter] }
  const stranger: Endings = { ...model, known: [known[0]!, new Uint8Array(8)] }
  // A base form that this row alone vouches for must not look known while it is learned from.
  const hidden = ({ base }: Pair): boolean =>
    (support.get(base.toLowerCase()) ?? 0) <= 1 && !listed.has(base.toLowerCase())
  // Half of the strangers look unknown to the world as well, as most names of the news are.
  const viewOf = (pair: Pair, base: string): Endings => {
    if (pair.split === 'list') return pair.word.length % 2 === 0 ? stranger : model
    return base === pair.base && hidden(pair) ? unknowing : model
  }
  const mean = pairs.reduce((sum, pair) => sum + Math.sqrt(pair.count), 0) / pairs.length
  const lessons = pairs.flatMap((pair): Lesson[] => {
    const outcomes = outcomesOf(pair.word, edits)
    const right = outcomes.indexOf(pair.base)
    if (right < 0) return []
    const features = outcomes.map(base => Uint32Array.from(featuresOf(pair, base, viewOf(pair, base))))
    return [{ features, right, step: Math.min(3, Math.sqrt(pair.count) / mean) }]
  })
  learn(lessons, weights)
  return model
}

function learn(lessons: readonly Lesson[], weights: Float32Array): void {
  const squares = new Float32Array(weights.length).fill(1e-6)
  const next = chance(1)
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const { features, right, step } of shuffled(lessons, next)) {
      const scores = features.map(list => list.reduce((sum, at) => sum + weights[at]!, 0))
      const best = Math.max(...scores)
      const powers = scores.map(score => Math.exp(score - best))
      const total = powers.reduce((sum, power) => sum + power, 0)
      features.forEach((list, i) => {
        const slope = ((i === right ? 1 : 0) - powers[i]! / total) * step
        if (Math.abs(slope) < 1e-4) return
        for (const at of list) {
          const gradient = slope - 1e-5 * weights[at]!
          squares[at]! += gradient * gradient
          weights[at]! += (RATE * gradient) / Math.sqrt(squares[at]!)
        }
      })
    }
}

/** At most so many rows, those met in texts rather than in dictionaries. */
function thinned(pairs: readonly Pair[]): Pair[] {
  const every = Math.ceil(pairs.length / MOST)
  return pairs.filter((_, i) => i % every === 0)
}

/** Names of the world, as rows that stay as they are. */
function strangersAmong(world: readonly string[], rows: number): Pair[] {
  const every = Math.ceil(world.length / 2 / Math.min(STRANGERS, rows * 0.4))
  return [...new Set(world)]
    .filter((_, i) => i % every === 0)
    .map(word => ({
      word,
      base: word,
      kind: 'unknown',
      place: 'only',
      split: 'list',
      source: '',
      dictionary: true,
      count: STRANGE,
    }))
}

function editsIn(pairs: readonly Pair[]): Map<string, string[]> {
  const words = new Map<string, Set<string>>()
  for (const { word, base } of pairs) {
    const from = word.toLowerCase()
    const { common, cut, add } = editOf(from, base.toLowerCase())
    const edit = `${cut}>${add}`
    if (common < 1 || cut.length > LONGEST_CUT) continue
    words.set(edit, (words.get(edit) ?? new Set()).add(from))
  }
  const edits = new Map<string, string[]>()
  for (const [edit, seen] of [...words].sort((a, b) => b[1].size - a[1].size)) {
    const [cut = '', add = ''] = edit.split('>')
    if (seen.size >= ENOUGH && cut + add !== '') edits.set(cut, [...(edits.get(cut) ?? []), add])
  }
  return edits
}

/** About ten bits a word, rounded up to a power of two. */
export function filterOf(words: ReadonlySet<string>): Uint8Array {
  const filter = new Uint8Array(2 ** Math.ceil(Math.log2(Math.max(64, (words.size * 7) / 8))))
  for (const word of words)
    for (const bit of probesOf(word, filter.length * 8)) filter[bit >> 3]! |= 1 << (bit & 7)
  return filter
}

function shuffled<T>(items: readonly T[], next: () => number): T[] {
  const mixed = [...items]
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    ;[mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!]
  }
  return mixed
}
