/**
 * Weights on disk and in memory: of the buckets that features hash to, only those with weights that matter are kept.
 * A row is eight weights of four bits, for the labels after `O` (whose weight is 0), and a step that they count in.
 * A bitmap tells which buckets have a row; counting its bits before a bucket gives the row.
 */
import { LABELS } from './labels.ts'

/** A table of weights. */
export interface Table {
  /** A feature's bucket is its hash shifted right by this. */
  readonly shift: number
  readonly bitmap: Uint32Array
  /** How many rows lie before each word of the bitmap. */
  readonly before: Uint32Array
  /** Of each row, its weights in steps, −7 … 7, four bits each, the lowest bits for label 1. */
  readonly rows: Uint32Array
  /** Of each row, its step as an index into STEPS. */
  readonly steps: Uint8Array
}

/** The sizes of steps: eight to a doubling, from 2⁻²⁰ on. */
export const STEPS: Float64Array = Float64Array.from({ length: 256 }, (_, i) => 2 ** (i / 8 - 20))

/** The most steps a weight can have. */
export const MOST_STEPS = 7

/** The header: log2 of the number of buckets, number of rows, number of bytes of the gaps. */
const HEADER = 12

/** Reads a table that begins at `start` of the bytes, a multiple of four; `end` is where the next thing begins. */
export function readTable(bytes: ArrayBuffer, start: number): { table: Table; end: number } {
  const header = new DataView(bytes, start, HEADER)
  const bits = header.getUint32(0, true)
  const count = header.getUint32(4, true)
  const gapBytes = header.getUint32(8, true)
  const rows = new Uint32Array(bytes, start + HEADER, count)
  const steps = new Uint8Array(bytes, start + HEADER + count * 4, count)
  const gaps = new Uint8Array(bytes, start + HEADER + count * 5, gapBytes)
  const bitmap = bitmapOf(gaps, Math.ceil(2 ** bits / 32))
  const table = { shift: 32 - bits, bitmap, before: countsOf(bitmap), rows, steps }
  return { table, end: (start + HEADER + count * 5 + gapBytes + 3) & ~3 }
}

/** The bytes of a table, a multiple of four. Buckets ascend, one for each row. */
export function writeTable(
  bits: number,
  buckets: readonly number[],
  rows: Uint32Array,
  steps: Uint8Array,
): Uint8Array {
  const gaps = gapsOf(buckets)
  const bytes = new Uint8Array((HEADER + rows.length * 5 + gaps.length + 3) & ~3)
  const header = new DataView(bytes.buffer)
  header.setUint32(0, bits, true)
  header.setUint32(4, rows.length, true)
  header.setUint32(8, gaps.length, true)
  bytes.set(new Uint8Array(rows.buffer, rows.byteOffset, rows.byteLength), HEADER)
  bytes.set(steps, HEADER + rows.length * 4)
  bytes.set(gaps, HEADER + rows.length * 5)
  return bytes
}

/** How far each bucket lies behind the one before, in groups of seven bits (LEB128), lowest first. */
function gapsOf(buckets: readonly number[]): number[] {
  const gaps: number[] = []
  let next = 0
  for (const bucket of buckets) {
    let gap = bucket - next
    for (; gap >= 128; gap >>>= 7) gaps.push((gap & 127) | 128)
    gaps.push(gap)
    next = bucket + 1
  }
  return gaps
}

function bitmapOf(gaps: Uint8Array, words: number): Uint32Array {
  const bitmap = new Uint32Array(words)
  let bucket = 0
  let gap = 0
  let scale = 0
  for (let i = 0; i < gaps.length; i++) {
    const byte = gaps[i]!
    gap |= (byte & 127) << scale
    scale += 7
    if (byte & 128) continue
    bucket += gap
    bitmap[bucket >>> 5]! |= 1 << (bucket & 31)
    bucket++
    gap = 0
    scale = 0
  }
  return bitmap
}

function countsOf(bitmap: Uint32Array): Uint32Array {
  const before = new Uint32Array(bitmap.length)
  let count = 0
  for (let i = 0; i < bitmap.length; i++) {
    before[i] = count
    count += bitsIn(bitmap[i]!)
  }
  return before
}

/** How many bits of a 32-bit word are set (Hacker's Delight, 5-2). */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Adds the weights of a feature, if it has any, to `scores[at … at + labels)`. */
export function addWeights(table: Table, feature: number, scores: Float64Array, at: number): void {
  const bucket = feature >>> table.shift
  const word = table.bitmap[bucket >>> 5]!
  const bit = 1 << (bucket & 31)
  if ((word & bit) === 0) return
  const index = table.before[bucket >>> 5]! + bitsIn(word & (bit - 1))
  const row = table.rows[index]!
  const step = STEPS[table.steps[index]!]!
  for (let y = 1; y < LABELS; y++) scores[at + y]! += ((row << (32 - 4 * y)) >> 28) * step
}
