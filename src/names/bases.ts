/** Loads the endings of a language and tells of each word of a name what it may be without its ending. */
import type { Language } from '../language/table.ts'
import { hasResource, readResource } from '../resources.ts'
import { type Candidate, candidatesOf, type Endings, type NameWord } from './endings.ts'
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

/** What a word of a name may be without its ending, likeliest first; itself alone where nothing is known. */
export function wordBases(name: NameWord, language: Language): Candidate[] {
  return basesBy(endingsOf(language, modelFor(language).lexicon), name, namesTableOf(language))
}

/** The same by given endings. */
export function basesBy(endings: Endings | null, name: NameWord, table: NamesTable): Candidate[] {
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
