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

/** The bytes of the table of the rows that are kept. */
export function packed({ weights, counts }: Block, kept: Uint8Array): Uint8Array {
  const places = [...counts.keys()].filter(b => kept[b])
  const rows = new Uint32Array(places.length)
  const steps = new Uint8Array(places.length)
  places.forEach((b, r) => {
    steps[r] = stepOf(weights, b)
    for (let y = 1; y < L; y++) rows[r]! |= (inSteps(weights, b, y, STEPS[steps[r]!]!) & 15) << (4 * (y - 1))
  })
  return writeTable(Math.log2(counts.length), places, rows, steps)
}

/** Of each bucket, 1 where its row is one of the `most` that matter most. */
export function mostWorth(block: Block, most: number): Uint8Array {
  const worths = Float32Array.from(block.counts, (count, b) => (count ? worthOf(block, b) : 0))
  const ranked = worths.slice().sort()
  const least = ranked[Math.max(0, ranked.length - most)]!
  return Uint8Array.from(worths, worth => (worth > 0 && worth >= least ? 1 : 0))
}

/** A chain that looks at kept buckets alone. */
export function thinned(chain: Chain, kept: Uint8Array): Chain {
  const offsets = new Uint32Array(chain.offsets.length)
  const buckets = new Int32Array(chain.buckets.length)
  let size = 0
  for (let t = 0; t + 1 < offsets.length; t++) {
    for (let f = chain.offsets[t]!; f < chain.offsets[t + 1]!; f++)
      if (kept[chain.buckets[f]!]) buckets[size++] = chain.buckets[f]!
    offsets[t + 1] = size
  }
  return { ...chain, offsets, buckets: buckets.slice(0, size) }
}

/** What a row matters: by spread, and by how often it is looked at. */
function worthOf({ weights, counts }: Block, bucket: number): number {
  return spreadOf(weights, bucket) * Math.sqrt(counts[bucket]!)
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
