/**
 * Base forms of mentions within their articles, where other mentions are evidence: over all mentions of the development
 * sets of names whose base form the dev rows of the pairs tell; the endings are grown without those rows.
 *
 *     npx tsx bench/baseforms-articles.ts <folder of pairs> <folder of lists> <folder of sets> [--errors] <code>…
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NameKind, NameMention, Outline } from '../src/article.ts'
import { type Language, languageOf } from '../src/language/table.ts'
import { spellerBy } from '../src/names/bases/bases.ts'
import { formsOf } from '../src/names/bases/forms.ts'
import { packed, unpacked } from '../src/names/bases/packed.ts'
import { readingsOf } from '../src/names/bases/readings.ts'
import { namesTableOf } from '../src/names/knowledge.ts'
import { outlineOf } from '../src/outline/outline.ts'
import { grownFrom } from '../train/endings.ts'
import { readWhole } from '../train/pairs.ts'
import { folderOf, namesFor, rowsFor, wholeNamesFor, worldNames } from '../train/rows.ts'

interface Article {
  readonly text: string
  /** Offsets in code points. */
  readonly mentions: readonly { readonly type: string; readonly start: number; readonly end: number }[]
}

const KINDS: Readonly<Record<string, NameKind>> = { PER: 'person', ORG: 'organization', LOC: 'place' }
const argv = process.argv.slice(2)
const [pairs = '', lists = '', sets = '', ...codes] = argv.filter(word => !word.startsWith('--'))
const world = worldNames(pairs, lists)

for (const code of codes) {
  const language = languageOf(code)
  const table = namesTableOf(language)
  const known = namesFor(code, lists, world)
  const rows = rowsFor(code, pairs, lists).filter(({ split }) => split !== 'dev')
  const names = wholeNamesFor(code, pairs, lists).filter(({ split }) => split !== 'dev')
  const grown = unpacked(Buffer.from(packed(grownFrom(rows, names, known))), world.filter, known.lexicon)
  const gold = readWhole(join(pairs, folderOf(code)), 'dev')
  const tallies = new Map<string, [total: number, alone: number, within: number]>()
  for (const { text, mentions } of articlesOf(code)) {
    const forms = formsOf(text, outlineFor(text, language), mentionsOf({ text, mentions }), language)
    const speller = spellerBy(grown, table, code)
    const within = readingsOf(forms, table, speller)
    forms.forEach((form, i) => {
      const word = form.words.join(' ')
      const right = gold.get(word)
      if (right === undefined) return
      const alone = readingsOf([{ ...form, standing: 'open', count: 1 }], table, speller)[0]![0]!.base
      const base = within[i]![0]!.base
      const { count } = form
      for (const group of ['all', word === right ? 'kept' : 'inflected']) {
        const tally = tallies.get(group) ?? [0, 0, 0]
        tallies.set(group, tally)
        tally[0] += count
        if (alone === right) tally[1] += count
        if (base === right) tally[2] += count
      }
      if (argv.includes('--errors') && base !== right) console.log(word, right, base, alone, count)
    })
  }
  for (const [group, [total, ...right]] of tallies) {
    const shares = right.map(count => ((100 * count) / total).toFixed(1).padStart(7))
    console.log(code, group.padEnd(10), String(total).padStart(6), ...shares)
  }
}

function articlesOf(code: string): Article[] {
  return readdirSync(sets)
    .filter(file => file.startsWith(`${folderOf(code)}.`))
    .slice(-1)
    .flatMap(file => readFileSync(join(sets, file), 'utf8').split('\n').filter(Boolean))
    .map(line => JSON.parse(line) as Article)
}

/** The text as running paragraphs. */
function outlineFor(text: string, language: Language): Outline {
  const source = { name: '', format: 'text', encoding: 'utf-8', sha256: '' }
  const blocks = [{ start: 0, end: text.length, kind: 'paragraph' as const }]
  return outlineOf({ source, text, blocks, warnings: [] }, language)
}

function mentionsOf({ text, mentions }: Article): NameMention[] {
  const units = [0]
  for (const letter of text) units.push(units[units.length - 1]! + letter.length)
  return mentions
    .filter(({ type }) => KINDS[type])
    .map(({ type, start, end }) => ({ kind: KINDS[type]!, start: units[start]!, end: units[end]!, score: 1 }))
    .sort((a, b) => a.start - b.start)
}
