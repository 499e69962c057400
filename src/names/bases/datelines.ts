/** Places that a paper writes in capitals alone, at the head of a line: `MILANO - La giunta`, `DEN HAAG (ANP)`. */
import type { NameMention } from '../../article.ts'
import type { Language } from '../../language/table.ts'
import { namesTableOf } from '../knowledge.ts'
import { bitsOf, WORD_BITS } from '../tagger/lexicon.ts'
import { modelFor } from '../tagger/model.ts'

/** Shorter ones may be abbreviations, unless a list has them: `USA`, but `ROMA`. */
const PLAINLY_WORDS = 5
const LISTED_WORD = 4
const TWICE_TWO = /^(.)\1(.)\2$/u

/** The words of a place that stands in capitals at the head of a line, as they are written elsewhere; others as they are. */
export function inSmallLetters(
  words: readonly string[],
  { kind, start }: NameMention,
  text: string,
  language: Language,
): readonly string[] {
  if (kind !== 'place' || (start > 0 && text[start - 1] !== '\n')) return words
  if (words.some(word => word !== word.toUpperCase())) return words
  const name = words.join('')
  const lower = name.toLocaleLowerCase(language.code)
  if (lower === name || !isWord(lower, language)) return words
  const { of, articles, oblique, small: inside } = namesTableOf(language)
  const isSmall = (word: string): boolean =>
    [of, articles, oblique, inside].some(small => small.includes(word))
  return words.map((word, at) =>
    word
      .split('-')
      .map((part, i) => {
        const small = part.toLocaleLowerCase(language.code)
        return at + i > 0 && isSmall(small) ? small : part.slice(0, 1) + small.slice(1)
      })
      .join('-'),
  )
}

/** Whether letters are a word rather than an abbreviation: `EEUU`. */
function isWord(letters: string, language: Language): boolean {
  if (letters.includes('.') || letters.length < LISTED_WORD) return false
  if (letters.length >= PLAINLY_WORDS) return true
  return (bitsOf(modelFor(language).lexicon, letters) & WORD_BITS.place) !== 0 && !TWICE_TWO.test(letters)
}
