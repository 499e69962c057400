/** What lists know of a word: common word, given name, surname, company, place, legal form. */

/** Bits of `Word.lexicon`. */
export interface Lexicon {
  /** The bits of a word by its lower-case form. */
  bitsOf(lower: string, capital: boolean): number
}

export const NO_LEXICON: Lexicon = { bitsOf: () => 0 }
