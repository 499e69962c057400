/**
 * What an article as a whole says of a word: how the first look labelled its other occurrences, with which lead, and
 * whether it is also written small. A second look adds the weights of this evidence to the scores of the first
 * (stacking over the document, after Krishnan & Manning 2006).
 */
import type { Take } from './features.ts'
import { hashOf, mix } from './hash.ts'
import { kindOf, LABELS } from './labels.ts'
import { leadOf } from './viterbi.ts'
import type { Word } from './words.ts'

/** A sentence after the first look. */
export interface Reading {
  readonly words: readonly Word[]
  /** Of each label at each token, before transitions: `[tokens × labels]`. */
  readonly scores: Float64Array
  readonly labels: Uint8Array
}

/** How surely a word got each label, summed over its occurrences. */
type Votes = Float64Array

/** The votes of an article. */
export interface Evidence {
  /** By word. */
  readonly words: ReadonlyMap<number, Votes>
  /** By family: the word with or without endings. */
  readonly families: ReadonlyMap<number, Votes>
  /** By family, together with that of the word before. */
  readonly pairs: ReadonlyMap<number, Votes>
  /** Of each word with a capital, its family. */
  readonly familyOf: ReadonlyMap<number, number>
  /** Words that are also written small. */
  readonly small: ReadonlySet<number>
}

const SUREST = 8
const LONGEST_ENDING = 5
const STEM = 6
const VOWELS = new Set('aeiouyáéíóúýàèìòùâêîôûäöüåæøőűăąęėįųāēīōūаеёиоуыэюяіїєαεηιουωάέήίόύώ')

/** How much the label of a token counts, 1/16 … 1. */
function voteOf({ scores, labels }: Reading, at: number): number {
  return Math.min(SUREST, Math.max(0.5, leadOf(scores, at, labels[at]!))) / SUREST
}

/** Gathers what the first look said. */
export function evidenceOf(readings: readonly Reading[]): Evidence {
  const familyOf = familiesOf(typesIn(readings))
  const evidence = {
    words: new Map<number, Votes>(),
    families: new Map<number, Votes>(),
    pairs: new Map<number, Votes>(),
    familyOf,
    small: new Set<number>(),
  }
  for (const reading of readings) {
    const { words, labels } = reading
    let before: number | undefined
    for (let t = 0; t < words.length; t++) {
      const word = words[t]!
      const family = word.letters ? familyOf.get(word.id) : undefined
      if (family !== undefined && word.loud) {
        const vote = voteOf(reading, t)
        votesFor(evidence.words, word.id)[labels[t]!]! += vote
        votesFor(evidence.families, family)[labels[t]!]! += vote
        if (before !== undefined) votesFor(evidence.pairs, mix(before, family))[labels[t]!]! += vote
      } else if (family !== undefined) evidence.small.add(word.id)
      before = family
    }
  }
  return evidence
}

/** The different words with a capital. */
function typesIn(readings: readonly Reading[]): Map<number, Word> {
  const types = new Map<number, Word>()
  for (const { words } of readings) for (const word of words) if (word.loud) types.set(word.id, word)
  return types
}

function votesFor(all: Map<number, Votes>, key: number): Votes {
  let votes = all.get(key)
  if (!votes) {
    votes = new Float64Array(LABELS)
    all.set(key, votes)
  }
  return votes
}

/** Puts each word with the shortest other one that it goes on from, and with those that begin like that. */
function familiesOf(types: ReadonlyMap<number, Word>): Map<number, number> {
  const roots = new Map<number, number>()
  for (const { lower } of types.values()) {
    const length = rootLength(lower)
    roots.set(hashOf(lower, 0, length), hashOf(lower, 0, Math.min(length, STEM)))
  }
  const families = new Map<number, number>()
  for (const { lower, id } of types.values()) {
    const whole = rootLength(lower)
    for (let length = Math.max(Math.min(3, whole), whole - LONGEST_ENDING); length <= whole; length++) {
      const family = roots.get(hashOf(lower, 0, length))
      if (family === undefined) continue
      families.set(id, family)
      break
    }
  }
  return families
}

/** The length of a word without its last vowel. */
function rootLength(lower: string): number {
  return lower.length > 3 && VOWELS.has(lower[lower.length - 1]!) ? lower.length - 1 : lower.length
}

const STRENGTHS = [0.3, 0.8, 1.6, 3.2]

/** What the other occurrences say, in short; 0 where there are none. */
function verdict(votes: Votes | undefined, own: number, vote: number): number {
  if (!votes) return 0
  const kinds = [0, 0, 0, 0, 0]
  let all = 0
  for (let label = 0; label < LABELS; label++) {
    const count = votes[label]! - (label === own ? vote : 0)
    kinds[kindOf(label) + 1]! += count
    all += count
  }
  if (all < 0.01) return 0
  const most = Math.max(...kinds)
  const share = most > 0.85 * all ? 2 : most > 0.6 * all ? 1 : 0
  let strength = 0
  while (strength < STRENGTHS.length && most > STRENGTHS[strength]!) strength++
  return 1 + kinds.indexOf(most) + 5 * (share + 3 * strength)
}

/** The label most surely given elsewhere, plus 1; 0 where there is none. */
function favourite(votes: Votes | undefined, own: number, vote: number): number {
  if (!votes) return 0
  let best = 0
  let most = 0.01
  for (let label = 0; label < LABELS; label++) {
    const count = votes[label]! - (label === own ? vote : 0)
    if (count > most) {
      most = count
      best = label + 1
    }
  }
  return best
}

/** The features of a token in the light of the whole article; none where the article says nothing of it. */
export function featuresOfEvidence(evidence: Evidence, reading: Reading, at: number, take: Take): void {
  const { words, labels, scores } = reading
  const word = words[at]!
  if (!word.loud) return
  const own = labels[at]!
  const family = evidence.familyOf.get(word.id)!
  const vote = voteOf(reading, at)
  const ofWord = evidence.words.get(word.id)
  const ofFamily = evidence.families.get(family)
  const said = verdict(ofFamily, own, vote)
  const small = evidence.small.has(word.id)
  if (said === 0 && !small) return
  const lead = Math.min(5, Math.max(0, Math.floor(leadOf(scores, at, own))))
  const sign = (own << 4) | (lead << 1) | (word.capital ? 1 : 0)
  const saidOfWord = verdict(ofWord, own, vote)
  const likes = favourite(ofFamily, own, vote)
  take(mix(300, sign))
  take(mix(mix(301, saidOfWord), own))
  take(mix(mix(302, said), own))
  take(mix(mix(303, saidOfWord), sign))
  take(mix(mix(304, said), sign))
  take(mix(mix(305, favourite(ofWord, own, vote)), own))
  take(mix(mix(306, likes), own))
  if (small) take(mix(mix(307, at === 0 ? 1 : 0), sign))
  take(mix(mix(mix(308, likes), labels[at - 1] ?? LABELS), own))
  take(mix(mix(mix(309, likes), labels[at + 1] ?? LABELS), own))
  for (const step of [-1, 1]) {
    const other = words[at + step]
    if (!other?.loud) continue
    const kin = evidence.familyOf.get(other.id)!
    const label = labels[at + step]!
    const theirs = favourite(evidence.families.get(kin), label, voteOf(reading, at + step))
    take(mix(mix(311 + step, theirs), mix(likes, own)))
    const pair = evidence.pairs.get(step < 0 ? mix(kin, family) : mix(family, kin))
    const theirVote = step < 0 ? vote : voteOf(reading, at + 1)
    take(mix(mix(314 + step, favourite(pair, step < 0 ? own : label, theirVote)), own))
  }
}
