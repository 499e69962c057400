/**
 * Base forms of single words, without the help of an article, on rows that were not learned from: the names as they
 * stand, the longest-ending baseline, and ours, side by side, over unique pairs.
 *
 *     npx tsx bench/baseforms.ts <folder of pairs> <folder of lists> [--errors] <code>…
 *
 * Measured on the dev rows where there are train rows of texts too, else on each third of the dev rows in turn.
 */
import { languageOf } from '../src/language/table.ts'
import { basesBy } from '../src/names/bases.ts'
import { namesTableOf } from '../src/names/knowledge.ts'
import { packed, unpacked } from '../src/names/packed.ts'
import { readingsOf } from '../src/names/readings.ts'
import { grownFrom } from '../train/endings.ts'
import type { Pair } from '../train/pairs.ts'
import { folderOf, namesFor, rowsFor, worldNames } from '../train/rows.ts'
import { bySuffix, suffixesOf } from '../train/suffixes.ts'

const FOLDS = 3
const argv = process.argv.slice(2)
const [pairsFolder = '', listsFolder = '', ...codes] = argv.filter(word => !word.startsWith('--'))
const world = worldNames(pairsFolder, listsFolder)

/** What was right of a group of pairs: as they stand, by the baseline, by ours. */
type Tally = [total: number, same: number, baseline: number, ours: number]

for (const code of codes) {
  const tallies = new Map<string, Tally>()
  for (const { train, dev } of partsOf(code)) measure(code, train, dev, tallies)
  for (const [group, [total, ...right]] of tallies) {
    const shares = right.map(count => ((100 * count) / total).toFixed(1).padStart(7))
    console.log(code, group.padEnd(16), String(total).padStart(6), ...shares)
  }
}

/** What to learn from and what to measure on. */
function partsOf(code: string): { train: Pair[]; dev: Pair[] }[] {
  const rows = rowsFor(code, pairsFolder, listsFolder)
  const own = rows.filter(({ source, dictionary }) => source.startsWith(`${folderOf(code)}/`) && !dictionary)
  const dev = new Set(own.filter(({ split }) => split === 'dev'))
  if (dev.size < 0.6 * own.length) return [{ train: rows.filter(row => !dev.has(row)), dev: [...dev] }]
  return Array.from({ length: FOLDS }, (_, fold) => {
    const part = new Set([...dev].filter(({ word }) => hashOf(word) % FOLDS === fold))
    return { train: rows.filter(row => !part.has(row)), dev: [...part] }
  })
}

function hashOf(word: string): number {
  return [...word].reduce((hash, letter) => (hash * 31 + letter.codePointAt(0)!) % 1000003, 7)
}

function measure(
  code: string,
  train: readonly Pair[],
  dev: readonly Pair[],
  tallies: Map<string, Tally>,
): void {
  const names = namesFor(code, listsFolder, world)
  const endings = unpacked(Buffer.from(packed(grownFrom(train, names))), world.filter, names.lexicon)
  const table = namesTableOf(languageOf(code))
  const own = train.filter(({ source }) => source.startsWith(`${folderOf(code)}/`))
  const suffixes = suffixesOf(own)
  const seen = new Set(own.map(({ word }) => word))
  for (const pair of uniquePairs(dev)) {
    const { word, base, kind } = pair
    const right = base.toLowerCase()
    const baseline = bySuffix(word.toLowerCase(), suffixes)
    const form = { words: [word], kind: kind === 'unknown' ? ('person' as const) : kind, oblique: false }
    const [reading] = readingsOf([form], table, name => basesBy(endings, { ...name, kind }, table))
    const ours = reading![0]!.base.toLowerCase()
    const inflected = word.toLowerCase() !== right
    for (const group of [
      'all',
      inflected ? 'inflected' : 'kept',
      seen.has(word) ? '' : 'new',
      !seen.has(word) && inflected ? 'new inflected' : '',
    ]) {
      if (group === '') continue
      const tally = tallies.get(group) ?? [0, 0, 0, 0]
      tallies.set(group, tally)
      tally[0]++
      if (!inflected) tally[1]++
      if (baseline === right) tally[2]++
      if (ours === right) tally[3]++
    }
    if (argv.includes('--errors') && ours !== right) console.log(word, base, ours, baseline, kind)
  }
}

/** Single words of names that are shown, each pair once. */
function uniquePairs(pairs: readonly Pair[]): Pair[] {
  const singles = pairs.filter(({ kind, place }) => kind !== 'other' && place === 'only')
  return [...new Map(singles.map(pair => [`${pair.word} ${pair.base}`, pair])).values()]
}
