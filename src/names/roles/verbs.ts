/** Whose a title is by the verb of its clause: `was named`, `will succeed … as`, `where she was`, `zum … berufen`. */

import type { Item } from '../items.ts'
import type { NamesTable } from '../knowledge.ts'
import type { Named } from './antecedents.ts'
import { personBefore } from './asides.ts'
import type { Claim } from './claims.ts'
import { employerBefore, holderWhere, holderWho } from './clauses.ts'

type Items = readonly Item<Named>[]

/** The person that a verb before a title makes its holder, as an item, or null. */
export function holderByVerb(items: Items, claim: Claim, table: NamesTable): number | null {
  return (
    holderWhere(items, claim, table) ??
    holderWho(items, claim, table) ??
    joinerOf(items, claim.from, table) ??
    successorBefore(items, claim.from - 1, table) ??
    subjectOf(items, pastPost(items, claim.from - 1, table), table) ??
    appointedBefore(items, claim, table)
  )
}

const lowerAt = (items: Items, at: number): string => items[at]?.lower ?? ''
const isPerson = (items: Items, at: number): boolean => items[at]?.name?.kind === 'person'

/** The most words of a verb, with `now` and `as`: `has since been named as`. */
const VERB = 6

const YEAR = /^\d{4}$/

/** The item before all words that may belong to a verb, from `at` back. */
function beforeLinks(items: Items, at: number, table: NamesTable): number {
  const links = [table.copulas, table.holding, table.auxiliaries, table.today, table.as]
  const isLink = (one: number): boolean =>
    !items[one]?.name &&
    (YEAR.test(lowerAt(items, one)) || links.some(words => words.includes(lowerAt(items, one))))
  let before = at
  while (at - before < VERB && isLink(before)) before--
  return before
}

/** The item before the words of a verb that end at `at`: `at` itself where there is none. */
function beforeVerb(items: Items, at: number, table: NamesTable): number {
  const { copulas, holding, succeeds } = table
  const before = beforeLinks(items, at, table)
  const verbs = items.slice(before + 1, at + 1).map(({ lower }) => lower)
  const isAs = verbs.some(word => table.as.includes(word))
  // `Ann Lee replaces the director`: she is none yet.
  const isVerb = (word: string): boolean =>
    copulas.includes(word) || (holding.includes(word) && (isAs || !succeeds.includes(word)))
  return verbs.some(isVerb) ? before : at
}

/** `Will assume the role of`: the item before the words that say that it is a title, from `at` back. */
function pastPost(items: Items, at: number, { of, posts, articles }: NamesTable): number {
  const post = of.includes(lowerAt(items, at)) ? at - 1 : at
  if (!posts.includes(lowerAt(items, post))) return at
  return articles.includes(lowerAt(items, post - 1)) ? post - 2 : post - 1
}

/** `Ann Lee was named`, `Ann Lee, who is`, `Ann Lee left in June and is now`: the subject of the verb that ends at `at`. */
function subjectOf(items: Items, at: number, table: NamesTable): number | null {
  const before = beforeVerb(items, at, table)
  return before === at ? null : subjectAt(items, before, table)
}

/** The person that a verb after the item `at` is said of. */
function subjectAt(items: Items, at: number, table: NamesTable): number | null {
  if (isPerson(items, at)) return at
  const comma = table.stops.includes(lowerAt(items, at)) && lowerAt(items, at - 1) === ',' ? at - 1 : at
  if (lowerAt(items, comma) === ',') return personBefore(items, comma - 1) ?? describedBefore(items, comma)
  return table.and.includes(lowerAt(items, at)) ? onlySubject(items, at, table) : null
}

/** The most items of what stands between commas after a name. */
const APPOSITION = 12

/** `Ann Lee, a cousin of the founder,`: the person before what stands between commas, of which the second is given. */
function describedBefore(items: Items, comma: number): number | null {
  for (let at = comma - 1; at >= 0 && comma - at <= APPOSITION; at--) {
    if (items[at]!.text === ';' || items[at]!.text === ':') return null
    if (isPerson(items, at)) return lowerAt(items, at + 1) === ',' ? at : null
  }
  return null
}

/** The most items of a sentence that are looked back over. */
const SENTENCE = 40

/** `Ann Lee has joined Acme Ltd as chairman`: who comes there. */
function joinerOf(items: Items, from: number, table: NamesTable): number | null {
  const employer = employerBefore(items, from, table)
  return employer === null ? null : subjectAt(items, beforeLinks(items, employer - 1, table), table)
}

/** How far into a sentence its subject may stand, to be that of its second verb too. */
const SUBJECT = 3

/** `Ann Lee left and`: the person that a sentence begins with, if no other stands before its second verb. */
function onlySubject(items: Items, end: number, { of, from, possessives }: NamesTable): number | null {
  if (end > SENTENCE) return null
  const people = items.slice(0, end).flatMap(({ name }, at) => (name?.kind === 'person' ? [at] : []))
  const [at = Number.POSITIVE_INFINITY] = people
  const isOther = [of, from].some(words => words.includes(lowerAt(items, at - 1)))
  const isOwner = possessives.includes(lowerAt(items, at + 1))
  return people.length === 1 && at <= SUBJECT && !isOther && !isOwner ? at : null
}

/** The most items between a verb of appointing and the person, or the title. */
const APPOINTED = 3

/** `A nommé Anne Petit directrice`, `hat Anne Petit zur Direktorin berufen`: the person right before a title, or null. */
function appointedBefore(items: Items, { from, to }: Claim, table: NamesTable): number | null {
  const isLinked = table.as.includes(lowerAt(items, from - 1))
  const at = isLinked ? from - 2 : from - 1
  if (!isPerson(items, at)) return null
  const isVerb = ({ lower }: Item<Named>): boolean => table.appoints.includes(lower)
  const before = items.slice(Math.max(0, at - APPOINTED), at).some(isVerb)
  return before || (isLinked && items.slice(to, to + APPOINTED).some(isVerb)) ? at : null
}

/** `Ann Lee will succeed Tom Hart as`: who comes, not who goes. */
function successorBefore(items: Items, end: number, table: NamesTable): number | null {
  let at = end
  while (
    end - at < APPOINTED &&
    (table.as.includes(lowerAt(items, at)) || table.holding.includes(lowerAt(items, at)))
  )
    at--
  if (at === end || !isPerson(items, at)) return null
  let verb = at - 1
  while (at - verb <= APPOINTED && !table.succeeds.includes(lowerAt(items, verb))) verb--
  if (!table.succeeds.includes(lowerAt(items, verb))) return null
  return subjectAt(items, beforeLinks(items, verb - 1, table), table)
}
