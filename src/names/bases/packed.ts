/**
 * How the endings of a language lie in their file: a header, the edits as text, the places of the weights that matter,
 * a byte for each of them, the filter. A place is told by how far it lies behind the one before (LEB128).
 */

import type { Lexicon } from '../tagger/lexicon.ts'
import type { Endings } from './endings.ts'

/** Bytes of edits, of places, number of weights, bytes of the filter, log2 of the places there are, the step. */
const HEADER = 24
const LARGEST = 127

/** The bytes of `models/endings/<code>.bin`; of the weights, those that are not zero after rounding. */
export function packed({ edits, weights, known: [own] }: Endings): Uint8Array {
  const text = Buffer.from([...edits].map(([cut, adds]) => [cut, ...adds].join(',')).join('\n'))
  const largest = weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0)
  const gaps: number[] = []
  const steps: number[] = []
  let next = 0
  weights.forEach((weight, place) => {
    const step = Math.round((weight / largest) * LARGEST)
    if (step === 0) return
    let gap = place - next
    for (; gap >= 128; gap >>>= 7) gaps.push((gap & 127) | 128)
    gaps.push(gap)
    steps.push(step & 255)
    next = place + 1
  })
  const header = Buffer.alloc(HEADER)
  const numbers = [text.length, gaps.length, steps.length, own!.length, Math.log2(weights.length)]
  numbers.forEach((number, i) => {
    header.writeUInt32LE(number, i * 4)
  })
  header.writeFloatLE(largest / LARGEST, HEADER - 4)
  return Buffer.concat([header, text, Uint8Array.from(gaps), Uint8Array.from(steps), own!])
}

/** The endings in the bytes of such a file, the filter without copying. */
export function unpacked(bytes: Buffer, world: Uint8Array, lexicon: Lexicon): Endings {
  const [text = 0, gaps = 0, steps = 0, own = 0, bits = 0] = [0, 1, 2, 3, 4].map(i =>
    bytes.readUInt32LE(i * 4),
  )
  const edits = new Map<string, string[]>()
  for (const line of bytes.toString('utf8', HEADER, HEADER + text).split('\n')) {
    const [cut = '', ...adds] = line.split(',')
    edits.set(cut, adds)
  }
  const scale = bytes.readFloatLE(HEADER - 4)
  const weights = new Float32Array(2 ** bits)
  const counts = new Int8Array(bytes.buffer, bytes.byteOffset + HEADER + text + gaps, steps)
  let at = HEADER + text
  let place = 0
  for (let i = 0; i < steps; i++) {
    let byte = bytes[at++]!
    let gap = byte & 127
    for (let shift = 7; byte >= 128; shift += 7) {
      byte = bytes[at++]!
      gap |= (byte & 127) << shift
    }
    place += gap
    weights[place++] = counts[i]! * scale
  }
  const end = HEADER + text + gaps + steps
  return { edits, weights, known: [bytes.subarray(end, end + own), world], lexicon }
}
