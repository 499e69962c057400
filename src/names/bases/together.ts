/** Forms of one name weighed together: the base form that explains all of them. */

import { withoutLegalForm } from '../kinds/kinds.ts'
import type { Candidate } from './endings.ts'
import type { Form } from './weighing.ts'

/** So many letters that two names begin with make them forms of one, where they may have one base form. */
const ALIKE = 4
/** How likely a base form is at least for a form that speaks against it, and for one that has no other. */
const SPOKEN_AGAINST = 0.02
const RULED_OUT = 0.001

/** More names that begin alike are a list. */
const MOST_ALIKE = 8

/**
 * Forms of one word that the article has each alone (`Ørsteda`, `Ørstedem`) have one base form, which explains all of
 * them; of people, who may be Jan and Jana, nothing such is said.
 */
export function togetherBy(
  forms: readonly Form[],
  guesses: readonly (readonly (readonly Candidate[])[])[],
): Candidate[][][] {
  const alike = new Map<string, number[]>()
  forms.forEach(({ words, kind }, f) => {
    const [word = ''] = words
    if (kind === 'person' || withoutLegalForm(words).length > 1 || word.length < ALIKE) return
    const start = word.slice(0, ALIKE)
    alike.set(start, [...(alike.get(start) ?? []), f])
  })
  return guesses.map((words, f) => {
    const others = alike.get(forms[f]!.words[0]!.slice(0, ALIKE)) ?? []
    const isOne = words.length === 1 && others.includes(f) && others.length <= MOST_ALIKE
    if (!isOne) return words.map(candidates => [...candidates])
    const own = words[0]!
    const related = others
      .filter(other => forms[other]!.words[0] !== forms[f]!.words[0])
      .map(other => voiceOf(guesses[other]!))
      .filter(
        ({ bases, least }) =>
          own.reduce((sum, { base, probability }) => sum + probability * (bases.get(base) ?? 0), 0) >
          least / 4,
      )
    const shared = own.map(({ base, probability }) => ({
      base,
      probability: related.reduce(
        (product, { bases, least }) => product * Math.max(least, bases.get(base) ?? 0),
        probability,
      ),
    }))
    return [normal(shared)]
  })
}

/** What a form says of base forms, and what it leaves of those it says nothing of. */
function voiceOf(words: readonly (readonly Candidate[])[]): { bases: Map<string, number>; least: number } {
  const candidates = words[0]!
  const bases = new Map(candidates.map(({ base, probability }) => [base, probability]))
  return { bases, least: words.length > 1 && candidates.length === 1 ? RULED_OUT : SPOKEN_AGAINST }
}

/** Candidates with probabilities that sum to 1, likeliest first. */
export function normal(candidates: readonly Candidate[]): Candidate[] {
  const total = candidates.reduce((sum, { probability }) => sum + probability, 0) || 1
  return candidates
    .map(({ base, probability }) => ({ base, probability: probability / total }))
    .sort((a, b) => b.probability - a.probability)
}
