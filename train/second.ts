/** Chains for the second look: what the article says, on top of what a first look said that had not learned from it. */
import { evidenceOf, featuresOfEvidence, type Reading } from '../src/names/tagger/evidence.ts'
import { hashOf } from '../src/names/tagger/hash.ts'
import { LABELS } from '../src/names/tagger/labels.ts'
import { bestLabels } from '../src/names/tagger/viterbi.ts'
import type { Example } from './align.ts'
import type { Seen } from './chains.ts'
import { type Chain, type Grown, score } from './crf.ts'

/** log2 of the number of buckets of the second look. */
export const SECOND_BITS = 16

/** Of each article, where its sentences stand among the examples. */
export function articlesOf(examples: readonly Example[]): Map<string, number[]> {
  const articles = new Map<string, number[]>()
  examples.forEach(({ doc, swapped }, i) => {
    if (swapped) return
    const places = articles.get(doc)
    if (places) places.push(i)
    else articles.set(doc, [i])
  })
  return articles
}

/** The part an article belongs to. Articles of one name in several corpora stay together: they may be the same. */
export function foldOf(doc: string, folds: number): number {
  return (hashOf(doc, doc.indexOf(' ') + 1) >>> 4) % folds
}

/** The chains of one article; sentences of which it says nothing are left out. */
export function secondChains(article: readonly Seen[], field: Grown): Chain[] {
  const readings = article.map(({ words, chain }): Reading => {
    const scores = new Float64Array(words.length * LABELS)
    score(field, chain, scores)
    return { words, scores, labels: bestLabels(scores, words.length, field.transitions) }
  })
  const evidence = evidenceOf(readings)
  return readings.flatMap((reading, i) => {
    const buckets: number[] = []
    const offsets = new Uint32Array(reading.words.length + 1)
    for (let t = 0; t < reading.words.length; t++) {
      featuresOfEvidence(evidence, reading, t, feature => buckets.push(feature >>> (32 - SECOND_BITS)))
      offsets[t + 1] = buckets.length
    }
    if (buckets.length === 0) return []
    return [{ ...article[i]!.chain, offsets, buckets: Int32Array.from(buckets), base: reading.scores }]
  })
}
