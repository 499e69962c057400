/**
 * A linear-chain conditional random field (Lafferty, McCallum & Pereira 2001) with hashed features, trained by
 * AdaGrad (Duchi, Hazan & Singer 2011). A token may allow several labels: then the labellings that agree with what
 * is known are raised together (Tsuboi et al. 2008).
 */
import { LABELS, mayBegin, mayFollow } from '../src/names/tagger/labels.ts'

const L = LABELS

/** A sentence as rows of buckets: token t has `buckets[offsets[t] … offsets[t + 1])`. */
export interface Chain {
  readonly offsets: Uint32Array
  readonly buckets: Int32Array
  readonly allowed: readonly number[]
  /** How much the sentence counts. */
  readonly weight: number
  /** Scores to start from, `[tokens × labels]`. */
  readonly base?: Float64Array
}

/** Weights `[buckets × labels]`, then transitions `[before × label]`, with their sums of squared gradients. */
export interface Field {
  readonly weights: Float32Array
  readonly squares: Float32Array
  readonly transitions: Float32Array
  readonly transitionSquares: Float32Array
}

/** What a grown field says by. */
export type Grown = Pick<Field, 'weights' | 'transitions'>

export function newField(buckets: number): Field {
  return {
    weights: new Float32Array(buckets * L),
    squares: new Float32Array(buckets * L).fill(1),
    transitions: new Float32Array(L * L).map((_, i) => (mayFollow(Math.floor(i / L), i % L) ? 0 : -1e4)),
    transitionSquares: new Float32Array(L * L).fill(1),
  }
}

const BEGIN = Array.from({ length: L }, (_, label) => mayBegin(label))
const ALL = (1 << L) - 1
const MOST = 1024
const emissions = new Float64Array(MOST * L)
const expEmissions = new Float64Array(MOST * L)
const forward = new Float64Array(MOST * L)
const backward = new Float64Array(MOST * L)
const scale = new Float64Array(MOST)
const free = new Float64Array(MOST * L)
const bound = new Float64Array(MOST * L)
const expTransitions = new Float64Array(L * L)
const freeEdges = new Float64Array(L * L)
const boundEdges = new Float64Array(L * L)

/** The score of each label at each token, before transitions. */
export function score(field: Grown, chain: Chain, out: Float64Array): void {
  const { weights } = field
  const n = chain.offsets.length - 1
  if (chain.base) out.set(chain.base)
  else out.fill(0, 0, n * L)
  for (let t = 0; t < n; t++) {
    const at = t * L
    for (let f = chain.offsets[t]!, end = chain.offsets[t + 1]!; f < end; f++) {
      const row = chain.buckets[f]! * L
      for (let y = 0; y < L; y++) out[at + y]! += weights[row + y]!
    }
  }
}

/** One step towards what the sentence says; returns how surprised the field was (negative log-likelihood). */
export function learn(field: Field, chain: Chain, rate: number): number {
  const n = Math.min(chain.offsets.length - 1, MOST)
  score(field, chain, emissions)
  for (let t = 0; t < n; t++) {
    let most = -Infinity
    for (let y = 0; y < L; y++) if (emissions[t * L + y]! > most) most = emissions[t * L + y]!
    for (let y = 0; y < L; y++) expEmissions[t * L + y] = Math.exp(emissions[t * L + y]! - most)
  }
  for (let i = 0; i < L * L; i++) expTransitions[i] = Math.exp(field.transitions[i]!)
  const all = marginals(n, null, free, freeEdges)
  const said = marginals(n, chain.allowed, bound, boundEdges)
  step(field, chain, n, rate)
  return all - said
}

/** Forward–backward with scaling; marginals of labels and summed ones of pairs; returns the log of the sum. */
function marginals(
  n: number,
  allowed: readonly number[] | null,
  out: Float64Array,
  edges: Float64Array,
): number {
  let log = 0
  for (let t = 0; t < n; t++) {
    const may = allowed ? allowed[t]! : ALL
    let sum = 0
    for (let y = 0; y < L; y++) {
      let mass = 0
      if (may & (1 << y)) {
        if (t === 0) mass = BEGIN[y] ? 1 : 0
        else for (let x = 0; x < L; x++) mass += forward[(t - 1) * L + x]! * expTransitions[x * L + y]!
        mass *= expEmissions[t * L + y]!
      }
      forward[t * L + y] = mass
      sum += mass
    }
    scale[t] = 1 / sum
    log += Math.log(sum)
    for (let y = 0; y < L; y++) forward[t * L + y]! *= scale[t]!
  }
  edges.fill(0)
  for (let y = 0; y < L; y++) backward[(n - 1) * L + y] = 1
  for (let t = n - 1; t >= 0; t--) {
    for (let y = 0; y < L; y++) out[t * L + y] = forward[t * L + y]! * backward[t * L + y]!
    if (t === 0) break
    for (let x = 0; x < L; x++) backward[(t - 1) * L + x] = 0
    for (let y = 0; y < L; y++) {
      const may = allowed ? allowed[t]! : ALL
      if (!(may & (1 << y))) continue
      const right = backward[t * L + y]! * expEmissions[t * L + y]! * scale[t]!
      for (let x = 0; x < L; x++) {
        const mass = right * expTransitions[x * L + y]!
        backward[(t - 1) * L + x]! += mass
        edges[x * L + y]! += forward[(t - 1) * L + x]! * mass
      }
    }
  }
  return log
}

/** Moves the weights along the difference of the two marginals. */
function step(field: Field, chain: Chain, n: number, rate: number): void {
  const { weights, squares, transitions, transitionSquares } = field
  for (let t = 0; t < n; t++) {
    let most = 0
    for (let y = 0; y < L; y++) {
      const gradient = (bound[t * L + y]! - free[t * L + y]!) * chain.weight
      bound[t * L + y] = gradient
      most = Math.max(most, Math.abs(gradient))
    }
    if (most < 1e-3) continue
    for (let f = chain.offsets[t]!, end = chain.offsets[t + 1]!; f < end; f++) {
      const row = chain.buckets[f]! * L
      for (let y = 0; y < L; y++) {
        const gradient = bound[t * L + y]!
        if (gradient < 1e-4 && gradient > -1e-4) continue
        const cell = row + y
        squares[cell]! += gradient * gradient
        weights[cell]! += (rate * gradient) / Math.sqrt(squares[cell]!)
      }
    }
  }
  for (let i = 0; i < L * L; i++) {
    const gradient = (boundEdges[i]! - freeEdges[i]!) * chain.weight
    if (gradient === 0) continue
    transitionSquares[i]! += gradient * gradient
    transitions[i]! += (rate * gradient) / Math.sqrt(transitionSquares[i]!)
  }
}
