/**
 * Which language a text is in. The languages with tables, and those most like them, are told by a model of our own;
 * where the text does not sound like the one it names, franc's tables of all the others are asked.
 */
import { readResource } from '../resources.ts'
import { languageFor } from './codes.ts'
import { familiarity } from './function-words.ts'
import { bucketsOf, type Evidence, probabilitiesOf } from './ngrams.ts'
import { fitsOf, scriptOf } from './strangers.ts'
import type { Language } from './table.ts'

/** A language by its code, and the margin over the runner-up: 0..1. */
interface Guess {
  readonly code: string
  readonly confidence: number
}

/** Of a long text so much is looked at: its beginning, and pieces of its middle and end. */
const BEGINNING = 120
const PIECE = 60
/** How many times as much, where the sample before left doubt, and the margin with which the next one isn't needed. */
const SAMPLES = [
  [1, 0.999],
  [2, 0.95],
  [6, 0],
] as const
/** Of running text, more than this share is function words; of a language that is only like it, less. */
const AT_HOME = 0.2
/** How much better another language must fit, in nats a trigram, times the root of the number of trigrams. */
const STRANGER = 2
/** How well a text fits the tables where they lack its language. */
const UNTOLD = -6.05

const OURS = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/gu
const LETTERS = /\p{L}/gu

/** The language of a text; `und` where it has no letters. Reads no more than a bounded sample. */
export function detectLanguage(text: string): Language {
  let guess: Guess | null = null
  for (const [times, wanted] of SAMPLES) guess ??= guessOf(sampleOf(text, times), wanted)
  const language = (guess && languageFor(guess.code)) ?? languageFor('und')!
  return { ...language, confidence: guess?.confidence ?? 0 }
}

/** What a sample is in; null where it has no letters, or leaves more doubt than wanted. */
function guessOf(sample: string, wanted: number): Guess | null {
  const letters = sample.match(LETTERS)?.length ?? 0
  const ours = (sample.match(OURS)?.length ?? 0) * 2 >= letters
  const guess = letters === 0 ? null : ours ? guessOurs(sample) : guessByScript(sample)
  return guess && guess.confidence >= wanted ? guess : null
}

function sampleOf(text: string, times: number): string {
  const piece = PIECE * times
  if (text.length <= BEGINNING * times + 2 * piece) return text
  const middle = text.length >> 1
  return [text.slice(0, BEGINNING * times), text.slice(middle, middle + piece), text.slice(-piece)].join(' ')
}

/** The best of the languages of our model, unless the text is in one that only resembles it. */
function guessOurs(sample: string): Guess {
  const best = rank(sample)
  if (familiarity(sample, best.code) >= AT_HOME) return best
  const fits = fitsOf(sample, scriptOf(sample) ?? 'Latin')
  const own = fits.find(({ code }) => code === best.code)
  const [first, second] = fits
  const margin = first ? first.fit - (own?.fit ?? UNTOLD) : 0
  return first && first !== own && margin > STRANGER / Math.sqrt(sample.length)
    ? { code: first.code, confidence: Math.min(1, first.fit - (second?.fit ?? UNTOLD)) }
    : best
}

/** A language whose script tells it, or the best by trigrams of those that share the script. */
function guessByScript(sample: string): Guess | null {
  const script = scriptOf(sample)
  if (!script) return null
  const [best, second] = fitsOf(sample, script)
  return best ? { code: best.code, confidence: second ? Math.min(1, best.fit - second.fit) : 1 } : null
}

/** The languages of our model by probability; several columns may be one language. */
function rank(sample: string): Guess {
  const known = loadEvidence()
  const totals = new Map<string, number>()
  probabilitiesOf(bucketsOf(sample, known.buckets), known).forEach((probability, k) => {
    const code = known.codes[k]!
    totals.set(code, (totals.get(code) ?? 0) + probability)
  })
  const [best, second] = [...totals].sort((a, b) => b[1] - a[1])
  return { code: best![0], confidence: best![1] - second![1] }
}

let evidence: Evidence | undefined

/** `models/languages.bin`: a line of JSON that says how it is laid out, then the weights, two a byte. */
function loadEvidence(): Evidence {
  if (evidence) return evidence
  const bytes = readResource('models/languages.bin')
  const end = bytes.indexOf('\n')
  const layout = JSON.parse(bytes.toString('utf8', 0, end)) as Omit<Evidence, 'weights'>
  const weights = bytes.subarray(end + 1)
  evidence = { ...layout, weights }
  return evidence
}
