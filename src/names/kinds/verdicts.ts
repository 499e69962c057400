/** The kind a name goes out with: by lists, by its own words, by the words next to it, by what the article is about. */

import type { Item } from '../items.ts'
import type { Group } from '../joins/aliases.ts'
import type { NamesTable } from '../knowledge.ts'
import type { Named } from '../roles/antecedents.ts'
import type { Lexicon } from '../tagger/lexicon.ts'
import { leaningOf, NEIGHBOURS } from './classifier.ts'
import { firmness, firmnessOfWords, listedKind } from './kinds.ts'
import { firmnessBefore, firmnessNearby } from './neighbours.ts'

/** A group with the kind it will go out with. */
export interface Known extends Named {
  readonly group: Group
  /** What chose the kind. */
  readonly kindBy: string
}

/** What the words next to the mentions of each name say, summed up: positive for firms. */
export function wordsNearby(
  sentences: readonly (readonly Item<Group>[])[],
  table: NamesTable,
): Map<Group, number> {
  const nearby = new Map<Group, number>()
  for (const items of sentences)
    items.forEach(({ name }, at) => {
      if (!name || name.kind === 'person') return
      const words = name.kind === 'place' ? firmnessBefore : firmnessNearby
      const party = isParty(items, at) ? PARTY : 0
      nearby.set(name, (nearby.get(name) ?? 0) + words(items, at, table) + party)
    })
  return nearby
}

/** What it says that a name stands in brackets behind a person. */
const PARTY = -2

/** Anna Bergkvist `(S)`, Jan Kos `(ODS, Praha)`. */
function isParty(items: readonly Item<Group>[], at: number): boolean {
  const closing = items[at + 1]?.text ?? ''
  const isInBrackets = items[at - 1]?.text === '(' && (closing === ')' || closing === ',')
  return isInBrackets && items[at]!.name!.kind === 'organization' && items[at - 2]?.name?.kind === 'person'
}

/** What the classifier says of the mentions of each organization: the mean of the logarithms of the odds for a firm. */
export function leaningsOf(
  sentences: readonly (readonly Item<Group>[])[],
  language: string,
  { table, lexicon }: { table: NamesTable; lexicon: Lexicon },
): Map<Group, number> {
  const sums = new Map<Group, { sum: number; count: number }>()
  const wordsOf = (items: readonly Item<Group>[]): string[] => items.flatMap(({ text }) => text.split(' '))
  for (const items of sentences)
    items.forEach(({ name, text }, at) => {
      if (name?.kind !== 'organization') return
      const seen = sums.get(name) ?? { sum: 0, count: 0 }
      const occurrence = {
        words: text.split(/\s+/),
        before: wordsOf(items.slice(Math.max(0, at - NEIGHBOURS), at)).reverse(),
        after: wordsOf(items.slice(at + 1, at + 1 + NEIGHBOURS)),
        firmness: firmness(text, table),
      }
      const sum = seen.sum + leaningOf(occurrence, language, lexicon)
      sums.set(name, { sum, count: seen.count + 1 })
    })
  return new Map([...sums].map(([group, { sum, count }]) => [group, sum / count]))
}

/** What kinds are told by, besides the group itself. */
interface Knowing {
  readonly table: NamesTable
  /** Whether lists know a name as that of a place. */
  readonly isPlace: (name: string) => boolean
  readonly isSports: boolean
}

/** What stands beside the mentions of a group: by rules, and as learned. */
export interface Told {
  readonly nearby: number
  readonly leaning: number
}

/** Rules that say so much need no further evidence. */
const DECISIVE = 4
/** What a point of the rules weighs beside the logarithm of the learned odds. */
const RULE = 2
/** What speaks against a firm in an article about sports. */
const SPORTS = 4

/** A word beside one mention of so many says what was taken for a place. */
const SHARE_TOLD = 3

/** The kind that a group goes out with, and what speaks for it. */
export function kindOf(
  group: Group,
  { nearby, leaning }: Told,
  { table, isPlace, isSports }: Knowing,
): Pick<Known, 'kind' | 'kindBy' | 'doubtful'> {
  const { kind, name, names } = group
  const bases = names.map(({ readings }) => readings[0]!.base)
  const isMistaken = kind !== 'organization' && !(kind === 'place' && isPlace(name))
  const listed = listedKind(name, table)
  if (isMistaken && listed && (kind !== 'person' || !name.includes(' ') || listed === 'company'))
    return { kind: listed, kindBy: 'lists' }
  // `the magazine The Elec`, `constructeur Jurafer`: what is called a firm is one, whatever the tagger took it for.
  const mentions = names.reduce((sum, one) => sum + one.mentions.length, 0)
  const isTold = kind === 'place' ? Math.abs(nearby) * SHARE_TOLD >= mentions : nearby > 0
  if (isMistaken && kind !== 'person' && nearby !== 0 && isTold)
    return { kind: nearby > 0 ? 'company' : 'organization', kindBy: 'the words next to it' }
  if (kind !== 'organization')
    return { kind, kindBy: 'what it is tagged as', doubtful: kind === 'place' && isMistaken }
  const own = bases.reduce((sum, base) => sum + firmnessOfWords(base, table), 0)
  const rules = own + firmness(name, table) + nearby
  const odds = rules * RULE + leaning - (isSports ? SPORTS : 0)
  const score = Math.abs(rules) >= DECISIVE ? rules : odds
  const kindBy = rules * score <= 0 ? LEARNED : nearby !== 0 ? 'the words next to it' : 'its words'
  return { kind: score >= 0 ? 'company' : 'organization', kindBy }
}

/**
 * The kind of a name by the titles that people have of it: what has a chief is an organization, whatever the tagger
 * took it for, and what has a professor or a member of parliament is no firm, unless its own words say so.
 */
export function ledBy(one: Known, titles: readonly string[], table: NamesTable): Known {
  const kindBy = 'the titles of its people'
  if (titles.length === 0) return one
  const isNoFirm = titles.some(title =>
    table.ofOrganizations.some(one => ` ${title.toLowerCase()}`.endsWith(` ${one}`)),
  )
  if (one.kind === 'company' && one.kindBy === LEARNED)
    return isNoFirm ? { ...one, kind: 'organization', kindBy } : one
  if (one.kind !== 'other' && !one.doubtful) return one
  return { ...one, kind: isNoFirm || firmness(one.name, table) < 0 ? 'organization' : 'company', kindBy }
}

/** What chose the kind of a name that no rule says enough of. */
const LEARNED = 'what is learned of such words'
