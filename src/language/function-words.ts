/** Words that tell the language and not the topic: articles, pronouns, conjunctions. */
import type { Language } from './table.ts'

const made = new WeakMap<Language, ReadonlySet<string>>()

/** In lower case. Empty for a language without tables. */
export function functionWordsOf(language: Language): ReadonlySet<string> {
  let words = made.get(language)
  if (!words) made.set(language, (words = new Set(language.openers.map(word => word.toLowerCase()))))
  return words
}
