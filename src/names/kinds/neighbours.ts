/** What the words next to a name say of it: the `chipmaker` Nvidia, Unite, the country's biggest `union`. */
import type { Item } from '../items.ts'
import type { NamesTable } from '../knowledge.ts'
import { among } from './kinds.ts'

/** What speaks for a firm, positive, or for another organization, negative, in the word before or after a mention: `the chipmaker Nvidia`, `az OpenAI cég`. */
export function firmnessNearby(items: readonly Item<unknown>[], at: number, table: NamesTable): number {
  return firmnessOf([items[at - 1], items[at + 1], ...apposition(items, at + 1)], table)
}

/** The same for what was taken for a place, after which a noun may follow that is not its own: `a Leeds company`. */
export function firmnessBefore(items: readonly Item<unknown>[], at: number, table: NamesTable): number {
  return firmnessOf([items[at - 1], ...apposition(items, at + 1)], table)
}

function firmnessOf(neighbours: readonly (Item<unknown> | undefined)[], table: NamesTable): number {
  let score = 0
  for (const neighbour of neighbours) {
    if (!neighbour?.word || neighbour.name) continue
    if (among(neighbour.lower, table.organizationNouns) || among(neighbour.lower, table.sports)) score -= 1
    else if (among(neighbour.lower, table.companyNouns)) score += 1.5
  }
  return score
}

const APPOSITION = 7

/** The words of `the country's biggest union` in `Unite, the country's biggest union, said`. */
function apposition(items: readonly Item<unknown>[], comma: number): Item<unknown>[] {
  if (items[comma]?.text !== ',') return []
  const words = items.slice(comma + 1, comma + 1 + APPOSITION)
  const end = words.findIndex(({ word, name }) => !word || name)
  return end >= 0 && items[comma + 1 + end]?.text === ',' ? words.slice(0, end) : []
}
