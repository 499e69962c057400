/**
 * Rows of a source that is wider than what its makers released: of UD_Slovak-SNK, `not-to-release/source-a1` and `a2`
 * hold sentences beyond the treebank that was published under CC BY-SA 4.0, so that only names which stand in the
 * published sentences are learned from (their text comes with UNER_Slovak-SNK).
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** The published text of a source, by the beginning of its rows' source; below the folder of corpora. */
const PUBLISHED: Readonly<Record<string, string>> = { 'sk/ud-snk.': 'sk/uner-snk/train.tsv.gz' }

const texts = new Map<string, string>()

/** Whether a train row may be used: its words, in a row, stand in what was published. */
export function isReleased(words: string, source: string, split: string, corpora: string): boolean {
  const key = Object.keys(PUBLISHED).find(start => source.startsWith(start))
  return (
    key === undefined || split !== 'train' || textOf(join(corpora, PUBLISHED[key]!)).includes(` ${words} `)
  )
}

/** All tokens of a corpus with blanks between them. */
function textOf(path: string): string {
  let text = texts.get(path)
  if (text === undefined) {
    const rows = gunzipSync(readFileSync(path)).toString('utf8').split('\n')
    text = ` ${rows.map(row => (row.startsWith('# ') ? '' : row.split('\t')[0]!)).join(' ')} `
    texts.set(path, text)
  }
  return text
}
