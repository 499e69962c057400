/**
 * Grows `models/endings/<code>.bin` from pairs (surface, base form) of open treebanks and dictionaries.
 *
 *     npx tsx train/baseforms.ts <folder of pairs> <folder of lists> [--measure] <code>…
 *
 * With `--measure`, learns from a part of the rows only, prints how it does on the others, and writes nothing.
 */

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { candidatesOf, type Endings, featuresOf, outcomesOf, probesOf } from '../src/names/endings.ts'
import { packed } from '../src/names/packed.ts'
import { knownNames } from './lists.ts'
import { type Pair, readPairs } from './pairs.ts'

const EPOCHS = 8
const RATE = 0.25
/** An edit is learned when so many different words show it. */
const ENOUGH = 3
/** So many features, as a power of two, by how many rows there are. */
const bitsFor = (rows: number): number => (rows < 2500 ? 14 : rows < 12_000 ? 15 : 16)
/** Larger dictionaries are thinned; their rare names teach little. */
const MOST = 50_000
/** At most so many names of the world are learned as names that stay as they are, each as if seen so often. */
const STRANGERS = 6000
const STRANGE = 0.15
const WORLD = ['en', 'nl', 'pt', 'es', 'fr', 'de', 'da', 'sv', 'no']
/** The folders a language learns from: its own, and those of languages that inflect names alike. */
const SOURCES: Record<string, string[]> = { nb: ['no'], hr: ['hr', 'sr'], sr: ['sr', 'hr'], cs: ['cs', 'sk'] }

const argv = process.argv.slice(2)
const measuring = argv.includes('--measure')
const [pairsFolder = '', listsFolder = '', ...codes] = argv.filter(word => !word.startsWith('--'))

const worldNames = [
  ...knownNames(listsFolder, 'world'),
  ...WORLD.flatMap(folder => readPairs(join(pairsFolder, folder), new Set())).map(pair => pair.base),
]
const world = filterOf(new Set(worldNames.map(name => name.toLowerCase())))

if (!measuring) {
  mkdirSync('models/endings', { recursive: true })
  writeFileSync('models/endings/world.bin', world)
}

for (const code of codes) {
  const started = Date.now()
  const lastOnly = new Set(['hu'].includes(code) ? ['first', 'inner'] : [])
  const pairs = merged(
    (SOURCES[code] ?? [code]).flatMap(folder => readPairs(join(pairsFolder, folder), lastOnly)),
  )
  const lists = knownNames(listsFolder, code)
  const isDev = devOf(pairs)
  const train = measuring ? pairs.filter(pair => !isDev(pair)) : pairs
  const model = grow(train, lists)
  if (measuring)
    report(
      code,
      model,
      pairs.filter(p => isDev(p) && p.kind !== 'other'),
      train,
    )
  else {
    const bytes = packed(model)
    writeFileSync(`models/endings/${code}.bin`, bytes)
    console.log(code, pairs.length, 'pairs', bytes.length, 'bytes', Date.now() - started, 'ms')
  }
}

/** Equal rows once, their counts together. */
function merged(pairs: readonly Pair[]): Pair[] {
  const all = new Map<string, Pair>()
  for (const pair of pairs) {
    const key = [pair.word, pair.base, pair.kind, pair.place, pair.split].join(' ')
    const before = all.get(key)
    all.set(key, before ? { ...pair, count: before.count + pair.count } : pair)
  }
  return [...all.values()]
}

/** At most so many rows, those met in texts rather than in dictionaries. */
function thinned(pairs: readonly Pair[]): Pair[] {
  const every = Math.ceil(pairs.length / MOST)
  return pairs.filter((_, i) => every === 1 || i % every === 0)
}

/** The rows to measure on: the dev rows where there are others too, else every fifth base form. */
function devOf(pairs: readonly Pair[]): (pair: Pair) => boolean {
  const share = pairs.filter(pair => pair.split === 'dev').length / pairs.length
  if (share > 0.02 && share < 0.5) return pair => pair.split === 'dev'
  return ({ base }) => [...base].reduce((sum, letter) => sum + letter.codePointAt(0)!, 0) % 5 === 0
}

