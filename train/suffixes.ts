/**
 * The baseline that learned endings have to beat: the longest ending known from the pairs, of up to seven letters,
 * picks the edit that most different pairs with that ending show.
 */
import { editOf } from '../src/names/bases/endings.ts'
import type { Pair } from './pairs.ts'

const LONGEST = 7

/** Edits by ending, `cut>add`, each with how many pairs show it. */
export type Suffixes = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Counts the edits of all endings, each pair once. */
export function suffixesOf(pairs: readonly Pair[]): Suffixes {
  const table = new Map<string, Map<string, number>>()
  for (const [word, base] of new Map(pairs.map(p => [`${p.word} ${p.base}`, [p.word, p.base]])).values()) {
    const from = word!.toLowerCase()
    const { cut, add } = editOf(from, base!.toLowerCase())
    for (let n = cut.length; n <= LONGEST && n <= from.length; n++) {
      const ending = from.slice(from.length - n)
      const edits = table.get(ending) ?? new Map<string, number>()
      table.set(ending, edits.set(`${cut}>${add}`, (edits.get(`${cut}>${add}`) ?? 0) + 1))
    }
  }
  return table
}

/** The base form of a lower-case word by the longest ending that is known. */
export function bySuffix(word: string, table: Suffixes): string {
  for (let n = Math.min(LONGEST, word.length); n >= 0; n--) {
    const edits = table.get(word.slice(word.length - n))
    if (!edits) continue
    const [edit = '>'] = [...edits].sort((a, b) => b[1] - a[1])[0]!
    const [cut = '', add = ''] = edit.split('>')
    return word.slice(0, word.length - cut.length) + add
  }
  return word
}
