/** Loads the endings of a language and tells of each word of a name what it may be without its ending. */
import type { Language } from '../language/table.ts'
import { hasResource, readResource } from '../resources.ts'
import { type Candidate, candidatesOf, type Endings, type NameWord } from './endings.ts'
import { harmonyOf, type Part } from './harmony.ts'
import { type NamesTable, namesTableOf } from './knowledge.ts'
import type { Lexicon } from './lexicon.ts'
import { modelFor } from './model.ts'
import { unpacked } from './packed.ts'

const loaded = new Map<string, Endings | null>()

function endingsOf({ code }: Language, lexicon: Lexicon): Endings | null {
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
}

/** The speller of a language. */
export function spellerOf(language: Language): Speller {
  return spellerBy(endingsOf(language, modelFor(language).lexicon), namesTableOf(language))
}

/** A speller by given endings. */
export function spellerBy(endings: Endings | null, table: NamesTable): Speller {
  return {
    basesOf: name => basesBy(endings, name, table),
    harmony: (left, right) => (endings ? harmonyOf(left, right, endings) : 0),
  }
}

function basesBy(endings: Endings | null, name: NameWord, table: NamesTable): Candidate[] {
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
