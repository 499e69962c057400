/** Organizations in the word of a title: `OpenAI-vezér`, `Verdi-Bezirkschef`, `Riksbankschef`. */

import { keyOf } from '../keys.ts'
import { listedKind } from '../kinds/kinds.ts'
import type { Knowing } from './claims.ts'
import type { Owner } from './owners.ts'
import type { Title } from './titles.ts'

/** `Sparten-Chef`: where all nouns have a capital, what stands before a hyphen may be no name. */
export function ofKnownOwner(title: Title, { table, byKey }: Knowing): Title {
  const { owner } = title
  const hyphen = title.title.lastIndexOf('-')
  const front = title.title.slice(0, Math.max(0, hyphen))
  // `Verdi-Bezirkschef`: what the article names is no sort of head.
  if (table.capitalTitles && owner === '' && byKey.has(keyOf(front)))
    return { ...title, title: title.title.slice(hyphen + 1), owner: front }
  const isName = owner !== owner.toLowerCase() && owner.slice(1) !== owner.slice(1).toLowerCase()
  if (!table.capitalTitles || owner === '' || isName || byKey.has(keyOf(owner)) || listedKind(owner, table))
    return title
  return { ...title, title: `${owner}-${title.title}`, owner: '' }
}

/** The rule that finds one. */
export const IN_WORD = 'organization in the word of the title'

/** The organization in the word of a title, or null. */
export function ownerInWord({ owner, title }: Title, { byKey, table }: Knowing): Owner | null {
  const organization = owner
    ? (byKey.get(keyOf(owner)) ?? owner)
    : table.compounds
      ? inCompound(title, byKey)
      : null
  return organization ? { reach: 0, organization, noun: null, complement: null, rule: IN_WORD } : null
}

/** The shortest name in a compound, and the shortest title after it. */
const IN_COMPOUND = 6
const AFTER_NAME = 3

/** `Riksbankschef`, where Riksbanken is named: its name, or null. */
function inCompound(title: string, byKey: ReadonlyMap<string, string>): string | null {
  const word = title.slice(title.lastIndexOf(' ') + 1)
  for (let cut = word.length - AFTER_NAME; cut >= IN_COMPOUND; cut--) {
    const front = word.slice(0, cut)
    const found = byKey.get(keyOf(front)) ?? byKey.get(keyOf(`${front}en`))
    if (found) return found
  }
  return null
}
