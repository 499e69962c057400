/** Reads the articles of our own: a line is a sentence, names stand in brackets: `[PER Virág Barnabás] alelnök`. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Marked, Source, Span } from './align.ts'

/** What our own articles are called where corpora have names. */
export const OWN = 'own'

const MARK = /\[(PER|ORG|COM|LOC|MISC) ([^\]]+)\]/g
const TAGS = ['PER', 'ORG', 'LOC', 'MISC']
/** Of firms, which the tagger learns as organizations. */
const FIRM = 'COM'

/** A line without its brackets, and the names. */
function unmarked(line: string): Marked {
  let text = ''
  let at = 0
  const spans: Span[] = []
  for (const match of line.matchAll(MARK)) {
    text += line.slice(at, match.index)
    const [, tag, name] = match as unknown as [string, string, string]
    const kind = TAGS.indexOf(tag === FIRM ? 'ORG' : tag)
    const firm = TAGS[kind] === 'ORG' ? { firm: tag === FIRM } : {}
    spans.push({ start: text.length, end: text.length + name.length, kind, ...firm })
    text += match[2]!
    at = match.index + match[0].length
  }
  return { text: text + line.slice(at), spans }
}

/** All sentences under `train/corpus`, an article per paragraph of lines. */
export function ownSentences(): Source[] {
  const folder = join(import.meta.dirname, 'corpus')
  return readdirSync(folder)
    .filter(file => file.endsWith('.txt'))
    .sort()
    .flatMap(file => {
      const code = file.slice(0, -4)
      const articles = readFileSync(join(folder, file), 'utf8').split(/\n\s*\n/)
      return articles.flatMap((article, n) =>
        article
          .split('\n')
          .filter(line => line.trim() && !line.startsWith('#'))
          .map(line => ({
            marked: unmarked(line),
            code,
            corpus: OWN,
            doc: `own/${file}/${n}`,
            swapped: false,
            noOther: false,
          })),
      )
    })
}
