/**
 * What `the company`, `its` or a bare `chief executive` points back to: the one organization just spoken of that fits.
 * Where two would fit, nothing is concluded.
 */
import type { EntityKind } from '../../article.ts'
import type { Item } from '../items.ts'
import { isAuthority } from '../kinds/kinds.ts'
import type { NamesTable } from '../knowledge.ts'
import { isLetters } from '../shapes.ts'
import { descriptionsOf, isMeantBy, stemOf } from './described.ts'
import {
  firstAndMost,
  LONGEST,
  mostNamed,
  namesIn,
  onlyOneIn,
  subjectOf,
  topicBefore,
  topicWithin,
} from './topics.ts'

/** What the rules know of a named thing. */
export interface Named {
  readonly kind: EntityKind | 'other'
  readonly name: string
  /** Taken for a place that no list knows: it may be a firm. */
  readonly doubtful?: boolean
}

/** The items of a sentence, with a number that all sentences of a paragraph share. */
export interface Line<T> {
  readonly items: readonly Item<T>[]
  readonly paragraph: number
}

/** Who has a title: one who runs a firm, founded it, speaks for a union, or leads whatever organization. */
export type Office = 'officer' | 'founder' | 'delegate' | 'leader'

/** What points back. */
export interface Pointer {
  /** `The company`, `its`, `свой`, `whose`, or the title alone. */
  readonly by: 'noun' | 'pronoun' | 'reflexive' | 'relative' | 'title'
  /** The common noun, or null. */
  readonly noun: string | null
  /** What the title tells of whose it may be, or null. */
  readonly office: Office | null
}

/** The organization that something at an item of a line points back to, or null. */
export type Antecedents = (line: number, at: number, pointer: Pointer) => string | null

/** How many sentences of a paragraph are looked back to. */
const FURTHEST = 5

/** Looks organizations up by the words that point to them. */
export function antecedentsOf<T extends Named>(lines: readonly Line<T>[], table: NamesTable): Antecedents {
  const described = lazily(() => descriptionsOf(lines, table))
  const topics = lazily(() => topicsOf(lines))
  const inParagraph = (paragraph: number, last: number, fits: (named: T) => boolean): Set<T> => {
    const found = new Set<T>()
    for (let i = last; i > last - FURTHEST && lines[i]?.paragraph === paragraph; i--)
      for (const named of namesIn(lines[i]!.items, fits)) found.add(named)
    return found
  }
  return (line, at, { by, noun, office }) => {
    const { items, paragraph } = lines[line]!
    if (items.length > LONGEST) return null
    if (by === 'relative') return rightBefore(items, at)
    const { most, main, about, firm } = topics()
    if (by === 'title' && office === 'founder')
      return [most, about === main ? main : null].find(one => one?.kind === 'company')?.name ?? null
    const stem = noun === null ? null : stemOf(noun, table)
    if (stem !== null) {
      const one = described()(stem, line)
      if (one && (one.isNear || !table.anyCompany.includes(stem))) return one.meant?.name ?? null
    }
    const couldBe = (named: T): boolean => isMeantBy(named, stem, table) && mayBeRunBy(named, office)
    const fits = (named: T): boolean => couldBe(named) && (by !== 'title' || isRunBy(named, office))
    const topic = topicWithin(items, at, fits, table) ?? topicBefore(lines, line, fits, table)
    if (by === 'title' && office === 'leader') return topic?.name ?? null
    const before = items.slice(0, at)
    if (by === 'reflexive') return subjectOf(before, table)?.name ?? null
    const spoken = inParagraph(paragraph, line - 1, fits)
    for (const named of namesIn(before, fits)) spoken.add(named)
    const only = spoken.size === 1 ? [...spoken][0]! : null
    const recent = most && spoken.has(most) ? most : null
    const none = spoken.size === 0
    const candidates = {
      pronoun: [only, onlyOneIn(before), namesIn(before, fits).length === 0 ? topic : null],
      noun: [only, topic, recent, none ? most : null, none ? firm : null, none ? main : null],
      title: [
        recent,
        topic,
        none && main !== most ? main : null,
        most,
        only,
        office === 'officer' ? about : null,
        main,
      ],
    }[by]
    return candidates.find(one => one && couldBe(one))?.name ?? null
  }
}

/** A value that is worked out when it is first asked for. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** What an article as a whole is about, by what it names most, in its headline, first of what may have officers, and of firms. */
const topicsOf = <T extends Named>(lines: readonly Line<T>[]) => ({
  most: mostNamed(lines),
  main: lines[0] ? onlyOneIn(lines[0].items) : null,
  about: firstAndMost(lines, named => isRunBy(named, 'officer')),
  firm: firstAndMost(lines, ({ kind }) => kind === 'company'),
})

/** `VEB`, `KSH`: what is told by its letters alone may be anything. */
const isAcronym = (name: string): boolean => name.length < 6 && isLetters(name, 2)

/** Whether an organization has such an officer. */
const isRunBy = (named: Named, office: Office | null): boolean =>
  mayBeRunBy(named, office) && (office !== 'officer' || named.kind === 'company' || !isAcronym(named.name))

/** Whether nothing speaks against it. */
const mayBeRunBy = ({ kind, name }: Named, office: Office | null): boolean =>
  office === 'delegate'
    ? kind === 'organization'
    : office !== 'officer' || kind === 'company' || !isAuthority(name)

/** `Von der Lobeda GmbH, deren Geschäftsführer`: the last name before a word that means it, if that is an organization. */
function rightBefore(items: readonly Item<Named>[], at: number): string | null {
  const last = items.slice(0, at).findLast(({ name }) => name && name.kind !== 'place')?.name
  return last?.kind === 'company' || last?.kind === 'organization' ? last.name : null
}
