/** What stands between a person and a title and tells neither: ages, parties. */
import type { Named } from './antecedents.ts'
import type { Item } from './items.ts'

/** The most items between commas, or in brackets, that tell an age or a party. */
const ASIDE = 4

/** The item of a person, past an age or a party: `Sam Altman, 39, chief executive`, `Jan Novák (ODS), předseda`; or null. */
export function personBefore(items: readonly Item<Named>[], at: number): number | null {
  if (items[at]?.name?.kind === 'person') return at
  const isBracket = items[at]?.text === ')'
  const opener = isBracket ? '(' : ','
  let from = at - Number(isBracket)
  while (from > 0 && at - from < ASIDE && items[from]!.text !== opener) from--
  const aside = items.slice(from + 1, at + 1)
  const isAside = isBracket || aside.some(({ text }) => /^\d+$/.test(text))
  return items[from]?.text === opener && isAside && items[from - 1]?.name?.kind === 'person' ? from - 1 : null
}
