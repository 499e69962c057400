/** The inputs of a run, one article after the other: files and stdin, whole or as streams of JSON Lines. */
import { createReadStream, readFileSync, statSync } from 'node:fs'
import { basename, isAbsolute } from 'node:path'
import type { Document } from '../article.ts'
import { type Problem, problems } from '../problems.ts'
import { documentOf, documentOfRecord, type Manner } from '../read/document.ts'
import { extensionOf } from '../read/index.ts'
import { LONGEST_LINE, looksLikeRecord, recordOf, STREAM_EXTENSIONS } from '../read/jsonl.ts'
import { linesOf } from '../read/lines.ts'
import { isSystemError, readingProblem } from './failures.ts'
import type { Interruption } from './interruption.ts'

/** An article, or what kept it from being read. */
export type Input = { readonly name: string; readonly record: Place | null } & (
  | { readonly document: Document; readonly lang: string | null }
  | { readonly problem: Problem }
)

/** Which record of a stream: its number, from 1, and its own id. */
export interface Place {
  readonly id: unknown
  readonly line: number
}

type Chunks = AsyncIterable<Uint8Array>

/** Whether a file is known to be a stream of articles before it is opened. */
export function isStream(file: string, format: string): boolean {
  return format === 'jsonl' || (format === 'auto' && STREAM_EXTENSIONS.includes(extensionOf(file)))
}

/** All articles of the files, in order; `-` is stdin. Each comes as soon as it is there. */
export async function* inputsOf(
  files: readonly string[],
  manner: Manner,
  process: Pick<NodeJS.Process, 'stdin'>,
  interruption: Interruption,
): AsyncGenerator<Input> {
  for (const file of files) {
    try {
      if (isArticle(file, manner.format)) yield await articleIn(nameOf(file), readFileSync(file), manner)
      else {
        const stream = file === '-' ? process.stdin : createReadStream(file)
        yield* articlesOf(file, manner, untilInterrupted(stream, interruption), interruption)
      }
    } catch (error) {
      if (!isSystemError(error)) throw error
      yield { name: nameOf(file), problem: readingProblem(error), record: null }
    }
    if (interruption.code !== null) return
  }
}

/** A file that holds one article by its name is read at once: opening a stream takes longer than reading one. */
function isArticle(file: string, format: string): boolean {
  return !isStream(file, format) && extensionOf(file) !== '' && statSync(file).isFile()
}

async function* articlesOf(
  file: string,
  manner: Manner,
  chunks: Chunks,
  interruption: Interruption,
): AsyncGenerator<Input> {
  const name = nameOf(file)
  if (isStream(file, manner.format)) return yield* recordsOf(name, chunks, manner)
  const { start, rest } = await firstLine(chunks)
  if (manner.format === 'auto' && extensionOf(file) === '' && looksLikeRecord(start))
    return yield* recordsOf(name, rest, manner)
  const bytes = await collected(rest)
  if (interruption.code !== null) return
  yield articleIn(name, bytes, manner)
}

async function articleIn(name: string, bytes: Uint8Array, manner: Manner): Promise<Input> {
  const read = await documentOf(name, bytes, manner)
  return 'code' in read
    ? { name, record: null, problem: read }
    : { name, record: null, document: read, lang: null }
}

async function* recordsOf(name: string, chunks: Chunks, { published }: Manner): AsyncGenerator<Input> {
  for await (const { number: line, bytes } of linesOf(chunks, LONGEST_LINE)) {
    const read = bytes ? recordOf(bytes) : { id: null, problem: problems.lineTooLong(LONGEST_LINE) }
    const record = { id: read.id ?? null, line }
    if ('problem' in read) yield { name, record, problem: read.problem }
    else {
      const document = await documentOfRecord(name, read, published)
      yield 'code' in document
        ? { name, record, problem: document }
        : { name, record, document, lang: read.lang }
    }
  }
}

/**
 * The name that goes out. Of an absolute path only the last part: where an archive lies on one machine is no part
 * of the result.
 */
function nameOf(file: string): string {
  if (file === '-') return 'stdin'
  return isAbsolute(file) ? basename(file) : file
}

/** The chunks of a stream; an interruption ends them early. */
async function* untilInterrupted(stream: NodeJS.ReadableStream, interruption: Interruption): Chunks {
  interruption.onInterrupt(() => (stream as unknown as { destroy(): void }).destroy())
  try {
    for await (const chunk of stream) yield chunk as unknown as Uint8Array
  } catch (error) {
    if (interruption.code === null) throw error
  }
}

/** How far a line feed is looked for in an input that may be a stream. */
const FIRST_LINE = 65_536

/** The first line as far as it is needed to tell what the input is, and all the chunks, that line included. */
async function firstLine(chunks: Chunks): Promise<{ start: string; rest: Chunks }> {
  const iterator = chunks[Symbol.asyncIterator]()
  const read: Uint8Array[] = []
  let size = 0
  for (let done = false; !done && size < FIRST_LINE && !read.at(-1)?.includes(10); ) {
    const next = await iterator.next()
    if (next.done) done = true
    else size += read[read.push(next.value) - 1]!.length
  }
  async function* all(): Chunks {
    yield* read
    yield* { [Symbol.asyncIterator]: () => iterator }
  }
  return { start: Buffer.concat(read).toString('utf8').split('\n', 1)[0]!, rest: all() }
}

async function collected(chunks: Chunks): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const chunk of chunks) parts.push(chunk)
  return Buffer.concat(parts)
}
