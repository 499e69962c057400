/** Titles with what stands around them: modifiers, articles, the organization on either side. */

import type { Item } from '../items.ts'
import type { NamesTable } from '../knowledge.ts'
import type { Named } from './antecedents.ts'
import { bareTitleAt } from './baretitles.ts'
import { ownerAfter } from './complements.ts'
import { ofKnownOwner, ownerInWord } from './compounds.ts'
import { tailOf, withField, withScope } from './fields.ts'
import { isInflected } from './inverted.ts'
import { actingBefore, formerBefore, modifiersBase, modifiersBefore } from './leads.ts'
import {
  describedFrom,
  isOfMan,
  isPresent,
  masculineOf,
  modifiersIn,
  pastVerb,
  qualifiersAfter,
  widened,
} from './modifiers.ts'
import { type Owner, ownableBy, ownerBefore } from './owners.ts'
import { isMinister } from './portfolios.ts'
import { isPossessed, isRelative, theirsBehind } from './theirs.ts'
import { type TitleIndex, titleAt } from './titles.ts'

/** A title with its surroundings, as indices of items: half-open. */
export interface Claim {
  readonly from: number
  readonly to: number
  /** With what it is for: `head of purchasing`. */
  readonly title: string
  /** The bare title: `head`. */
  readonly office: string
  readonly owner: Owner | null
  /** The word before it says whose it is: `its chief executive`. */
  readonly theirs: boolean
  /** The word before it says that it is of what the sentence is about: `своему генеральному директору`. */
  readonly reflexive: boolean
  /** A word before it says that it belongs to the name before that: `whose chief executive`. */
  readonly relative: boolean
  /** No modifier but those like `acting`: who has the title may have it of whom was spoken of. */
  readonly present: boolean
  /** It has an article, a modifier or an owner, so that a comma may part it from the name after it. */
  readonly full: boolean
}

/** What claims are read with. */
export interface Knowing {
  readonly text: string
  readonly table: NamesTable
  readonly index: TitleIndex
  /** Names of organizations by their keys. */
  readonly byKey: ReadonlyMap<string, string>
}

/** The title that begins at an item, widened to both sides; null where none does. */
export function claimAt<T extends Named>(
  items: readonly Item<T>[],
  words: readonly string[],
  at: number,
  knowing: Knowing,
): Claim | null {
  const { text, table } = knowing
  const bareTitle = bareTitleAt(items, words, at, knowing)
  if (!bareTitle) return null
  const found = ofKnownOwner(bareTitle, knowing)
  const acting = actingBefore(words, at, table)
  const widest = widened(items, modifiersBefore(words, at, table), table)
  let from = acting ? modifiersBefore(words, acting.from, table) : pastVerb(items, widest, at, table)
  // `Grünen-Fraktionschefin`: what is named before a title is no adjective.
  for (let named = at - 1; named >= from; named--) if (isNamed(items[named]!)) from = named + 1
  const modifiers = modifiersIn(words, from, acting?.from ?? at, table)
  const inWord = ownerInWord(found, knowing)
  const joins = isMinister(found.title, table) ? table.and : []
  const beside = { items, table, joins, isOwner: ownableBy(found.title, table) }
  const before = inWord || !table.ownerFirst ? null : ownerBefore(beside, from)
  const end = qualifiersAfter(items, found.to, table)
  const right = withField(
    withoutTitles(ownerAfter(beside, end), items, words, knowing),
    beside,
    end,
    found.title,
  )
  const after = withScope(right, beside, end, found.title)
  // `the company's head of purchasing at Brandt`: the named one wins.
  const owner = inWord ?? (before?.organization ? before : after?.organization ? after : (before ?? after))
  if (before && owner === before) {
    // `A former Oracle executive`, `frühere Danone-Managerin`
    from = formerBefore(words, before.reach, table)
    modifiers.unshift(...modifiersIn(words, from, before.reach, table))
    if (from === before.reach) from = describedFrom(items, from, table)
  }
  const article = items[from - 1]?.lower ?? ''
  const definite = table.articles.includes(article)
  const behind = theirsBehind(items, end, table)
  const reflexive = table.reflexives.includes(article)
  const theirs =
    reflexive ||
    behind > end ||
    table.theirs.includes(article) ||
    (owner === null && !items[from - 1]?.word && isPossessed(items[end - 1]!, found.title, table))
  const linked = table.relatives.includes(article)
  if (definite || reflexive || table.theirs.includes(article) || linked) from--
  const qualifiers = items.slice(found.to, end).map(({ lower }) => lower)
  const isMasculine = isOfMan(article, items[found.to - 1]!.lower, table)
  const bare = acting
    ? words.slice(found.from, found.to).join(' ')
    : isMasculine
      ? masculineOf(found.title, table)
      : found.title
  const said = acting ? text.slice(items[acting.from]!.start, items[at - 1]!.end).toLowerCase() : ''
  const lead = [
    ...(modifiers.length > 0 ? [modifiersBase(modifiers, bare, table)] : []),
    ...(acting ? [acting.base ?? said] : []),
  ]
  const tail = tailOf(items, after, found.title, { text, table })
  return {
    from,
    to: after && (owner === after || after.complement || after.organization) ? after.reach : behind,
    title: [...lead, bare, ...qualifiers, ...tail].join(' '),
    office: [found.title, ...qualifiers].join(' '),
    owner,
    theirs,
    reflexive,
    relative: isRelative(items, from, table),
    present: isPresent(modifiers, table),
    full:
      definite ||
      theirs ||
      linked ||
      [table.of, table.possessives].some(small => small.includes(article)) ||
      (items[from - 1]?.word === true && isPossessed(items[end - 1]!, found.title, table)) ||
      lead.length > 0 ||
      owner !== null,
  }
}

const isNamed = ({ name, text, lower }: Item<Named>): boolean =>
  (name?.kind === 'company' || name?.kind === 'organization') && text[0] !== lower[0]

/** `Chief of staff to the governor`: what is another title is not what the title is for. */
function withoutTitles(
  owner: Owner | null,
  items: readonly Item<Named>[],
  words: readonly string[],
  { table, index }: Knowing,
): Owner | null {
  const [from, to] = owner?.complement ?? [0, 0]
  const next = items[owner?.reach ?? 0]
  // `Šéf poslanců ANO Jan Novák`: in the genitive, of whom someone is the head; not `mluvčí ministra Jana Nováka`.
  const mayBeOf = table.genitive && next?.name?.kind === 'person' && !isInflected(next)
  for (let at = from; at < to; at++) {
    const title = titleAt(words, at, table, index)
    if (
      title &&
      !(mayBeOf && title.title.toLowerCase() !== words.slice(at, title.to).join(' ').toLowerCase())
    )
      return null
  }
  return owner
}
