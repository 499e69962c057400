/** Learns the endings of a language from pairs: edits, known base forms, weights by softmax over the outcomes (AdaGrad). */
import { type Endings, editOf, featuresOf, outcomesOf, probesOf } from '../src/names/bases/endings.ts'
import { hashOf } from '../src/names/tagger/hash.ts'
import { bitsOf, type Lexicon, NO_LIST, WORD_BITS } from '../src/names/tagger/lexicon.ts'
import { chance } from './chance.ts'
import type { Frequencies } from './frequencies.ts'
import { harmonyLessons } from './harmony.ts'
import type { Pair, WholeName } from './pairs.ts'
import { shuffle } from './shuffle.ts'

const EPOCHS = 8
const RATE = 0.25
/** An edit is learned when so many different words show it, or one that weighs as much as this. */
const ENOUGH = 3
const WEIGHTY = 0.5
/** The longest ending that an edit cuts. */
const LONGEST_CUT = 7
/** The places for features, as a power of two. */
const BITS = 18
/** The weights are the mean of those after so many last epochs. */
const AVERAGED = 6
const DECAY = 1e-3
/** At most so many weights are kept, of words (fewer where there are few edits) and of words side by side. */
const MOST_WEIGHTS = 24_000
const WEIGHTS_AN_EDIT = 3000
const MOST_FITTING = 6_000
/** A row of a text weighs no more than this, however often it was met. */
const HEAVIEST = 3
/** A form of a dictionary that is met so often in a million words weighs half of what it can weigh at most. */
const HALF = 3
/** Of base forms that share a form, the more frequent one has most of its weight; the frequency of one that no list has. */
const RARE = 0.1
/** What a form of a dictionary weighs that no list of frequencies has, before its case. */
const UNSEEN = 0.15
/** What dictionaries weigh together, as a share of the texts; and where there are no texts. */
const LISTED_SHARE = 0.5
const LISTED_ALONE = 6000
/** Of that, the share of base forms, as in texts. */
const SAME = 0.6
/** At most about so many rows are learned from; of the light ones, some for all. */
const MOST_ROWS = 50_000
const LIGHT = 0.1
/** Of eight names of lists and dictionaries, so many look unknown. */
const STRANGE_SHARE = 4
const NOTHING: Lexicon = { words: NO_LIST, names: NO_LIST }
/** At most so many names of the world are learned as names that stay as they are, each as if seen so often. */
const STRANGERS = 6000
const STRANGE = 0.15

/** What is known of names beside the pairs: base forms of the language's own, and those of the world. */
export interface KnownNames {
  readonly own: readonly string[]
  readonly world: readonly string[]
  /** A Bloom filter of `world`. */
  readonly filter: Uint8Array
  /** What the lists that ship say of words. */
  readonly lexicon: Lexicon
  readonly frequencies: Frequencies
}

/** A word, or the words of a name together, to learn from: the features of each outcome, which one is right, how much it counts. */
export interface Lesson {
  readonly features: readonly Uint32Array[]
  readonly right: number
  readonly step: number
  /** What speaks for each outcome beside its features. */
  readonly given?: readonly number[]
}

