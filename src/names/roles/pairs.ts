/** Two titles of one person: `presidente e fondatrice di Alfa Spa`, `Kestrel's founder and managing partner`. */
import type { Role } from '../../article.ts'
import type { NamesTable } from '../knowledge.ts'
import type { Claim } from './claims.ts'
import { officeOf } from './posts.ts'

/** `Kestrel's founder and managing partner`: whose the one is, the other is too. */
export function besideClaim(claim: Claim, other: Claim, table: NamesTable): Claim {
  // `Jääkiekkoliiton varapuheenjohtaja ja entinen kansanedustaja`
  const isApart = !claim.present && officeOf(claim, table) === null
  const owner = claim.owner ?? (isApart ? null : other.owner)
  return { ...claim, owner, full: claim.full || other.full, theirs: claim.theirs || other.theirs }
}

/** The roles of two titles with an `and` between them: what only one of them says to belong to, the other does too. */
export function shared(
  [first, one]: readonly [Claim, Role],
  [second, other]: readonly [Claim, Role],
  table: NamesTable,
): [Role, Role] {
  const isOpen = (claim: Claim): boolean =>
    claim.owner === null &&
    claim.present &&
    (officeOf(claim, table) !== null || table.presidents.includes(claim.title.toLowerCase()))
  const told = (claim: Claim): string | null => claim.owner?.organization ?? null
  if (isOpen(first) && told(second)) return [{ ...one, organization: told(second) }, other]
  if (isOpen(second) && told(first)) return [one, { ...other, organization: told(first) }]
  return [one, other]
}
