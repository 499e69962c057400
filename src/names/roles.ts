/**
 * Who is what: a title next to a person's name, with the organization it belongs to where the words say so.
 * Titles stand before the name (`OpenAI CEO Sam Altman`), after a comma (`Sam Altman, az OpenAI vezérigazgatója`),
 * in brackets, or after a copula; nothing is concluded from words further away (Hearst 1992 for such patterns).
 * `The company's` and `its` mean the one organization just spoken of.
 */
import type { Role } from '../article.ts'
import type { Passage } from '../outline/passages.ts'
import { antecedentsOf, type Line, type Named, type Pointer } from './antecedents.ts'
import { type Claim, claimAt, ownableBy } from './claims.ts'
import { type Held, holderOf, holderOfLast } from './holders.ts'
import { type Item, itemsOf, type Naming } from './items.ts'
import { keyOf } from './keys.ts'
import type { NamesTable } from './knowledge.ts'
import { isOrganization, ownerBeyond } from './owners.ts'
import { fieldFrom, isMinister } from './portfolios.ts'
import { titleAt, titleIndex } from './titles.ts'
import { onlyOneIn } from './topics.ts'

/** The roles of people, in the order of the text. */
export function rolesIn<T extends Named>(
  text: string,
  passages: readonly Passage[],
  namings: readonly Naming<T>[],
  table: NamesTable,
): { person: T; role: Role }[] {
  if (table.titles.length === 0) return []
  const byKey = new Map(namings.map(({ name }) => [keyOf(name.name), name.name]))
  const knowing = { text, table, index: titleIndex(table), byKey }
  const lines = linesOf(text, passages, namings, table)
  const antecedents = antecedentsOf(lines, table)
  const main = lines[0] ? onlyOneIn(lines[0].items) : null
  return lines.flatMap(({ items }, line) => {
    const words = items.map(item => item.text)
    const found: { person: T; role: Role }[] = []
    const isTitle = (at: number): boolean => titleAt(words, at, table, knowing.index) !== null
    let taken = -1
    let last: Held | null = null
    let open: Claim | null = null
    for (let at = 0; at < items.length; at++) {
      const alone = claimAt(items, words, at, knowing)
      if (!alone) continue
      const between = open ? items[open.to]!.lower : ''
      const joined: Claim | null = open && open.to + 1 === alone.from ? open : null
      const claim: Claim = joined && between !== ',' ? besideClaim(alone, joined) : alone
      const holder: number | null =
        holderOf(items, claim, { table, taken, isTitle }) ?? holderOfLast(items, claim, last, table)
      open = holder === null && isOpen(items[claim.to]?.lower ?? '', claim, table) ? claim : null
      if (holder !== null) {
        if (holder >= claim.to) taken = holder
        last = { holder, to: claim.to }
        const pointed = (pointer: Pointer) => antecedents(line, claim.from, pointer)
        const person = items[holder]!.name!
        const role = roleOf(items, claim, holder, { table, main, pointed })
        const isSame = between !== ',' || (claim.full && holder === claim.to && isClosed(items[holder + 1]))
        if (joined && isSame && holder >= claim.to) {
          const first = roleOf(items, joined, holder, { table, main, pointed })
          const isShared = !first.organization && between !== ',' && alone.title.startsWith(alone.office)
          found.push({ person, role: isShared ? { ...first, organization: role.organization } : first })
        }
        found.push({ person, role })
      }
      at = Math.max(at, claim.to - 1)
    }
    return found
  })
}

/** Whether a title without a holder may have that of the next one: `founder and partner`, `son fondateur, le professeur`. */
const isOpen = (next: string, { full }: Claim, { and }: NamesTable): boolean =>
  and.includes(next) || (next === ',' && full)

const isClosed = (item: Item<Named> | undefined): boolean => !item || [',', '.', ')', ';'].includes(item.text)

/** `Kestrel's founder and managing partner`: whose the one is, the other is too. */
function besideClaim(claim: Claim, other: Claim): Claim {
  const owner = claim.owner ?? other.owner
  return { ...claim, owner, full: claim.full || other.full, theirs: claim.theirs || other.theirs }
}

