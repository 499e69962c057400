/**
 * The forms of common nouns and adjectives in names of organizations: which case a word stands in, and what it is in
 * its base form. The tables hold the nouns that head such names (`bank`, `court`, `ministry`) with all their endings.
 */
import { readJsonResource } from '../../resources.ts'
import type { Gender } from '../knowledge.ts'

/** `languages/<code>/phrases.json`. */
interface PhrasesTable {
  /** Which noun of a name is its head: the first (what follows stays as it is) or the last (what stands before it stays). */
  readonly head: 'first' | 'last'
  /** Nouns may be the last part of a longer word: `Keskuspankki`. */
  readonly compounds: boolean
  /** Adjectives right behind the head agree with it too: `Komisja Europejska`. */
  readonly after: boolean
  /** The definite article is an ending of the first word alone, as in Bulgarian: words agree in gender only. */
  readonly article: boolean
  /**
   * `f a y ě | y 0 ám = rad stran`: gender, endings by case in the singular (`-`: has none) and the plural, base form
   * first, `/` between alternatives, `0` for no ending; then the stems.
   */
  readonly nouns: readonly string[]
  /** The same without stems: singular masculine; feminine; neuter; plural of all, or of each. */
  readonly adjectives: readonly string[]
}

/** What a word may be. */
export interface Analysis {
  readonly gender: Gender
  readonly plural: boolean
  /** A bit for each case, the base form's the lowest. */
  readonly cases: number
  /** The word in its base form, of the same gender and number. */
  readonly base: string
}

/** The forms that a language's tables know. */
export interface Paradigms extends Pick<PhrasesTable, 'head' | 'after' | 'article'> {
  /** What a word may be as a noun, singular first; empty where it is none of those known. */
  readonly nounsOf: (word: string) => readonly Analysis[]
  /** What a word may be as an adjective. */
  readonly adjectivesOf: (word: string) => readonly Analysis[]
}

/** One ending in the tables. */
type Ending = Omit<Analysis, 'base'> & { readonly ending: string; readonly base: string }

const NEUTRAL: PhrasesTable = {
  head: 'first',
  after: false,
  article: false,
  compounds: false,
  nouns: [],
  adjectives: [],
}
const GENDERS: Readonly<Record<string, Gender>> = { m: 0, f: 1, n: 2 }
const LONGEST_ENDING = 9
/** What precedes an adjective's ending has so many letters at least. */
const SHORTEST_STEM = 2
/** What is no longer than this is an ending alone, and a small word by itself: `i`, `ova`. */
const SHORTEST_WHOLE = 5
/** Parts of words that are longer than this are no parts of compounds. */
const LONGEST_WORD = 40

const loaded = new Map<string, Paradigms | null>()

/** The paradigms of a language, or of the one that serves it too; null where it has none. */
export function paradigmsOf(code: string): Paradigms | null {
  let paradigms = loaded.get(code)
  if (paradigms === undefined) {
    const table = readJsonResource(`languages/${code}/phrases.json`) as Partial<PhrasesTable> | null
    paradigms = table && paradigmsBy({ ...NEUTRAL, ...table })
    loaded.set(code, paradigms)
  }
  return paradigms
}

function paradigmsBy({ nouns, adjectives, compounds, ...rest }: PhrasesTable): Paradigms {
  const byStem = new Map<string, Ending[]>()
  for (const line of nouns) {
    const [forms = '', stems = ''] = line.split(' = ')
    const [singular = '', plural = ''] = forms.slice(2).split(' | ')
    const gender = GENDERS[line[0]!]!
    const endings = [...endingsIn(singular, gender, false), ...endingsIn(plural, gender, true)]
    for (const stem of stems.split(' ')) byStem.set(stem, [...(byStem.get(stem) ?? []), ...endings])
  }
  const byEnding = new Map<string, Ending[]>()
  for (const line of adjectives) {
    const [m = '', f = '', n = '', all = '', ofF = all, ofN = ofF] = line.split('; ')
    const endings = [m, f, n].flatMap((forms, i) => endingsIn(forms, i as Gender, false))
    const plurals = [all, ofF, ofN].flatMap((forms, i) => endingsIn(forms, i as Gender, true))
    for (const one of [...endings, ...plurals])
      byEnding.set(one.ending, [...(byEnding.get(one.ending) ?? []), one])
  }
  return {
    ...rest,
    nounsOf: word => nounIn(word, byStem, compounds),
    adjectivesOf: word => adjectiveIn(word, byEnding),
  }
}

function endingsIn(forms: string, gender: Gender, plural: boolean): Ending[] {
  if (forms === '' || forms === '-') return []
  const cases = forms.split(' ').map(form => form.split('/').map(ending => (ending === '0' ? '' : ending)))
  const base = cases[0]![0]!
  const bits = new Map<string, number>()
  cases.forEach((endings, i) => {
    for (const ending of endings) bits.set(ending, (bits.get(ending) ?? 0) | (1 << i))
  })
  return [...bits].map(([ending, bit]) => ({ ending, gender, plural, cases: bit, base }))
}

/** The word with another ending, in its own kind of letters. */
function withEnding(word: string, { ending, base, ...rest }: Ending): Analysis {
  const stem = word.slice(0, word.length - ending.length)
  const shouted = word.length > 1 && word === word.toUpperCase()
  return {
    ...rest,
    base: stem + (shouted ? base.toUpperCase() : stem ? base : base[0]!.toUpperCase() + base.slice(1)),
  }
}

function nounIn(
  word: string,
  byStem: ReadonlyMap<string, readonly Ending[]>,
  compounds: boolean,
): Analysis[] {
  const lower = word.toLowerCase()
  const furthest = compounds && lower.length <= LONGEST_WORD ? lower.length - 2 : 0
  for (let from = 0; from <= furthest; from++) {
    const found: Analysis[] = []
    for (let at = lower.length; at >= Math.max(from, lower.length - LONGEST_ENDING); at--)
      for (const one of byStem.get(lower.slice(from, at)) ?? [])
        if (one.ending === lower.slice(at)) found.push(withEnding(word, one))
    if (found.length > 0) return found.sort((a, b) => Number(a.plural) - Number(b.plural))
  }
  return []
}

/** By the longest ending that is known, which may be the whole word: `Deutscher`. */
function adjectiveIn(word: string, byEnding: ReadonlyMap<string, readonly Ending[]>): Analysis[] {
  const lower = word.toLowerCase()
  const whole = lower.length > SHORTEST_WHOLE ? byEnding.get(lower) : undefined
  if (whole) return whole.map(one => withEnding(word, one))
  for (let at = Math.max(SHORTEST_STEM, lower.length - LONGEST_ENDING); at <= lower.length; at++) {
    const found = byEnding.get(lower.slice(at))
    if (found) return found.map(one => withEnding(word, one))
  }
  return []
}
