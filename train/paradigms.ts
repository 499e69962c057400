/**
 * Pairs by the rules of a grammar, for languages whose treebanks have few names: `paradigms/<code>.txt` says which forms
 * a name takes by its ending; the names come from open lists and from the file itself.
 *
 *     cases 45 25 3 9 10 8         how frequent the cases are, the base form first
 *     m ek$ = ek ka kovi …         what replaces the ending that the pattern finds; `$1` is what its brackets hold,
 *                                  `/` stands between alternatives, A O U are front vowels where the name has no back ones
 *     +p Praha Brno                names beside those of the lists
 *
 * Kinds are `m` men, `f` given names of women, `s` their surnames, `p` places, `o` organizations. The first pattern that fits a name counts.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NameKind } from '../src/article.ts'
import type { Pair } from './pairs.ts'

/** A name and its kind, as above. */
export interface DeclinedName {
  readonly kind: string
  readonly name: string
  /** Written in the file: a name that is met often. */
  readonly chosen: boolean
}

const KINDS: Readonly<Record<string, NameKind>> = {
  m: 'person',
  f: 'person',
  s: 'person',
  p: 'place',
  o: 'organization',
}
/** How much more a name weighs that was written in the file. */
const CHOSEN = 5
const FRONT: Readonly<Record<string, string>> = { A: 'ä', O: 'ö', U: 'y' }

/** All forms of the names by the rules of a language; empty where it has none. */
export function declined(code: string, listed: readonly DeclinedName[]): Pair[] {
  const path = join(import.meta.dirname, 'paradigms', `${code}.txt`)
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n')
  const shares = lines
    .find(line => line.startsWith('cases '))!
    .split(' ')
    .slice(1)
    .map(Number)
  const rules = lines.flatMap(line => {
    const [, kind = '', pattern = '', forms = ''] = /^([mfspo]+) (\S+) = (.*)$/.exec(line) ?? []
    return kind ? [{ kind, pattern: new RegExp(pattern, 'iu'), forms: forms.split(' ') }] : []
  })
  const chosen = lines.flatMap(line => {
    const [kind, ...names] = line.startsWith('+') ? line.slice(1).split(' ') : []
    return names.map(name => ({ kind: kind!, name, chosen: true }))
  })
  return [...listed, ...chosen].flatMap(one => {
    const rule = rules.find(({ kind, pattern }) => kind.includes(one.kind) && pattern.test(one.name))
    return rule
      ? rule.forms.flatMap((alternatives, i) =>
          alternatives.split('/').map((ending, _, all) => {
            const word = harmonious(one.name, one.name.replace(rule.pattern, ending))
            return pairOf(one, word, (shares[i]! / 100 / all.length) * (one.chosen ? CHOSEN : 1))
          }),
        )
      : []
  })
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
