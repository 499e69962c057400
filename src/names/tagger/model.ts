/** The grown model: tables of weights, read once for each language, and what it says of words and sentences. */
import type { Language } from '../../language/table.ts'
import { hasResource, readResource } from '../../resources.ts'
import { type Evidence, featuresOfEvidence, type Reading } from './evidence.ts'
import {
  featureOfEdge,
  featuresInRow,
  featuresOfWord,
  REACH,
  type Row,
  type Take,
  type Takes,
} from './features.ts'
import { LABELS } from './labels.ts'
import { type Lexicon, NO_LIST, readList, type WordList } from './lexicon.ts'
import { addWeights, readTable, type Table } from './table.ts'
import { type Word, wordOf } from './words.ts'

/** A word with the sums of its features' weights, `[offset + REACH × label]`, each made when first asked for. */
export interface Known extends Word {
  readonly sums: Float64Array
  /** Which offsets have been summed, as bits. */
  made: number
}

/** The weights of the tagger for a language. */
export interface Model {
  readonly adder: Adder
  /** For the second look; null where there is none. */
  readonly evidence: Table | null
  /** `[before × label]`. */
  readonly transitions: Float32Array
  readonly lexicon: Lexicon
  /** What stands for words beyond the ends of a sentence, `[offset + REACH × label]`. */
  readonly edges: Float64Array
  readonly known: Map<string, Known>
}

/** Words remembered before all are forgotten: bounds the memory of a long stream. */
const MOST_KNOWN = 30_000

/** What all languages share. */
interface Shared {
  readonly table: Table
  readonly evidence: Table | null
  readonly transitions: Float32Array
}

const models = new Map<string, Model>()
let shared: Shared | undefined

/** The model for a language: what all languages share, and what is its own where it has something. */
export function modelFor(language: Language): Model {
  let model = models.get(language.code)
  if (!model) {
    shared ??= readShared()
    const file = `models/weights/${language.code}.bin`
    const { table } = shared
    const adder = adderOf(table, hasResource(file) ? ownOf(bytesOf(file)) : null)
    model = {
      adder,
      evidence: shared.evidence,
      transitions: shared.transitions,
      lexicon: lexiconFor(language.code),
      edges: edgesOf(adder),
      known: new Map(),
    }
    models.set(language.code, model)
  }
  return model
}

let names: WordList | undefined

/** The lists of words for a language; those of names alone where it has none. */
export function lexiconFor(code: string): Lexicon {
  names ??= readList(readResource('models/words/names.bin'))
  const own = `models/words/${code}.bin`
  const words = hasResource(own) ? readList(readResource(own)) : NO_LIST
  return { words, names }
}

/** What is a language's own. */
interface Own {
  /** Its copies of the features that each language may see in its own way. */
  readonly copies: Table
  /** Rows of shared features that hardly another language looks at. */
  readonly rows: Table | null
}

function ownOf(bytes: ArrayBuffer): Own {
  const { table, end } = readTable(bytes, 0)
  return { copies: table, rows: end < bytes.byteLength ? readTable(bytes, end).table : null }
}

function readShared(): Shared {
  const bytes = bytesOf('models/weights/shared.bin')
  const { table, end } = readTable(bytes, 0)
  const transitions = new Float32Array(bytes, end, LABELS * LABELS)
  const after = end + transitions.byteLength
  return {
    table,
    evidence: after < bytes.byteLength ? readTable(bytes, after).table : null,
    transitions,
  }
}

function bytesOf(path: string): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = readResource(path)
  return byteOffset === 0
    ? (buffer as ArrayBuffer)
    : (buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer)
}

/** A word as the model knows it. */
export function knownWord(model: Model, form: string): Known {
  let known = model.known.get(form)
  if (!known) {
    if (model.known.size >= MOST_KNOWN) model.known.clear()
    const sums = new Float64Array((2 * REACH + 1) * LABELS)
    known = Object.assign(wordOf(form, model.lexicon), { sums, made: 0 })
    model.known.set(form, known)
  }
  return known
}

/** Adds the score of each label at each token of a sentence, before transitions, to `scores` `[tokens × labels]`. */
export function addEmissions(model: Model, row: Row<Known>, scores: Float64Array): void {
  const { adder, edges } = model
  const { words } = row
  for (let t = 0; t < words.length; t++) {
    const at = t * LABELS
    for (let offset = -REACH; offset <= REACH; offset++) {
      const word = words[t + offset]
      if (word && (word.made & (1 << (offset + REACH))) === 0) sumUp(adder, word, offset)
      const sums = word ? word.sums : edges
      const from = (offset + REACH) * LABELS
      for (let y = 1; y < LABELS; y++) scores[at + y]! += sums[from + y]!
    }
    adder.scores = scores
    adder.at = at
    featuresInRow(row, t, adder.takes)
  }
}

/** The scores of a sentence with what the article says added; null where it says nothing. */
export function withEvidence(model: Model, evidence: Evidence, reading: Reading): Float64Array | null {
  const table = model.evidence
  if (!table) return null
  let scores: Float64Array | null = null
  let at = 0
  const take = (feature: number): void => {
    scores ??= reading.scores.slice()
    addWeights(table, feature, scores, at)
  }
  for (let t = 0; t < reading.words.length; t++) {
    at = t * LABELS
    featuresOfEvidence(evidence, reading, t, take)
  }
  return scores
}

function sumUp(adder: Adder, word: Known, offset: number): void {
  adder.scores = word.sums
  adder.at = (offset + REACH) * LABELS
  featuresOfWord(word, offset, adder.takes)
  word.made |= 1 << (offset + REACH)
}

/** What stands for words beyond the ends of a sentence. */
function edgesOf(adder: Adder): Float64Array {
  adder.scores = new Float64Array((2 * REACH + 1) * LABELS)
  for (let offset = -REACH; offset <= REACH; offset++) {
    adder.at = (offset + REACH) * LABELS
    featureOfEdge(offset, adder.takes)
  }
  return adder.scores
}

/** Adds weights of features to the scores of the labels that begin at a place. */
interface Adder {
  readonly takes: Takes
  scores: Float64Array
  at: number
}

function adderOf(table: Table, own: Own | null): Adder {
  const rows = own?.rows
  const shared: Take = rows
    ? feature => {
        if (!addWeights(table, feature, adder.scores, adder.at))
          addWeights(rows, feature, adder.scores, adder.at)
      }
    : feature => addWeights(table, feature, adder.scores, adder.at)
  const both: Take = own
    ? feature => {
        shared(feature)
        addWeights(own.copies, feature, adder.scores, adder.at)
      }
    : shared
  const adder: Adder = { takes: { shared, both }, scores: new Float64Array(0), at: 0 }
  return adder
}
