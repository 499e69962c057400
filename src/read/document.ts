/** Bytes, or the record of a stream, to a document. */
import type { Document } from '../article.ts'
import { type Problem, problems } from '../problems.ts'
import { decode, sha256Of } from './bytes.ts'
import { READERS, readerFor, withLineFeeds } from './index.ts'
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
  { format, encoding, published }: Manner,
): Promise<Document | Problem> {
  const decoded = await decode(bytes, encoding)
  if ('code' in decoded) return decoded
  const text = withLineFeeds(decoded.text)
  if (text.trim() === '') return problems.empty
  const reader = readerFor(format, name, text)
  if (!reader) return unknownFormat(format)
  const { source, ...reading } = (await reader.load())(text)
  return {
    source: {
      name,
      format: reader.name,
      encoding: decoded.encoding,
      sha256: sha256Of(bytes),
      ...(published ? { published } : {}),
      ...source,
    },
    ...reading,
    warnings: decoded.warnings,
  }
}

/** The document in a record of a stream, or why there is none. `name` is the stream's. */
export async function documentOfRecord(
  name: string,
  record: Record,
  published: string | undefined,
): Promise<Document | Problem> {
  const text = withLineFeeds(record.text.replace(/^\uFEFF/, ''))
  const reader = readerFor(record.format, '', text)
  if (!reader) return unknownFormat(record.format)
  const { source, ...reading } = (await reader.load())(text)
  return {
    ...('id' in record ? { id: record.id } : {}),
    source: {
      name,
      format: reader.name,
      encoding: 'utf-8',
      sha256: sha256Of(record.text),
      ...(published ? { published } : {}),
      ...source,
      ...record.source,
    },
    ...reading,
    warnings: record.warnings,
  }
}

function unknownFormat(format: string): Problem {
  return problems.unknownFormat(
    format,
    READERS.map(reader => reader.name),
  )
}
