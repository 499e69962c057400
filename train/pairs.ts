/** Reads pairs of surface and base form: `surface TAB base TAB type TAB features TAB split TAB count`, gzipped. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { NameKind } from '../src/article.ts'
import type { NameWord } from '../src/names/bases/endings.ts'

/** One word of a name as it stood, and as a dictionary has it. */
export interface Pair extends NameWord {
  readonly base: string
  readonly split: string
  /** The folder and file it is from. */
  readonly source: string
  /** Listed by a dictionary, not met in a text. */
  readonly dictionary: boolean
  /** How often it was seen; in dictionaries, which don't count, how frequent its case is: 0..1. */
  readonly count: number
}

const KINDS: Record<string, NameKind | 'unknown'> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  MISC: 'other',
}
/** Splits that may be looked at. */
const SEEN = new Set(['train', 'dev'])
/** Types of rows that are people, or most likely so. */
const PEOPLE = new Set(['PER', 'PROPN'])
/** A name weighs no more than this, however often it was met. */
const HEAVIEST = 3
/** How often a case is met in running text, for dictionaries that list each form once. */
const CASES: Record<string, number> = { Nom: 45, Gen: 25, Loc: 10, Ins: 8, Acc: 9, Dat: 3, Voc: 0.3 }
const ANY_CASE = 10
const PLURAL = 0.04
/** Sources whose lemmas are known to be of little use here. */
const LEFT_OUT = /ud-nonstandard|ud-sst|nerkor\.tokens/
const DICTIONARY = /polimorf|hunspell|petrovich|shevchenko/

/** All rows of a folder as single words, but for those at places that are to be skipped. */
export function readPairs(folder: string, skipped: ReadonlySet<string>): Pair[] {
  return filesOf(folder).flatMap(file => {
    const dictionary = DICTIONARY.test(file)
    const pairs = rowsOf(join(folder, file)).flatMap(row =>
      pairsOf(dictionary ? guessed(row) : row.split('\t'), skipped),
    )
    return pairs.map(pair => ({ ...pair, dictionary, source: join(basename(folder), file) }))
  })
}

function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).filter(file => file.endsWith('.tsv.gz') && !LEFT_OUT.test(file))
}

function rowsOf(path: string): string[] {
  return gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter(Boolean)
}

function pairsOf(row: readonly string[], skipped: ReadonlySet<string>): Pair[] {
  const [surface = '', base = '', type = '', , split = '', count = '1'] = row
  if (!SEEN.has(split)) return []
  const words = surface.split(' ')
  const bases = base.split(' ')
  if (words.length !== bases.length) return []
  const kind = KINDS[type] ?? 'unknown'
  return words
    .map((word, i): Pair => {
      const place =
        words.length === 1 ? 'only' : i === 0 ? 'first' : i === words.length - 1 ? 'last' : 'inner'
      return {
        word,
        base: bases[i]!,
        kind,
        place,
        split,
        source: '',
        dictionary: false,
        count: Number(count),
      }
    })
    .filter(pair => !skipped.has(pair.place) && pair.word.length > 1 && /\p{L}/u.test(pair.word))
}

/** A row of a dictionary, with the share of its case as the count. */
function guessed(row: string): string[] {
  const columns = row.split('\t')
  const cases = /Case=([^|]*)/.exec(columns[3]!)?.[1]?.split(',') ?? []
  const plural = /Number=Plur(?:\||$)/.test(columns[3]!)
  const share = cases.reduce((sum, name) => sum + (CASES[name] ?? 1), 0) || ANY_CASE
  columns[5] = String((share / 100) * (plural ? PLURAL : 1))
  return columns
}

/** The name of a person, as it stood and in its base form, word by word. */
export interface WholeName {
  readonly words: readonly string[]
  readonly bases: readonly string[]
  readonly split: string
  readonly source: string
  readonly weight: number
}

/** The names of people in a folder that have several words. */
export function readNames(folder: string): WholeName[] {
  return filesOf(folder).flatMap(file =>
    rowsOf(join(folder, file)).flatMap((row): WholeName[] => {
      const [surface = '', base = '', type = '', , split = '', count = '1'] = row.split('\t')
      const words = surface.split(' ')
      const bases = base.split(' ')
      if (!SEEN.has(split) || !PEOPLE.has(type) || words.length < 2 || words.length !== bases.length)
        return []
      const source = join(basename(folder), file)
      return [{ words, bases, split, source, weight: Math.min(HEAVIEST, Math.sqrt(Number(count))) }]
    }),
  )
}

/** The one base form of each name of a split; of words that have several, none. */
export function readWhole(folder: string, split: string): Map<string, string> {
  const bases = new Map<string, string>()
  const ambiguous = new Set<string>()
  for (const file of filesOf(folder))
    for (const row of rowsOf(join(folder, file))) {
      const [surface = '', base = '', , , of = ''] = row.split('\t')
      if (of !== split) continue
      if ((bases.get(surface) ?? base) !== base) ambiguous.add(surface)
      bases.set(surface, base)
    }
  for (const surface of ambiguous) bases.delete(surface)
  return bases
}
