/** Short forms that an article gives in brackets behind the names they stand for. */

import { keyOf } from '../keys.ts'
import type { Group } from './aliases.ts'

/** `Magyar Villamos Művek (MVM)`: the short forms of organizations that the article itself defines. */
export function definedIn(
  text: string,
  groups: readonly Group[],
  parts: ReadonlyMap<string, ReadonlySet<Group>>,
): Map<Group, Group> {
  const endings = new Map<number, Group>()
  const allOf = ({ names }: Group) => names.flatMap(({ mentions }) => mentions)
  for (const group of groups) for (const { end } of allOf(group)) endings.set(end, group)
  const defined = new Map<Group, Group>()
  for (const short of groups)
    for (const { start, end } of allOf(short)) {
      const long = text[start - 1] === '(' && text[end] === ')' ? endings.get(start - 2) : undefined
      if (!long || long === short || !abbreviates(short, long) || defined.has(long)) continue
      // `dozorčí rada Českých drah (ČD)`: the letters are those of what stands last.
      const spelled = parts.get(`organization ${keyOf(short.name)}`) ?? new Set()
      const [only] = spelled
      defined.set(short, spelled.size === 1 && only && only !== short && !spelled.has(long) ? only : long)
    }
  return defined
}

/** Whether an organization may be called so for short: all capitals, or the same first letter. */
function abbreviates(short: Group, long: Group): boolean {
  const isOrganization = ({ kind }: Group): boolean => kind === 'organization' || kind === 'other'
  if (!isOrganization(short) || !isOrganization(long) || short.name.includes(' ')) return false
  const shouted = short.name === short.name.toUpperCase() && long.name.includes(' ')
  return short.name.length < long.name.length && (shouted || keyOf(short.name)[0] === keyOf(long.name)[0])
}
