/** What a title says of who holds it: the organization it belongs to, by the words around it or by what was spoken of. */
import type { Role } from '../../article.ts'
import type { Item } from '../items.ts'
import { isRegion } from '../kinds/kinds.ts'
import type { NamesTable } from '../knowledge.ts'
import type { Named, Pointer } from './antecedents.ts'
import type { Claim } from './claims.ts'
import { employerBefore, placeOf } from './clauses.ts'
import { IN_WORD } from './compounds.ts'
import { isOrganization, ownableBy, ownerBeyond } from './owners.ts'
import { fieldFrom, isMinister } from './portfolios.ts'
import { officeOf } from './posts.ts'
import { LONGEST } from './topics.ts'

/** What a claim is read with. */
export interface Surroundings {
  readonly table: NamesTable
  /** What the title, or what stands before it, points back to. */
  readonly pointed: (pointer: Pointer) => string | null
  /** Somebody stands in the sentence before, who may have a deputy or a secretary. */
  readonly isOfPerson: boolean
}

/** The role that a claim gives its holder, an item. */
export function roleOf(
  items: readonly Item<Named>[],
  claim: Claim,
  holder: number,
  { table, pointed, isOfPerson }: Surroundings,
): Role {
  const { owner } = claim
  const { start } = items[claim.from]!
  const portfolio = holder === claim.to ? portfolioBehind(items, holder + 1, claim.office, table) : null
  const { end } = items[(portfolio?.[1] ?? claim.to) - 1]!
  if (portfolio) {
    const field = items.slice(...portfolio).map(({ text }) => text)
    const lead = table.ministries.includes(field[0]!) ? [] : table.ministries.slice(0, 1)
    const title = [claim.title, ...lead, ...field].join(' ').replaceAll(' ,', ',')
    return { start, end, title, organization: null, rule: 'portfolio after the person' }
  }
  const title = ofWoman(items, claim, holder, table)
  // `Il sindaco di Biella`: a mayor is of a town, even where it was taken for something else.
  if (owner?.organization && owner.rule !== IN_WORD && isOfPlace(claim.office, owner.organization, table))
    return { start, end, title, organization: null, rule: 'place of a mayor' }
  if (owner?.organization) return { start, end, title, organization: owner.organization, rule: owner.rule }
  const beyond =
    holder >= claim.to && holder <= claim.to + 1 && !isMinister(claim.office, table)
      ? ownerBeyond({ items, table, isOwner: ownableBy(claim.office, table) }, holder + 1)
      : null
  if (beyond) {
    const { organization, rule } = beyond
    return { start, end: items[beyond.reach - 1]!.end, title, organization, rule }
  }
  const office = officeOf(claim, table)
  if (claim.relative) {
    const organization = pointed({ by: 'relative', noun: null, office })
    return { start, end, title, organization, rule: 'relative pronoun' }
  }
  const isOfOther = owner !== null && owner.complement === null
  const place = isOfOther ? null : (placeOf(items, claim, table) ?? employerBefore(items, claim.from, table))
  if (place !== null) {
    const { name } = items[place]!
    const organization = name && isOrganization(name) ? name.name : null
    return { start, end, title, organization, rule: 'where someone was something' }
  }
  if (owner?.noun) {
    const organization = pointed({ by: 'noun', noun: owner.noun, office })
    return { start, end, title, organization, rule: owner.rule }
  }
  const spoken = owner ? null : speaksFor(items, claim, table)
  if (spoken) return { start, end, title, organization: spoken, rule: 'speaks for the organization before' }
  if (claim.theirs) {
    // `Via zijn woordvoerder`: with a person before it, it may be theirs.
    const isTheirs =
      !table.counsels.includes(claim.office.toLowerCase()) &&
      !(isOfPerson && office === null) &&
      (office === 'officer' ||
        !items.slice(0, claim.from).some(({ name }, at) => name?.kind === 'person' && at !== holder))
    const organization = isTheirs
      ? pointed({ by: claim.reflexive ? 'reflexive' : 'pronoun', noun: null, office })
      : null
    return { start, end, title, organization, rule: 'pronoun' }
  }
  // `Former chief executive` may have been another firm's.
  if (isOfOther || !office || !(claim.present || office === 'founder'))
    return { start, end, title, organization: null, rule: owner?.rule ?? 'bare title' }
  // `The chairman, Hamish Petrie`: the one of whom the article tells.
  const isKnown =
    office === 'leader' && holder === claim.to + 1 && table.articles.includes(items[claim.from]!.lower)
  const organization = pointed({ by: 'title', noun: null, office: isKnown ? 'officer' : office })
  return { start, end, title, organization, rule: 'officer of who was spoken of' }
}

/** `Mayor`; and with a part of a country, `министр спорта Красноярского края`, `hejtman`. */
function isOfPlace(office: string, organization: string, table: NamesTable): boolean {
  const title = office.toLowerCase()
  if (table.ofPlaces.includes(title)) return true
  return (table.governors.includes(title) || isMinister(title, table)) && isRegion(organization)
}

/** The most items between a word like `through` and a title. */
const THROUGH = 3

/** `VEB wil opheldering: directeur Frits Leenaars`, `a transmis, prin purtătorul de cuvânt`: the organization, or null. */
function speaksFor(items: readonly Item<Named>[], { from, office }: Claim, table: NamesTable): string | null {
  if (from > LONGEST) return null
  const before = items.slice(0, from)
  const named = new Set(before.flatMap(({ name }) => (name && isOrganization(name) ? [name.name] : [])))
  const last = [...named].pop() ?? null
  if (before.slice(-THROUGH).some(({ lower }) => table.through.includes(lower))) return last
  const title = office.toLowerCase()
  const isAnybodys = table.staff.includes(title) && !table.officers.includes(title)
  const isColon = before[from - 1]?.text === ':' && !isAnybodys
  return isColon && named.size === 1 && !before.some(({ name }) => name?.kind === 'person') ? last : null
}

/**
 * `Minister David Vermeer van Justitie en Veiligheid`, `Minister Vermeer (Justitie en Veiligheid)`: the items of the
 * portfolio behind the person, or null.
 */
function portfolioBehind(
  items: readonly Item<Named>[],
  from: number,
  office: string,
  table: NamesTable,
): readonly [number, number] | null {
  const { ministries, and } = table
  if (!isMinister(office, table) || ministries.length === 0) return null
  const words = items.slice(from, from + LONGEST_PORTFOLIO).map(({ text }) => text)
  const inBracket = words[0] === '(' ? fieldFrom(words, 1, table) : 0
  if (inBracket > 1) return [from + 1, from + inBracket]
  if (!ministries.includes(items[from]?.lower ?? '')) return null
  const isPart = (item: Item<Named> | undefined): boolean =>
    item?.word === true && item.text !== item.lower && item.name?.kind !== 'person'
  let at = from + 1
  while (isPart(items[at]) || (and.includes(items[at]?.lower ?? '') && isPart(items[at + 1]))) at++
  return at > from + 1 ? [from, at] : null
}

/** `Ministra Anna Kruk`: a form that is a man's title in another case is a woman's where her name is in its base form. */
function ofWoman(
  items: readonly Item<Named>[],
  { from, to, title, office }: Claim,
  holder: number,
  { women }: NamesTable,
): string {
  const { text, name } = items[holder]!
  const form = items.slice(from, to).find(({ lower }) => lower in women)
  return form && text === name!.name ? title.replace(office, women[form.lower]!) : title
}

/** The most items in which such a portfolio is looked for. */
const LONGEST_PORTFOLIO = 12
