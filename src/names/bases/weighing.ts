/** What an article says of base forms: its other forms, words inside other names, how often a form is met. */
import type { NameKind } from '../../article.ts'
import type { NamesTable } from '../knowledge.ts'
import type { Candidate } from './endings.ts'
import type { Standing } from './standing.ts'
import { normal } from './together.ts'

/** A name as it stands in the text, all equal mentions together. */
export interface Form {
  readonly words: readonly string[]
  readonly kind: NameKind
  /** What the words around its mentions say. */
  readonly standing: Standing
  /** How often it stands so in the article. */
  readonly count: number
}

/** What a name may be in its base form, and how likely that is: 0..1. */
export type Reading = Candidate

/** Readings less likely than this are forgotten. */
export const FAINT = 0.02
/** What one other form in full agreement adds to the logarithm of a probability; and where it is the base itself. */
const AGREEMENT = 1.3
const ATTESTED = 1.2
const MOST_AGREEMENT = 3
/** Words that the article has where none takes an ending: `Hallqvist` in `Hallqvist Medical AB`, those of who speaks. */
export function attestedIn(forms: readonly Form[], { inflects }: NamesTable): Set<string> {
  return new Set(
    forms.flatMap(({ words, standing }) =>
      standing === 'plain' ? words : inflects === 'last' ? words.slice(0, -1) : [],
    ),
  )
}

/** How much likelier the base form is for each further mention of the same form: one case is seldom met again and again. */
const AGAIN = 1.6
const MOST_AGAIN = 4

/** The readings with what it says that the same form is met again. */
export function asOften({ words, count }: Form, readings: Reading[]): Reading[] {
  const whole = words.join(' ')
  const factor = AGAIN ** (Math.min(count, MOST_AGAIN) - 1)
  const weigh = (one: Reading): Reading =>
    one.base === whole ? { ...one, probability: one.probability * factor } : one
  return factor === 1 ? readings : normal(readings.map(weigh))
}

/** Lets the words of all forms speak for one another. */
export function weighByArticle(
  forms: readonly Form[],
  guesses: readonly (readonly (readonly Candidate[])[])[],
  attested: ReadonlySet<string>,
): Candidate[][][] {
  const voices = new Map<string, Map<string, number>>()
  forms.forEach((form, f) => {
    guesses[f]!.forEach((candidates, i) => {
      for (const { base, probability } of candidates) {
        if (probability < FAINT) continue
        const voice = voices.get(base) ?? new Map<string, number>()
        voices.set(base, voice.set(form.words[i]!, Math.max(probability, voice.get(form.words[i]!) ?? 0)))
      }
    })
  })
  return forms.map((form, f) =>
    guesses[f]!.map((candidates, i) => {
      const word = form.words[i]!
      if (candidates.length === 1) return [...candidates]
      return normal(
        candidates
          .filter(({ base, probability }) => probability >= FAINT / 2 || base === word)
          .map(({ base, probability }) => ({
            base,
            probability: probability * Math.exp(agreement(base, word, voices, attested)),
          })),
      )
    }),
  )
}

function agreement(
  base: string,
  word: string,
  voices: ReadonlyMap<string, ReadonlyMap<string, number>>,
  attested: ReadonlySet<string>,
): number {
  let sum = base === word && attested.has(word) ? AGREEMENT + ATTESTED : 0
  for (const [other, probability] of voices.get(base) ?? []) {
    if (other === word) continue
    sum += AGREEMENT * probability
    if (other === base && probability > 0.2) sum += ATTESTED
  }
  return Math.min(MOST_AGREEMENT, sum)
}
