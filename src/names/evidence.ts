/**
 * What an article as a whole says of a word: how the first look labelled its other occurrences, and whether it is
 * also written small. A second look adds the weights of this evidence (stacking over the document, after
 * Krishnan & Manning 2006).
 */
import { mix } from './hash.ts'
import { kindOf, LABELS } from './labels.ts'
import type { Take } from './features.ts'
import type { Word } from './words.ts'

/** A sentence after the first look. */
export interface Reading {
  readonly words: readonly Word[]
  readonly labels: Uint8Array
}

/** How often a word got each label; the last place counts how often it was written small. */
type Votes = Uint16Array

/** The votes on words and on stems. */
export interface Evidence {
  readonly words: ReadonlyMap<number, Votes>
  readonly stems: ReadonlyMap<number, Votes>
}

const SMALL = LABELS
const KINDS_AND_NONE = 5

/** Counts the labels of all words with letters. */
export function evidenceOf(readings: readonly Reading[]): Evidence {
  const words = new Map<number, Votes>()
  const stems = new Map<number, Votes>()
  for (const reading of readings)
    reading.words.forEach((word, t) => {
      if (!word.letters) return
      const place = word.capital || reading.labels[t]! > 0 ? reading.labels[t]! : SMALL
      votesFor(words, word.id)[place]!++
      votesFor(stems, word.stem)[place]!++
    })
  return { words, stems }
}

function votesFor(all: Map<number, Votes>, key: number): Votes {
  let votes = all.get(key)
  if (!votes) {
    votes = new Uint16Array(LABELS + 1)
    all.set(key, votes)
  }
  return votes
}

/** What the other occurrences say, in short: a number below 1000; 0 where there are none. */
function verdict(votes: Votes | undefined, own: number): number {
  if (!votes) return 0
  const kinds = [0, 0, 0, 0, 0]
  let all = 0
  for (let label = 0; label < LABELS; label++) {
    const count = votes[label]! - (label === own ? 1 : 0)
    kinds[kindOf(label) + 1]! += count
    all += count
  }
  if (all === 0) return 0
  const most = Math.max(...kinds)
  const kind = kinds.indexOf(most)
  const share = most === all ? 2 : 2 * most > all ? 1 : 0
  return 1 + kind + KINDS_AND_NONE * (share + 3 * Math.min(3, Math.floor(Math.log2(all))))
}

/** The label most often given elsewhere to a word, plus 1; 0 where it stands nowhere else with a capital. */
function favourite(votes: Votes | undefined, own: number): number {
  if (!votes) return 0
  let best = 0
  let most = 0
  for (let label = 0; label < LABELS; label++) {
    const count = votes[label]! - (label === own ? 1 : 0)
    if (count > most) {
      most = count
      best = label + 1
    }
  }
  return best
}

/** The features of a token in the light of the whole article; none for small words that were never a name. */
export function featuresOfEvidence(evidence: Evidence, { words, labels }: Reading, at: number, take: Take): void {
  const word = words[at]!
  const own = labels[at]!
  const ofWord = evidence.words.get(word.id)
  const ofStem = evidence.stems.get(word.stem)
  if (!word.capital && own === 0 && favourite(ofStem, own) === 0) return
  const mine = word.capital || own > 0 ? own : SMALL
  const before = at > 0 ? labels[at - 1]! : LABELS
  const after = at + 1 < labels.length ? labels[at + 1]! : LABELS
  const small = ofWord ? Math.min(2, ofWord[SMALL]!) : 0
  const wordVerdict = verdict(ofWord, mine)
  const stemVerdict = verdict(ofStem, mine)
  take(mix(300, own))
  take(mix(mix(301, wordVerdict), own))
  take(mix(mix(302, stemVerdict), own))
  take(mix(mix(303, favourite(ofWord, mine)), own))
  take(mix(mix(304, favourite(ofStem, mine)), own))
  take(mix(mix(mix(305, small), at === 0 ? 1 : 0), mix(own, word.capital ? 1 : 0)))
  take(mix(mix(mix(306, favourite(ofWord, mine)), before), own))
  take(mix(mix(mix(307, favourite(ofWord, mine)), after), own))
  take(mix(mix(mix(308, before), after), own))
  for (const step of [-1, 1]) {
    const other = words[at + step]
    if (!other?.letters) continue
    const label = other.capital || labels[at + step]! > 0 ? labels[at + step]! : SMALL
    take(mix(mix(309 + step, favourite(evidence.words.get(other.id), label)), own))
    take(mix(mix(312 + step, favourite(evidence.stems.get(other.stem), label)), own))
  }
}
