/** Packs a field for shipping: keeps the rows that matter, rounds weights to signed bytes. */
import { LABELS } from '../src/names/labels.ts'
import { type Table, writeTable } from '../src/names/table.ts'
import type { Chain } from './crf.ts'

const L = LABELS

/** How often each bucket is looked at in the chains. */
export function countsOf(chains: readonly Chain[], buckets: number): Uint32Array {
  const counts = new Uint32Array(buckets)
  for (const chain of chains) for (let f = 0; f < chain.buckets.length; f++) counts[chain.buckets[f]!]!++
  return counts
}

/** The table of the `most` rows that matter most: by spread of the weights, and by how often they are looked at. */
export function pack(weights: Float32Array, counts: Uint32Array, most: number): Omit<Table, 'before'> {
  const buckets = weights.length / L
  const worth = new Float32Array(buckets)
  for (let b = 0; b < buckets; b++) {
    let low = 0
    let high = 0
    for (let y = 0; y < L; y++) {
      const weight = weights[b * L + y]!
      if (weight < low) low = weight
      if (weight > high) high = weight
    }
    worth[b] = (high - low) * Math.log1p(counts[b]!)
  }
  const least = Float32Array.from(worth).sort()[Math.max(0, buckets - most)]!
  const bitmap = new Uint32Array(Math.ceil(buckets / 32))
  const kept: number[] = []
  for (let b = 0; b < buckets; b++) {
    if (worth[b]! <= least && worth[b]! < least + 1e-9) continue
    bitmap[b >>> 5]! |= 1 << (b & 31)
    kept.push(b)
  }
  const scale = rangeOf(weights, kept) / 127
  const rows = new Int8Array(kept.length * L)
  kept.forEach((b, r) => {
    for (let y = 0; y < L; y++)
      rows[r * L + y] = Math.max(-127, Math.min(127, Math.round(weights[b * L + y]! / scale)))
  })
  return { shift: 32 - Math.log2(buckets), bitmap, rows, scale }
}

/** A bound that all but one in ten thousand weights keep. */
function rangeOf(weights: Float32Array, kept: readonly number[]): number {
  const sizes = Float32Array.from({ length: kept.length * L }, (_, i) =>
    Math.abs(weights[kept[Math.floor(i / L)]! * L + (i % L)]!),
  ).sort()
  return sizes[Math.floor(sizes.length * 0.9999)] || 1
}

/** The bytes of the shared file: the table, then the transitions. */
export function sharedBytes(table: Omit<Table, 'before'>, transitions: Float32Array): Uint8Array {
  const packed = writeTable(table)
  const bytes = new Uint8Array(packed.length + transitions.byteLength)
  bytes.set(packed)
  bytes.set(new Uint8Array(transitions.buffer, transitions.byteOffset, transitions.byteLength), packed.length)
  return bytes
}
