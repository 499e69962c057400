/** What a word looks like. Letters are told by having two forms: a pattern for them takes a millisecond to compile. */

const isLarge = (letter: string): boolean => letter !== letter.toLowerCase()
const isSmallLetter = (letter: string): boolean => letter !== letter.toUpperCase()

/** So many capitals at least, and nothing else: `SAP`. */
export const isLetters = (word: string, least: number): boolean =>
  word.length >= least && [...word].every(isLarge)

/** A capital, and small letters after it: `Anna`. */
export const isPlainName = (word: string): boolean =>
  word.length > 1 && isLarge(word[0]!) && [...word.slice(1)].every(isSmallLetter)

/** A capital, and a letter after it: `OpenAI`, but no initial. */
export const isCapitalized = (word: string): boolean =>
  word.length > 1 && isLarge(word[0]!) && word[1]!.toLowerCase() !== word[1]!.toUpperCase()
