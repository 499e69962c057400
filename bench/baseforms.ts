/**
 * Base forms without the help of an article, on rows that were not learned from: the names as they stand, the
 * longest-ending baseline, and ours, side by side, over unique pairs of single words and of whole names of people.
 *
 *     npx tsx bench/baseforms.ts <folder of pairs> <folder of lists> [--errors] <code>…
 *
 * Measured on the dev rows where there are train rows of texts too, else on each third of the dev rows in turn.
 */
import type { NameKind } from '../src/article.ts'
import { languageOf } from '../src/language/table.ts'
import { type Speller, spellerBy } from '../src/names/bases/bases.ts'
import type { NameWord } from '../src/names/bases/endings.ts'
import { packed, unpacked } from '../src/names/bases/packed.ts'
import { readingsOf } from '../src/names/bases/readings.ts'
import { namesTableOf } from '../src/names/knowledge.ts'
import { grownFrom } from '../train/endings.ts'
import type { Pair, WholeName } from '../train/pairs.ts'
import { folderOf, namesFor, rowsFor, wholeNamesFor, worldNames } from '../train/rows.ts'
import { bySuffix, suffixesOf } from '../train/suffixes.ts'

const FOLDS = 3
/** Fewer rows of train than this share are too few to learn from alone. */
const FEW = 0.4
const argv = process.argv.slice(2)
const [pairsFolder = '', listsFolder = '', ...codes] = argv.filter(word => !word.startsWith('--'))
const world = worldNames(pairsFolder, listsFolder)

/** What was right of a group: as it stands, by the baseline, by ours. */
type Tally = [total: number, same: number, baseline: number, ours: number]

/** A name to measure on. */
interface Question {
  readonly words: readonly string[]
  readonly bases: readonly string[]
  readonly kind: NameWord['kind']
}

/** What to learn from and what to measure on. */
interface Part {
  readonly rows: readonly Pair[]
  readonly names: readonly WholeName[]
  readonly questions: readonly Question[]
}

for (const code of codes) {
  const tallies = new Map<string, Tally>()
  for (const part of partsOf(code)) measure(code, part, tallies)
  for (const [group, [total, ...right]] of tallies) {
    const shares = right.map(count => ((100 * count) / total).toFixed(1).padStart(7))
    console.log(code, group.padEnd(16), String(total).padStart(6), ...shares)
  }
}

function partsOf(code: string): Part[] {
  const rows = rowsFor(code, pairsFolder, listsFolder)
  const names = wholeNamesFor(code, pairsFolder, listsFolder)
  const own = rows.filter(({ source, dictionary }) => source.startsWith(`${folderOf(code)}/`) && !dictionary)
  const few = own.filter(({ split }) => split === 'train').length < FEW * own.length
  return Array.from({ length: few ? FOLDS : 1 }, (_, fold) => {
    const isDev = (text: string, { split, source }: Pick<Pair, 'split' | 'source'>): boolean =>
      split === 'dev' &&
      source.startsWith(`${folderOf(code)}/`) &&
      (!few || hashOf(text.split(' ')[0]!) % FOLDS === fold)
    const pairs = rows.filter(row => isDev(row.word, row))
    const singles = pairs
      .filter(({ kind, place }) => kind !== 'other' && place === 'only')
      .map(({ word, base, kind }) => ({ words: [word], bases: [base], kind }))
    const whole = names.filter(name => isDev(name.words.join(' '), name))
    const questions = [...singles, ...whole.map(name => ({ ...name, kind: 'person' as const }))]
    const unique = new Map(questions.map(one => [[...one.words, ...one.bases].join(' '), one]))
    return {
      rows: rows.filter(row => !isDev(row.word, row)),
      names: names.filter(name => !isDev(name.words.join(' '), name)),
      questions: [...unique.values()],
    }
  })
}

function hashOf(word: string): number {
  return [...word].reduce((hash, letter) => (hash * 31 + letter.codePointAt(0)!) % 1000003, 7)
}

function measure(code: string, { rows, names, questions }: Part, tallies: Map<string, Tally>): void {
  const known = namesFor(code, listsFolder, world)
  const grown = grownFrom(rows, names, known)
  const endings = unpacked(Buffer.from(packed(grown)), world.filter, known.lexicon)
  const table = namesTableOf(languageOf(code))
  const speller = spellerBy(endings, table, code)
  const own = rows.filter(({ source }) => source.startsWith(`${folderOf(code)}/`))
  const suffixes = suffixesOf(own)
  const seen = new Set(own.map(({ word }) => word))
  for (const { words, bases, kind } of questions) {
    const right = bases.join(' ').toLowerCase()
    const lower = words.map(word => word.toLowerCase())
    const baseline = lower.map(word => bySuffix(word, suffixes)).join(' ')
    const ours = answer(words, kind, speller).toLowerCase()
    const group = words.length > 1 ? 'names' : 'words'
    const inflected = lower.join(' ') !== right
    const groups = [group, `${group} ${inflected ? 'inflected' : 'kept'}`]
    if (words.length === 1 && !seen.has(words[0]!))
      groups.push('new', inflected ? 'new inflected' : 'new kept')
    for (const name of groups) {
      const tally = tallies.get(name) ?? [0, 0, 0, 0]
      tallies.set(name, tally)
      tally[0]++
      if (!inflected) tally[1]++
      if (baseline === right) tally[2]++
      if (ours === right) tally[3]++
    }
    if (argv.includes('--errors') && ours !== right) console.log(lower.join(' '), right, ours, baseline, kind)
  }

  function answer(form: readonly string[], kind: NameWord['kind'], by: Speller): string {
    const shown: NameKind = kind === 'unknown' ? 'person' : kind
    const basesOf = (name: NameWord) => by.basesOf({ ...name, kind })
    return readingsOf([{ words: form, kind: shown, standing: 'open' as const, count: 1 }], table, {
      ...by,
      basesOf,
    })[0]![0]!.base
  }
}
