/**
 * Who is what: a title next to a person's name, with the organization it belongs to where the words say so.
 * Titles stand before the name (`OpenAI CEO Sam Altman`), after a comma (`Sam Altman, az OpenAI vezérigazgatója`),
 * in brackets, or after a copula; nothing is concluded from words further away (Hearst 1992 for such patterns).
 * `The company's` and `its` mean the one organization just spoken of.
 */
import type { Role } from '../../article.ts'
import type { Passage } from '../../outline/passages.ts'
import { type Item, itemsOf, type Naming } from '../items.ts'
import { keyOf } from '../keys.ts'
import type { NamesTable } from '../knowledge.ts'
import { antecedentsOf, type Line, type Named, type Pointer } from './antecedents.ts'
import { type Claim, claimAt } from './claims.ts'
import { type Held, holderOf, holderOfLast } from './holders.ts'
import { besideClaim, shared } from './pairs.ts'
import { roleOf } from './said.ts'
import { titleAt, titleIndex } from './titles.ts'

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
  return lines.flatMap(({ items }, line) => {
    const words = items.map(item => item.text)
    const before = lines[line - 1]
    const isOfPerson =
      before?.paragraph === lines[line]!.paragraph && before.items.some(({ name }) => name?.kind === 'person')
    const found: { person: T; role: Role }[] = []
    const isTitle = (at: number): boolean => titleAt(words, at, table, knowing.index) !== null
    let taken = -1
    let last: (Held & { readonly claim: Claim }) | null = null
    let open: Claim | null = null
    for (let at = 0; at < items.length; at++) {
      const alone = claimAt(items, words, at, knowing)
      if (!alone) continue
      const joined: Claim | null = open && isJoint(items, open.to, alone.from, table) ? open : null
      const between = open && open.to + 1 === alone.from ? items[open.to]!.lower : ''
      const isBeside = table.and.includes(between)
      const claim: Claim = joined && isBeside ? besideClaim(alone, joined, table) : alone
      const holder: number | null =
        holderOf(items, claim, { table, taken, isTitle }) ?? holderOfLast(items, claim, last, table)
      open = holder === null && isOpen(items[claim.to]?.lower ?? '', claim, table) ? claim : null
      if (holder !== null) {
        if (holder >= claim.to) taken = holder
        const isPair = last?.holder === holder && table.and.includes(items[claim.from - 1]?.lower ?? '')
        const partner = isPair && last?.to === claim.from - 1 ? last.claim : null
        last = { holder, to: claim.to, claim }
        const pointed = (pointer: Pointer) => antecedents(line, claim.from, pointer)
        const person = items[holder]!.name!
        const role = roleOf(items, claim, holder, { table, pointed, isOfPerson })
        const isSame = between !== ',' || (holder === claim.to && isClosed(items[holder + 1]))
        if (joined && isSame && holder >= claim.to) {
          const first = roleOf(items, joined, holder, { table, pointed, isOfPerson })
          const isShared = !first.organization && isBeside && alone.title.startsWith(alone.office)
          found.push({ person, role: isShared ? { ...first, organization: role.organization } : first })
        }
        const other = partner ? found.pop()! : null
        if (partner && other)
          found.push(
            ...shared([partner, other.role], [claim, role], table).map(one => ({ person, role: one })),
          )
        else found.push({ person, role })
      }
      at = Math.max(at, claim.to - 1)
    }
    return found
  })
}

/** Whether a title without a holder may have that of the next one: `founder and partner`, `son fondateur, le professeur`. */
const isOpen = (next: string, { full, from }: Claim, { and, copulas }: NamesTable): boolean =>
  and.includes(next) || (next === ',' && full) || (from === 0 && copulas.includes(next))

const isClosed = (item: Item<Named> | undefined): boolean =>
  !item || [',', '.', '(', ')', ';'].includes(item.text)

/** The most items between two titles of one person: `, a zarazem`. */
const JOINT = 4

/** Whether no more than `and now`, a comma or `becomes` stands between two titles. */
function isJoint(
  items: readonly Item<Named>[],
  from: number,
  to: number,
  { and, today, copulas }: NamesTable,
): boolean {
  const between = items.slice(from, to)
  // `Vorstandschef wird der bisherige Geschäftsführer`
  if (between.length === 1 && copulas.includes(between[0]!.lower)) return true
  return (
    to > from &&
    between.length <= JOINT &&
    between.every(
      ({ lower }, i) => (i === 0 && lower === ',') || and.includes(lower) || today.includes(lower),
    )
  )
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
