/** Scores the tagger on articles with known names: `{id, lang, text, mentions: [{start, end, type}]}` a line, in code points. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NameMention } from '../src/article.ts'
import { languageFor } from '../src/language/codes.ts'
import { languageOf } from '../src/language/table.ts'
import { findNames } from '../src/names/tagger/find.ts'
import { modelFor } from '../src/names/tagger/model.ts'
import { outlineOf } from '../src/outline/outline.ts'
import { blocksOf } from '../src/read/text.ts'

/** What was right, what was found, what there is. */
export interface Tally {
  right: number
  found: number
  there: number
}

/** The tallies of one set, by kind. */
export type Tallies = Record<'PER' | 'ORG' | 'LOC', Tally>

const TYPES = { person: 'PER', organization: 'ORG', place: 'LOC' } as const

/** 0..1; the harmonic mean of precision and recall. */
export function f1(tallies: readonly Tally[]): number {
  const sum = (key: keyof Tally): number => tallies.reduce((all, tally) => all + tally[key], 0)
  const size = sum('found') + sum('there')
  return size === 0 ? 1 : (2 * sum('right')) / size
}

/** Names of the sets in a folder. */
export function setsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter(file => file.endsWith('.jsonl'))
    .map(file => file.slice(0, -'.jsonl'.length))
    .sort()
}

/** Finds the names of every article of a set and compares. */
export function measure(folder: string, set: string): Tallies {
  const empty = (): Tally => ({ right: 0, found: 0, there: 0 })
  const tallies: Tallies = { PER: empty(), ORG: empty(), LOC: empty() }
  for (const line of readFileSync(join(folder, `${set}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)) {
    const { lang, text, mentions } = JSON.parse(line)
    const units = unitsOf(text)
    const there = new Set<string>()
    for (const { start, end, type } of mentions) {
      if (!(type in tallies)) continue
      there.add(`${type} ${units[start]} ${units[end]}`)
      tallies[type as keyof Tallies].there++
    }
    for (const name of namesOf(text, lang)) {
      if (name.kind === 'other') continue
      const type = TYPES[name.kind]
      tallies[type].found++
      if (there.has(`${type} ${name.start} ${name.end}`)) tallies[type].right++
    }
  }
  return tallies
}

function namesOf(text: string, lang: string): NameMention[] {
  const language = languageFor(lang) ?? languageOf(lang)
  const source = { name: '', format: 'text', encoding: 'utf-8', sha256: '' }
  const document = { source, text, blocks: blocksOf(text), warnings: [] }
  return findNames(text, outlineOf(document, language), modelFor(language))
}

/** Of each code point of the text and of its end, the offset in UTF-16 units. */
function unitsOf(text: string): number[] {
  const units: number[] = []
  let at = 0
  for (const sign of text) {
    units.push(at)
    at += sign.length
  }
  units.push(at)
  return units
}
