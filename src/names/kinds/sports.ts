/** Whether an article is about sports: what nothing else is known of is a club there, and no firm. */
import type { Sentence } from '../../article.ts'
import type { NamesTable } from '../knowledge.ts'
import { stemIn } from '../stems.ts'

/** So many different words of sports, and one of so many words at least. */
const LEAST = 3
const ONE_OF = 110
/** So many letters may follow a stem. */
const LONGEST_ENDING = 4

/** Whether enough of the words of an article are words of sports. */
export function isAboutSports(
  text: string,
  sentences: readonly Sentence[],
  { sports }: Pick<NamesTable, 'sports'>,
): boolean {
  const found = new Set<string>()
  let [words, hits] = [0, 0]
  for (const { tokens } of sentences)
    for (const { start, end, kind } of tokens) {
      if (kind !== 'word') continue
      words++
      const stem = stemIn(text.slice(start, end).toLowerCase(), sports, LONGEST_ENDING)
      if (stem === null) continue
      hits++
      found.add(stem)
    }
  return found.size >= LEAST && hits * ONE_OF >= words
}
