/**
 * Mends the spans of names by evidence: names that were joined are parted, titles and brackets cut off, portfolios of
 * ministers left to their titles. What is cut here was seen apart elsewhere in the article, or can be no part of a name.
 */
import type { NameKind, NameMention, Outline, Token } from '../../article.ts'
import type { Language } from '../../language/table.ts'
import { passagesOf } from '../../outline/passages.ts'
import { paradigmsOf } from '../bases/paradigms.ts'
import { withoutLegalForm } from '../kinds/kinds.ts'
import { namesTableOf } from '../knowledge.ts'
import { titleAt, titleIndex } from '../roles/titles.ts'
import { modelFor } from '../tagger/model.ts'
import { inContext } from './context.ts'
import { completed } from './institutions.ts'
import { isFormOf, withEdges } from './marks.ts'
import { atHolder } from './offices.ts'
import { type Placed, withoutTitle } from './overlaps.ts'
import { beginningOf, type Evidence, type Part, type Seen, stemsOf } from './parts.ts'
import { repaired } from './repairs.ts'
import { withoutSwallowed } from './swallowed.ts'

/** The names with their spans mended, in order, never overlapping. */
export function mendNames(
  text: string,
  outline: Outline,
  mentions: readonly NameMention[],
  language: Language,
): NameMention[] {
  const evidence = evidenceIn(text, mentions, language)
  const { wordOf } = evidence
  let next = 0
  const parts = passagesOf(outline).flatMap(({ sentence: { tokens, end } }) => {
    const found: Placed[] = []
    let at = 0
    for (; next < mentions.length && mentions[next]!.start < end; next++) {
      const { kind, score, ...span } = mentions[next]!
      while (at < tokens.length && tokens[at]!.start < span.start) at++
      const first = at
      while (at < tokens.length && tokens[at]!.end <= span.end) at++
      if (at > first) found.push({ part: { kind, score, tokens: tokens.slice(first, at) }, first })
    }
    const written = found.filter(
      (placed, i) =>
        isWritten(placed.part, wordOf) &&
        !isNameless(placed.part, evidence) &&
        !isFormOf(placed, found[i - 1], tokens, wordOf),
    )
    return withoutSwallowed(written, tokens, evidence)
      .flatMap(placed => withoutTitle(placed, tokens, evidence))
      .flatMap(({ part, first }, i, all) => {
        const before = all[i - 1]
        const from = before ? before.first + before.part.tokens.length : 0
        const room = { tokens, first, from, to: all[i + 1]?.first ?? tokens.length }
        const bare = withEdges(part, room, evidence)
        const at = tokens.indexOf(bare.tokens[0]!, first)
        const whole = completed(bare, { ...room, first: at }, evidence)
        const start = tokens.indexOf(whole.tokens[0]!, from)
        return atHolder(whole, tokens, start, evidence).flatMap(one =>
          inContext(one, tokens, tokens.indexOf(one.tokens[0]!, start), evidence),
        )
      })
      .flatMap(part => repaired(part, evidence))
  })
  return withPlaces(
    parts.map(part => mentionOf(part, evidence)),
    parts,
    text,
  )
}

function evidenceIn(text: string, mentions: readonly NameMention[], language: Language): Evidence {
  const table = namesTableOf(language)
  return {
    table,
    index: titleIndex(table),
    wordOf: ({ start, end }) => text.slice(start, end),
    alone: namesAlone(text, mentions),
    firsts: firstWords(text, mentions),
    lexicon: modelFor(language).lexicon,
    paradigms: paradigmsOf(table.endingsOf || language.code),
  }
}

const isCapital = (word: string | undefined): boolean => !!word && word[0] !== word[0]!.toLowerCase()

function firstWords(text: string, mentions: readonly NameMention[]): Set<string> {
  const firsts = new Set<string>()
  for (const { start, end } of mentions) {
    const [first, second] = text.slice(start, end).split(' ')
    if (isCapital(first) && isCapital(second)) firsts.add(beginningOf(first!))
  }
  return firsts
}

const CAPITAL = /\p{Lu}|\p{Lt}|\p{Lo}/u

/** People and places are written with a capital somewhere, in scripts that have them. */
function isWritten({ kind, tokens }: Part, wordOf: (token: Token) => string): boolean {
  return kind === 'organization' || kind === 'other' || tokens.some(token => CAPITAL.test(wordOf(token)))
}

/** `GDP-t`, `TVA`: what names nobody, with its ending. */
const isNameless = ({ tokens }: Part, { table, wordOf }: Evidence): boolean =>
  tokens.length === 1 && table.nameless.includes(wordOf(tokens[0]!).split(/[-'’:]/, 1)[0]!)

function namesAlone(text: string, mentions: readonly NameMention[]): Map<string, Seen> {
  const alone = new Map<string, Seen>()
  for (const { start, end, kind } of mentions) {
    const form = text.slice(start, end)
    const stems = stemsOf(withoutLegalForm(form.split(/\s+/)))
    const known = alone.get(stems) ?? { kinds: new Set<NameKind>(), forms: new Set<string>(), count: 0 }
    known.count++
    known.kinds.add(kind)
    known.forms.add(form)
    alone.set(stems, known)
  }
  return alone
}

/** What is once told to be a place, by its mayor, is one everywhere. */
function withPlaces(mentions: readonly NameMention[], parts: readonly Part[], text: string): NameMention[] {
  const formOf = ({ start, end }: NameMention): string => text.slice(start, end)
  const places = new Set(mentions.filter((_, i) => parts[i]!.settled).map(formOf))
  return mentions.map(mention => (places.has(formOf(mention)) ? { ...mention, kind: 'place' } : mention))
}

/** The span of a name; `CDU-Stadtrat` is the CDU and a title. */
function mentionOf({ kind, score, tokens }: Part, { wordOf, table, index }: Evidence): NameMention {
  const last = tokens[tokens.length - 1]!
  const word = wordOf(last)
  const hyphen = word.lastIndexOf('-')
  const title =
    hyphen > 1 && kind === 'organization' ? titleAt([word.slice(hyphen + 1)], 0, table, index) : null
  return { kind, score, start: tokens[0]!.start, end: title ? last.start + hyphen : last.end }
}
