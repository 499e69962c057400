/**
 * Institutions whose names begin or end with a noun that is written small, of which the tagger sees the place alone:
 * the `tribunal administratif de` Toulouse, Turun `hovioikeus`; and ministries with their field: `ministerstvo kultury`.
 */
import type { NameMention, Outline, Token } from '../../article.ts'
import type { Language } from '../../language/table.ts'
import { passagesOf } from '../../outline/passages.ts'
import { type NamesTable, namesTableOf } from '../knowledge.ts'
import { fieldFrom } from '../roles/portfolios.ts'
import { titleAt, titleIndex } from '../roles/titles.ts'
import { stemIn } from '../stems.ts'

const ENDING = 4

/** The mentions with the whole names of institutions, in order, never overlapping. */
export function withSeats(
  text: string,
  outline: Outline,
  mentions: readonly NameMention[],
  language: Language,
): NameMention[] {
  const table = namesTableOf(language)
  if (table.seats.length + table.bodies.length + Object.keys(table.seatsBehind).length === 0)
    return [...mentions]
  let next = 0
  return passagesOf(outline).flatMap(({ sentence: { tokens, end } }) => {
    const named: NameMention[] = []
    while (next < mentions.length && mentions[next]!.start < end) named.push(mentions[next++]!)
    const words = tokens.map(token => text.slice(token.start, token.end))
    const sentence = { tokens, words, lower: words.map(word => word.toLowerCase()), table }
    const spans = [...ministriesIn(sentence), ...named.flatMap(one => seatOf(one, sentence, named))]
    return spans.reduce<NameMention[]>(joined, named)
  })
}

interface Words {
  readonly tokens: readonly Token[]
  readonly words: readonly string[]
  readonly lower: readonly string[]
  readonly table: NamesTable
}

/** Half-open, by tokens. */
interface Range {
  readonly start: number
  readonly end: number
}

const rangeOf = (tokens: readonly Token[], from: number, to: number): Range => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
})

/** `ministère de l'Économie`, `ministerstvo kultury`. */
function ministriesIn({ tokens, words, lower, table }: Words): Range[] {
  return lower.flatMap((word, at) => {
    if (stemIn(word, table.bodies, ENDING) === null || isBare(words[at]!, table)) return []
    const end = fieldFrom(words, at + 1, table)
    return end > at + 1 ? [rangeOf(tokens, at, end)] : []
  })
}

/** In languages where nouns are written with a capital nothing is told by one. */
const isBare = (word: string, { capitalTitles }: NamesTable): boolean =>
  capitalTitles && word === word.toLowerCase()

/** The institution that a place or a name is the end or the beginning of; none or one. */
function seatOf(mention: NameMention, sentence: Words, named: readonly NameMention[]): Range[] {
  if (mention.kind === 'person') return []
  const { tokens, words, lower, table } = sentence
  const first = indexFrom(tokens, mention.start)
  const beyond = indexFrom(tokens, mention.end)
  const last = beyond - (tokens[beyond - 1] && tokens[beyond - 1]!.end > mention.end ? 2 : 1)
  if (last < first) return []
  const behind = lower[last + 1] ?? ''
  const isBehind =
    behind === words[last + 1] &&
    Object.entries(table.seatsBehind).some(
      ([ending, stems]) => lower[last]!.endsWith(ending) && endsInStem(behind, stems),
    )
  if (isBehind) return [rangeOf(tokens, first, last + 2)]
  if (mention.kind !== 'place') return []
  const head = headBefore(first, sentence, named)
  return head < 0 ? [] : [rangeOf(tokens, head, last + 1)]
}

/** The index of the first token that begins at an offset or behind it, by halving. */
function indexFrom(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (tokens[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Where the noun stands that a place belongs to, or -1. */
function headBefore(
  place: number,
  { tokens, words, lower, table }: Words,
  named: readonly NameMention[],
): number {
  let at = place - 1
  while (at >= 0 && [table.seatLinks, table.articles].some(small => small.includes(lower[at]!))) at--
  const isLinked = at < place - 1
  for (let head = at; head >= 0 && at - head <= table.seatAttributes; head--) {
    const word = lower[head]!
    if (tokens[head]!.kind !== 'word' || isOther(word, table)) return -1
    // `Procuratore di Bari` is no `procura`.
    const isSeat =
      stemIn(word, table.seats, ENDING) !== null && !titleAt(words, head, table, titleIndex(table))
    if (!isSeat || isBare(words[head]!, table)) {
      // A word with a capital belongs to the institution only where the tagger saw it: Tribunal `Administrativo`.
      const isSeen = named.some(
        ({ kind, start, end }) =>
          kind === 'organization' && start <= tokens[head]!.start && tokens[head]!.end <= end,
      )
      if (word !== words[head] && !isSeen) return -1
      continue
    }
    // `rechtbank Rotterdam`, `Landgericht Hamburg`: nothing between, in languages without cases of nouns.
    const isDefinite = !table.indefinite.includes(lower[head - 1] ?? '')
    const isNext = head === at && table.inflects !== 'each'
    return isDefinite && (isLinked || isNext) ? head : -1
  }
  return -1
}

/** Words that no name of an institution has before its place. */
const isOther = (word: string, { stops, copulas, articles, indefinite, and }: NamesTable): boolean =>
  [stops, copulas, articles, indefinite].some(words => words.includes(word)) && !and.includes(word)

/** `ympäristöyhdistys`: a stem at the end of a longer word, with an ending. */
function endsInStem(word: string, stems: readonly string[]): boolean {
  return stems.some(stem => {
    const at = word.lastIndexOf(stem)
    return at >= 0 && word.length - at - stem.length <= ENDING + 1
  })
}

/** The mentions with an institution in place of what lies in it; what reaches beyond it, or is a person, wins. */
function joined(mentions: readonly NameMention[], { start, end }: Range): NameMention[] {
  const inside = mentions.filter(one => one.start < end && one.end > start)
  const isFree = inside.every(one => one.kind !== 'person' && one.start >= start && one.end <= end)
  if (!isFree) return [...mentions]
  const score = Math.max(0, ...inside.map(one => one.score))
  const whole: NameMention = { start, end, kind: 'organization', score }
  return [...mentions.filter(one => !inside.includes(one)), whole].sort((a, b) => a.start - b.start)
}
