/** Names that lists know as they are written, where the tagger saw nothing or only a part of them. */
import type { NameMention, Outline, Token } from '../../article.ts'
import type { Language } from '../../language/table.ts'
import { passagesOf } from '../../outline/passages.ts'
import { listedKind, mayBeListed } from '../kinds/kinds.ts'
import { type NamesTable, namesTableOf } from '../knowledge.ts'
import { isLetters } from '../shapes.ts'
import { bitsOf, WORD_BITS } from '../tagger/lexicon.ts'
import { modelFor } from '../tagger/model.ts'

/** The most tokens of a listed name. */
const LONGEST = 7
/** A listed word alone is a name from so many letters on. */
const SHORTEST = 5
/** So many letters alone are a name: `SAP`, unless much of the sentence is written so. */
const LETTERS = 3
const SHOUTING = 4
/** The longest ending that is cut off to find the listed form. */
const ENDING = 3
/** What is left without an ending has so many letters. */
const SHORTEST_STEM = 6
/** How sure a listed name is, as a lead of the tagger's scores. */
const SURE = 2
const CAPITAL = /^\p{Lu}/u

/** The mentions with those of listed names, which take the place of parts of them; in order, never overlapping. */
export function withListed(
  text: string,
  outline: Outline,
  mentions: readonly NameMention[],
  language: Language,
): NameMention[] {
  const table = namesTableOf(language)
  const { lexicon } = modelFor(language)
  const isWord = (word: string): boolean => (bitsOf(lexicon, word.toLowerCase()) & WORD_BITS.small) !== 0
  const listed = passagesOf(outline).flatMap(({ sentence: { tokens } }) => {
    const shouted = tokens.filter(({ start, end }) => isLetters(text.slice(start, end), LETTERS)).length
    return spansIn(text, tokens, table).filter(({ start, end }) => {
      const name = text.slice(start, end)
      if (isLetters(name, LETTERS)) return shouted <= SHOUTING
      return name.includes(' ') || (name.length >= SHORTEST && !isWord(name))
    })
  })
  return merged(mentions, listed)
}

interface Span {
  readonly start: number
  readonly end: number
}

/** The longest listed names in a sentence, never overlapping. */
function spansIn(text: string, tokens: readonly Token[], table: NamesTable): Span[] {
  const spans: Span[] = []
  for (let first = 0; first < tokens.length; first++) {
    const { start } = tokens[first]!
    if (!CAPITAL.test(text.slice(start, start + 2)) || !mayBeListed(text, start)) continue
    for (let last = Math.min(tokens.length, first + LONGEST) - 1; last >= first; last--) {
      const { start: from, end, kind } = tokens[last]!
      if (kind === 'mark' || !isListed(text.slice(start, end), end - from, table)) continue
      spans.push({ start, end })
      first = last
      break
    }
  }
  return spans
}

/** Whether a name is listed, with or without an ending of its last word, which has so many letters. */
function isListed(name: string, letters: number, table: NamesTable): boolean {
  if (listedKind(name, table)) return true
  if (table.inflects === 'nothing') return false
  for (let cut = 1; cut <= ENDING && letters - cut >= SHORTEST_STEM; cut++)
    if (listedKind(name.slice(0, -cut), table)) return true
  return false
}

/** Both in order: a listed name replaces mentions inside it, and gives way to one that reaches beyond it. */
function merged(mentions: readonly NameMention[], listed: readonly Span[]): NameMention[] {
  const all: NameMention[] = []
  let next = 0
  for (const span of listed) {
    while (next < mentions.length && mentions[next]!.end <= span.start) all.push(mentions[next++]!)
    let beyond = next
    while (beyond < mentions.length && mentions[beyond]!.start < span.end) beyond++
    const inside = mentions.slice(next, beyond)
    const isWhole = inside.every(({ start, end }) => start >= span.start && end <= span.end)
    const isSame = inside.length === 1 && inside[0]!.start === span.start && inside[0]!.end === span.end
    if (!isWhole || isSame) continue
    all.push({ ...span, kind: 'organization', score: SURE })
    next = beyond
  }
  return [...all, ...mentions.slice(next)]
}
