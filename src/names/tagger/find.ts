/** Finds the names in an article: a first look at each sentence, then a second in the light of the whole article. */
import type { NameMention, Outline, Sentence } from '../../article.ts'
import { passagesOf } from '../../outline/passages.ts'
import { evidenceOf, type Reading } from './evidence.ts'
import { rowOf } from './features.ts'
import { KINDS, kindOf, LABELS } from './labels.ts'
import { addEmissions, knownWord, type Model, withEvidence } from './model.ts'
import { bestLabels, leadOf } from './viterbi.ts'

/** The names in the text, in order, never overlapping. */
export function findNames(text: string, outline: Outline, model: Model): NameMention[] {
  const sentences = passagesOf(outline).map(({ sentence }) => sentence)
  const readings = sentences.map(sentence => firstLook(text, sentence, model))
  if (!hasCapitals(sentences, readings)) return []
  const evidence = evidenceOf(readings)
  return sentences.flatMap((sentence, i) => {
    const reading = readings[i]!
    const scores = withEvidence(model, evidence, reading)
    return namesIn(sentence, scores ? read(reading.words, scores, model) : reading)
  })
}

/** Whether at least half of the words are of a script with capitals: the model has learned nothing of others. */
function hasCapitals(sentences: readonly Sentence[], readings: readonly Reading[]): boolean {
  let lead = 0
  sentences.forEach(({ tokens }, i) => {
    readings[i]!.words.forEach(({ letters }, t) => {
      if (tokens[t]!.kind === 'word') lead += letters ? 1 : -1
    })
  })
  return lead >= 0
}

function firstLook(text: string, { tokens }: Sentence, model: Model): Reading {
  const words = tokens.map(token => knownWord(model, text.slice(token.start, token.end)))
  const scores = new Float64Array(tokens.length * LABELS)
  addEmissions(model, rowOf(words), scores)
  return read(words, scores, model)
}

function read(words: Reading['words'], scores: Float64Array, model: Model): Reading {
  return { words, scores, labels: bestLabels(scores, words.length, model.transitions) }
}

function namesIn({ tokens }: Sentence, { labels, scores }: Reading): NameMention[] {
  const names: NameMention[] = []
  for (let first = 0; first < tokens.length; first++) {
    const label = labels[first]!
    if (label % 2 === 0) continue
    let last = first
    let sum = leadOf(scores, first, label)
    while (labels[last + 1] === label + 1) sum += leadOf(scores, ++last, label + 1)
    const [start, end] = [tokens[first]!.start, tokens[last]!.end]
    // Marks alone are no name, whatever stands around them: `@`.
    if (tokens.slice(first, last + 1).some(token => token.kind !== 'mark'))
      names.push({ start, end, kind: KINDS[kindOf(label)]!, score: sum / (last - first + 1) })
    first = last
  }
  return names
}
