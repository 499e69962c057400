/**
 * What a name may look like without its ending: a log-linear model over edits of the end of a word, one per
 * language, grown by `train/baseforms.ts` and used by training and running alike.
 *
 * An edit cuts some letters and adds others (`Tuska` − `a` → `Tusk`, `Pradze` − `dze` + `ga`). Its score is the sum
 * of the weights of what is seen before and after it: endings of the word and of the outcome, the letter and the
 * vowel the ending leans on (assimilation and vowel harmony come out by themselves), the kind of name, and whether
 * the outcome or the word is a known base form (Chrupała 2006 for edits as classes; Berger et al. 1996 for the model).
 */
import type { NameKind } from '../../article.ts'
import { hashOf } from '../tagger/hash.ts'
import { bitsOf, type Lexicon } from '../tagger/lexicon.ts'

/** Edits, weights and known base forms of one language. */
export interface Endings {
  /** What may be added, by what is cut; `''` by `''` is the edit that changes nothing. */
  readonly edits: ReadonlyMap<string, readonly string[]>
  /** Hashed features; the length is a power of two. */
  readonly weights: Float32Array
  /** Bloom filters of base forms, the language's own first, then the world's; lengths are powers of two. */
  readonly known: readonly Uint8Array[]
  /** What lists say of words. */
  readonly lexicon: Lexicon
}

/** A possible base form of a word. */
export interface Candidate {
  readonly base: string
  /** How likely it is: 0..1, all candidates of a word together 1. */
  readonly probability: number
}

/** Where in the name a word stands; inflection differs between them. */
export type Place = 'only' | 'first' | 'inner' | 'last'

/** A word with what the model wants to know of it. */
export interface NameWord {
  readonly word: string
  readonly kind: NameKind | 'unknown'
  readonly place: Place
}

