/**
 * Languages without tables, told by franc's tables: which scripts belong to one language alone, and for languages
 * that share a script the three hundred most frequent strings of three letters of each (franc, Titus Wormer, MIT).
 */
import { readJsonResource } from '../resources.ts'

/** `models/strangers.json`, written from franc by `train/strangers.ts`. */
interface Strangers {
  /** The letters of each script, as a regular expression, by franc's name or the one language that has it. */
  readonly scripts: Readonly<Record<string, string>>
  /** Of the scripts that several languages share: their trigrams by ISO 639-3, the most frequent first, between bars. */
  readonly trigrams: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** How well a text fits a language: the mean log probability of its trigrams. */
export interface Fit {
  /** ISO 639-3. */
  readonly iso6393: string
  readonly fit: number
}

let loaded: Strangers | undefined

function strangers(): Strangers {
  loaded ??= readJsonResource('models/strangers.json') as Strangers
  return loaded
}

/** A trigram of rank r is as probable as 1 / (r + OFFSET): Zipf's law with Mandelbrot's correction. */
const OFFSET = 20
const UNKNOWN = -Math.log(700)

/** Japanese is full of Chinese characters, but Chinese has no kana. */
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu

/** The script that most letters of a text are in, by franc's name: `Latin`, or ISO 639-3 where it is one language's. */
export function scriptOf(text: string): string | null {
  if ((text.match(KANA)?.length ?? 0) * 20 > text.length) return 'jpn'
  let best: string | null = null
  let most = 0
  for (const [script, letters] of Object.entries(strangers().scripts)) {
    const count = text.match(new RegExp(letters, 'g'))?.length ?? 0
    if (count <= most) continue
    best = script
    most = count
  }
  return best
}

/** How well the text fits each language that is written in the script, the best first. */
export function fitsOf(text: string, script: string): Fit[] {
  const languages = strangers().trigrams[script]
  if (!languages) return [{ iso6393: script, fit: 0 }]
  const found = trigramsOf(text)
  return Object.entries(languages)
    .map(([iso6393, ranked]) => ({ iso6393, fit: fitOf(found, ranked) }))
    .sort((a, b) => b.fit - a.fit)
}

function fitOf(found: readonly string[], ranked: string): number {
  const ranks = new Map(ranked.split('|').map((trigram, rank) => [trigram, rank]))
  const sum = found.reduce((total, trigram) => {
    const rank = ranks.get(trigram)
    return total + (rank === undefined ? UNKNOWN : -Math.log(rank + OFFSET))
  }, 0)
  return sum / Math.max(1, found.length)
}

function trigramsOf(text: string): string[] {
  const letters = ` ${text.toLowerCase().replace(/[^\p{L}\p{M}']+/gu, ' ')} `
  return Array.from({ length: Math.max(0, letters.length - 2) }, (_, i) => letters.slice(i, i + 3))
}
