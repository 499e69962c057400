/** How the endings of a language lie in their file: lengths, edits as text, weights of a byte each, the filter. */
import type { Endings } from './endings.ts'

const HEADER = 16

/** The bytes of `models/endings/<code>.bin`. */
export function packed({ edits, weights, known: [own] }: Endings): Uint8Array {
  const text = Buffer.from([...edits].map(([cut, adds]) => [cut, ...adds].join(',')).join('\n'))
  const largest = Float32Array.from(weights).reduce((max, weight) => Math.max(max, Math.abs(weight)), 0)
  const bytes = Buffer.alloc(HEADER + text.length + weights.length + own!.length)
  bytes.writeUInt32LE(text.length, 0)
  bytes.writeUInt32LE(weights.length, 4)
  bytes.writeUInt32LE(own!.length, 8)
  bytes.writeFloatLE(largest / 127, 12)
  text.copy(bytes, HEADER)
  weights.forEach((weight, i) => {
    bytes.writeInt8(Math.round((weight / largest) * 127), HEADER + text.length + i)
  })
  Buffer.from(own!).copy(bytes, HEADER + text.length + weights.length)
  return bytes
}

/** The endings in the bytes of such a file, without copying weights or filter. */
export function unpacked(bytes: Buffer, world: Uint8Array): Endings {
  const text = bytes.readUInt32LE(0)
  const weights = bytes.readUInt32LE(4)
  const known = bytes.readUInt32LE(8)
  const at = bytes.byteOffset + HEADER
  const edits = new Map<string, string[]>()
  for (const line of bytes.toString('utf8', HEADER, HEADER + text).split('\n')) {
    const [cut = '', ...adds] = line.split(',')
    edits.set(cut, adds)
  }
  return {
    edits,
    weights: new Int8Array(bytes.buffer, at + text, weights),
    scale: bytes.readFloatLE(12),
    known: [new Uint8Array(bytes.buffer, at + text + weights, known), world],
  }
}
