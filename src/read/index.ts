/** The list of readers, and which of them an article asks for. A new input format is one more line here. */
import type { Block, Source } from '../article.ts'
import { blocksOf } from './text.ts'

/** What a reader makes of an article: its text, its blocks, and what it says of itself. */
export interface Reading {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly source: Partial<Pick<Source, 'title' | 'byline' | 'published' | 'url'>>
}

export interface Reader {
  readonly name: string
  /** The endings of file names, without the dot. */
  readonly extensions: readonly string[]
  /** Whether a text of unknown format is of this one. */
  readonly looksRight: (text: string) => boolean
  /** Loads what the reader needs, and gives the reader of decoded text with line feeds. */
  readonly load: () => Promise<(text: string) => Reading>
}

const text: Reader = {
  name: 'text',
  extensions: ['txt', 'text'],
  looksRight: () => true,
  load: async () => input => ({ text: input, blocks: blocksOf(input), source: {} }),
}

/** In the order in which a text of unknown format is tried. */
export const READERS: readonly Reader[] = [text]

/** What `--from` takes. `jsonl` is a stream of articles, each of any of the other formats. */
export const FORMATS: readonly string[] = ['auto', ...READERS.map(reader => reader.name), 'jsonl']

/** The reader of a format, null where there is none; `auto` is told by the file's name, then by the content. */
export function readerFor(format: string, name: string, input: string): Reader | null {
  if (format !== 'auto') return READERS.find(reader => reader.name === format) ?? null
  const extension = extensionOf(name)
  return READERS.find(reader => reader.extensions.includes(extension) || reader.looksRight(input))!
}

/** In lower case, without the dot; empty where the name has none. */
export function extensionOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
}

/** Decoded input as text that the offsets index: line feeds only. */
export function withLineFeeds(input: string): string {
  return input.includes('\r') ? input.replace(/\r\n?/g, '\n') : input
}
