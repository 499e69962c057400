/** Packs weights for shipping: keeps the rows that matter, rounds them to a few steps. */
import { LABELS } from '../src/names/tagger/labels.ts'
import { MOST_STEPS, STEPS, writeTable } from '../src/names/tagger/table.ts'

const L = LABELS

/** Weights of consecutive buckets `[buckets × labels]`. */
export interface Block {
  readonly weights: Float32Array
  /** How often each bucket is looked at. */
  readonly counts: Uint32Array
  /** What a row is worth beside others; 0 for one that is not to be kept. */
  readonly worths: Float32Array
}

/** The bytes of the table of the rows of the buckets that are kept, of so many from the first. */
export function packed(weights: Float32Array, kept: Uint8Array): Uint8Array {
  const places = [...kept.keys()].filter(b => kept[b])
  const rows = new Uint32Array(places.length)
  const steps = new Uint8Array(places.length)
  places.forEach((b, r) => {
    steps[r] = stepOf(weights, b)
    for (let y = 1; y < L; y++) rows[r]! |= (inSteps(weights, b, y, STEPS[steps[r]!]!) & 15) << (4 * (y - 1))
  })
  return writeTable(Math.log2(kept.length), places, rows, steps)
}

/** Of each bucket, 1 where its row is one of the `most` that matter most: by spread, and by how often it is looked at. */
export function mostWorth({ weights, counts, worths }: Block, most: number): Uint8Array {
  const ranks = Float32Array.from(worths, (worth, b) =>
    worth > 0 && counts[b]! > 0 ? worth * spreadOf(weights, b) * Math.sqrt(counts[b]!) : 0,
  )
  const ranked = ranks.slice().sort()
  const least = ranked[Math.max(0, ranked.length - most)]!
  return Uint8Array.from(ranks, rank => (rank > 0 && rank >= least ? 1 : 0))
}

function spreadOf(weights: Float32Array, bucket: number): number {
  let low = Infinity
  let high = -Infinity
  for (let y = 0; y < L; y++) {
    low = Math.min(low, weights[bucket * L + y]!)
    high = Math.max(high, weights[bucket * L + y]!)
  }
  return high - low
}

/** The smallest step with which every weight of the row, less that of `O`, can be told. */
function stepOf(weights: Float32Array, bucket: number): number {
  let most = 0
  for (let y = 1; y < L; y++) most = Math.max(most, Math.abs(weights[bucket * L + y]! - weights[bucket * L]!))
  return Math.min(255, Math.max(0, Math.ceil((Math.log2(most / MOST_STEPS) + 20) * 8)))
}

function inSteps(weights: Float32Array, bucket: number, label: number, step: number): number {
  const steps = Math.round((weights[bucket * L + label]! - weights[bucket * L]!) / step)
  return Math.max(-MOST_STEPS, Math.min(MOST_STEPS, steps))
}

/** The bytes of the shared file: the table, the transitions, the table of the second look. */
export function sharedBytes(table: Uint8Array, transitions: Float32Array, evidence: Uint8Array): Uint8Array {
  const numbers = new Uint8Array(transitions.buffer, transitions.byteOffset, transitions.byteLength)
  return Buffer.concat([table, numbers, evidence])
}
