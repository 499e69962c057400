/**
 * Base forms of whole names. First each word is weighed by what else the article has: another mention without the
 * ending, or several forms that agree on one base, are better evidence than any ending. Then the words are put
 * together: only the last one inflects, or all of them agree.
 */

import type { NamesTable } from '../knowledge.ts'
import type { Speller } from './bases.ts'
import type { Candidate, Place } from './endings.ts'
import { knownPhrase, phraseReading } from './phrases.ts'
import { normal, togetherBy } from './together.ts'
import { withoutPreposition } from './twofold.ts'
import { asOften, attestedIn, FAINT, type Form, type Reading, weighByArticle } from './weighing.ts'

/** How likely a word of a longer name stays as it is, at least: foreign names, abbreviations. */
const INDECLINABLE = 0.005
const FAINTEST = 1e-6
/** A name of more words is a list or noise, and stays as it is. */
const LONGEST_NAME = 12
/** So many candidates of each word, so many beginnings of a name are kept. */
const MOST_CANDIDATES = 5
const BEAM = 16
/** The least that the likeliest of several changes must be likely. */
const LIKELY = 0.5
/** What is left of the probability of the base form after a preposition that rules it out. */
const AFTER_PREPOSITION = 0.3

/** For each form its readings, likeliest first; the first one is the choice, which is the form itself when in doubt. */
export function readingsOf(forms: readonly Form[], table: NamesTable, speller: Speller): Reading[][] {
  if (table.inflects === 'nothing')
    return forms.map(
      form => inPhrase(form, table, speller) ?? [{ base: form.words.join(' '), probability: 1 }],
    )
  const guesses = forms.map(form => form.words.map((_, i) => guessWord(form, i, table, speller)))
  const weighed = weighByArticle(forms, togetherBy(forms, guesses), attestedIn(forms, table))
  return forms.map((form, f) => {
    const place = table.inflects === 'each' ? withoutPreposition(form, forms) : null
    if (place !== null) return [{ base: place, probability: 1 }]
    return (table.genitiveFirst || table.plainAfter.length > 0) && form.standing === 'plain'
      ? (inPhrase(form, table, speller) ?? [{ base: form.words.join(' '), probability: 1 }])
      : cautious(form, asOften(form, combined(form, weighed[f]!, table, speller)), table)
  })
}

function guessWord(form: Form, i: number, table: NamesTable, speller: Speller): Candidate[] {
  const { words, kind } = form
  const word = words[i]!
  const last = i === words.length - 1
  const place: Place = words.length === 1 ? 'only' : i === 0 ? 'first' : last ? 'last' : 'inner'
  const still = table.inflects === 'last' && !last
  const guesses = still ? [{ base: word, probability: 1 }] : speller.basesOf({ word, kind, place })
  return form.standing === 'oblique' && (last || table.inflects === 'each')
    ? normal(
        guesses.map(g => (g.base === word ? { ...g, probability: g.probability * AFTER_PREPOSITION } : g)),
      )
    : guesses
}

/** The readings of a name of an organization whose nouns and adjectives are known. */
function inPhrase({ words, kind }: Form, table: NamesTable, { paradigms }: Speller): Reading[] | null {
  const known = kind === 'person' || words.length > LONGEST_NAME ? null : paradigms()
  return known && knownPhrase(words, known, table)
}

/** The words of a name put together. */
function combined(
  form: Form,
  words: readonly (readonly Candidate[])[],
  table: NamesTable,
  speller: Speller,
): Reading[] {
  const { length } = words
  const phrase = inPhrase(form, table, speller)
  if (phrase) return phrase
  if (length === 1) return [...words[0]!]
  if (length > LONGEST_NAME) return [{ base: form.words.join(' '), probability: 1 }]
  const stem = form.words.slice(0, -1).join(' ')
  if (table.inflects === 'last')
    return words[length - 1]!.map(({ base, probability }) => ({ base: `${stem} ${base}`, probability }))
  if (form.kind !== 'person') return phraseReading(form.words, words, table, speller.paradigms())
  return agreeing(form.words, words, speller)
}

/** The likeliest readings of a person's name whose words agree in case and gender (beam search, left to right). */
function agreeing(
  words: readonly string[],
  guesses: readonly (readonly Candidate[])[],
  { harmony }: Speller,
): Reading[] {
  let beam: { bases: readonly string[]; score: number }[] = [{ bases: [], score: 0 }]
  words.forEach((word, i) => {
    const candidates = guesses[i]!.slice(0, MOST_CANDIDATES)
    if (!candidates.some(({ base }) => base === word)) candidates.push({ base: word, probability: 0 })
    beam = beam
      .flatMap(({ bases, score }) =>
        candidates.map(({ base, probability }) => ({
          bases: [...bases, base],
          score:
            score +
            Math.log(Math.max(probability, base === word ? INDECLINABLE : FAINTEST)) +
            (i > 0 ? harmony({ word: words[i - 1]!, base: bases[i - 1]! }, { word, base }) : 0),
        })),
      )
      .sort((a, b) => b.score - a.score)
      .slice(0, BEAM)
  })
  const best = beam[0]!.score
  return normal(
    beam.map(({ bases, score }) => ({ base: bases.join(' '), probability: Math.exp(score - best) })),
  )
}

/** The form itself first, unless the article and the endings speak against it: any other reading is likelier then. */
function cautious(form: Form, readings: Reading[], table: NamesTable): Reading[] {
  const whole = form.words.join(' ')
  const same = readings.find(reading => reading.base === whole) ?? { base: whole, probability: 0 }
  const [best] = readings
  const isSure = best!.probability >= LIKELY || same.probability < FAINT
  const unlikely = same.probability <= 1 - table.confidence && isSure
  if (best!.base === whole || unlikely) return readings
  return [same, ...readings.filter(reading => reading.base !== whole)]
}
