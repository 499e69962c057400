/** What each block of an article is: headline, byline, lead, subhead, or text of the body. */
import type { Block, ParagraphKind } from '../article.ts'
import type { TextTable } from '../language/table.ts'
import { isBareByline, isCredit, isMarkedByline } from './bylines.ts'
import { isBrief, type Look, lookOf, subheadsAmong } from './subheads.ts'

export type Role = 'headline' | 'byline' | 'lead' | 'subhead' | ParagraphKind

/** Signs in the longest headline. */
const LONGEST_HEADLINE = 200
/** A headline may end with a full stop only where it is no longer than this. */
const STOPPED_HEADLINE = 90
/** A lead is at most so long, and at most so long a part of the paragraphs after it. */
const LONGEST_LEAD = 260
const LEAD_SHARE = 0.75
/** A paragraph that can only be text, and a byline of one or two full names, in signs. */
const LONG = 120
const LONGEST_NAMES = 45
/** Bylines stand among so many blocks at the top. */
const TOP = 4

type Table = Pick<
  TextTable,
  'bylines' | 'credits' | 'openers' | 'abbreviations' | 'looseAbbreviations' | 'numberAbbreviations'
>

/** The roles of the blocks, one each. */
export function rolesOf(text: string, blocks: readonly Block[], table: Table): Role[] {
  const words = blocks.map(block => text.slice(block.start, block.end))
  const looks = words.map(lookOf)
  const roles = blocks.map(bodyRole)
  const headline = headlineAt(blocks, words, looks, table)
  if (headline >= 0) roles[headline] = 'headline'
  const byline = bylineAt(words, looks, headline, table)
  if (byline >= 0) roles[byline] = 'byline'
  const credits = words.map(line => isCredit(line, table))
  const first = roles.findIndex((role, i) => role !== 'headline' && role !== 'byline' && !credits[i])
  const lead = leadAt(blocks, looks, first, byline)
  if (lead >= 0) roles[lead] = 'lead'
  const subheads = subheadsAmong(looks, lead >= 0 ? lead + 1 : Math.max(first, 0))
  return roles.map((role, i) =>
    role === 'paragraph' && blocks[i]!.kind === 'line' && subheads[i] && !credits[i] ? 'subhead' : role,
  )
}

/** What a block is by what its reader knew of it. */
function bodyRole({ kind }: Block): Role {
  if (kind === 'heading') return 'subhead'
  return kind === 'line' ? 'paragraph' : kind
}

/** The index of the headline, or -1: the top heading, or a line at the top that looks like one. */
function headlineAt(
  blocks: readonly Block[],
  words: readonly string[],
  looks: readonly Look[],
  table: Table,
): number {
  const marked = blocks.findIndex(block => block.kind === 'heading')
  if (marked >= 0) return isTitle(blocks, marked) ? marked : -1
  const at = opensWithByline(words, looks, table) ? 1 : 0
  const look = looks[at]
  if (!look || blocks[at]!.kind !== 'line' || blocks.length < at + 2) return -1
  if (look.length > LONGEST_HEADLINE || /[,;:]/.test(look.last)) return -1
  if (isBareByline(words[at]!) && at > 0) return -1
  const sentence = words[at]!.replace(/[\p{Pe}\p{Pf}\p{Pi}"'\s]+$/u, '')
  if (!/[^.][.。।]$/u.test(sentence)) return at
  const longer = looks.slice(at + 1, at + 4).some(other => other.length > 1.3 * look.length)
  const single = !/[.!?] /.test(sentence) || endsShortened(sentence, table)
  return look.length <= STOPPED_HEADLINE && longer && single ? at : -1
}

/** `Kurs spadł o 14 proc.`: the dot is the last word's, and says nothing of sentences. */
function endsShortened(line: string, table: Table): boolean {
  const last = /(\S{1,12})\.$/u.exec(line.slice(-14))?.[1] ?? ''
  const { abbreviations, looseAbbreviations, numberAbbreviations } = table
  return [abbreviations, looseAbbreviations, numberAbbreviations].some(list => list.includes(last))
}

/** A heading near the top that is the only one of its level, and none is higher. */
function isTitle(blocks: readonly Block[], at: number): boolean {
  const level = blocks[at]!.level ?? 1
  const others = blocks.filter((block, i) => i !== at && block.kind === 'heading')
  return at < TOP && others.every(block => (block.level ?? 1) > level)
}

/** The article begins with who wrote it. A headline of few words may look like that, so names alone must be short. */
function opensWithByline(words: readonly string[], looks: readonly Look[], table: Table): boolean {
  const first = words[0]
  if (first === undefined) return false
  if (isMarkedByline(first, table)) return true
  const opening = first.split(' ', 1)[0]!
  const short = first.split(/[,/&]/).every(part => part.trim().split(/\s+/).length <= 3)
  return (
    isBareByline(first) &&
    short &&
    !table.openers.includes(opening) &&
    (looks[1]?.length ?? 0) > 1.5 * looks[0]!.length
  )
}

/** The index of the byline, or -1. Names without a word of introduction count right under the headline only. */
function bylineAt(words: readonly string[], looks: readonly Look[], headline: number, table: Table): number {
  const marked = words.slice(0, TOP).findIndex((line, i) => i !== headline && isMarkedByline(line, table))
  if (marked >= 0) return marked
  if (headline !== 0) return opensWithByline(words, looks, table) ? 0 : -1
  if (words[1] !== undefined && words.length > 2 && isBareByline(words[1])) return 1
  return closesStandfirst(words, looks) ? 2 : -1
}

/** Full names alone between a short standfirst and a long paragraph: who wrote it, unless headings look like that too. */
function closesStandfirst(words: readonly string[], looks: readonly Look[]): boolean {
  const [, standfirst, names, text] = looks
  if (!standfirst || !names || !text || text.length < LONG || names.length > LONGEST_NAMES) return false
  if (standfirst.length >= text.length * LEAD_SHARE || !words[2]!.includes(' ')) return false
  return isBareByline(words[2]!) && !words.slice(4).some(isBareByline)
}

/** The index of the standfirst, or -1: the first paragraph, where it is shorter than the others or leads to a byline. */
function leadAt(blocks: readonly Block[], looks: readonly Look[], first: number, byline: number): number {
  const look = looks[first]
  const kind = blocks[first]?.kind
  if (!look || (kind !== 'line' && kind !== 'paragraph')) return -1
  const rest = looks
    .slice(first + 1, first + 8)
    .filter(other => !isBrief(other))
    .slice(0, 5)
  const mean = rest.reduce((sum, other) => sum + other.length, 0) / rest.length
  const standsOut = look.length <= LONGEST_LEAD && look.length < LEAD_SHARE * mean
  return rest.length > 0 && (standsOut || byline === first + 1) ? first : -1
}
