/**
 * Who is what: a title next to a person's name, with the organization it belongs to where the words say so.
 * Titles stand before the name (`OpenAI CEO Sam Altman`), after a comma (`Sam Altman, az OpenAI vezérigazgatója`),
 * in brackets, or after a copula; nothing is concluded from words further away (Hearst 1992 for such patterns).
 */
import type { EntityKind, Role, Sentence } from '../article.ts'
import { type Item, itemsOf, type Naming } from './items.ts'
import { keyOf } from './keys.ts'
import type { NamesTable } from './knowledge.ts'
import { isModifier, modifiersBase, modifiersBefore, type TitleIndex, titleAt, titleIndex } from './titles.ts'

/** What the rules know of a named thing. */
export interface Named {
  readonly kind: EntityKind | 'other'
  readonly name: string
}

/** A title with its surroundings, as indices of items: half-open. */
interface Claim {
  readonly from: number
  readonly to: number
  readonly title: string
  readonly organization: string | null
  /** It has an article, a modifier or an organization, so that a comma may part it from the name after it. */
  readonly full: boolean
}

/** The most words that may stand between a title and what it is the title of. */
const COMPLEMENT = 4
const CLOSERS = new Set([',', ')', '.', ';', '–', '—', '”', '"', '»', '!', '?', ':'])

/** The roles of people, in the order of the text. */
export function rolesIn<T extends Named>(
  text: string,
  sentences: readonly Sentence[],
  namings: readonly Naming<T>[],
  table: NamesTable,
): { person: T; role: Role }[] {
  if (table.titles.length === 0) return []
  const index = titleIndex(table)
  const byKey = new Map(namings.map(({ name }) => [keyOf(name.name), name.name]))
  return itemsOf(text, sentences, namings).flatMap(items => {
    const words = items.map(item => item.text)
    const found: { person: T; role: Role }[] = []
    for (let at = 0; at < items.length; at++) {
      const claim = claimAt(items, words, at, { table, index, byKey })
      if (!claim) continue
      const person = holderOf(items, claim, table)
      if (person) {
        const { start } = items[claim.from]!
        const { end } = items[claim.to - 1]!
        found.push({ person, role: { start, end, title: claim.title, organization: claim.organization } })
      }
      at = claim.to - 1
    }
    return found
  })
}

interface Knowing {
  readonly table: NamesTable
  readonly index: TitleIndex
  readonly byKey: ReadonlyMap<string, string>
}

/** The title that begins at an item, widened to both sides. */
function claimAt<T extends Named>(
  items: readonly Item<T>[],
  words: readonly string[],
  at: number,
  { table, index, byKey }: Knowing,
): Claim | null {
  const item = items[at]!
  if (!item.word || item.name?.kind === 'person') return null
  // A name may hold a title: `OpenAI-vezér`.
  if (item.name && !item.text.includes('-')) return null
  const found = titleAt(words, at, table, index)
  // `ügyvezető elnök`: what could be a title of its own qualifies the one after it.
  if (
    found?.to === at + 1 &&
    isModifier(words[at]!, table) &&
    at + 1 < words.length &&
    titleAt(words, at + 1, table, index)
  )
    return null
  if (!found || (item.name && !found.owner)) return null
  if (items.slice(found.from, found.to).some(part => part !== item && part.name)) return null
  let from = modifiersBefore(words, at, table)
  const modifiers = words.slice(from, at)
  let organization: string | null = found.owner ? (byKey.get(keyOf(found.owner)) ?? found.owner) : null
  const before = ownerBefore(items, from, table)
  if (before && !organization) {
    organization = before.name
    from = before.from
  }
  const article = from > 0 && table.articles.includes(items[from - 1]!.lower)
  if (article) from--
  const after = ownerAfter(items, found.to, table)
  const right = organization && after.organization ? { to: found.to, organization, complement: '' } : after
  const lead = modifiers.length > 0 ? `${modifiersBase(modifiers, found.title, table)} ` : ''
  return {
    from,
    to: right.to,
    title: lead + found.title + right.complement,
    organization: organization ?? right.organization,
    full: article || modifiers.length > 0 || organization !== null || right.to > found.to,
  }
}

const isOrganization = (item: Item<Named> | undefined): boolean =>
  item?.name?.kind === 'company' || item?.name?.kind === 'organization' || item?.name?.kind === 'other'