/** Learns edits, known forms and weights: softmax over the outcomes of each word, AdaGrad. */
function grow(all: readonly Pair[], lists: readonly string[]): Endings {
  const listed = new Set(lists.map(name => name.toLowerCase()))
  const every = Math.ceil(worldNames.length / 2 / Math.min(STRANGERS, all.length * 0.4))
  const strangers = [...new Set(worldNames)].filter((_, i) => i % every === 0)
  const pairs = [
    ...thinned(all),
    ...strangers.map(
      (word): Pair => ({ word, base: word, kind: 'unknown', place: 'only', split: 'list', count: STRANGE }),
    ),
  ]
  const edits = editsIn(pairs)
  const support = new Map<string, number>()
  for (const { base } of all) support.set(base.toLowerCase(), (support.get(base.toLowerCase()) ?? 0) + 1)
  const known = [filterOf(new Set([...support.keys(), ...listed])), world]
  const weights = new Float32Array(1 << bitsFor(pairs.length))
  const squares = new Float32Array(weights.length).fill(1e-6)
  const model: Endings = { edits, weights, scale: 1, known }
  const mean = pairs.reduce((sum, pair) => sum + Math.sqrt(pair.count), 0) / pairs.length
  // A base form that this row alone vouches for must not look known while it is learned from.
  const hidden = (pair: Pair): boolean =>
    (support.get(pair.base.toLowerCase()) ?? 0) <= 1 && !listed.has(pair.base.toLowerCase())
  // Half of the strangers look unknown to the world as well, as most names of the news are.
  const viewOf = (pair: Pair, base: string): Endings => {
    if (pair.split === 'list') return pair.word.length % 2 === 0 ? stranger : model
    return base === pair.base && hidden(pair) ? unknowing : model
  }
  const unknowing: Endings = { ...model, known: [new Uint8Array(8), world] }
  const stranger: Endings = { ...model, known: [known[0]!, new Uint8Array(8)] }
  let seed = 1
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const pair of shuffled(pairs, () => (seed = (Math.imul(seed, 1103515245) + 12345) >>> 0))) {
      const outcomes = outcomesOf(pair.word, edits)
      const right = outcomes.indexOf(pair.base)
      if (right < 0) continue
      const features = outcomes.map(base => featuresOf(pair, base, viewOf(pair, base)))
      const scores = features.map(list => list.reduce((sum, at) => sum + weights[at]!, 0))
      const best = Math.max(...scores)
      const powers = scores.map(score => Math.exp(score - best))
      const total = powers.reduce((sum, power) => sum + power, 0)
      const step = Math.min(3, Math.sqrt(pair.count) / mean)
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
  return model
}

function editsIn(pairs: readonly Pair[]): Map<string, string[]> {
  const words = new Map<string, Set<string>>()
  for (const { word, base } of pairs) {
    const from = word.toLowerCase()
    const to = base.toLowerCase()
    let common = 0
    while (common < from.length && common < to.length && from[common] === to[common]) common++
    const edit = `${from.slice(common)}>${to.slice(common)}`
    if (common < 1 || from.length - common > 7) continue
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
function filterOf(words: ReadonlySet<string>): Uint8Array {
  const filter = new Uint8Array(2 ** Math.ceil(Math.log2(Math.max(64, (words.size * 7) / 8))))
  for (const word of words)
    for (const bit of probesOf(word, filter.length * 8)) filter[bit >> 3]! |= 1 << (bit & 7)
  return filter
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const mixed = [...items]
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = (random() >>> 8) % (i + 1)
    ;[mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!]
  }
  return mixed
}

function report(code: string, model: Endings, dev: readonly Pair[], train: readonly Pair[]): void {
  const seen = new Set(train.map(pair => pair.word))
  for (const threshold of [0.5, 0.6, 0.7, 0.8, 0.9]) {
    const share = (pairs: readonly Pair[]): string => {
      let total = 0
      let right = 0
      for (const pair of pairs) {
        total += pair.count
        if (best(pair, model, threshold) === pair.base) right += pair.count
      }
      return ((100 * right) / total).toFixed(1).padStart(6)
    }
    const groups = [dev, dev.filter(pair => !seen.has(pair.word))].flatMap(group => [
      group,
      group.filter(pair => pair.word !== pair.base),
      group.filter(pair => pair.word === pair.base),
    ])
    console.log(code, dev.length, threshold, 'all, inflected, kept; unseen:', groups.map(share).join(''))
  }
  if (argv.includes('--errors'))
    for (const pair of dev) {
      const found = best(pair, model, 0.5)
      if (found !== pair.base) console.log(pair.word, pair.base, found, pair.kind, pair.count)
    }
}

function best(pair: Pair, model: Endings, threshold: number): string {
  const [first] = candidatesOf(pair, model)
  return first!.probability >= threshold ? first!.base : pair.word
}
