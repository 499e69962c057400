/**
 * What `the company`, `its` or a bare `chief executive` points back to: the one organization just spoken of that fits.
 * Where two would fit, nothing is concluded.
 */
import type { EntityKind } from '../article.ts'
import type { Item } from './items.ts'
import { isInstitution, isPress } from './kinds.ts'
import type { NamesTable } from './knowledge.ts'
import { stemIn } from './stems.ts'
import { LONGEST, mostNamed, namesIn, topicBefore } from './topics.ts'

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

/** What points back: a noun, a pronoun, or the bare title of someone who runs a firm, or who speaks for a union. */
export type Pointer = { readonly noun: string } | 'pronoun' | 'officer' | 'delegate'

/** The organization that something at an item of a line points back to, or null. */
export type Antecedents = (line: number, at: number, pointer: Pointer) => string | null

/** How many sentences of a paragraph are looked back to. */
const FURTHEST = 5

/** Looks organizations up by the words that point to them. */
export function antecedentsOf<T extends Named>(lines: readonly Line<T>[], table: NamesTable): Antecedents {
  const described = descriptionsOf(lines, table)
  const begins: number[] = []
  lines.forEach(({ paragraph }, i) => {
    begins.push(lines[i - 1]?.paragraph === paragraph ? begins[i - 1]! : i)
  })
  const inParagraph = (paragraph: number, last: number, fits: (named: T) => boolean): Set<T> => {
    const found = new Set<T>()
    for (let i = last; i > last - FURTHEST && lines[i]?.paragraph === paragraph; i--)
      for (const named of namesIn(lines[i]!.items, fits)) found.add(named)
    return found
  }
  const most = mostNamed(lines)
  return (line, at, pointer) => {
    const { items, paragraph } = lines[line]!
    if (items.length > LONGEST) return null
    const stem = typeof pointer === 'string' ? null : stemOf(pointer.noun, table)
    if (stem !== null && !table.anyCompany.includes(stem)) {
      const [only, other] = described(stem, line)
      if (only) return other ? null : only.name
    }
    const fits = (named: T): boolean =>
      isMeantBy(named, stem, table) && (pointer !== 'delegate' || named.kind === 'organization')
    const found = inParagraph(paragraph, line - 1, fits)
    for (const named of namesIn(items.slice(0, at), fits)) found.add(named)
    const topic = topicBefore(lines, line, fits)
    const runs = (named: T | null): boolean =>
      pointer !== 'officer' || named?.kind === 'company' || isInstitution(named?.name ?? '')
    if (pointer === 'officer' || pointer === 'delegate') {
      const about = [most && found.has(most) ? most : null, topic, most].find(
        one => one && fits(one) && runs(one),
      )
      if (about) return about.name
    }
    if (found.size === 1) return [...found][0]!.name
    // `von der Lobeda GmbH, deren Geschäftsführer`
    const isRelative = pointer === 'pronoun' && items[at - 1]?.text === ','
    const [near, nearer] = new Set(isRelative ? namesIn(items.slice(0, at), fits) : [])
    if (near && !nearer) return near.name
    if (found.size > 1) {
      if (most && found.has(most)) return most.name
      return stem === null ? (topic?.name ?? null) : null
    }
    if (most && fits(most) && runs(most) && pointer !== 'pronoun') return most.name
    const [only, other] = inParagraph(paragraph - 1, begins[line]! - 1, fits)
    return only && !other ? only.name : null
  }
}

function isMeantBy({ kind, name }: Named, stem: string | null, table?: NamesTable): boolean {
  // Who told it is not who it is about: `sier styreleder Arne Hjelmeland til NTB`.
  if (isPress(name)) return false
  if (stem === null || !table) return kind === 'company' || kind === 'organization'
  if (table.anyCompany.includes(stem) || table.companyNouns.includes(stem)) return kind === 'company'
  if (table.anyOrganization.includes(stem)) return kind === 'organization'
  // `The union` is no ministry.
  const words = name.toLowerCase().split(/[\s-]+/)
  return (
    kind === 'organization' && words.every(word => !stemIn(word, table.organizationNouns, LONGEST_ENDING))
  )
}

/** The longest ending of such a noun. */
const LONGEST_ENDING = 4

/** The stem of a common noun for organizations that a word is a form of, or null. */
export function stemOf(lower: string, table: NamesTable): string | null {
  return (
    stemIn(lower, table.anyCompany, LONGEST_ENDING) ??
    stemIn(lower, table.organizationNouns, LONGEST_ENDING) ??
    stemIn(lower, table.companyNouns, LONGEST_ENDING)
  )
}

/** The first two organizations that are named with a noun up to a line: `Nadwiślański Bank`, `the chipmaker Nvidia`. */
function descriptionsOf<T extends Named>(
  lines: readonly Line<T>[],
  table: NamesTable,
): (stem: string, line: number) => T[] {
  const first = new Map<string, Map<T, number>>()
  const add = (word: string, named: T, line: number): void => {
    const stem = stemOf(word.toLowerCase(), table)
    if (stem === null) return
    const known = first.get(stem) ?? new Map<T, number>()
    if (!known.has(named) && known.size < 2) first.set(stem, known.set(named, line))
  }
  lines.forEach(({ items }, line) => {
    items.forEach(({ name }, at) => {
      if (name?.kind !== 'company' && name?.kind !== 'organization') return
      for (const word of name.name.split(/[\s-]+/)) add(word, name, line)
      const [two, one] = [items[at - 2], items[at - 1]]
      if (!one?.word || one.name) return
      add(one.text, name, line)
      if (two?.word && !two.name) add(two.text, name, line)
    })
  })
  return (stem, line) => [...(first.get(stem) ?? [])].flatMap(([named, since]) => (since > line ? [] : named))
}
