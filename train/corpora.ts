/** The open corpora the model grows from: where they lie, what they annotate, how far their order of sentences is true. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** A corpus as the recipe wants it. */
export interface Corpus {
  /** The folder: `<language>/<corpus>` below the corpora's root. */
  readonly path: string
  /** The code of the language in `languages/`. */
  readonly language: string
  /** `O` may hide a name of another kind (MISC), which the corpus does not tag. */
  readonly noOther: boolean
  /** Its documents are whole articles, not shuffled sentences. */
  readonly documents: boolean
}

const corpus = (path: string, marks = '', language = path.slice(0, 2)): Corpus => ({
  path,
  language,
  noOther: marks.includes('m'),
  documents: marks.includes('d'),
})

/** `m`: does not tag MISC; `d`: whole documents. */
export const CORPORA: readonly Corpus[] = [
  corpus('hu/nytk-nerkor', 'd'),
  corpus('hu/nerkor-cars-onpp', 'd'),
  corpus('en/gum-derived', 'd'),
  corpus('en/re-docred', 'd'),
  corpus('en/wikigold', 'd'),
  corpus('en/uner-ewt', 'm'),
  corpus('en/btc', 'm'),
  corpus('de/germeval2014'),
  corpus('de/smartdata', 'md'),
  corpus('de/europarl'),
  corpus('es/europarl'),
  corpus('it/europarl'),
  corpus('pt/uner-bosque', 'm'),
  corpus('pl/kpwr-n82', 'd'),
  corpus('ro/ronec'),
  corpus('sk/uner-snk', 'm'),
  corpus('hr/uner-set'),
  corpus('sl/ssj', 'd'),
  corpus('sr/uner-set'),
  corpus('sv/uner-talbanken', 'm'),
  corpus('sv/webbnyheter2012'),
  corpus('da/uner-ddt', 'm'),
  corpus('no/norne', 'd', 'nb'),
  corpus('nn/norne', 'd'),
  corpus('fi/turku-one'),
  corpus('et/estner', 'd'),
  corpus('lv/fullstack', 'd'),
  corpus('ru/factrueval2016', 'md'),
  corpus('tr/turkish-wiki-ner'),
]

/** A sentence as a corpus has it. */
export interface Raw {
  readonly doc: string
  readonly forms: readonly string[]
  readonly tags: readonly string[]
  /** The true surface text, where the corpus knows it. */
  readonly text: string | null
}

/** The sentences of one part (`train`, `dev`) of a corpus; none where the file is not there. */
export function readCorpus(root: string, path: string, part: string): Raw[] {
  const file = join(root, path, `${part}.tsv.gz`)
  if (!existsSync(file)) return []
  const raws: Raw[] = []
  let doc = ''
  let text: string | null = null
  let forms: string[] = []
  let tags: string[] = []
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
    if (line.startsWith('# doc = ')) doc = line.slice(8)
    else if (line.startsWith('# text = ')) text = line.slice(9)
    else if (line === '') {
      if (forms.length > 0) raws.push({ doc, forms, tags, text })
      forms = []
      tags = []
      text = null
    } else {
      const [form, tag] = line.split('\t') as [string, string]
      forms.push(form.replaceAll('\u00A0', ' '))
      tags.push(tag)
    }
  }
  return raws
}
