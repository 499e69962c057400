/** All that there is to learn from: the corpora, our own articles, and sentences of both with other names in them. */
import { join } from 'node:path'
import { languageOf } from '../src/language/table.ts'
import { type Example, exampleOf, type Source, textOf } from './align.ts'
import { chance } from './chance.ts'
import { CORPORA, readCorpus } from './corpora.ts'
import { namePartsIn } from './firms.ts'
import { OWN, ownSentences } from './own.ts'
import type { Progress } from './progress.ts'
import { SHARES, swapped } from './swap.ts'

/** Longer sentences (tables, lists) are left out. */
const LONGEST = 500
/** Our own articles are few and written like news: their sentences come so many times more. */
const OWN_TIMES = 3
/** Where no articles are marked, this many sentences are taken together. */
const BLOCK = 40

/** The examples of the corpora below a folder, then our own. */
export function allExamples(root: string, progress: Progress): Example[] {
  const sources = CORPORA.flatMap((corpus, i): Source[] => {
    progress(i + 1, CORPORA.length, corpus.path)
    return readCorpus(root, corpus.path, 'train').map((raw, n) => ({
      marked: textOf(raw),
      code: corpus.language,
      corpus: corpus.path,
      doc: `${corpus.path} ${corpus.documents ? raw.doc : `#${Math.floor(n / BLOCK)}`}`,
      swapped: false,
      noOther: corpus.noOther,
    }))
  })
  const all = [...sources, ...ownSentences()]
  return [...all, ...withOtherNames(all, join(root, '../gazetteers'))]
    .map(({ marked, code, ...from }) => exampleOf(marked, languageOf(code), from))
    .filter(({ forms }) => forms.length > 0 && forms.length < LONGEST)
}

/** Sentences once more with other names; none where the lists are not there. */
function withOtherNames(sources: readonly Source[], folder: string): Source[] {
  const parts = namePartsIn(folder)
  if (!parts) return []
  const known = new Set(
    sources.flatMap(({ marked: { text, spans } }) =>
      spans.map(({ start, end }) => text.slice(start, end).split(' ').at(-1)!),
    ),
  )
  const next = chance(3)
  return sources.flatMap(source =>
    Array.from(
      { length: source.corpus === OWN ? OWN_TIMES : next() < (SHARES[source.code] ?? 0) ? 1 : 0 },
      () => {
        const marked = swapped(source.marked, {
          parts,
          code: source.code,
          known: word => known.has(word),
          next,
        })
        return marked && { ...source, marked, swapped: true }
      },
    ).filter(made => made !== null),
  )
}
