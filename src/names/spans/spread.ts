/**
 * Names that the tagger missed and the article itself gives away: an acronym in brackets after the name it stands for,
 * and words that are a name elsewhere in the article.
 */
import type { NameKind, NameMention, Outline, Sentence, Token } from '../../article.ts'
import type { Language } from '../../language/table.ts'
import { passagesOf } from '../../outline/passages.ts'
import { spellerOf } from '../bases/bases.ts'
import { LEGAL_FORMS } from '../kinds/kinds.ts'

/** The mentions with those that they give away, in order, never overlapping. */
export function spreadNames(
  text: string,
  outline: Outline,
  mentions: readonly NameMention[],
  language: Language,
): NameMention[] {
  const sentences = passagesOf(outline).map(({ sentence }) => sentence)
  const { basesOf } = spellerOf(language)
  const wordOf = ({ start, end }: Token): string => text.slice(start, end)
  const known = knownWords(text, mentions)
  const small = new Set(sentences.flatMap(({ tokens }) => tokens.map(wordOf).filter(isSmall)))
  const isCommon = (word: string): boolean => small.has(word.toLowerCase())
  const kindOf = (word: string): NameKind | null => {
    if (isCommon(word)) return null
    const here = known.get(word.slice(0, PREFIX))
    if (!here) return null
    if (here.has(word)) return here.get(word)!
    for (const kind of new Set(here.values()))
      for (const { base, probability } of basesOf({ word, kind, place: 'only' }))
        if (probability > LIKELY && here.get(base) === kind) return kind
    return null
  }
  let next = 0
  return sentences.flatMap(sentence => {
    const named: NameMention[] = []
    while (next < mentions.length && mentions[next]!.start < sentence.end) named.push(mentions[next++]!)
    return [...named, ...missedIn(sentence, named, { wordOf, kindOf, isCommon })].sort(
      (a, b) => a.start - b.start,
    )
  })
}

/** Names are looked for by their first letters. */
const PREFIX = 3
/** The least that a base form must be likely, for a word to be taken for a form of a name. */
const LIKELY = 0.1
/** How sure a mention is that is only found by others. */
const SCORE = 0

const isSmall = (word: string): boolean => word === word.toLowerCase()
const isCapital = (word: string): boolean => word[0] !== word[0]?.toLowerCase()

/** The words that are names by themselves or parts of the names of people, with their one kind, by first letters. */
function knownWords(text: string, mentions: readonly NameMention[]): Map<string, Map<string, NameKind>> {
  const kinds = new Map<string, NameKind | null>()
  const add = (word: string, kind: NameKind): void => {
    if (word.length < PREFIX || !isCapital(word)) return
    const before = kinds.get(word)
    kinds.set(word, before === undefined || before === kind ? kind : null)
  }
  for (const { start, end, kind } of mentions) {
    const words = text.slice(start, end).split(/\s+/)
    const core = words.filter(word => !LEGAL_FORMS.has(word.replace(/[.,]/g, '').toLowerCase()))
    if (core.length === 1) add(core[0]!, kind)
    else if (kind === 'person' && core.length > 1)
      for (const word of [core[0]!, core[core.length - 1]!]) add(word, kind)
  }
  const known = new Map<string, Map<string, NameKind>>()
  for (const [word, kind] of kinds) {
    if (kind === null || kind === 'other') continue
    const key = word.slice(0, PREFIX)
    known.set(key, (known.get(key) ?? new Map<string, NameKind>()).set(word, kind))
  }
  return known
}

interface Reading {
  readonly wordOf: (token: Token) => string
  readonly kindOf: (word: string) => NameKind | null
  /** The article writes it small elsewhere. */
  readonly isCommon: (word: string) => boolean
}

function missedIn(
  { tokens }: Sentence,
  named: readonly NameMention[],
  { wordOf, kindOf, isCommon }: Reading,
): NameMention[] {
  const found: NameMention[] = []
  let at = 0
  tokens.forEach((token, i) => {
    while (at < named.length && named[at]!.end <= token.start) at++
    const inside = at < named.length && named[at]!.start < token.end
    const word = wordOf(token)
    if (inside || token.kind !== 'word' || !isCapital(word)) return
    const before = named[at - 1]
    const inBrackets =
      tokens[i - 1] && wordOf(tokens[i - 1]!) === '(' && tokens[i + 1] && wordOf(tokens[i + 1]!) === ')'
    const defines = inBrackets && before?.kind === 'organization' && before.end === tokens[i - 2]?.end
    const alone = [i - 1, i + 1].every(at => {
      const other = tokens[at]?.kind === 'word' ? wordOf(tokens[at]!) : ''
      return !isCapital(other) || (at === 0 && isCommon(other))
    })
    const kind = defines ? 'organization' : alone ? kindOf(word) : null
    if (kind) found.push({ start: token.start, end: token.end, kind, score: SCORE })
  })
  return found
}
