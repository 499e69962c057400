/** Reads the articles of our own: a line is a sentence, names stand in brackets: `[PER Virág Barnabás] alelnök`. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { languageOf } from '../src/language/table.ts'
import { type Example, exampleOf, type Span } from './align.ts'

const MARK = /\[(PER|ORG|LOC|MISC) ([^\]]+)\]/g
const TAGS = ['PER', 'ORG', 'LOC', 'MISC']

/** A line without its brackets, and the names. */
function unmarked(line: string): { text: string; spans: Span[] } {
  let text = ''
  let at = 0
  const spans: Span[] = []
  for (const match of line.matchAll(MARK)) {
    text += line.slice(at, match.index)
    spans.push({ start: text.length, end: text.length + match[2]!.length, kind: TAGS.indexOf(match[1]!) })
    text += match[2]!
    at = match.index + match[0].length
  }
  return { text: text + line.slice(at), spans }
}

/** All articles under `train/corpus`, an article per paragraph of lines. */
export function ownExamples(): Example[] {
  const folder = join(import.meta.dirname, 'corpus')
  return readdirSync(folder)
    .filter(file => file.endsWith('.txt'))
    .sort()
    .flatMap(file => {
      const language = languageOf(file.slice(0, -4))
      const articles = readFileSync(join(folder, file), 'utf8').split(/\n\s*\n/)
      return articles.flatMap((article, n) =>
        article
          .split('\n')
          .filter(line => line.trim() && !line.startsWith('#'))
          .map(line =>
            exampleOf(unmarked(line), language, { corpus: 'own', doc: `own/${file}/${n}`, noOther: false }),
          ),
      )
    })
}
