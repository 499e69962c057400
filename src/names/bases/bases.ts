/** Loads the endings of a language and tells of each word of a name what it may be without its ending. */
import type { Language } from '../../language/table.ts'
import { hasResource, readResource } from '../../resources.ts'
import { type NamesTable, namesTableOf } from '../knowledge.ts'
import { fromTables, type Letters, toTables } from '../letters.ts'
import type { Lexicon } from '../tagger/lexicon.ts'
import { modelFor } from '../tagger/model.ts'
import { type Candidate, candidatesOf, type Endings, type NameWord } from './endings.ts'
import { harmonyOf, type Part } from './harmony.ts'
import { unpacked } from './packed.ts'
import { type Paradigms, paradigmsOf } from './paradigms.ts'

const loaded = new Map<string, Endings | null>()

function endingsOf(code: string, lexicon: Lexicon): Endings | null {
  let endings = loaded.get(code)
  if (endings === undefined) {
    const path = `models/endings/${code}.bin`
    endings = hasResource(path)
      ? unpacked(readResource(path), readResource('models/endings/world.bin'), lexicon)
      : null
    loaded.set(code, endings)
  }
  return endings
}

/** The shortest stem an ending written by hand may leave. */
const SHORTEST = 3

/** How names are spelled in a language. */
export interface Speller {
  /** What a word of a name may be without its ending, likeliest first; itself alone where nothing is known. */
  readonly basesOf: (name: NameWord) => Candidate[]
  /** How well two words of one person's name go together: the logarithm of a factor. */
  readonly harmony: (left: Part, right: Part) => number
  /** The common nouns and adjectives in names of organizations; null where nothing is known of them. */
  readonly paradigms: () => Paradigms | null
}

/** The speller of a language. */
export function spellerOf(language: Language): Speller {
  const table = namesTableOf(language)
  const endings = endingsOf(table.endingsOf || language.code, modelFor(language).lexicon)
  return spellerBy(endings, table, language.code)
}

/** A speller by given endings. */
export function spellerBy(endings: Endings | null, table: NamesTable, code: string): Speller {
  const plain: Speller = {
    basesOf: name => basesBy(endings, name, table),
    harmony: (left, right) => (endings ? harmonyOf(left, right, endings) : 0),
    paradigms: () => paradigmsOf(table.endingsOf || code),
  }
  return Object.keys(table.letters).length > 0 ? transliterating(plain, table.letters) : plain
}

/** A speller that knows a language's other script too. */
function transliterating({ basesOf, harmony, paradigms }: Speller, letters: Letters): Speller {
  const own = (word: string): string => toTables(word, letters)
  const isOther = (word: string): boolean => [...word.toLowerCase()].some(letter => letter in letters)
  const known = <T extends { readonly base: string }>(
    word: string,
    look: (word: string) => readonly T[],
  ): T[] =>
    isOther(word)
      ? look(own(word)).map(one => ({ ...one, base: fromTables(one.base, letters) }))
      : [...look(word)]
  return {
    basesOf: name => known(name.word, word => basesOf({ ...name, word })),
    paradigms: () => {
      const plain = paradigms()
      return (
        plain && {
          ...plain,
          nounsOf: word => known(word, plain.nounsOf),
          adjectivesOf: word => known(word, plain.adjectivesOf),
        }
      )
    },
    harmony: (left, right) =>
      harmony(
        { word: own(left.word), base: own(left.base) },
        { word: own(right.word), base: own(right.base) },
      ),
  }
}

/** `Метростроя-М`: one or two capitals or digits behind a hyphen take no ending, the word before them does. */
function numberIn(word: string): string {
  const at = word.lastIndexOf('-')
  const number = at > 0 && at >= word.length - 3 ? word.slice(at) : ''
  return number.length > 1 && number === number.toUpperCase() ? number : ''
}

function basesBy(endings: Endings | null, name: NameWord, table: NamesTable): Candidate[] {
  const number = numberIn(name.word)
  if (number) {
    const word = name.word.slice(0, -number.length)
    return basesBy(endings, { ...name, word }, table).map(one => ({ ...one, base: one.base + number }))
  }
  const place = name.kind === 'place' ? table.placeForms[name.word] : undefined
  if (place !== undefined) return [{ base: place, probability: 1 }]
  if (table.keeps.some(ending => name.word.endsWith(ending))) return [{ base: name.word, probability: 1 }]
  const grown = endings ? candidatesOf(name, endings) : [{ base: name.word, probability: 1 }]
  const bases = new Map<string, number>()
  for (const { base, probability } of grown) {
    const known = base === name.word ? base : (table.stems[base] ?? base)
    bases.set(known, (bases.get(known) ?? 0) + probability)
  }
  for (const [cut, add, probability] of table.endings) {
    const base = name.word.slice(0, name.word.length - cut.length) + add
    if (base.length - add.length < SHORTEST || !name.word.endsWith(cut)) continue
    for (const [other, before] of bases) bases.set(other, before * (1 - probability))
    bases.set(base, probability + (bases.get(base) ?? 0))
  }
  return [...bases]
    .map(([base, probability]) => ({ base, probability }))
    .sort((a, b) => b.probability - a.probability)
}
