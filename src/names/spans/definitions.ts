/**
 * Long names that the article itself gives the letters of: `Sveriges Kommuner och Regioner (SKR)`. The letters say where
 * the name begins and that all of it is one (after Schwartz & Hearst 2003; here each word gives its first letter).
 */
import type { NameMention, Outline, Token } from '../../article.ts'
import type { Language } from '../../language/table.ts'
import { passagesOf } from '../../outline/passages.ts'
import { firmnessOfWords } from '../kinds/kinds.ts'
import { type NamesTable, namesTableOf } from '../knowledge.ts'
import { placesFor } from '../places.ts'

/** A long name has so many words at most. */
const MOST_WORDS = 9
/** Words of so many letters may give none, if they are written small. */
const SMALL = 4
/** What is spelled has so many letters at most. */
const LONGEST = 10

/** The mentions with the long names whole, in order, never overlapping. */
export function withDefined(
  text: string,
  outline: Outline,
  mentions: readonly NameMention[],
  language: Language,
): NameMention[] {
  const knowing = { table: namesTableOf(language), isPlace: placesFor(language) }
  const found = passagesOf(outline).flatMap(({ sentence: { tokens } }) => definitionsIn(text, tokens))
  return found
    .reduce<readonly NameMention[]>((all, one) => settled(text, all, one, knowing), mentions)
    .slice()
}

interface Knowing {
  readonly table: NamesTable
  readonly isPlace: (name: string) => boolean
}

interface Definition {
  readonly start: number
  readonly end: number
  /** Of the letters. */
  readonly short: { readonly start: number; readonly end: number }
}

function definitionsIn(text: string, tokens: readonly Token[]): Definition[] {
  const wordOf = (at: number): string => (tokens[at] ? text.slice(tokens[at]!.start, tokens[at]!.end) : '')
  return tokens.flatMap((token, at) => {
    const letters = wordOf(at)
    if (wordOf(at - 1) !== '(' || wordOf(at + 1) !== ')' || letters.length > LONGEST) return []
    // `Etla`: one capital is enough where there are letters for a name.
    const capitals = [...letters].filter(letter => letter !== letter.toLowerCase()).length
    if (letters[0] === letters[0]!.toLowerCase() || (capitals < 2 && letters.length < 4)) return []
    const last = at - 2
    for (
      let first = last;
      first >= 0 && last - first < MOST_WORDS && tokens[first]!.kind === 'word';
      first--
    ) {
      const words = Array.from({ length: last - first + 1 }, (_, i) => wordOf(first + i))
      const isName = words[0]![0] !== words[0]![0]!.toLowerCase()
      if (isName && spells(words, letters.replaceAll('&', '').toLowerCase()))
        return [{ start: tokens[first]!.start, end: tokens[last]!.end, short: token }]
    }
    return []
  })
}

/** Whether words, each by its first letter and those in it that follow, spell letters. */
function spells(words: readonly string[], letters: string): boolean {
  // How many letters the words so far may have given.
  let given = new Set([0])
  for (const word of words) {
    const lower = word.toLowerCase()
    const next = new Set<number>(word === lower && word.length <= SMALL ? given : [])
    for (const from of given) {
      if (letters[from] !== lower[0]) continue
      let to = from
      for (let at = 0; to < letters.length && at >= 0; at = lower.indexOf(letters[to]!, at + 1))
        next.add(++to)
    }
    given = next
  }
  return given.has(letters.length)
}

/** The mentions with a long name in place of what the tagger saw of it, where it saw an organization. */
function settled(
  text: string,
  mentions: readonly NameMention[],
  { start, end, short }: Definition,
  { table, isPlace }: Knowing,
): readonly NameMention[] {
  const inside = mentions.filter(one => one.start < end && one.end > start)
  const letters = mentions.find(one => one.start === short.start)
  const isTold =
    [...inside, ...(letters ? [letters] : [])].some(({ kind }) => kind === 'organization') ||
    (inside.length > 0 && firmnessOfWords(text.slice(start, end), table) !== 0)
  const isTown = inside.some(
    one => one.kind === 'place' && isCountry(text.slice(one.start, one.end), isPlace),
  )
  const isSame = inside.length === 1 && inside[0]!.start === start && inside[0]!.end === end
  // The long name may be the end of a mention, `lidera` Federației …, but not of a name: the `Department of` Health.
  const isApart = inside.every(
    one => one.kind !== 'person' && one.end <= end && !beginsBefore(text, one, start),
  )
  if (!isTold || !isApart || (isTown && isSame)) return mentions
  const score = Math.max(0, ...inside.map(one => one.score))
  const whole: NameMention = { start, end, kind: 'organization', score }
  return [...mentions.filter(one => !inside.includes(one)), whole].sort((a, b) => a.start - b.start)
}

/** The United States may be called US. */
const isCountry = (name: string, isPlace: (name: string) => boolean): boolean =>
  name.split(/\s+/).length < 3 && isPlace(name)

/** Whether a mention has a capital before an offset that no sentence begins with. */
function beginsBefore(text: string, mention: NameMention, offset: number): boolean {
  const word = text.slice(mention.start, offset)
  const before = text.slice(Math.max(0, mention.start - 2), mention.start)
  const isMiddle = before[0] !== undefined && before[0].toLowerCase() !== before[0].toUpperCase()
  return word !== '' && word[0] !== word[0]!.toLowerCase() && isMiddle
}
