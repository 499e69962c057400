/**
 * People whom the tagger took for organizations: two or three words with capitals, none of which is one of firms, the
 * first a given name or all of them behind a title (`La fundadora, Regina Cobos, seguirá`).
 */
import type { NameMention, Outline, Token } from '../../article.ts'
import type { Language } from '../../language/table.ts'
import { type NamesTable, namesTableOf } from '../knowledge.ts'
import { placedIn } from '../placed.ts'
import { titleAt, titleIndex } from '../roles/titles.ts'
import { isPlainName } from '../shapes.ts'
import { bitsOf, WORD_BITS } from '../tagger/lexicon.ts'
import { modelFor } from '../tagger/model.ts'
import { firmnessOfWords, listedKind } from './kinds.ts'

/** So many words may stand between a title and the comma before its holder. */
const MOST_BETWEEN = 8
/** The comma, an article, other words and the title behind a name. */
const MOST_AFTER = 4

/** The mentions with those people told. */
export function withBearers(
  text: string,
  outline: Outline,
  mentions: readonly NameMention[],
  language: Language,
): NameMention[] {
  const table = namesTableOf(language)
  const { lexicon } = modelFor(language)
  const isGiven = (name: string): boolean =>
    (bitsOf(lexicon, name.slice(0, name.search(/[\s-]/)).toLowerCase()) & WORD_BITS.given) !== 0
  return placedIn(outline, mentions).map(({ mention, tokens, at }) => {
    if (mention.kind !== 'organization') return mention
    const name = text.slice(mention.start, mention.end)
    if (!isFullName(name) || listedKind(name, table) || firmnessOfWords(name, table) !== 0) return mention
    const before = tokens.slice(Math.max(0, at - MOST_BETWEEN - 2), at).map(token => wordOf(text, token))
    const end = tokens.findIndex(({ start }) => start >= mention.end)
    const after = end < 0 ? [] : tokens.slice(end, end + MOST_AFTER).map(token => wordOf(text, token))
    const isApart = before[before.length - 1] === ','
    const isBearer =
      (isTitled(before, table) && (!isApart || after[0] === ',')) || isTitledBehind(after, table)
    return isBearer && (isApart || isGiven(name)) ? { ...mention, kind: 'person' } : mention
  })
}

/** Two or three words with capitals. */
function isFullName(name: string): boolean {
  const words = name.split(/[\s-]/)
  return words.length > 1 && words.length < 4 && words.every(isPlainName)
}

const wordOf = (text: string, { start, end }: Token): string => text.slice(start, end)

/** Whether a title stands right before a name, or anywhere in the words before the comma before it. */
function isTitled(words: readonly string[], table: NamesTable): boolean {
  const index = titleIndex(table)
  const comma = words[words.length - 1] === ','
  const last = comma ? words.length - 2 : words.length - 1
  for (let at = last; at >= 0; at--) {
    const isWord = words[at]!.toLowerCase() !== words[at]!.toUpperCase()
    if (!isWord) return false
    const title = titleAt(words, at, table, index)
    if (title) return comma || title.to === words.length
  }
  return false
}

/** `, de topman`: a title in the first words behind the comma after a name. */
function isTitledBehind([comma, ...words]: readonly string[], table: NamesTable): boolean {
  const index = titleIndex(table)
  return comma === ',' && words.some((word, at) => word !== '' && titleAt(words, at, table, index) !== null)
}
