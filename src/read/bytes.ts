/**
 * Bytes to text: a byte-order mark, strict UTF-8, UTF-16 without a mark, and only then a guess.
 * Nothing is decoded silently wrong: a guess and a lossy place are warned of.
 */
import { isUtf8 } from 'node:buffer'
import type { Warning } from '../article.ts'
import { type Problem, problems, warnings } from '../problems.ts'

/** The text of some bytes, and the encoding that it was read by (a label of the WHATWG Encoding Standard). */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly warnings: readonly Warning[]
}

/** Hexadecimal. Views for people don't ask for it, and what it takes is slow to load. */
export function sha256Of(bytes: Uint8Array | string): string {
  const { createHash } = process.getBuiltinModule('node:crypto')
  return createHash('sha256').update(bytes).digest('hex')
}

/** Valid UTF-8 without its mark, else null. */
export function strictUtf8(bytes: Uint8Array): string | null {
  return isUtf8(bytes) ? new TextDecoder().decode(bytes) : null
}

/** The text of the bytes, by the named encoding or the one found; a problem where they are no text. */
export async function decode(bytes: Uint8Array, encoding?: string): Promise<Decoded | Problem> {
  if (bytes.length === 0) return problems.empty
  if (encoding) return decodeAs(bytes, encoding, [])
  const sixteen = utf16Of(bytes)
  if (sixteen) return decodeAs(bytes, sixteen, [])
  if (bytes.includes(0)) return problems.binary('NUL bytes')
  const text = strictUtf8(bytes)
  if (text !== null) return { text, encoding: 'utf-8', warnings: [] }
  if (nearlyUtf8(bytes)) return decodeAs(bytes, 'utf-8', [])
  const { guessEncoding } = await import('./legacy.ts')
  const guessed = guessEncoding(bytes)
  if (guessed === null) return problems.binary('bytes that are letters in no encoding')
  return decodeAs(bytes, guessed, [warnings.guessedEncoding(guessed)])
}

function decodeAs(bytes: Uint8Array, encoding: string, warned: readonly Warning[]): Decoded {
  const text = decodedBy(encoding, bytes)
  const lost = text.match(/\uFFFD/g)?.length ?? 0
  const lossy = lost ? [warnings.lossyDecoding(lost, encoding)] : []
  return { text, encoding, warnings: [...warned, ...lossy] }
}

/**
 * A kludge: in some versions of Node, windows-1252 is Latin-1, and 0x80 to 0x9F come out as controls
 * (nodejs/node#56542).
 */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** The bytes as text, by an encoding that is no guess any more. */
export function decodedBy(encoding: string, bytes: Uint8Array): string {
  const text = new TextDecoder(encoding).decode(bytes)
  if (encoding !== 'windows-1252') return text
  return text.replace(/[\x80-\x9f]/g, sign => WINDOWS_1252[sign.charCodeAt(0) - 0x80]!)
}

/** How much of the bytes is looked at for the sake of a guess. */
const SAMPLE = 4096

/** The flavour of UTF-16, by its mark or by the half of the bytes that is NUL in any text with ASCII signs; or null. */
function utf16Of(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, SAMPLE)
  const nuls = [0, 0]
  sample.forEach((byte, i) => {
    if (byte === 0) nuls[i & 1]!++
  })
  const pairs = sample.length / 2
  const [even, odd] = nuls as [number, number]
  if (odd > 0.02 * pairs && even === 0 && wellFormed16(sample, 'utf-16le')) return 'utf-16le'
  if (even > 0.02 * pairs && odd === 0 && wellFormed16(sample, 'utf-16be')) return 'utf-16be'
  return null
}

/** UTF-16 has no lone surrogates, and text has few control characters. */
function wellFormed16(sample: Uint8Array, encoding: string): boolean {
  const text = new TextDecoder(encoding).decode(sample.subarray(0, sample.length & ~3))
  return !/[\0-\x08\x0e-\x1f\uFFFD\uFFFE\uFFFF](?!$)/.test(text)
}

/** Text of UTF-8 with a few broken places: many more letters of two or more bytes are whole than broken. */
function nearlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  let whole = 0
  let broken = 0
  for (const sign of text) {
    if (sign === '\uFFFD') broken++
    else if (sign > '\x7f') whole++
  }
  return whole > 10 * broken
}
