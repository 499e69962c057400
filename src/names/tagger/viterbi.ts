/** The best labelling of a sentence (Viterbi 1967). */
import { LABELS, mayBegin } from './labels.ts'

const L = LABELS

/**
 * Labels of the best path through `emissions` [tokens × labels] with `transitions` [before × label];
 * what may not follow has a transition of −10000 or less.
 */
export function bestLabels(
  emissions: ArrayLike<number>,
  tokens: number,
  transitions: ArrayLike<number>,
): Uint8Array {
  const labels = new Uint8Array(tokens)
  if (tokens === 0) return labels
  const from = new Uint8Array(tokens * L)
  let scores = new Float64Array(L)
  let next = new Float64Array(L)
  for (let y = 0; y < L; y++) scores[y] = mayBegin(y) ? emissions[y]! : -Infinity
  for (let t = 1; t < tokens; t++) {
    for (let y = 0; y < L; y++) {
      // `I-` follows `B-` and `I-` of its own kind only.
      const first = mayBegin(y) ? 0 : y - 1
      const end = mayBegin(y) ? L : y + 1
      let best = first
      let most = -Infinity
      for (let x = first; x < end; x++) {
        const score = scores[x]! + transitions[x * L + y]!
        if (score > most) {
          most = score
          best = x
        }
      }
      from[t * L + y] = best
      next[y] = most + emissions[t * L + y]!
    }
    ;[scores, next] = [next, scores]
  }
  let label = scores.indexOf(Math.max(...scores))
  for (let t = tokens - 1; t >= 0; t--) {
    labels[t] = label
    label = from[t * L + label]!
  }
  return labels
}

/** How far the label of a token leads the next best one, before transitions; below 0 where those decided. */
export function leadOf(emissions: ArrayLike<number>, token: number, label: number): number {
  const own = token * L + label
  let next = -Infinity
  for (let i = token * L; i < (token + 1) * L; i++)
    if (i !== own && emissions[i]! > next) next = emissions[i]!
  return emissions[own]! - next
}
