/** What each language's endings are learned from: its pairs, and the names that are known to be base forms. */
import { join } from 'node:path'
import { languageOf } from '../src/language/table.ts'
import { namesTableOf } from '../src/names/knowledge.ts'
import { lexiconFor } from '../src/names/tagger/model.ts'
import { filterOf, type KnownNames } from './endings.ts'
import { frequenciesOf } from './frequencies.ts'
import { knownNames, namesToDecline } from './lists.ts'
import { type Pair, readNames, readPairs, type WholeName } from './pairs.ts'
import { declinedNames, declinedPairs } from './paradigms.ts'
import { isReleased } from './released.ts'

/** The folders a language learns from: its own, and those of languages that inflect names alike. */
const SOURCES: Readonly<Record<string, readonly string[]>> = {
  nb: ['no'],
  hr: ['hr', 'sr'],
  sr: ['sr', 'hr'],
  cs: ['cs', 'sk'],
}
/** Of those, folders of languages that are only alike: an occurrence there counts as so many. */
const ALIKE: Readonly<Record<string, Readonly<Record<string, number>>>> = { cs: { sk: 0.1 } }
/** Languages whose names stay as they are, read for the names of the world. */
const WORLD = ['en', 'nl', 'pt', 'es', 'fr', 'de', 'da', 'sv', 'no']

/** The folder of pairs that are a language's own. */
export function folderOf(code: string): string {
  return SOURCES[code]?.[0] ?? code
}

/** All rows for a language, equal ones once with their counts together, and of which folder each is. */
export function rowsFor(code: string, folder: string, lists: string): Pair[] {
  const table = namesTableOf(languageOf(code))
  const skipped = new Set(table.inflects === 'last' ? ['first', 'inner'] : [])
  return merged([
    ...(SOURCES[code] ?? [code]).flatMap(source => {
      const worth = ALIKE[code]?.[source] ?? 1
      return readPairs(join(folder, source), skipped)
        .filter(pair => isReleased(pair.word, pair.source, pair.split, join(folder, '../corpora')))
        .map(pair => ({ ...pair, count: pair.count * worth }))
    }),
    ...declinedPairs(code, namesToDecline(lists, code)),
  ])
}

/** Whole names of people, where more than the last word inflects. */
export function wholeNamesFor(code: string, folder: string, lists: string): WholeName[] {
  if (namesTableOf(languageOf(code)).inflects !== 'each') return []
  return [
    ...(SOURCES[code] ?? [code])
      .flatMap(source => readNames(join(folder, source)))
      .filter(one => isReleased(one.words.join(' '), one.source, one.split, join(folder, '../corpora'))),
    ...declinedNames(code, namesToDecline(lists, code)),
  ]
}

/** The base forms known of a language and of the world. */
export function namesFor(code: string, lists: string, world: WorldNames): KnownNames {
  return {
    own: knownNames(lists, code),
    lexicon: lexiconFor(code),
    frequencies: frequenciesOf(join(lists, '..', 'lexicon'), code),
    ...world,
  }
}

export type WorldNames = Pick<KnownNames, 'world' | 'filter'>

/** Names of the world, from lists and from languages that leave names as they are. */
export function worldNames(pairs: string, lists: string): WorldNames {
  const world = [
    ...knownNames(lists, 'world'),
    ...WORLD.flatMap(folder => readPairs(join(pairs, folder), new Set())).map(pair => pair.base),
  ]
  return { world, filter: filterOf(new Set(world.map(name => name.toLowerCase()))) }
}

/** Equal rows once, their counts together. */
function merged(pairs: readonly Pair[]): Pair[] {
  const all = new Map<string, Pair>()
  for (const pair of pairs) {
    const key = [pair.word, pair.base, pair.kind, pair.place, pair.split, pair.source].join(' ')
    const before = all.get(key)
    all.set(key, before ? { ...pair, count: before.count + pair.count } : pair)
  }
  return [...all.values()]
}
