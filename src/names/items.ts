/** A sentence as rules see it: names as one item each, all other tokens as they are. */
import type { Sentence } from '../article.ts'

/** A token, or a name of the given entity `[start, end)`. */
export interface Item<T> {
  readonly start: number
  readonly end: number
  readonly text: string
  /** In lower case. */
  readonly lower: string
  readonly word: boolean
  /** Null for a token outside of names. */
  readonly name: T | null
}

/** A mention and what it names. */
export interface Naming<T> {
  readonly start: number
  readonly end: number
  readonly name: T
}

const QUOTATION_MARKS = new Set(['"', '„', '“', '”', '«', '»', '‚', '‘', '’', "'", '›', '‹'])

/** The items of sentences in order, without quotation marks around names; `namings` are in order too and don't overlap. */
export function itemsOf<T>(
  text: string,
  sentences: readonly Sentence[],
  namings: readonly Naming<T>[],
): Item<T>[][] {
  let next = 0
  return sentences.map(({ tokens }) => {
    const items: Item<T>[] = []
    for (const { start, end, kind } of tokens) {
      while (next < namings.length && namings[next]!.end <= start) next++
      const naming = namings[next]
      if (naming && start >= naming.start) {
        const last = items[items.length - 1]
        if (last?.start !== naming.start) items.push(item(text, naming, true, naming.name))
        // `CDU-Stadtrat`: what a name leaves of its last word.
        if (naming.end < end) items.push(item<T>(text, { start: naming.end + 1, end }, true, null))
      } else items.push(item<T>(text, { start, end }, kind === 'word', null))
    }
    return items.filter((_, at) => !isAroundName(items, at))
  })
}

/** A quotation mark on either side of a name that has one on both. */
function isAroundName<T>(items: readonly Item<T>[], at: number): boolean {
  const isMark = (i: number): boolean => QUOTATION_MARKS.has(items[i]?.text ?? '')
  return (
    isMark(at) && ((!!items[at + 1]?.name && isMark(at + 2)) || (!!items[at - 1]?.name && isMark(at - 2)))
  )
}

function item<T>(
  text: string,
  { start, end }: { start: number; end: number },
  word: boolean,
  name: T | null,
): Item<T> {
  const words = text.slice(start, end)
  return { start, end, text: words, lower: words.toLowerCase(), word, name }
}
