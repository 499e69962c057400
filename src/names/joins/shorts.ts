/** The short forms by which names may be called: parts of them, initials. */
import type { NameKind } from '../../article.ts'
import { keyOf } from '../keys.ts'
import { withoutLegalForm } from '../kinds/kinds.ts'
import type { Group } from './aliases.ts'

/** What the tagger takes for something else is often a firm: `Nordika Mobil`, whose `Nordika` is one. */
export const sortOf = ({ kind }: Group): NameKind => (kind === 'other' ? 'organization' : kind)

/** A name of so many words is no name that has short forms; all its parts would be too many to look at. */
const LONG = 9

/** The short forms by which a name of several words may be called, as keys with their kind. */
export function partsOf(group: Group, small: ReadonlySet<string>): Set<string> {
  const parts = new Set<string>()
  const full = group.name.split(' ')
  const { length } = full
  const add = (name: string): void => {
    if (name) parts.add(`${sortOf(group)} ${keyOf(name)}`)
  }
  if (group.kind === 'person') {
    for (let i = 0; i < length && length > 1 && length < LONG; i++) {
      add(full[i]!)
      if (i > 0) add(full.slice(i).join(' '))
    }
    if (length > 2) add(`${full[0]} ${full[length - 1]}`)
    if (length > 1) add(`${full[0]![0]} ${full.slice(1).join(' ')}`)
    if (length > 1) for (const part of full.slice(1).join(' ').split('-')) add(part)
  } else if (group.kind !== 'place') {
    const core = withoutLegalForm(full)
    for (let from = 0; from < core.length; from++)
      for (let to = core.length; to > from && core.length < LONG; to--)
        if (to - from < length) add(core.slice(from, to).join(' '))
    // Енисейский государственный университет is Енисейский университет for short.
    if (core.length === 3) add(`${core[0]} ${core[2]}`)
    add(initialsOf(core, new Set()))
    add(initialsOf(core, small))
  }
  return parts
}

/** `Magyar Villamos Művek` → `MVM`; empty for a single word. */
function initialsOf(words: readonly string[], small: ReadonlySet<string>): string {
  const letters = words
    .flatMap(word => word.split('-'))
    .filter(word => !small.has(keyOf(word)))
    .map(word => word[0] ?? '')
  return letters.length > 1 ? letters.join('') : ''
}