/** The longest ending that is looked at. */
const LONGEST = 7
/** `OpenAI-ba`, `Ankara'daki`, `EU:ta`: an ending of so many small letters after a sign, known or not. */
const SIGNED: Readonly<Record<string, number>> = { '-': 3, "'": 6, '’': 6, ':': 6 }
const SIGN = /^[-'’:]/
/** Words in capitals that are no longer than this are abbreviations. */
const SHORT = 4
/** Letters for vowels, in lower case. */
export const VOWELS: ReadonlySet<string> = new Set(
  'aeiouyáéíóúýàèìòùâêîôûäëïöüÿãõåøæœőűůěąęėįųūīēāıаеёиоуыэюяіїєєαεηιουωάέήίόύώ',
)

/** All outcomes of the edits that fit the word, the word itself first. */
export function outcomesOf(word: string, edits: Endings['edits']): string[] {
  const outcomes = [word]
  const sign = signIn(word)
  if (sign > 0) outcomes.push(word.slice(0, sign))
  if (isUnchanging(word)) return outcomes
  const lower = word.toLowerCase()
  const shouting = word.length > 3 && word === word.toUpperCase()
  for (let cut = 0; cut <= Math.min(LONGEST, word.length - 2); cut++) {
    const adds = edits.get(lower.slice(lower.length - cut))
    const stem = word.slice(0, word.length - cut)
    if (adds && hasCase(stem))
      for (const add of adds) {
        const base = stem + (shouting ? add.toUpperCase() : add)
        if (base !== word && base !== outcomes[1] && !base.endsWith('-')) outcomes.push(base)
      }
  }
  return outcomes
}

/** Letters are told by having a large form: naming their class in a pattern takes a millisecond to compile. */
function hasCase(text: string): boolean {
  return text.toLowerCase() !== text.toUpperCase()
}

/** Abbreviations (`EU`, `BfS`) and words that end in another sign than a letter take no endings but after a sign. */
function isUnchanging(word: string): boolean {
  const last = word.slice(-1)
  if (!hasCase(last)) return true
  const isShouted = word === word.toUpperCase()
  return isShouted ? word.length <= SHORT : last !== last.toLowerCase()
}

/** Where the sign before an ending of small letters stands; 0 where there is none. */
function signIn(word: string): number {
  for (let at = word.length - 2; at > 0; at--) {
    const most = SIGNED[word[at]!]
    if (most === undefined) continue
    const ending = word.slice(at + 1)
    return ending.length <= most && ending === ending.toLowerCase() && hasCase(ending) ? at : 0
  }
  return 0
}

/** What makes one word of another: the letters they have in common, what is cut after them, what is added. */
export function editOf(from: string, to: string): { common: number; cut: string; add: string } {
  let common = 0
  while (common < from.length && common < to.length && from[common] === to[common]) common++
  return { common, cut: from.slice(common), add: to.slice(common) }
}

/** The places in the weights of what speaks for or against an outcome. */
export function featuresOf({ word, kind, place }: NameWord, base: string, model: Endings): number[] {
  const mask = model.weights.length - 1
  const from = word.toLowerCase()
  const to = base.toLowerCase()
  const { common, cut, add: added } = editOf(from, to)
  const edit = `${SIGN.test(cut) ? cut[0] : cut}>${added}`
  const change = from === to ? '=' : '!'
  const stem = from.slice(0, common)
  const features: number[] = []
  const add = (feature: string): void => {
    features.push(stirred(feature) & mask)
  }
  add(`e${edit}`)
  if (kind !== 'unknown') add(`k${edit}|${kind}`)
  add(`p${change}`)
  add(`q${change}|${place}`)
  if (kind !== 'unknown') add(`r${change}|${kind}|${place}`)
  for (let n = 1; n <= LONGEST && n <= from.length; n++) add(`s${edit}|${from.slice(-n)}`)
  add(`w${edit}|^${from}`)
  for (let n = 1; n <= 4 && n <= to.length; n++) add(`b${change}|${to.slice(-n)}`)
  if (kind !== 'unknown') {
    for (let n = 1; n <= 3; n++) add(`t${change}|${kind}|${to.slice(-n)}`)
    for (let n = 2; n <= 4; n += 2) add(`f${edit}|${kind}|${from.slice(-n)}`)
  }
  add(`v${edit}|${lastVowels(stem)}`)
  add(`l${edit}|${stem.slice(-1)}`)
  add(`m${edit}|${stem.slice(-2)}`)
  add(`n${change}|${Math.min(to.length, 6)}`)
  add(`h${change}|${shapeOf(base)}`)
  const wordKnown = knownIn(from, model.known)
  const baseKnown = knownIn(to, model.known)
  add(`x${change}|${wordKnown}${baseKnown}`)
  if (kind !== 'unknown') add(`y${change}|${wordKnown}${baseKnown}|${kind}`)
  add(`z${edit}|${wordKnown}${baseKnown}`)
  const wordListed = listedAs(from, model.lexicon)
  const baseListed = listedAs(to, model.lexicon)
  add(`i${change}|${wordListed}`)
  add(`j${change}|${baseListed}`)
  add(`o${edit}|${baseListed}`)
  add(`u${change}|${wordListed}|${baseListed}`)
  return features
}

/** The base forms a word may have, most likely first. */
export function candidatesOf(name: NameWord, model: Endings): Candidate[] {
  const outcomes = outcomesOf(name.word, model.edits)
  const scores = outcomes.map(base => {
    let sum = 0
    for (const feature of featuresOf(name, base, model)) sum += model.weights[feature]!
    return sum
  })
  const best = Math.max(...scores)
  const weights = scores.map(score => Math.exp(score - best))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return outcomes
    .map((base, i) => ({ base, probability: weights[i]! / total }))
    .sort((a, b) => b.probability - a.probability)
}

/** The last two vowels: what vowel harmony looks at. */
function lastVowels(stem: string): string {
  let found = ''
  for (let i = stem.length - 1; i >= 0 && found.length < 2; i--) if (VOWELS.has(stem[i]!)) found += stem[i]
  return found
}

function shapeOf(base: string): string {
  const rest = base.slice(1)
  if (base.includes('-')) return 'hyphen'
  if (base === base.toUpperCase()) return 'capitals'
  return rest === rest.toLowerCase() ? 'plain' : 'mixed'
}

/** The hash of a feature, with a last stir so that low bits are as good as high ones. */
export function stirred(text: string): number {
  let hash = hashOf(text)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}

/** Rank and case of a common word, and which names lists have it for; and not what is known of its stem. */
const LISTED = 0x1fff

/** What the lists say of a lower-case word. */
function listedAs(word: string, lexicon: Lexicon): number {
  return bitsOf(lexicon, word) & LISTED
}

const PROBES = 5

/** Which of the filters have the word: `10` the first only. */
function knownIn(word: string, filters: readonly Uint8Array[]): string {
  return filters.map(filter => (isKnown(word, filter) ? 1 : 0)).join('')
}

/** Whether a lower-cased word is in the filter; now and then true of one that is not. */
export function isKnown(word: string, filter: Uint8Array): boolean {
  return probesOf(word, filter.length * 8).every(bit => (filter[bit >> 3]! >> (bit & 7)) & 1)
}

/** The bits that stand for a word in a Bloom filter of so many bits (Kirsch & Mitzenmacher 2006). */
export function probesOf(word: string, bits: number): number[] {
  const a = stirred(word)
  const b = stirred(`${word}#`) | 1
  return Array.from({ length: PROBES }, (_, i) => ((a + Math.imul(i, b)) >>> 0) % bits)
}
