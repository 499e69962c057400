/**
 * Weights on disk and in memory: of the buckets that features hash to, only those with weights that matter are kept.
 * A row is eight weights of four bits, for the labels after `O` (whose weight is 0), and a step that they count in.
 * A bitmap tells which buckets have a row; counting its bits before a bucket gives the row (a rank index: Jacobson 1989).
 */
import { LABELS } from './labels.ts'

/** A table of weights. */
export interface Table {
  /** A feature's bucket is its hash shifted right by this. */
  readonly shift: number
  readonly bitmap: Uint32Array
  /** How many rows lie before each block of four words of the bitmap. */
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

/** The header: log2 of the number of buckets, number of rows, number of bytes that tell the buckets. */
const HEADER = 12

/** Words of the bitmap in a block, as a power of two. */
const BLOCK = 2

/**
 * Reads a table that begins at `start` of the bytes, a multiple of four; `end` is where the next thing begins. The
 * buckets are told by the bitmap and its blocks as they are, which takes no time to read, or by gaps where those are
 * much smaller.
 */
export function readTable(bytes: ArrayBuffer, start: number): { table: Table; end: number } {
  const [bits, count, size] = new Uint32Array(bytes, start, 3) as unknown as [number, number, number]
  const words = Math.max(1, (2 ** bits) >>> 5)
  const blocks = Math.ceil(words / 2 ** BLOCK)
  const at = start + HEADER
  const rowsAt = (at + size + 3) & ~3
  const stepsAt = rowsAt + count * 4
  const places =
    size === (words + blocks) * 4
      ? { bitmap: new Uint32Array(bytes, at, words), before: new Uint32Array(bytes, at + words * 4, blocks) }
      : placesOf(new Uint8Array(bytes, at, size), words, blocks)
  const rows = new Uint32Array(bytes, rowsAt, count)
  const steps = new Uint8Array(bytes, stepsAt, count)
  return { table: { shift: 32 - bits, ...places, rows, steps }, end: (stepsAt + count + 3) & ~3 }
}

/** The bytes of a table, a multiple of four. Buckets ascend, one for each row. */
export function writeTable(
  bits: number,
  buckets: readonly number[],
  rows: Uint32Array,
  steps: Uint8Array,
): Uint8Array {
  const gaps = Uint8Array.from(gapsOf(buckets))
  const words = Math.max(1, (2 ** bits) >>> 5)
  const { bitmap, before } = placesOf(gaps, words, Math.ceil(words / 2 ** BLOCK))
  const dense = [...bytesOf(bitmap), ...bytesOf(before)]
  const places = dense.length <= 6 * gaps.length ? dense : gaps
  const rowsAt = (HEADER + places.length + 3) & ~3
  const stepsAt = rowsAt + rows.length * 4
  const bytes = new Uint8Array((stepsAt + steps.length + 3) & ~3)
  bytes.set(bytesOf(Uint32Array.of(bits, rows.length, places.length)))
  bytes.set(places, HEADER)
  bytes.set(bytesOf(rows), rowsAt)
  bytes.set(steps, stepsAt)
  return bytes
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
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

function placesOf(gaps: Uint8Array, words: number, blocks: number): Pick<Table, 'bitmap' | 'before'> {
  const bitmap = new Uint32Array(words)
  const before = new Uint32Array(blocks)
  let block = 0
  let row = 0
  let bucket = 0
  let gap = 0
  let scale = 0
  for (let i = 0; i < gaps.length; i++) {
    const byte = gaps[i]!
    gap |= (byte & 127) << scale
    scale += 7
    if (byte & 128) continue
    bucket += gap
    while (block < bucket >>> (5 + BLOCK)) before[++block] = row
    bitmap[bucket >>> 5]! |= 1 << (bucket & 31)
    bucket++
    row++
    gap = 0
    scale = 0
  }
  return { bitmap, before: before.fill(row, block + 1) }
}

/** How many bits of a 32-bit word are set (Hacker's Delight, 5-2). */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** How many rows lie before a word of the bitmap. */
function rowsBefore({ bitmap, before }: Table, word: number): number {
  let rows = before[word >>> BLOCK]!
  for (let i = word & ~(2 ** BLOCK - 1); i < word; i++) rows += bitsIn(bitmap[i]!)
  return rows
}

/** Adds the weights of a feature, if it has any, to `scores[at … at + labels)`. */
export function addWeights(table: Table, feature: number, scores: Float64Array, at: number): void {
  const bucket = feature >>> table.shift
  const word = table.bitmap[bucket >>> 5]!
  const bit = 1 << (bucket & 31)
  if ((word & bit) === 0) return
  const index = rowsBefore(table, bucket >>> 5) + bitsIn(word & (bit - 1))
  const row = table.rows[index]!
  const step = STEPS[table.steps[index]!]!
  for (let y = 1; y < LABELS; y++) scores[at + y]! += ((row << (32 - 4 * y)) >> 28) * step
}
