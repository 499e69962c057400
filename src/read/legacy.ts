/** Guesses the encoding of bytes that are not Unicode. Loaded only then. */
import chardet from 'chardet'

/** Enough for a detector; more would only take longer. */
const SAMPLE = 65_536

/**
 * A label that `TextDecoder` knows, or null where the bytes look like no text at all.
 *
 * Windows-1250 and ISO-8859-2 have ő and ű at the same bytes and differ in 0x80–0x9F only, where ISO-8859-2 has
 * nothing a text would use; so the two are told apart by those bytes, and the same goes for the other pairs.
 */
export function guessEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE)
  if (controls(sample) > sample.length / 50) return null
  const best = chardet.detect(sample)?.toLowerCase() ?? 'windows-1252'
  const windows = WINDOWS[best] ?? best
  return known(windows) ? windows : 'windows-1252'
}

/** Windows pages that hold all letters of an ISO page in the same places, and quotation marks besides. */
const WINDOWS: Record<string, string> = {
  'iso-8859-1': 'windows-1252',
  'iso-8859-9': 'windows-1254',
}

function controls(sample: Uint8Array): number {
  let count = 0
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) count++
  return count
}

const LABELS = new Set(
  (
    'big5 euc-jp euc-kr gb18030 ibm866 iso-2022-jp iso-8859-2 iso-8859-5 iso-8859-6 iso-8859-7 iso-8859-8 ' +
    'koi8-r shift_jis windows-1250 windows-1251 windows-1252 windows-1253 windows-1254 windows-1255 windows-1256'
  ).split(' '),
)

function known(encoding: string): boolean {
  return LABELS.has(encoding)
}
