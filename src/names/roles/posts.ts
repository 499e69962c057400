/** What a title alone tells of whose it may be: a finance director is a firm's, a general secretary a union's. */

import type { NamesTable } from '../knowledge.ts'
import type { Office } from './antecedents.ts'
import type { Claim } from './claims.ts'

/** What the title of a claim tells of whose it may be, or null; `exdirector financiero` runs nothing any more. */
export function officeOf({ title, office }: Claim, table: NamesTable): Office | null {
  const { compounds, delegates, directors, officers, founders, leaders } = table
  const [bare, whole] = [office.toLowerCase(), title.toLowerCase()]
  const isOne = (titles: readonly string[]): boolean =>
    titles.some(one => (compounds ? bare : ` ${bare}`).endsWith(compounds ? one : ` ${one}`))
  if (isOne(delegates)) return 'delegate'
  if (isOne(officers) || officers.includes(whole)) return 'officer'
  if (founders.includes(bare) || founders.includes(whole)) return 'founder'
  if (leaders.includes(whole)) return 'leader'
  return directors.some(one => whole.startsWith(`${one} `)) ? 'officer' : null
}
