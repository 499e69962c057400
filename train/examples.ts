/** All that there is to learn from: the corpora and our own articles. */
import { languageOf } from '../src/language/table.ts'
import { type Example, exampleOf, textOf } from './align.ts'
import { CORPORA, readCorpus } from './corpora.ts'
import { ownExamples } from './own.ts'
import type { Progress } from './progress.ts'

/** Longer sentences (tables, lists) are left out. */
const LONGEST = 500

/** The examples of the corpora below a folder, then our own. */
export function allExamples(root: string, progress: Progress): Example[] {
  const examples = CORPORA.flatMap((corpus, i) => {
    progress(i + 1, CORPORA.length, corpus.path)
    const language = languageOf(corpus.language)
    const from = { corpus: corpus.path, noOther: corpus.noOther }
    return readCorpus(root, corpus.path, 'train').map(raw =>
      exampleOf(textOf(raw), language, { ...from, doc: corpus.documents ? `${corpus.path} ${raw.doc}` : '' }),
    )
  })
  return [...examples, ...ownExamples()].filter(({ forms }) => forms.length > 0 && forms.length < LONGEST)
}