/** The organization right before a title: `az OpenAI`, `OpenAI's`. */
function ownerBefore(
  items: readonly Item<Named>[],
  from: number,
  table: NamesTable,
): { from: number; name: string } | null {
  let at = from - 1
  if (at > 0 && table.possessives.includes(items[at]!.lower)) at--
  if (!isOrganization(items[at])) return null
  return { from: at, name: items[at]!.name!.name }
}

/** What a title is followed by: `of OpenAI`, `of purchasing at Brandt Motor`, `Banku Nadwiślańskiego`. */
function ownerAfter(
  items: readonly Item<Named>[],
  from: number,
  table: NamesTable,
): { to: number; organization: string | null; complement: string } {
  const nothing = { to: from, organization: null, complement: '' }
  let at = from
  let linked = table.genitive
  let complement: Item<Named>[] = []
  const skip = (): boolean => {
    let skipped = false
    while (
      at < items.length &&
      (table.of.includes(items[at]!.lower) || table.articles.includes(items[at]!.lower))
    ) {
      if (table.of.includes(items[at]!.lower)) skipped = true
      at++
    }
    return skipped
  }
  for (let round = 0; round < 2; round++) {
    const begin = at
    if (skip()) linked = true
    if (!linked) return nothing
    if (isOrganization(items[at])) {
      const kept = complement.length > 0 && begin < at
      const generic = complement.length > 0 && isGeneric(complement[complement.length - 1]!.lower, table)
      return {
        to: at + 1,
        organization: items[at]!.name!.name,
        complement: kept || (complement.length > 0 && !generic) ? ` ${wordsOf(complement)}` : '',
      }
    }
    if (round === 1) break
    const first = at
    while (at < items.length && at - first < COMPLEMENT && isPlain(items[at]!, table)) at++
    if (at === first) return nothing
    complement = items.slice(from, at)
    if (isOrganization(items[at]) && !isGeneric(items[at - 1]!.lower, table) && !table.genitive)
      return nothing
  }
  const ended = complement.length > 0 ? items[from + complement.length] : undefined
  const last = complement[complement.length - 1]
  const fine =
    !ended || CLOSERS.has(ended.text) || ended.name?.kind === 'person' || ended.name?.kind === 'place'
  if (!last || !fine || complement.some(part => isGeneric(part.lower, table))) return nothing
  return { to: from + complement.length, organization: null, complement: ` ${wordsOf(complement)}` }
}

const wordsOf = (items: readonly Item<Named>[]): string => items.map(item => item.text).join(' ')

function isPlain(item: Item<Named>, table: NamesTable): boolean {
  if (!item.word || (item.name && item.name.kind !== 'other')) return false
  return !table.of.includes(item.lower) && !table.stops.includes(item.lower)
}

function isGeneric(lower: string, table: NamesTable): boolean {
  return [...table.companyNouns, ...table.organizationNouns].some(
    noun => lower.startsWith(noun) && lower.length - noun.length <= 4,
  )
}

/** The person a title belongs to, by what stands right around it. */
function holderOf<T extends Named>(items: readonly Item<T>[], claim: Claim, table: NamesTable): T | null {
  const personAt = (at: number): T | null => (items[at]?.name?.kind === 'person' ? items[at]!.name : null)
  const text = (at: number): string => items[at]?.lower ?? ''
  let next = claim.to
  if (table.honorifics.includes(text(next).replace(/\.$/, ''))) next++
  if (text(next) === '.' && next > claim.to) next++
  if (items[next]?.name?.kind === 'place' && personAt(next + 1)) next++
  const after = personAt(next)
  if (after && table.titleBefore) return after
  if (CLOSERS.has(text(claim.from - 1)) === false && table.copulas.includes(text(claim.from - 1))) {
    const subject = personAt(claim.from - 2)
    if (subject) return subject
  }
  const opening = text(claim.from - 1)
  if ([',', '(', '–', '—', '-'].includes(opening)) {
    const before = personAt(claim.from - 2)
    if (before) return before
    // `Sam Altman, 39, chief executive of OpenAI`
    if (text(claim.from - 3) === ',' && /^\d+$/.test(text(claim.from - 2)) && personAt(claim.from - 4))
      return personAt(claim.from - 4)
  }
  if (personAt(claim.from - 1) && (table.titleAfter || table.articles.includes(text(claim.from))))
    return personAt(claim.from - 1)
  if (text(claim.to) === ',' && claim.full && personAt(claim.to + 1)) return personAt(claim.to + 1)
  return after && claim.full ? after : null
}
