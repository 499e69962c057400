/** Bytes, or the record of a stream, to a document. */
import type { Document, Source } from '../article.ts'
import { type Problem, problems } from '../problems.ts'
import { decode, sha256Of } from './bytes.ts'
import { FORMATS, foreignFormatOf, guessFormat, isFormat, readerOf, withLineFeeds } from './index.ts'
import type { Record } from './jsonl.ts'

/** How an input is to be read. */
export interface Manner {
  /** A reader's name or `auto`. */
  readonly format: string
  /** A label of the WHATWG Encoding Standard; absent: to be found. */
  readonly encoding?: string | undefined
  /** The day of publication, where the input does not say it. */
  readonly published?: string | undefined
}

/** The document in a file's bytes, or why there is none. */
export async function documentOf(
  name: string,
  bytes: Uint8Array,
  manner: Manner,
): Promise<Document | Problem> {
  const decoded = await decode(bytes, manner.encoding)
  if ('code' in decoded) return decoded
  const text = withLineFeeds(decoded.text)
  if (text.trim() === '') return problems.empty
  const { encoding, warnings } = decoded
  const found = await articleIn(text, { name, encoding, hash: () => sha256Of(bytes) }, manner)
  return 'code' in found ? found : { ...found, warnings }
}

/** The document in a record of a stream, or why there is none. `name` is the stream's. */
export async function documentOfRecord(
  name: string,
  { text, format, source, warnings, ...record }: Record,
  published: string | undefined,
): Promise<Document | Problem> {
  const stream = { name, encoding: 'utf-8', hash: () => sha256Of(text) }
  const found = await articleIn(withLineFeeds(text.replace(/^\uFEFF/, '')), stream, { format, published })
  if ('code' in found) return found
  const id = 'id' in record ? { id: record.id } : {}
  return { ...id, ...found, source: { ...found.source, ...source }, warnings }
}

/** The article in decoded text, by the reader of its format. */
async function articleIn(
  input: string,
  { name, encoding, hash }: Pick<Source, 'name' | 'encoding'> & { readonly hash: () => string },
  { format: asked, published }: Manner,
): Promise<Omit<Document, 'warnings'> | Problem> {
  const foreign = asked === 'auto' ? foreignFormatOf(input) : null
  if (foreign !== null) return problems.foreignFormat(foreign)
  const format = asked === 'auto' ? guessFormat(name, input) : asked
  if (!isFormat(format)) return problems.unknownFormat(format, FORMATS)
  const { text, blocks, source: said } = (await readerOf(format))(input)
  const source: Source = {
    name,
    format,
    encoding,
    /** Made when it is asked for. */
    get sha256() {
      return hash()
    },
    ...(published ? { published } : {}),
    ...said,
  }
  return { source, text, blocks }
}
