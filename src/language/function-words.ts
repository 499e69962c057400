/**
 * Words that tell the language and not the topic: articles, pronouns, conjunctions, auxiliaries. The lists
 * (`languages/<code>/function-words.json`, the most frequent first) hold what is frequent in every kind of text.
 */
import { readJsonResource } from '../resources.ts'
import { wordsOf } from './ngrams.ts'
import type { Language } from './table.ts'

const made = new Map<string, ReadonlySet<string>>()

/** In lower case. Empty for a language without tables. */
export function functionWordsOf({ code }: Pick<Language, 'code'>): ReadonlySet<string> {
  const known = made.get(code)
  if (known) return known
  const words = new Set((readJsonResource(`languages/${code}/function-words.json`) as string[] | null) ?? [])
  made.set(code, words)
  return words
}

/** The share of a text's words that are function words of a language: 0..1. */
export function familiarity(text: string, code: string): number {
  const known = functionWordsOf({ code })
  const words = wordsOf(text)
  return words.filter(word => known.has(word)).length / Math.max(1, words.length)
}
