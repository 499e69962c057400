/** Packs weights for shipping: keeps the rows that matter, rounds them to a few steps. */
import { LABELS } from '../src/names/labels.ts'
import { MOST_STEPS, STEPS, writeTable } from '../src/names/table.ts'
import type { Chain } from './crf.ts'

const L = LABELS

/** How often each bucket is looked at in the chains. */
export function countsOf(chains: readonly Chain[], buckets: number): Uint32Array {
  const counts = new Uint32Array(buckets)
  for (const chain of chains) for (let f = 0; f < chain.buckets.length; f++) counts[chain.buckets[f]!]!++
  return counts
}

/** Weights of consecutive buckets `[buckets × labels]` and how often each bucket is looked at. */
export interface Block {
  readonly weights: Float32Array
  readonly counts: Uint32Array
}

/** The bytes of the table of the `most` rows that matter most: by spread, and by how often they are looked at. */
export function packed({ weights, counts }: Block, most: number): Uint8Array {
  const buckets = counts.length
  const worth = Float32Array.from(counts, (count, b) => spreadOf(weights, b) * Math.sqrt(count))
  const least = Math.max(1e-6, Float32Array.from(worth).sort()[Math.max(0, buckets - most)]!)
  const kept = [...counts.keys()].filter(b => worth[b]! >= least)
  const rows = new Uint32Array(kept.length)
  const steps = new Uint8Array(kept.length)
  kept.forEach((b, r) => {
    steps[r] = stepOf(weights, b)
    for (let y = 1; y < L; y++) rows[r]! |= (inSteps(weights, b, y, STEPS[steps[r]!]!) & 15) << (4 * (y - 1))
  })
  return writeTable(Math.log2(buckets), kept, rows, steps)
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

/** The bytes of the shared file: the table, then the transitions. */
export function sharedBytes(table: Uint8Array, transitions: Float32Array): Uint8Array {
  const bytes = new Uint8Array(table.length + transitions.byteLength)
  bytes.set(table)
  bytes.set(new Uint8Array(transitions.buffer, transitions.byteOffset, transitions.byteLength), table.length)
  return bytes
}
