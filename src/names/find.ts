/** Finds the names in an article: features, weights, the best labelling of each sentence. */
import type { NameMention, Outline, Sentence } from '../article.ts'
import type { Language } from '../language/table.ts'
import { passagesOf } from '../outline/passages.ts'
import { rowOf } from './features.ts'
import { KINDS, kindOf, LABELS } from './labels.ts'
import { emissionsOf, knownWord, type Model } from './model.ts'
import { bestLabels } from './viterbi.ts'

/** The names in the text, in order, never overlapping. */
export function findNames(text: string, outline: Outline, _language: Language, model: Model): NameMention[] {
  return passagesOf(outline).flatMap(({ sentence }) => namesIn(text, sentence, model))
}

function namesIn(text: string, sentence: Sentence, model: Model): NameMention[] {
  const { tokens } = sentence
  const known = tokens.map(token => knownWord(model, text.slice(token.start, token.end)))
  const emissions = emissionsOf(model, rowOf(known.map(one => one.word)), known)
  const labels = bestLabels(emissions, tokens.length, model.transitions)
  const names: NameMention[] = []
  for (let first = 0; first < tokens.length; first++) {
    const label = labels[first]!
    if (label % 2 === 0) continue
    let last = first
    while (labels[last + 1] === label + 1) last++
    const [start, end] = [tokens[first]!.start, tokens[last]!.end]
    // Marks alone are no name, whatever stands around them: `@`.
    if (/[\p{L}\p{N}]/u.test(text.slice(start, end)))
      names.push({ start, end, kind: KINDS[kindOf(label)]!, score: sureness(emissions, first, last, label) })
    first = last
  }
  return names
}

/** The mean lead of the labels of a name over the next best ones at the same tokens. */
function sureness(emissions: Float64Array, first: number, last: number, label: number): number {
  let sum = 0
  for (let t = first; t <= last; t++) {
    const own = t * LABELS + (t === first ? label : label + 1)
    let next = -Infinity
    for (let i = t * LABELS; i < (t + 1) * LABELS; i++) if (i !== own) next = Math.max(next, emissions[i]!)
    sum += emissions[own]! - next
  }
  return sum / (last - first + 1)
}
