/**
 * What matters: which share of the article an entity takes, and which sentences tell most of it.
 *
 * Both rest on what is known to carry weight in news: place in the article and in its headlines (Edmundson 1969;
 * Dunietz & Gillick 2014 for entities), and how much a sentence shares with the rest of the article (centroid,
 * Radev et al. 2004), with little said twice (maximal marginal relevance, Carbonell & Goldstein 1998).
 */
import type { Address, Entity, Outline, Sentence } from '../article.ts'
import { functionWordsOf } from '../language/function-words.ts'
import type { Language } from '../language/table.ts'
import { type Passage, passagesOf } from '../outline/passages.ts'

/** How much a mention weighs by where it stands. */
function weightOf(address: Address): number {
  if (address.section === null) return 3
  if (address.paragraph === null) return 1.5
  return address.section === 0 && address.paragraph === 0 ? 2 : 1
}

/** The share of each entity in all weighted mentions: 0..1, together 1. */
export function salienceOf(
  entities: readonly Entity[],
  addressOf: (at: number) => Address,
): Map<Entity, number> {
  const weights = entities.map(entity =>
    entity.mentions.reduce((sum, mention) => sum + weightOf(addressOf(mention.start)), 0),
  )
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return new Map(entities.map((entity, i) => [entity, weights[i]! / total]))
}

/** A sentence chosen for the summary; the best of the article has score 1. */
export interface Choice {
  readonly sentence: Sentence
  readonly score: number
}

/** Letters of a word that count: cutting words short is stemming enough in every inflected language. */
const STEM = 6
/** Shorter sentences are rarely worth quoting alone. */
const SHORT = 6
/** How much being first adds, how fast that fades from sentence to sentence, and what an average sentence starts from. */
const FIRST = 2
const FADE = 0.3
const BASE = 3
/** What is lost by saying what has been said: 0 nothing, 1 everything. */
const REDUNDANCY = 0.6

/** The key sentences, in reading order: one to five, with the length of the article. */
export function keySentences(text: string, outline: Outline, language: Language): Choice[] {
  const passages = passagesOf(outline)
  const body = passages.filter(passage => passage.address.sentence !== null)
  const stems = body.map(passage => stemsOf(text, passage, language))
  const titles = new Set(
    passages
      .filter(passage => passage.address.sentence === null)
      .flatMap(passage => [...stemsOf(text, passage, language)]),
  )
  const spread = new Map<string, number>()
  for (const sentence of stems) for (const stem of sentence) spread.set(stem, (spread.get(stem) ?? 0) + 1)

  const scores = body.map(({ sentence }, i) => {
    let shared = 0
    for (const stem of stems[i]!) {
      const times = spread.get(stem)!
      shared += (times > 1 ? Math.log2(1 + times) : 0) + (titles.has(stem) ? 1 : 0)
    }
    const density = shared / Math.max(8, stems[i]!.size)
    const place = 1 + FIRST / (1 + FADE * i)
    const length = wordsIn(sentence) < SHORT ? 0.4 : 1
    return place * length * (BASE + density)
  })
  const count = Math.min(5, Math.max(1, Math.round(0.8 * Math.sqrt(body.length))))
  const chosen = pick(scores, stems, Math.min(count, body.length))
  const best = Math.max(...chosen.map(i => scores[i]!))
  return chosen.sort((a, b) => a - b).map(i => ({ sentence: body[i]!.sentence, score: scores[i]! / best }))
}

/** Greedily the best sentences, each discounted by what it shares with those already chosen. Indices into `scores`. */
function pick(scores: readonly number[], stems: readonly ReadonlySet<string>[], count: number): number[] {
  const chosen: number[] = []
  const said = scores.map(() => 0)
  while (chosen.length < count) {
    let best = -1
    scores.forEach((_, i) => {
      if (!chosen.includes(i) && (best < 0 || gain(i) > gain(best))) best = i
    })
    chosen.push(best)
    scores.forEach((_, i) => {
      said[i] = Math.max(said[i]!, overlap(stems[i]!, stems[best]!))
    })
  }
  return chosen

  function gain(i: number): number {
    return scores[i]! * (1 - REDUNDANCY * said[i]!)
  }
}

/** The share of the smaller set that is in the other: 0..1. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const stem of a) if (b.has(stem)) shared++
  return shared / Math.max(1, Math.min(a.size, b.size))
}

function stemsOf(text: string, { sentence }: Passage, language: Language): Set<string> {
  const functionWords = functionWordsOf(language)
  const stems = new Set<string>()
  for (const token of sentence.tokens) {
    const word = text.slice(token.start, token.end).toLowerCase()
    if (token.kind === 'word' && word.length > 2 && !functionWords.has(word)) stems.add(word.slice(0, STEM))
  }
  return stems
}

function wordsIn(sentence: Sentence): number {
  return sentence.tokens.filter(token => token.kind === 'word').length
}
