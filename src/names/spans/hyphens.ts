/** Names with a word written together with them by a hyphen: `ex-Danone`, `Siemens-Tochter`. */
import type { NameMention, Outline, Token } from '../../article.ts'
import type { Language } from '../../language/table.ts'
import { passagesOf } from '../../outline/passages.ts'
import { listedKind } from '../kinds/kinds.ts'
import { type NamesTable, namesTableOf } from '../knowledge.ts'

/** The shortest listed name that is looked for. */
const SHORTEST = 4
/** A word behind a hyphen that is no ending: `OpenAI-ba`. */
const LONGER_THAN_ENDINGS = 5

/** The mentions without such words, and with the names that nobody saw for them; in order, never overlapping. */
export function withoutHyphened(
  text: string,
  outline: Outline,
  mentions: readonly NameMention[],
  language: Language,
): NameMention[] {
  const table = namesTableOf(language)
  let next = 0
  return passagesOf(outline).flatMap(({ sentence: { tokens, end } }) => {
    const named: NameMention[] = []
    while (next < mentions.length && mentions[next]!.start < end) named.push(mentions[next++]!)
    const hyphened = tokens.filter(({ start, end }) => isHyphened(text, start, end))
    return hyphened.reduce<NameMention[]>((all, token) => apart(text, all, token, table), named)
  })
}

function isHyphened(text: string, start: number, end: number): boolean {
  const hyphen = text.indexOf('-', start + 1)
  return hyphen > start && hyphen < end - 1
}

/** The mentions with the listed name in a word by itself. */
function apart(
  text: string,
  mentions: NameMention[],
  { start, end }: Token,
  table: NamesTable,
): NameMention[] {
  const word = text.slice(start, end)
  if (listedKind(word, table)) return mentions
  const inside = mentions.filter(one => one.start < end && one.end > start)
  const first = word.indexOf('-')
  const [prefix, back] = [word.slice(0, first), word.slice(first + 1)]
  // `ex-Danone`, whether somebody saw it or not.
  if (prefix === prefix.toLowerCase() && isFirm(back, table)) {
    const isFree = inside.every(one => one.start >= start && one.end <= end)
    return isFree ? placed(mentions, inside, start + first + 1, end) : mentions
  }
  const last = word.lastIndexOf('-')
  const isTail = word.length - last > LONGER_THAN_ENDINGS && isFirm(word.slice(0, last), table)
  return isTail && inside.length === 0 ? placed(mentions, inside, start, start + last) : mentions
}

const isFirm = (name: string, table: NamesTable): boolean =>
  name.length >= SHORTEST && listedKind(name, table) === 'company'

function placed(
  mentions: readonly NameMention[],
  inside: readonly NameMention[],
  start: number,
  end: number,
): NameMention[] {
  const score = Math.max(0, ...inside.map(one => one.score))
  const one: NameMention = { start, end, kind: 'organization', score }
  return [...mentions.filter(other => !inside.includes(other)), one].sort((a, b) => a.start - b.start)
}