/** The sentences as items, with the numbers of their paragraphs. */
function linesOf<T extends Named>(
  text: string,
  passages: readonly Passage[],
  namings: readonly Naming<T>[],
  table: NamesTable,
): Line<T>[] {
  const sentences = passages.map(({ sentence }) => sentence)
  const items = itemsOf(text, sentences, namings).map(line => withoutHonorifics(line, table))
  let paragraph = 0
  return passages.map(({ address }, i) => {
    const before = passages[i - 1]?.address
    if (before?.section !== address.section || before?.paragraph !== address.paragraph) paragraph++
    return { items: items[i]!, paragraph }
  })
}

/** `Dr. Katrin Vogelsang`: what stands before a person's name and tells nothing. */
function withoutHonorifics<T extends Named>(items: readonly Item<T>[], table: NamesTable): Item<T>[] {
  const kept: Item<T>[] = []
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at]!
    const isTitle = table.honorifics.includes(item.lower.replace(/\.$/, '')) && !item.name
    const isDot = item.text === '.' && table.honorifics.includes(items[at - 1]?.lower ?? '')
    if (!((isTitle || isDot) && kept[kept.length - 1]?.name?.kind === 'person')) kept.push(item)
  }
  return kept.reverse()
}

interface Surroundings {
  readonly table: NamesTable
  /** The one organization of the first line, or null. */
  readonly main: string | null
  /** What the title, or what stands before it, points back to. */
  readonly pointed: (pointer: Pointer) => string | null
}

/** What a claim says of its holder, an item. */
function roleOf(
  items: readonly Item<Named>[],
  claim: Claim,
  holder: number,
  { table, main, pointed }: Surroundings,
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
  const { title } = claim
  if (owner?.organization) return { start, end, title, organization: owner.organization, rule: owner.rule }
  const beyond =
    holder >= claim.to
      ? ownerBeyond({ items, table, isOwner: ownableBy(claim.office, table) }, holder + 1)
      : null
  if (beyond) {
    const { organization, rule } = beyond
    return { start, end: items[beyond.reach - 1]!.end, title, organization, rule }
  }
  if (owner?.noun) return { start, end, title, organization: pointed({ noun: owner.noun }), rule: owner.rule }
  const spoken = owner ? null : speaksFor(items, claim, table)
  if (spoken) return { start, end, title, organization: spoken, rule: 'speaks for the organization before' }
  // `Via zijn woordvoerder`: with a person before it, it may be theirs.
  const isTheirs = claim.theirs && !items.slice(0, claim.from).some(({ name }) => name?.kind === 'person')
  const office = claim.office.toLowerCase()
  // `Exdirector financiero` runs nothing any more.
  const isOne = (titles: readonly string[]): boolean =>
    titles.some(one => (table.compounds ? office : ` ${office}`).endsWith(table.compounds ? one : ` ${one}`))
  const pointer = isOne(table.delegates) ? 'delegate' : isOne(table.officers) ? 'officer' : null
  if (claim.theirs) {
    const organization = isTheirs ? pointed(pointer === 'delegate' ? pointer : 'pronoun') : null
    return { start, end, title, organization, rule: 'pronoun' }
  }
  // `Former chief executive` may have been another firm's.
  if (owner || title !== claim.office || !pointer)
    return { start, end, title, organization: null, rule: owner?.rule ?? 'bare title' }
  const organization = pointed(pointer) ?? (pointer === 'officer' ? main : null)
  return { start, end, title, organization, rule: 'officer of who was spoken of' }
}

/** The most items between a word like `through` and a title. */
const THROUGH = 3

/** `VEB wil opheldering: directeur Frits Leenaars`, `a transmis, prin purtătorul de cuvânt`: the organization, or null. */
function speaksFor(items: readonly Item<Named>[], { from, office }: Claim, table: NamesTable): string | null {
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

/** The most items in which such a portfolio is looked for. */
const LONGEST_PORTFOLIO = 12
