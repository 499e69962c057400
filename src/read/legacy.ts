/**
 * Guesses the encoding of bytes that are not Unicode. Loaded only then.
 *
 * A detector looks at the bytes; the languages we know look at what the bytes would say. For single bytes a
 * letter, the reading whose words are words of a language, in an encoding that this language is written in, wins.
 */
import chardet from 'chardet'
import { detectLanguage } from '../language/detect.ts'
import { familiarity } from '../language/function-words.ts'
import { readJsonResource } from '../resources.ts'
import { decodedBy } from './bytes.ts'

/** Enough for a guess; more would only take longer. */
const SAMPLE = 16_384

/** Several bytes a letter: their patterns are enough, and the detector knows them. */
const MULTIBYTE = new Set(['big5', 'euc-jp', 'euc-kr', 'gb18030', 'iso-2022-jp', 'shift_jis'])
/** A detector that is this sure of such a pattern is right. */
const SURE = 50

/** A label that `TextDecoder` knows, or null where the bytes look like no text at all. */
export function guessEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE)
  if (controls(sample) > sample.length / 50) return null
  const guesses = chardet
    .analyse(sample)
    .map(({ name, confidence }) => ({ name: name.toLowerCase(), confidence }))
  const best = guesses[0]
  if (best && MULTIBYTE.has(best.name) && best.confidence >= SURE) return best.name
  const languages = readJsonResource('languages/encodings.json') as Record<string, readonly string[]>
  const scored = Object.entries(languages).map(([encoding, codes]) => {
    const guess = guesses.find(({ name }) => name === encoding)
    return { encoding, score: fitOf(sample, encoding, codes) + (guess?.confidence ?? 0) / 500 }
  })
  return scored.reduce((a, b) => (b.score > a.score ? b : a)).encoding
}

/** How much the bytes, read so, look like a text in one of the languages: 0 and up. */
function fitOf(sample: Uint8Array, encoding: string, codes: readonly string[]): number {
  const text = decodedBy(encoding, sample)
  const language = detectLanguage(text)
  return familiarity(text, language.code) + (codes.includes(language.code) ? 0.2 : 0) - 2 * oddity(text)
}

/** The share of signs that no text would have inside or beside a word there: controls, currency signs, fractions. */
function oddity(text: string): number {
  const odd = text.match(
    /[\x80-\x9f\uFFFD]|\p{L}[\p{Sc}\p{So}\p{No}\p{Sm}¸ˇ¨˛˙]|[\p{Sc}\p{So}\p{Sm}¸ˇ¨˛˙]\p{L}|\p{Ll}\p{Lu}+/gu,
  )
  const high = text.match(/[^\0-\x7F]/g)
  return (odd?.join('').length ?? 0) / Math.max(1, high?.length ?? 0)
}

function controls(sample: Uint8Array): number {
  let count = 0
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) count++
  return count
}
