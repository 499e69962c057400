/** What lists know of places. */
import type { Language } from '../language/table.ts'
import { bitsOf, NAME_MARKS, WORD_MARKS } from './lexicon.ts'
import { modelFor } from './model.ts'

/** In the bits of a word: a place, and what dictionaries only know with a capital. */
const PLACE = NAME_MARKS.place << 5
const PROPER = WORD_MARKS.proper << 1
const FIRM = NAME_MARKS.company << 5

/** Whether a name, by its first word, may be that of a place by the lists of a language. */
export function placesFor(language: Language): (name: string) => boolean {
  const { lexicon } = modelFor(language)
  return name => {
    const bits = bitsOf(lexicon, name.split(/[\s-]/, 1)[0]!.toLowerCase())
    return (bits & PLACE) !== 0 || ((bits & PROPER) !== 0 && (bits & FIRM) === 0)
  }
}
