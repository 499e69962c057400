/** Whose a title is: the person it stands next to, past commas, brackets, ages and copulas. */

import type { Item } from '../items.ts'
import type { NamesTable } from '../knowledge.ts'
import type { Named } from './antecedents.ts'
import {
  besidesOf,
  CLOSERS,
  pastParticiple,
  personBefore,
  personBeforeWords,
  personPastComma,
} from './asides.ts'
import type { Claim } from './claims.ts'
import { holderAfterVerb, holderBeyond, holderInverted, holderOfFronted, isInflected } from './inverted.ts'
import { holderByVerb } from './verbs.ts'

const OPENERS = new Set([',', '(', '–', '—', '-'])

/** What a holder is looked for with. */
export interface Around {
  readonly table: NamesTable
  /** The item of the person whose title was the last one to stand before a name; below zero where there is none. */
  readonly taken: number
  /** Whether a title begins at an item. */
  readonly isTitle: (at: number) => boolean
}

/** The most words like `now` between a comma and a title: `nu nog`, `until now`. */
const ADVERBS = 3

/** The item of the person that a title belongs to, by what stands right around it, or null. */
export function holderOf(
  items: readonly Item<Named>[],
  claim: Claim,
  { table, taken, isTitle }: Around,
): number | null {
  const isPerson = (at: number): boolean => items[at]?.name?.kind === 'person'
  // `The chairman's daughter`
  if (table.possessives.includes(items[claim.to]?.lower ?? '') && !items[claim.to - 1]!.name) return null
  const text = (at: number): string => items[at]?.lower ?? ''
  // `A miniszterelnök tanácsadója`: who is somebody's adviser.
  if (items[claim.to] && isTitle(claim.to) && table.possessed.some(ending => text(claim.to).endsWith(ending)))
    return null
  const next = pastPlace(items, claim.to, table)
  if (isPerson(next) && table.titleBefore && !isSomebodys(items, claim, next, table)) return next
  let before = claim.from - 1
  // `Horațiu Sava, astăzi senator`
  for (let i = 0; i < ADVERBS && table.today.includes(text(before)); i++) before--
  const isWhose = claim.relative || isGenitive(items, claim, table)
  const byVerb = isWhose ? null : holderByVerb(items, claim, table)
  if (byVerb !== null) return byVerb
  const parted = claim.full ? personPastComma(items, claim.to, table) : null
  if (OPENERS.has(text(before)) && !claim.relative) {
    // `The chief of Samsung, Lee, the chief of OpenAI, Altman`: the one before has his title.
    if (parted !== null && taken === before - 1) return parted
    const told = personBefore(items, pastParticiple(items, before - 1, table))
    if (told !== null) return told
  }
  const besides = table.and.includes(text(before)) ? besidesOf(items, claim, before) : null
  if (besides !== null) return besides
  if (
    isPerson(before) &&
    ((table.titleAfter && !isPossessed(items, claim, table)) ||
      (table.articles.includes(text(claim.from)) && !table.masculineOblique.includes(text(claim.from))))
  )
    return before
  // `A new director: Jan Smit`
  if (text(claim.to) === ':' && isPerson(claim.to + 1)) return claim.to + 1
  if (parted !== null) return parted
  const aside = isWhose ? null : personBeforeWords(items, before, claim, table)
  if (aside !== null) return aside
  const fronted = claim.from === 0 ? holderOfFronted(items, claim, table) : null
  if (fronted !== null) return fronted
  if (isPerson(next) && claim.full) return next
  return (
    holderBeyond(items, claim, { table, isTitle }) ??
    holderAfterVerb(items, claim, table) ??
    holderInverted(items, claim, { table, isTitle })
  )
}

/** `Губернатор Красноярского края Иван Петров`: past a place and a noun for such, if a person follows. */
function pastPlace(items: readonly Item<Named>[], from: number, { vague }: NamesTable): number {
  if (items[from]?.name?.kind !== 'place') return from
  const at = vague.includes(items[from + 1]?.lower ?? '') ? from + 2 : from + 1
  return items[at]?.name?.kind === 'person' ? at : from
}

/** A title that has its holder, up to the item `to`. */
export interface Held {
  readonly holder: number
  readonly to: number
}

/** `Ann Lee, director of Acme and professor at Leeds`: a second title of whom the first one is. */
export function holderOfLast(
  items: readonly Item<Named>[],
  claim: Claim,
  last: Held | null,
  { and, today, of }: NamesTable,
): number | null {
  if (!last || last.holder >= claim.from) return null
  let before = claim.from - 1
  // `and in between`, `och i dag`
  for (let i = 0; i < ADVERBS && before > last.to && today.includes(items[before]!.lower); i++) before--
  if (before !== last.to) return null
  const between = items[last.to]!.lower
  const next = items[claim.to]
  const isOwned = Boolean(claim.owner?.organization ?? claim.owner?.noun)
  const isEnd = !next || CLOSERS.has(next.text) || isOwned || of.includes(next.lower)
  return isEnd && (between === ',' || and.includes(between)) ? last.holder : null
}

/** `Dobrai kabinetfőnöke`: the title is somebody's, and not of the person right before it. */
function isPossessed(items: readonly Item<Named>[], { to, office }: Claim, table: NamesTable): boolean {
  const { lower } = items[to - 1]!
  return !office.endsWith(lower) && table.possessed.some(ending => lower.endsWith(ending))
}

/** `On johtajan tytär`, `är direktörens dotter`: a title in the genitive says whose daughter someone is. */
function isGenitive(
  items: readonly Item<Named>[],
  { to, office }: Claim,
  { genitiveBefore }: NamesTable,
): boolean {
  const { lower } = items[to - 1]!
  const next = items[to]
  const isForm =
    !office.toLowerCase().endsWith(lower) && genitiveBefore.some(ending => lower.endsWith(ending))
  return isForm && next?.word === true && !next.name
}

/** `Советник Воеводиной`: the title is in its base form, the name is not, so that it is said whose adviser it is. */
function isSomebodys(
  items: readonly Item<Named>[],
  { from, to, office }: Claim,
  holder: number,
  { genitive, inflects, copulas }: NamesTable,
): boolean {
  const title = items[to - 1]!
  if (!genitive || inflects !== 'each' || holder !== to) return false
  // `Станет советником Гайнутдинова`
  const isPredicate = copulas.includes(items[from - 1]?.lower ?? '')
  if (isPredicate && isInflected(items[holder]!)) return true
  if (title.lower !== office.toLowerCase()) return false
  const { text, name } = items[holder]!
  // `Z ordynator Anną Sroką`: of women, a title of men stays as it is.
  const mayBeWoman = text.includes(' ') && name!.name.endsWith('a')
  return isInflected(items[holder]!) && !mayBeWoman && !title.lower.endsWith('í')
}
