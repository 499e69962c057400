/**
 * Who is meant by a surname that two people of an article share, mention by mention: whom the article has named in
 * full before it. Where two were named so in one sentence, nobody can tell.
 */
import type { Group } from './aliases.ts'

const STOP = /[.!?;\n]/
const BREAK = /\n/
/** `Mme`, `Mr`, `pan`: no longer than this. */
const LONGEST_ADDRESS = 10

interface Candidate {
  readonly group: Group
  /** Where it is named in full, in order. */
  readonly starts: readonly number[]
  /** How many of these lie before the mention that is looked at. */
  passed: number
  /** Where it was named last before it, in full or by surname; -1 where it was not. */
  last: number
  /** How often the surname alone meant it. */
  shorts: number
  /** How it is addressed where the surname stands alone. */
  address: string
}

/** The mentions of a short name, by the one of the longer ones that is meant; those left out are anybody's. */
export function sharedOut(
  text: string,
  short: Group,
  longer: ReadonlySet<Group>,
  honorifics: readonly string[],
): Map<number, Group> {
  const candidates = [...longer].map((group): Candidate => {
    const starts = startsOf(group)
    return { group, starts, passed: 0, last: -1, shorts: 0, address: '' }
  })
  const meant = new Map<number, Group>()
  for (const start of startsOf(short)) {
    for (const one of candidates) pass(one, start)
    const address = addressAt(text, start, honorifics)
    const one = chosen(text, start, byAddress(candidates, address))
    if (!one) continue
    one.last = start
    one.shorts++
    one.address ||= address
    meant.set(start, one.group)
  }
  return meant
}

function pass(one: Candidate, start: number): void {
  for (; one.starts[one.passed]! < start; one.passed++) one.last = Math.max(one.last, one.starts[one.passed]!)
}

const startsOf = ({ names }: Group): number[] =>
  names.flatMap(({ mentions }) => mentions.map(({ start }) => start)).sort((a, b) => a - b)

function addressAt(text: string, start: number, honorifics: readonly string[]): string {
  const words = text
    .slice(Math.max(0, start - LONGEST_ADDRESS), start)
    .trimEnd()
    .split(/\s/)
  const word = words[words.length - 1]!.replace('.', '').toLowerCase()
  return honorifics.includes(word) ? word : ''
}

/** `Mme` is not who was `M.` before. */
function byAddress(candidates: readonly Candidate[], address: string): readonly Candidate[] {
  if (address === '') return candidates
  const same = candidates.filter(one => one.address === address)
  const open = candidates.filter(one => one.address === '')
  return same.length > 0 ? same : open.length > 0 ? open : candidates
}

function chosen(text: string, at: number, candidates: readonly Candidate[]): Candidate | null {
  const before = candidates.filter(({ last }) => last >= 0).sort((a, b) => b.last - a.last)
  const [nearest, next] = before
  if (!nearest) return [...candidates].sort((a, b) => a.starts[0]! - b.starts[0]!)[0] ?? null
  if (!next) return nearest
  // A paragraph goes on with whom it named; the next one with whom the article calls so.
  if (BREAK.test(text.slice(nearest.last, at))) {
    const known = [...before].sort((a, b) => b.shorts - a.shorts)
    if (known[0]!.shorts > known[1]!.shorts) return known[0]!
  }
  return STOP.test(text.slice(next.last, nearest.last)) ? nearest : null
}
