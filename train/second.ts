/** Chains for the second look: evidence of the article on top of what a first look, which had not seen it, said. */
import { evidenceOf, featuresOfEvidence, type Reading } from '../src/names/evidence.ts'
import { LABELS } from '../src/names/labels.ts'
import { bestLabels } from '../src/names/viterbi.ts'
import type { Seen } from './chains.ts'
import { type Chain, type Field, score } from './crf.ts'

/** log2 of the number of buckets of the second look. */
export const SECOND_BITS = 16

/** The chains of one article. */
export function secondChains(article: readonly Seen[], field: Field): Chain[] {
  const bases = article.map(({ chain }) => {
    const base = new Float64Array((chain.offsets.length - 1) * LABELS)
    score(field, chain, base)
    return base
  })
  const readings: Reading[] = article.map(({ words }, i) => ({
    words,
    labels: bestLabels(bases[i]!, words.length, field.transitions),
  }))
  const evidence = evidenceOf(readings)
  return readings.map((reading, i) => {
    const buckets: number[] = []
    const offsets = new Uint32Array(reading.words.length + 1)
    for (let t = 0; t < reading.words.length; t++) {
      featuresOfEvidence(evidence, reading, t, feature => buckets.push(feature >>> (32 - SECOND_BITS)))
      offsets[t + 1] = buckets.length
    }
    return { ...article[i]!.chain, offsets, buckets: Int32Array.from(buckets), base: bases[i]! }
  })
}
