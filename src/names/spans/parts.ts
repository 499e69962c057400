/** Names as the rules that mend them see them: their tokens, and what the article has of the same words elsewhere. */
import type { NameKind, Token } from '../../article.ts'
import type { Paradigms } from '../bases/paradigms.ts'
import { keyOf } from '../keys.ts'
import type { NamesTable } from '../knowledge.ts'
import type { TitleIndex } from '../roles/titles.ts'
import type { Lexicon } from '../tagger/lexicon.ts'

/** A name with the tokens it is made of. */
export interface Part {
  readonly kind: NameKind
  readonly score: number
  readonly tokens: readonly Token[]
  /** It begins a sentence. */
  readonly begins?: boolean
  /** The words around it leave no doubt of its kind. */
  readonly settled?: boolean
}

/** What the article has under the stems of a name. */
export interface Seen {
  readonly kinds: Set<NameKind>
  readonly forms: Set<string>
  count: number
}

/** What the rules look at. */
export interface Evidence {
  readonly table: NamesTable
  readonly index: TitleIndex
  readonly wordOf: (token: Token) => string
  /** How the article writes names that stand alone, by the stems of their words: kinds and forms. */
  readonly alone: ReadonlyMap<string, Seen>
  /** What other names begin with: words before another one with a capital, without their endings. */
  readonly firsts: ReadonlySet<string>
  readonly lexicon: Lexicon
  readonly paradigms: Paradigms | null
}

/** A name among the tokens of its sentence: its first token, and those between which no other name stands. */
export interface Room {
  readonly tokens: readonly Token[]
  readonly first: number
  /** Half-open. */
  readonly from: number
  readonly to: number
}

const STEM = 5

/** The first letters of words, by which their inflected forms are held together. */
export const stemsOf = (words: readonly string[]): string =>
  words.map(word => keyOf(word).slice(0, STEM)).join(' ')

/** What the article has of the same words where they stand alone. */
export const aloneAs = (tokens: readonly Token[], { alone, wordOf }: Evidence): Seen | undefined =>
  alone.get(stemsOf(tokens.map(wordOf)))

/** The parts before a token and `skip` tokens behind it, those that have tokens. */
export const parted = (part: Part, at: number, skip: number): Part[] =>
  [
    { ...part, tokens: part.tokens.slice(0, at) },
    { ...part, tokens: part.tokens.slice(at + skip) },
  ].filter(({ tokens }) => tokens.length > 0)

/** A word without an ending of two letters, if it is long enough. */
export const beginningOf = (word: string): string => word.slice(0, Math.max(LEAST, word.length - 2))

const LEAST = 4

/** Whether the article names somebody in full whose last name a word is, in some form. */
export const isSurname = (word: string, { alone }: Evidence): boolean => {
  const stem = ` ${stemsOf([word])}`
  return [...alone].some(([stems, { kinds }]) => kinds.has('person') && stems.endsWith(stem))
}
