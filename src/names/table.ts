/**
 * Weights on disk and in memory: of the buckets that features hash to, only those with weights that matter are kept,
 * as rows of signed bytes. A bitmap tells which buckets have a row; counting its bits before a bucket gives the row.
 */
import { LABELS } from './labels.ts'

/** A table of weights `[rows × labels]`. */
export interface Table {
  /** A feature's bucket is its hash shifted right by this. */
  readonly shift: number
  readonly bitmap: Uint32Array
  /** How many rows lie before each word of the bitmap. */
  readonly before: Uint32Array
  readonly rows: Int8Array
  /** A byte times this is a weight. */
  readonly scale: number
}

/** The header: log2 of the number of buckets, number of rows, scale (as a float). */
const HEADER = 12

/** Reads a table that begins at `start` of the bytes; `end` is where the next thing begins. */
export function readTable(bytes: ArrayBuffer, start: number): { table: Table; end: number } {
  const header = new DataView(bytes, start, HEADER)
  const bits = header.getUint32(0, true)
  const count = header.getUint32(4, true)
  const words = Math.ceil(2 ** bits / 32)
  const bitmap = new Uint32Array(bytes, start + HEADER, words)
  const rows = new Int8Array(bytes, start + HEADER + words * 4, count * LABELS)
  const table = {
    shift: 32 - bits,
    bitmap,
    before: countsOf(bitmap),
    rows,
    scale: header.getFloat32(8, true),
  }
  return { table, end: (start + HEADER + words * 4 + count * LABELS + 3) & ~3 }
}

/** The bytes of a table, a multiple of four. */
export function writeTable(table: Pick<Table, 'shift' | 'bitmap' | 'rows' | 'scale'>): Uint8Array {
  const { bitmap, rows } = table
  const bytes = new Uint8Array((HEADER + bitmap.byteLength + rows.length + 3) & ~3)
  const header = new DataView(bytes.buffer)
  header.setUint32(0, 32 - table.shift, true)
  header.setUint32(4, rows.length / LABELS, true)
  header.setFloat32(8, table.scale, true)
  bytes.set(new Uint8Array(bitmap.buffer, bitmap.byteOffset, bitmap.byteLength), HEADER)
  bytes.set(new Uint8Array(rows.buffer, rows.byteOffset, rows.length), HEADER + bitmap.byteLength)
  return bytes
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
  const row = (table.before[bucket >>> 5]! + bitsIn(word & (bit - 1))) * LABELS
  for (let y = 0; y < LABELS; y++) scores[at + y]! += table.rows[row + y]! * table.scale
}
