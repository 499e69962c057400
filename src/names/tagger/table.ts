/**
 * Weights on disk and in memory: of the buckets that features hash to, only those with weights that matter are kept.
 * A row is eight weights of four bits, for the labels after `O` (whose weight is 0), and a step that they count in.
 * Buckets lie in groups of 128; a group knows how many rows it has, every fourth where they begin, a row where in its
 * group it lies. So a look-up passes by a few groups and rows, and reading takes no time.
 */
import { LABELS } from './labels.ts'

/** A table of weights. */
export interface Table {
  /** A feature's bucket is its hash shifted right by this. */
  readonly shift: number
  /** Of every fourth group of buckets, where its rows begin. */
  readonly starts: Uint32Array
  /** Of each group, how many rows it has. */
  readonly counts: Uint8Array
  /** Of each row, the place of its bucket in the group, ascending within it. */
  readonly places: Uint8Array
  /** Of each row, its weights in steps, −7 … 7, four bits each, the lowest bits for label 1. */
  readonly rows: Uint32Array
  /** Of each row, its step as an index into STEPS. */
  readonly steps: Uint8Array
}

/** The sizes of steps: eight to a doubling, from 2⁻²⁰ on. */
export const STEPS: Float64Array = Float64Array.from({ length: 256 }, (_, i) => 2 ** (i / 8 - 20))

/** The most steps a weight can have. */
export const MOST_STEPS = 7

/** log2 of the number of buckets in a group. */
const GROUP = 7
/** log2 of the number of groups from one whose beginning is known to the next. */
const KNOWN = 2
const IN_GROUP = 2 ** GROUP - 1

/** The header: log2 of the number of buckets, number of rows, number of bytes that tell the buckets. */
const HEADER = 12
/** Tables with few rows tell their buckets by gaps, where that takes less than this share of the room (it takes time to read). */
const MUCH_LESS = 0.5

/**
 * Reads a table that begins at `start` of the bytes, a multiple of four; `end` is where the next thing begins. The
 * buckets are told by where groups begin, how many rows each has, and the place of each row in it; or by gaps.
 */
export function readTable(bytes: ArrayBuffer, start: number): { table: Table; end: number } {
  const [bits, count, size] = new Uint32Array(bytes, start, 3) as unknown as [number, number, number]
  const groups = groupsOf(bits)
  const at = start + HEADER
  const rowsAt = (at + size + 3) & ~3
  const stepsAt = rowsAt + count * 4
  const isPlain = size === sizeOf(groups) + count
  const told = isPlain ? bytes : fromGaps(new Uint8Array(bytes, at, size), groups, count)
  const buckets = partsOf(told, isPlain ? at : 0, groups, count)
  const rows = new Uint32Array(bytes, rowsAt, count)
  const steps = new Uint8Array(bytes, stepsAt, count)
  return { table: { shift: 32 - bits, ...buckets, rows, steps }, end: (stepsAt + count + 3) & ~3 }
}

/** The bytes of a table, a multiple of four. Buckets ascend, one for each row; a group has at most 128. */
export function writeTable(
  bits: number,
  buckets: readonly number[],
  rows: Uint32Array,
  steps: Uint8Array,
): Uint8Array {
  const plain = new Uint8Array(plainOf(buckets, groupsOf(bits)))
  const gaps = gapsOf(buckets)
  // As long as the plain form, they would be taken for it.
  const told = gaps.length < MUCH_LESS * plain.length ? Uint8Array.from(gaps) : plain
  const rowsAt = (HEADER + told.length + 3) & ~3
  const stepsAt = rowsAt + rows.length * 4
  const bytes = new Uint8Array((stepsAt + steps.length + 3) & ~3)
  bytes.set(bytesOf(Uint32Array.of(bits, rows.length, told.length)))
  bytes.set(told, HEADER)
  bytes.set(bytesOf(rows), rowsAt)
  bytes.set(steps, stepsAt)
  return bytes
}

const groupsOf = (bits: number): number => Math.max(4, 2 ** (bits - GROUP))
/** Of the beginnings and numbers of rows, in bytes. */
const sizeOf = (groups: number): number => (groups >> KNOWN) * 4 + groups

/** The plain form of where rows lie. */
function partsOf(
  bytes: ArrayBuffer,
  at: number,
  groups: number,
  count: number,
): Pick<Table, 'starts' | 'counts' | 'places'> {
  const countsAt = at + (groups >> KNOWN) * 4
  return {
    starts: new Uint32Array(bytes, at, groups >> KNOWN),
    counts: new Uint8Array(bytes, countsAt, groups),
    places: new Uint8Array(bytes, countsAt + groups, count),
  }
}

/** The bytes of the plain form. */
function plainOf(buckets: readonly number[], groups: number): ArrayBuffer {
  const bytes = new ArrayBuffer(sizeOf(groups) + buckets.length)
  const { starts, counts, places } = partsOf(bytes, 0, groups, buckets.length)
  buckets.forEach((bucket, row) => {
    counts[bucket >>> GROUP]!++
    places[row] = bucket & IN_GROUP
  })
  let row = 0
  counts.forEach((count, group) => {
    if (group % 2 ** KNOWN === 0) starts[group >> KNOWN] = row
    row += count
  })
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

/** The plain form of buckets that are told by gaps. */
function fromGaps(gaps: Uint8Array, groups: number, count: number): ArrayBuffer {
  const buckets: number[] = []
  let bucket = 0
  let gap = 0
  let scale = 0
  for (let i = 0; buckets.length < count; i++) {
    const byte = gaps[i]!
    gap |= (byte & 127) << scale
    scale += 7
    if (byte & 128) continue
    bucket += gap
    buckets.push(bucket++)
    gap = 0
    scale = 0
  }
  return plainOf(buckets, groups)
}

/** Adds the weights of a feature, if it has any, to `scores[at … at + labels)`; says whether it has. */
export function addWeights(table: Table, feature: number, scores: Float64Array, at: number): boolean {
  const bucket = feature >>> table.shift
  const group = bucket >>> GROUP
  const place = bucket & IN_GROUP
  const { starts, counts, places } = table
  const rows = counts[group]!
  if (rows === 0) return false
  let index = starts[group >> KNOWN]!
  for (let before = (group >> KNOWN) << KNOWN; before < group; before++) index += counts[before]!
  const end = index + rows
  while (index < end && places[index]! < place) index++
  if (index === end || places[index] !== place) return false
  const row = table.rows[index]!
  const step = STEPS[table.steps[index]!]!
  for (let y = 1; y < LABELS; y++) scores[at + y]! += ((row << (32 - 4 * y)) >> 28) * step
  return true
}
