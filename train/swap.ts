/** Makes new sentences of old ones by putting other firms and people in the place of those that are named. */
import { KINDS } from '../src/names/tagger/labels.ts'
import type { Marked, Span } from './align.ts'
import { type Chance, firmOf, type NameParts, personOf } from './firms.ts'
import { beginsWithVowel, endingOf, withEnding } from './inflect.ts'

/**
 * Of the sentences that can be told with other names, the share that is, for languages in which a name without an ending
 * is right, or nearly always, and for those of INFLECTED: small where a corpus has the news of the language, whose own
 * names teach more.
 */
export const SHARES: Readonly<Record<string, number>> = {
  hu: 0.35,
  en: 0.35,
  nl: 0.35,
  fr: 0.35,
  es: 0.35,
  it: 0.35,
  de: 0.2,
  pt: 0.1,
  sv: 0.1,
  da: 0.1,
  nb: 0.1,
  nn: 0.1,
}
/** Languages whose endings `inflect.ts` knows. */
const INFLECTED = new Set(['hu'])
const PERSON = KINDS.indexOf('person')
const ORGANIZATION = KINDS.indexOf('organization')

/** What swapping needs to know. */
export interface Swap {
  readonly parts: NameParts
  readonly code: string
  /** Whether a word is known to stand without an ending. */
  readonly known: (word: string) => boolean
  readonly next: Chance
}

/** The sentence with other names; null where it names no organization or the language's names take endings. */
export function swapped(marked: Marked, swap: Swap): Marked | null {
  if (!SHARES[swap.code]) return null
  if (!marked.spans.some(({ kind }) => kind === ORGANIZATION)) return null
  let text = ''
  let from = 0
  const spans: Span[] = []
  for (const span of marked.spans) {
    const old = marked.text.slice(span.start, span.end)
    const name = renamed(old, span.kind, swap)
    text += marked.text.slice(from, span.start)
    if (name !== old && INFLECTED.has(swap.code)) text = withArticle(text, name)
    spans.push({ start: text.length, end: text.length + name.length, kind: span.kind })
    text += name
    from = span.end
  }
  return { text: text + marked.text.slice(from), spans }
}

function renamed(old: string, kind: number, { parts, code, known, next }: Swap): string {
  const inflected = INFLECTED.has(code)
  if (kind === ORGANIZATION) {
    const name = firmOf(parts, code, next)
    return inflected ? withEnding(name, endingOf(old, known)) : name
  }
  if (kind === PERSON && next() < 0.5 && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(old)) {
    const name = personOf(parts, code, next)
    return inflected ? withEnding(name, endingOf(old, known)) : name
  }
  return old
}

/** `a OTP` → `az OTP`. */
function withArticle(text: string, name: string): string {
  return text.replace(
    /(^|[\s("„])([Aa])z? $/u,
    (_, before: string, a: string) => `${before}${a}${beginsWithVowel(name) ? 'z' : ''} `,
  )
}
