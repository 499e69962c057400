/**
 * Base forms of mentions within their articles, where other mentions are evidence: over all mentions of the development
 * sets of names whose base form the dev rows of the pairs tell; the endings are grown without those rows.
 *
 *     npx tsx bench/baseforms-articles.ts <folder of pairs> <folder of lists> <folder of sets> [--errors] <code>…
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NameKind } from '../src/article.ts'
import { languageOf } from '../src/language/table.ts'
import { spellerBy } from '../src/names/bases.ts'
import { namesTableOf } from '../src/names/knowledge.ts'
import { packed, unpacked } from '../src/names/packed.ts'
import { readingsOf } from '../src/names/readings.ts'
import { grownFrom } from '../train/endings.ts'
import { readWhole } from '../train/pairs.ts'
import { folderOf, namesFor, rowsFor, wholeNamesFor, worldNames } from '../train/rows.ts'

interface Article {
  readonly text: string
  readonly mentions: readonly { readonly type: string; readonly text: string }[]
}

const KINDS: Readonly<Record<string, NameKind>> = { PER: 'person', ORG: 'organization', LOC: 'place' }
const argv = process.argv.slice(2)
const [pairs = '', lists = '', sets = '', ...codes] = argv.filter(word => !word.startsWith('--'))
const world = worldNames(pairs, lists)

for (const code of codes) {
  const table = namesTableOf(languageOf(code))
  const known = namesFor(code, lists, world)
  const rows = rowsFor(code, pairs, lists).filter(({ split }) => split !== 'dev')
  const names = wholeNamesFor(code, pairs, lists).filter(({ split }) => split !== 'dev')
  const grown = unpacked(Buffer.from(packed(grownFrom(rows, names, known))), world.filter, known.lexicon)
  const gold = readWhole(join(pairs, folderOf(code)), 'dev')
  const tallies = new Map<string, [total: number, alone: number, within: number]>()
  for (const { mentions } of articlesOf(code)) {
    const forms = [...new Map(mentions.map(m => [`${m.type} ${m.text}`, m])).values()]
      .filter(({ type }) => KINDS[type])
      .map(({ type, text }) => ({ words: text.split(/\s+/), kind: KINDS[type]!, oblique: false }))
    const speller = spellerBy(grown, table, code)
    const within = readingsOf(forms, table, speller)
    forms.forEach((form, i) => {
      const word = form.words.join(' ')
      const right = gold.get(word)
      if (right === undefined) return
      const alone = readingsOf([form], table, speller)[0]![0]!.base
      const base = within[i]![0]!.base
      const count = mentions.filter(({ text }) => text.split(/\s+/).join(' ') === word).length
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