/** Edits, known forms and weights of a language. */
export function grownFrom(all: readonly Pair[], whole: readonly WholeName[], names: KnownNames): Endings {
  const pairs = [
    ...sampled(all, weigher(all, names)),
    ...strangersAmong(names.world, all.length).map(pair => ({ ...pair, weight: STRANGE })),
  ]
  const edits = editsIn(pairs)
  const support = new Map<string, number>()
  for (const { base } of all) support.set(base.toLowerCase(), (support.get(base.toLowerCase()) ?? 0) + 1)
  const listed = new Set(names.own.map(name => name.toLowerCase()))
  const known = [filterOf(new Set([...support.keys(), ...listed])), names.filter]
  const weights = new Float32Array(1 << BITS)
  const model: Endings = { edits, weights, known, lexicon: names.lexicon }
  const nothing = [new Uint8Array(8), new Uint8Array(8)]
  const unknowing: Endings = { ...model, known: [nothing[0]!, names.filter] }
  const ignorant: Endings = { ...model, known: nothing, lexicon: NOTHING }
  // A base form that this row alone vouches for must not look known while it is learned from.
  const hidden = ({ base }: Pair): boolean =>
    (support.get(base.toLowerCase()) ?? 0) <= 1 && !listed.has(base.toLowerCase())
  // Most names of lists and dictionaries look unknown while they are learned from, as most names of the news are.
  const viewOf = (pair: Pair, base: string): Endings => {
    if (pair.dictionary) return hashOf(pair.base) % 8 < STRANGE_SHARE ? ignorant : model
    return base === pair.base && hidden(pair) ? unknowing : model
  }
  const lessons = pairs.flatMap((pair): Lesson[] => {
    const outcomes = outcomesOf(pair.word, edits)
    const right = outcomes.indexOf(pair.base)
    if (right < 0) return []
    const features = outcomes.map(base => Uint32Array.from(featuresOf(pair, base, viewOf(pair, base))))
    return [{ features, right, step: pair.weight }]
  })
  learn(lessons, weights)
  const together = harmonyLessons(whole, { ...model, known: unknowing.known })
  const fitting = new Float32Array(weights.length)
  learn(together, fitting)
  const count = [...edits.values()].reduce((sum, adds) => sum + adds.length, 0)
  prune(lessons, weights, Math.min(MOST_WEIGHTS, count * WEIGHTS_AN_EDIT))
  prune(together, fitting, MOST_FITTING)
  fitting.forEach((weight, at) => {
    weights[at]! += weight
  })
  return model
}

function learn(lessons: readonly Lesson[], weights: Float32Array): void {
  const squares = new Float32Array(weights.length).fill(1e-6)
  const sums = new Float64Array(weights.length)
  const next = chance(1)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const order = [...lessons]
    shuffle(order, next)
    for (const lesson of order) study(lesson, weights, squares)
    if (epoch >= EPOCHS - AVERAGED)
      weights.forEach((weight, at) => {
        sums[at]! += weight
      })
  }
  sums.forEach((sum, at) => {
    weights[at] = sum / AVERAGED
  })
}

/** One step towards the right outcome. */
function study({ features, right, step, given }: Lesson, weights: Float32Array, squares: Float32Array): void {
  const scores = features.map((list, i) => {
    let sum = given?.[i] ?? 0
    for (let f = 0; f < list.length; f++) sum += weights[list[f]!]!
    return sum
  })
  const best = Math.max(...scores)
  const powers = scores.map(score => Math.exp(score - best))
  const total = powers.reduce((sum, power) => sum + power, 0)
  for (let i = 0; i < features.length; i++) {
    const slope = ((i === right ? 1 : 0) - powers[i]! / total) * step
    if (Math.abs(slope) < 1e-4) continue
    const list = features[i]!
    for (let f = 0; f < list.length; f++) {
      const at = list[f]!
      const gradient = slope - DECAY * step * weights[at]!
      squares[at]! += gradient * gradient
      weights[at]! += (RATE * gradient) / Math.sqrt(squares[at]!)
    }
  }
}

/** Forgets all weights but those that matter most: by size × √frequency. */
function prune(lessons: readonly Lesson[], weights: Float32Array, most: number): void {
  const met = new Float32Array(weights.length)
  for (const { features, step } of lessons)
    for (const list of features) for (const at of list) met[at]! += step
  const matters = weights.map((weight, at) => Math.abs(weight) * Math.sqrt(met[at]!))
  const least = Float32Array.from(matters).sort()[Math.max(0, weights.length - most)]!
  matters.forEach((matter, at) => {
    if (matter < least) weights[at] = 0
  })
}

