/** The grown model: tables of weights, read once for each language, and what it says of words and sentences. */
import type { Language } from '../language/table.ts'
import { listResources, readResource } from '../resources.ts'
import { featureOfEdge, featuresInRow, featuresOfWord, REACH, type Row } from './features.ts'
import { LABELS } from './labels.ts'
import { type Lexicon, NO_LIST, readList, type WordList } from './lexicon.ts'
import { addWeights, readTable, type Table } from './table.ts'
import { type Word, wordOf } from './words.ts'

/** A word with the sums of its features' weights, `[offset + REACH][label]`, made when first asked for. */
interface Known {
  readonly word: Word
  readonly sums: (Float64Array | undefined)[]
}

/** The weights of the tagger for a language. */
export interface Model {
  readonly tables: readonly Table[]
  /** `[before × label]`. */
  readonly transitions: Float32Array
  readonly lexicon: Lexicon
  /** What stands for words beyond the ends of a sentence, `[offset + REACH][label]`. */
  readonly edges: readonly Float64Array[]
  readonly known: Map<string, Known>
}

/** Words remembered before all are forgotten: bounds the memory of a long stream. */
const MOST_KNOWN = 30_000

const models = new Map<string, Model>()
let shared: { readonly table: Table; readonly transitions: Float32Array } | undefined

/** The model for a language: what all languages share, and what is its own where it has something. */
export function modelFor(language: Language): Model {
  let model = models.get(language.code)
  if (!model) {
    shared ??= readShared()
    const own = `${language.code}.bin`
    const tables = [shared.table]
    if (listResources('models/weights').includes(own))
      tables.push(readTable(bytesOf(`models/weights/${own}`), 0).table)
    model = {
      tables,
      transitions: shared.transitions,
      lexicon: lexiconFor(language.code),
      edges: edgesOf(tables),
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
  const own = `${code}.bin`
  const words = listResources('models/words').includes(own)
    ? readList(readResource(`models/words/${own}`))
    : NO_LIST
  return { words, names }
}

function readShared(): { table: Table; transitions: Float32Array } {
  const bytes = bytesOf('models/weights/shared.bin')
  const { table, end } = readTable(bytes, 0)
  return { table, transitions: new Float32Array(bytes, end, LABELS * LABELS) }
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
    known = { word: wordOf(form, model.lexicon), sums: [] }
    model.known.set(form, known)
  }
  return known
}

/** The score of each label at each token of a sentence, before transitions: `[tokens × labels]`. */
export function emissionsOf(model: Model, row: Row, known: readonly Known[]): Float64Array {
  const emissions = new Float64Array(known.length * LABELS)
  for (let t = 0; t < known.length; t++) {
    const at = t * LABELS
    for (let offset = -REACH; offset <= REACH; offset++) {
      const other = known[t + offset]
      const sums = other ? sumsOf(model, other, offset) : model.edges[offset + REACH]!
      for (let y = 0; y < LABELS; y++) emissions[at + y]! += sums[y]!
    }
    featuresInRow(row, t, feature => {
      for (const table of model.tables) addWeights(table, feature, emissions, at)
    })
  }
  return emissions
}

function sumsOf(model: Model, known: Known, offset: number): Float64Array {
  let sums = known.sums[offset + REACH]
  if (!sums) {
    const made = new Float64Array(LABELS)
    featuresOfWord(known.word, offset, feature => {
      for (const table of model.tables) addWeights(table, feature, made, 0)
    })
    sums = known.sums[offset + REACH] = made
  }
  return sums
}

function edgesOf(tables: readonly Table[]): Float64Array[] {
  return Array.from({ length: 2 * REACH + 1 }, (_, i) => {
    const sums = new Float64Array(LABELS)
    featureOfEdge(i - REACH, feature => {
      for (const table of tables) addWeights(table, feature, sums, 0)
    })
    return sums
  })
}
