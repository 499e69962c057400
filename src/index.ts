/** The library: the same summary as the command's, from a string. */
import type { Document } from './article.ts'
import { sha256Of } from './read/bytes.ts'
import { type Format, guessFormat, type Read, withLineFeeds } from './read/index.ts'
import { readMarkdown } from './read/markdown.ts'
import { readPlain } from './read/plain.ts'
import { type PrintedSummary, printed } from './render/json.ts'
import type { OffsetUnit } from './render/offsets.ts'
import type { Part } from './render/parts.ts'
import { summaryOf } from './summarize.ts'

export type * from './article.ts'
export { summarizeDocument } from './summarize.ts'
export type { Format, OffsetUnit, Part, PrintedSummary }

/** What is known of an article beforehand, and what is wanted of its summary. */
export interface SummarizeOptions {
  /** Absent: told by the name and the content. */
  readonly format?: Format
  /** ISO 639-1 or 639-3; absent: detected. */
  readonly lang?: string
  /** Becomes `source.name`; `text` where absent. */
  readonly name?: string
  /** The day of publication, `yyyy-mm-dd`, for relative dates. */
  readonly date?: string
  /** Only these parts; absent: all. */
  readonly only?: readonly Part[]
  /** What offsets count; `utf16` where absent, so that `text.slice(start, end)` is right. */
  readonly offsetUnit?: OffsetUnit
}

const READERS: Record<Format, Read> = { text: readPlain, markdown: readMarkdown }

/**
 * Summarizes an article: the people, companies, organizations, places and figures in it, its outline and its key
 * sentences, each with offsets into `text`.
 */
export function summarize(article: string, options: SummarizeOptions = {}): PrintedSummary {
  const input = withLineFeeds(article.replace(/^\uFEFF/, '').toWellFormed())
  const name = options.name ?? 'text'
  const format = options.format ?? guessFormat(name, input)
  const { text, blocks, source: said } = READERS[format](input)
  const published = options.date ? { published: options.date } : {}
  const source = { name, format, encoding: 'utf-8', sha256: sha256Of(article), ...published, ...said }
  const document: Document = { source, text, blocks, warnings: [] }
  return printed(summaryOf(document, options.lang ?? null), {
    unit: options.offsetUnit ?? 'utf16',
    parts: options.only ?? null,
    text: 'with-text',
  })
}
