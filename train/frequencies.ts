/** How often a word is met, from open lists of word frequencies: wordfreq and FrequencyWords. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** Occurrences in a million words, by lower-case word. */
export type Frequencies = ReadonlyMap<string, number>

/** Names of lists that go by another code. */
const FILES: Readonly<Record<string, readonly string[]>> = { hr: ['sh', 'hr'], sr: ['sh'], no: ['nb', 'no'] }

/** The frequencies of a language's words; where both lists have a word, the higher one. */
export function frequenciesOf(folder: string, code: string): Frequencies {
  const frequencies = new Map<string, number>()
  const add = (word: string, frequency: number): void => {
    if (frequency > (frequencies.get(word) ?? 0)) frequencies.set(word, frequency)
  }
  for (const file of FILES[code] ?? [code]) {
    for (const [word, centibels] of rowsOf(join(folder, 'wordfreq', `${file}.small.tsv.gz`), '\t'))
      add(word, 1e6 * 10 ** (-centibels / 100))
    const subtitles = rowsOf(join(folder, 'frequencywords', `${file}.txt.gz`), ' ')
    const total = subtitles.reduce((sum, [, count]) => sum + count, 0)
    for (const [word, count] of subtitles) add(word, (1e6 * count) / total)
  }
  return frequencies
}

function rowsOf(path: string, separator: string): [word: string, value: number][] {
  if (!existsSync(path)) return []
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map(row => {
      const [word = '', value] = row.split(separator)
      return [word, Number(value)]
    })
}
