/** Makes what is written of a language's figures ready for look-ups. */
import type { Bound } from '../article.ts'
import type { Derived, Shared } from './derived.ts'
import type { Decimal } from './digits.ts'
import { abbreviationsOf, atomsOf, signsOf, unitsOf } from './entries.ts'
import { type Endings, endingsOf, headOf, type Phrases, phrasesOf } from './phrases.ts'
import type { FigureTable } from './table.ts'
import { WORD_LISTS, type WordList } from './word-lists.ts'
import { formsOf, type Lists, pairs, type Written } from './written.ts'

/** What stands beside a language's own table. */
export interface Others {
  readonly derived: Derived | null
  readonly shared: Shared
  readonly elisions: readonly string[]
  /** As the runtime knows it; a wrong one would read `480.000` as 480. */
  readonly decimal: Decimal
}

/** The tables of a language from its own and from what all share. */
export function compiled(
  written: Partial<Written>,
  { derived, shared, elisions, decimal }: Others,
): FigureTable {
  const made = <T>(entries: Iterable<readonly [string, T]>, endings?: Endings): Phrases<T> =>
    phrasesOf(entries, endings, elisions)
  const numberEndings = endingsOf(formsOf(written.numberEndings))
  const endings = endingsOf(formsOf(written.endings))
  const numerals = made(atomsOf(written, derived), numberEndings)
  const others = new Set(formsOf(written.notMonths))
  const months = [...Object.values(derived?.months ?? {}), written.months ?? '']
    .flatMap(formsOf)
    .filter(form => !others.has(form))
    .join(', ')
  const lists: Partial<Record<WordList, string>> = {
    months,
    labels: `${written.labels ?? ''}, ${shared.labels}`,
  }
  const isWritten = Object.keys(written).length > 0
  const unreadScales = formsOf(isWritten ? written.unreadScales : shared.unreadScales)
  const words = Object.fromEntries(
    WORD_LISTS.map(list => [list, made(wordsOf(lists[list] ?? written[list]), endings)]),
  ) as FigureTable['words']
  const fractions = made(pairs(written.fractions, Number), numberEndings)
  const wholes = made(pairs(written.wholes, Number))
  return {
    decimal,
    blankGroups: written.blankGroups ?? (derived ? !/[.,]/.test(derived.group) : false),
    fused: written.fused ?? false,
    unreadScales,
    unitsFirst: written.unitsFirst ?? false,
    unspaced: written.unspaced ?? false,
    elidedPlaces: written.elidedPlaces ?? false,
    numerals,
    opens: openingsOf([numerals, fractions, wholes]),
    openHeads: new Set([numerals, fractions, wholes].flatMap(({ heads }) => [...heads])),
    heads: new Set([...numerals.exact.keys()].map(headOf)),
    longestNumeral: Math.max(0, ...[...numerals.exact.keys()].map(key => key.length)),
    numberEndings,
    abbreviations: abbreviationsOf(written, derived, shared),
    fractions,
    wholes,
    wholesAfter: made(pairs(written.wholesAfter, Number)),
    units: made(unitsOf(written, derived, shared), endings),
    signs: signsOf(written, shared),
    percentBefore: made(wordsOf(written.percentBefore), endings),
    bounds: made(pairs(written.bounds as Lists, bound => bound as Bound)),
    boundsAfter: made(
      pairs(written.boundsAfter as Lists, bound => bound as Bound),
      endings,
    ),
    words,
  }
}

/** The first words of phrases. */
function openingsOf(lists: readonly Phrases<unknown>[]): ReadonlySet<string> {
  return new Set(lists.flatMap(({ exact }) => [...exact.keys()].map(key => key.split(' ')[0]!)))
}

function wordsOf(list: string | undefined): (readonly [string, true])[] {
  return formsOf(list).map(form => [form, true] as const)
}
