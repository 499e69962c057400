/** Regions that an adjective and a noun name: Пермский `край`, Královéhradecký `kraj`, Zagrebačka `županija`. */

import { byEnding } from '../knowledge.ts'
import { stemIn } from '../stems.ts'
import { isCapital } from './joined.ts'
import type { Evidence, Part, Room } from './parts.ts'

const LONGEST_ENDING = 2

/** The region of which a name is the adjective, or both words; null where no noun for regions follows the adjective. */
export function regionOf(part: Part, { tokens, first, to }: Room, evidence: Evidence): Part | null {
  const { table, wordOf } = evidence
  const noun = first + 1
  if (table.regions.length === 0 || part.kind === 'person' || part.tokens.length > 2) return null
  if (part.tokens.length === 1 && noun >= to) return null
  const word = tokens[noun] ? wordOf(tokens[noun]!) : ''
  if (word !== word.toLowerCase() || stemIn(word, table.regions, LONGEST_ENDING) === null) return null
  const adjective = wordOf(tokens[first]!)
  if (!isCapital(adjective) || byEnding(adjective.toLowerCase(), table.adjectives) === undefined) return null
  return { ...part, kind: 'place', tokens: tokens.slice(first, noun + 1) }
}
