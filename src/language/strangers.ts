/**
 * Languages without tables, told by franc's tables: which scripts belong to one language alone, and for languages
 * that share a script the three hundred most frequent strings of three letters of each (franc, Titus Wormer, MIT).
 */
import { readJsonResource } from '../resources.ts'

/** `models/strangers.json`, written from franc by `train/strangers.ts`. */
interface Strangers {
  /** The letters of each script, as a regular expression, by its name or the code of the one language that has it. */
  readonly scripts: Readonly<Record<string, string>>
  /** Of the scripts that several languages share: their trigrams by code, the most frequent first, between bars. */
  readonly trigrams: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** How well a text fits a language: the mean log probability of its trigrams. */
export interface Fit {
  readonly code: string
  readonly fit: number
}

/** The languages of a script, and of each trigram in which of them it has which rank: `language × RANKS + rank`. */
interface Script {
  readonly codes: readonly string[]
  readonly ranks: ReadonlyMap<string, readonly number[]>
}

const RANKS = 512

let loaded: Strangers | undefined
const opened = new Map<string, Script>()

function strangers(): Strangers {
  loaded ??= readJsonResource('models/strangers.json') as Strangers
  return loaded
}

function open(script: string): Script | null {
  const known = opened.get(script)
  const languages = strangers().trigrams[script]
  if (known || !languages) return known ?? null
  const ranks = new Map<string, number[]>()
  Object.values(languages).forEach((ranked, language) => {
    ranked.split('|').forEach((trigram, rank) => {
      const places = ranks.get(trigram)
      if (places) places.push(language * RANKS + rank)
      else ranks.set(trigram, [language * RANKS + rank])
    })
  })
  const made = { codes: Object.keys(languages), ranks }
  opened.set(script, made)
  return made
}

/** A trigram of rank r is as probable as 1 / (r + OFFSET): Zipf's law with Mandelbrot's correction. */
const OFFSET = 20
const UNKNOWN = -Math.log(700)

/** Japanese is full of Chinese characters, but Chinese has no kana. */
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu

/** The script that most letters of a text are in: by name (`Latin`), or by code where it is one language's. */
export function scriptOf(text: string): string | null {
  if ((text.match(KANA)?.length ?? 0) * 20 > text.length) return 'ja'
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
  const languages = open(script)
  if (!languages) return [{ code: script, fit: 0 }]
  const found = trigramsOf(text)
  const sums = new Float64Array(languages.codes.length).fill(found.length * UNKNOWN)
  for (const trigram of found)
    for (const place of languages.ranks.get(trigram) ?? [])
      sums[Math.floor(place / RANKS)]! -= UNKNOWN + Math.log((place % RANKS) + OFFSET)
  return languages.codes
    .map((code, i) => ({ code, fit: sums[i]! / Math.max(1, found.length) }))
    .sort((a, b) => b.fit - a.fit)
}

function trigramsOf(text: string): string[] {
  const letters = ` ${text.toLowerCase().replace(/[^\p{L}\p{M}']+/gu, ' ')} `
  return Array.from({ length: Math.max(0, letters.length - 2) }, (_, i) => letters.slice(i, i + 3))
}
