/** A line of JSON Lines to a record: `{"text": "…"}` with optional `id`, `lang`, `format`, `title`, `url` and more. */
import type { Source, Warning } from '../article.ts'
import { type Problem, problems, warnings } from '../problems.ts'
import { strictUtf8 } from './bytes.ts'

/** The longest line that is read, in bytes: longer than any article, and short enough for memory. */
export const LONGEST_LINE = 64 * 1024 * 1024

/** An article of a stream, as its line has it. */
export interface Record {
  readonly id?: unknown
  readonly text: string
  readonly lang: string | null
  readonly format: string
  readonly source: Partial<Pick<Source, 'title' | 'url' | 'byline' | 'published'>>
  readonly warnings: readonly Warning[]
}

/** What is wrong with a line, and its record's id where that much could be read. */
export interface BadRecord {
  readonly id: unknown
  readonly problem: Problem
}

/** The record of a line, or what is wrong with it. All strings come out as well-formed Unicode. */
export function recordOf(bytes: Uint8Array): Record | BadRecord {
  const strict = strictUtf8(bytes)
  const line = (strict ?? new TextDecoder().decode(bytes)).trim()
  if (line === '') return { id: null, problem: problems.emptyLine }
  const value = parsed(line)
  if (value instanceof SyntaxError) return { id: null, problem: problems.badJson(firstWords(value)) }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { id: null, problem: problems.notAnObject }
  const { id, text, lang, format, ...rest } = value as { [field: string]: unknown }
  if (typeof text !== 'string') return { id: id ?? null, problem: problems.noText }
  return {
    ...(id === undefined ? {} : { id }),
    text,
    lang: typeof lang === 'string' && lang !== '' ? lang : null,
    format: typeof format === 'string' && format !== '' ? format : 'auto',
    source: said(rest),
    warnings: [
      ...(strict === null ? [warnings.lossyDecoding(countOf(line), 'utf-8')] : []),
      ...(LONE.test(line) && text.includes('\uFFFD') ? [warnings.loneSurrogates] : []),
    ],
  }
}

/** The escape of a surrogate, which JSON allows alone: `\ud83d`. */
const LONE = /\\u[dD][89a-fA-F]/

/** JSON.parse tells by throwing; this is the one place where that is no bug. */
function parsed(line: string): unknown {
  try {
    return LONE.test(line)
      ? JSON.parse(line, (_, value) => (typeof value === 'string' ? value.toWellFormed() : value))
      : JSON.parse(line)
  } catch (error) {
    if (error instanceof SyntaxError) return error
    throw error
  }
}

/** The parser quotes the line at length; its first words are enough. */
function firstWords(error: SyntaxError): string {
  return error.message.replace(/,? ?(?:"|\.\.\.).*$/s, '').slice(0, 80)
}

function countOf(line: string): number {
  return line.split('\uFFFD').length - 1
}

/** What the record says of its article. */
function said(fields: { [field: string]: unknown }): Record['source'] {
  const known = ['title', 'url', 'byline', 'published'] as const
  return Object.fromEntries(
    known.filter(field => typeof fields[field] === 'string').map(field => [field, fields[field] as string]),
  )
}

/** The endings of the names of such files. */
export const STREAM_EXTENSIONS: readonly string[] = ['jsonl', 'ndjson']

/** Whether the first line of an unknown input, or its beginning, is a record. */
export function looksLikeRecord(line: string): boolean {
  return /^\s*\{\s*"/.test(line) && /"text"\s*:\s*"/.test(line)
}