/** The rows with their weights; of many light ones, every so-manieth with the weight of all. */
function sampled(pairs: readonly Pair[], weightOf: (pair: Pair) => number): (Pair & { weight: number })[] {
  const weighed = pairs.map(pair => ({ ...pair, weight: weightOf(pair) }))
  const light = weighed.filter(({ weight }) => weight < LIGHT)
  const every = Math.ceil(light.length / MOST_ROWS)
  return [
    ...weighed.filter(({ weight }) => weight >= LIGHT),
    ...light.filter((_, i) => i % every === 0).map(pair => ({ ...pair, weight: pair.weight * every })),
  ]
}

/**
 * What rows of texts weigh, and what rows of dictionaries weigh beside them: a frequent form more than a rare one, all
 * together a share of what the texts do.
 */
function weigher(pairs: readonly Pair[], { frequencies, lexicon }: KnownNames): (pair: Pair) => number {
  const often = (word: string): number => frequencies.get(word.toLowerCase()) ?? 0
  const claim = ({ base, count }: Pair): number => count * (often(base) + RARE)
  const claims = new Map<string, number>()
  for (const pair of pairs)
    if (pair.dictionary) claims.set(pair.word, (claims.get(pair.word) ?? 0) + claim(pair))
  const raw = (pair: Pair): number => {
    const { word, count, dictionary } = pair
    if (!dictionary) return Math.min(HEAVIEST, Math.sqrt(count))
    const frequency = bitsOf(lexicon, word.toLowerCase()) & WORD_BITS.small ? 0 : often(word)
    return (frequency / (frequency + HALF)) * (claim(pair) / claims.get(word)!) + count * UNSEEN
  }
  const massOf = (some: readonly Pair[]): number => some.reduce((sum, pair) => sum + raw(pair), 0)
  const listed = pairs.filter(({ dictionary }) => dictionary)
  const texts = massOf(pairs.filter(({ dictionary }) => !dictionary))
  const mass = Math.max(LISTED_SHARE * texts, LISTED_ALONE - 2 * texts)
  const same = (SAME * mass) / massOf(listed.filter(({ word, base }) => word === base))
  const changed = ((1 - SAME) * mass) / massOf(listed.filter(({ word, base }) => word !== base))
  return pair => raw(pair) * (!pair.dictionary ? 1 : pair.word === pair.base ? same : changed)
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
      count: 1,
    }))
}

function editsIn(pairs: readonly (Pair & { weight: number })[]): Map<string, string[]> {
  const words = new Map<string, Set<string>>()
  const weights = new Map<string, number>()
  for (const { word, base, weight, dictionary } of pairs) {
    const from = word.toLowerCase()
    const { common, cut, add } = editOf(from, base.toLowerCase())
    const edit = `${cut}>${add}`
    if (common < 1 || cut.length > LONGEST_CUT) continue
    words.set(edit, (words.get(edit) ?? new Set()).add(from))
    if (dictionary) weights.set(edit, (weights.get(edit) ?? 0) + weight)
  }
  const edits = new Map<string, string[]>()
  for (const [edit, seen] of [...words].sort((a, b) => b[1].size - a[1].size)) {
    const [cut = '', add = ''] = edit.split('>')
    const enough = seen.size >= ENOUGH || (weights.get(edit) ?? 0) >= WEIGHTY
    if (enough && cut + add !== '') edits.set(cut, [...(edits.get(cut) ?? []), add])
  }
  return edits
}

/** A Bloom filter of ten bits a word: one in a hundred of other words looks known. */
export function filterOf(words: ReadonlySet<string>): Uint8Array {
  const filter = new Uint8Array(Math.max(64, Math.ceil(words.size * 1.25)))
  for (const word of words)
    for (const bit of probesOf(word, filter.length * 8)) filter[bit >> 3]! |= 1 << (bit & 7)
  return filter
}
