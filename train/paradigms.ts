/**
 * Pairs by the rules of a grammar, for languages whose treebanks have few names: `paradigms/<code>.txt` says which forms
 * a name takes by its ending; the names come from open lists and from the file itself.
 *
 *     cases 45 25 3 9 10 8         how frequent the cases are, the base form first
 *     m ek$ = ek ka kovi …         what replaces the ending that the pattern finds; `$1` is what its brackets hold,
 *                                  `/` stands between alternatives, A O U are front vowels where the name has no back ones
 *     +p Praha Brno                names beside those of the lists
 *     women [^iy]$                 which surnames of men women bear too, by the rules for women
 *
 * Kinds are `m` men, `f` given names of women, `s` their surnames, `p` places, `o` organizations. The first pattern that fits a name counts.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NameKind } from '../src/article.ts'
import { chance } from './chance.ts'
import type { Pair, WholeName } from './pairs.ts'

/** A name and its kind, as above. */
export interface DeclinedName {
  readonly kind: string
  readonly name: string
  /** Which part of a person's name it is. */
  readonly part: 'given' | 'surname' | 'other'
  /** Written in the file: a name that is met often. */
  readonly chosen: boolean
}

interface Paradigm {
  readonly kind: string
  readonly pattern: RegExp
  /** What replaces the ending, by case, with `/` between alternatives. */
  readonly forms: readonly string[]
}

/** The rules of a language. */
interface Grammar {
  /** How frequent the cases are: 0..1. */
  readonly shares: readonly number[]
  readonly paradigms: readonly Paradigm[]
  readonly chosen: readonly DeclinedName[]
  /** Which surnames of men women bear too; null where they have their own. */
  readonly shared: RegExp | null
}

const KINDS: Readonly<Record<string, NameKind>> = {
  m: 'person',
  f: 'person',
  s: 'person',
  p: 'place',
  o: 'organization',
}
const PARTS: Readonly<Record<string, DeclinedName['part']>> = { m: 'surname', f: 'given', s: 'surname' }
/** How much more a name weighs that was written in the file. */
const CHOSEN = 5
/** So many whole names are made up. */
const WHOLE = 6000
const FRONT: Readonly<Record<string, string>> = { A: 'ä', O: 'ö', U: 'y' }

/** All forms of single names by the rules of a language; empty where it has none. */
export function declinedPairs(code: string, listed: readonly DeclinedName[]): Pair[] {
  const grammar = grammarOf(code)
  if (!grammar) return []
  return [...listed, ...grammar.chosen].flatMap(one =>
    grammar.shares.flatMap((share, i) => {
      const forms = formsOf(one, i, grammar)
      return forms.map(word => pairOf(one, word, (share / forms.length) * (one.chosen ? CHOSEN : 1)))
    }),
  )
}

/** Whole names of people, put together by chance, both words in one case. */
export function declinedNames(code: string, listed: readonly DeclinedName[]): WholeName[] {
  const grammar = grammarOf(code)
  if (!grammar) return []
  const next = chance(7)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!
  const all = [...listed, ...grammar.chosen]
  const of = (kind: string, part: string): DeclinedName[] =>
    all.filter(one => one.kind === kind && one.part === part)
  const borrowed = of('m', 'surname')
    .filter(({ name }) => grammar.shared?.test(name))
    .map(one => ({ ...one, kind: 's' }))
  const sexes = [
    { given: of('m', 'given'), surnames: of('m', 'surname') },
    { given: of('f', 'given'), surnames: [...of('s', 'surname'), ...borrowed] },
  ].filter(({ given, surnames }) => given.length > 0 && surnames.length > 0)
  if (sexes.length === 0) return []
  return Array.from({ length: WHOLE }, () => {
    const { given, surnames } = pick(sexes)
    const parts = [pick(given), pick(surnames)]
    const grammatical = caseBy(next(), grammar.shares)
    const words = parts.map(part => pick(formsOf(part, grammatical, grammar)) ?? part.name)
    return { words, bases: parts.map(({ name }) => name), split: 'train', source: 'paradigms', weight: 0.3 }
  })
}

function caseBy(point: number, shares: readonly number[]): number {
  let left = point * shares.reduce((sum, share) => sum + share, 0)
  return Math.max(
    0,
    shares.findIndex(share => {
      left -= share
      return left <= 0
    }),
  )
}

function formsOf(one: DeclinedName, grammatical: number, { paradigms }: Grammar): string[] {
  const paradigm = paradigms.find(({ kind, pattern }) => kind.includes(one.kind) && pattern.test(one.name))
  const alternatives = paradigm?.forms[grammatical]?.split('/') ?? []
  return alternatives.map(ending => harmonious(one.name, one.name.replace(paradigm!.pattern, ending)))
}

function grammarOf(code: string): Grammar | null {
  const path = join(import.meta.dirname, 'paradigms', `${code}.txt`)
  if (!existsSync(path)) return null
  const lines = readFileSync(path, 'utf8').split('\n')
  const [, ...shares] = lines.find(line => line.startsWith('cases '))!.split(' ')
  const women = lines.find(line => line.startsWith('women '))
  const paradigms = lines.flatMap((line): Paradigm[] => {
    const [, kind = '', pattern = '', forms = ''] = /^([mfspo]+) (\S+) = (.*)$/.exec(line) ?? []
    return kind ? [{ kind, pattern: new RegExp(pattern, 'iu'), forms: forms.split(' ') }] : []
  })
  const chosen = lines.flatMap((line): DeclinedName[] => {
    const [kind = '', ...names] = line.startsWith('+') ? line.slice(1).split(' ') : []
    return names.map(name => ({ kind, name, part: PARTS[kind] ?? 'other', chosen: true }))
  })
  return {
    shares: shares.map(share => Number(share) / 100),
    paradigms,
    chosen,
    shared: women ? new RegExp(women.slice('women '.length), 'u') : null,
  }
}

function pairOf({ name, kind }: DeclinedName, word: string, count: number): Pair {
  return {
    word,
    base: name,
    kind: KINDS[kind]!,
    place: 'only',
    split: 'train',
    source: 'paradigms',
    dictionary: true,
    count,
  }
}

/** The form with its A O U as small vowels, front ones after a name that has no back vowel. */
function harmonious(name: string, form: string): string {
  const back = /[aou]/i.test(name)
  return (
    form[0] +
    form.slice(1).replace(/(?<=\p{Ll}.*)[AOU]/gu, vowel => (back ? vowel.toLowerCase() : FRONT[vowel]!))
  )
}
