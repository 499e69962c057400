/** The list of readers, and which of them an article asks for. A new input format is one more line here. */
import type { Block, Source } from '../article.ts'

/** What a reader makes of an article: its text, its blocks, and what it says of itself. */
export interface Reading {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly source: Partial<Pick<Source, 'title' | 'byline' | 'published' | 'url'>>
}

/** Reads decoded text with line feeds. */
export type Read = (input: string) => Reading

interface Reader {
  /** The endings of file names, without the dot. */
  readonly extensions: readonly string[]
  /** Whether a text of unknown format is of this one. */
  readonly looksRight: (input: string) => boolean
  /** Loads what the reader needs, which may be much. */
  readonly load: () => Promise<Read>
}

/** `## Heading`, `[link](…)`, a fence, or front matter. */
const MARKDOWN = /^#{1,6} +\S|\]\(https?:|^(?:```|~~~)|^---\n[\s\S]*?^---$/m

/** In the order in which a text of unknown format is tried. */
const READERS = {
  markdown: {
    extensions: ['md', 'markdown', 'mdown', 'mkd'],
    looksRight: input => MARKDOWN.test(input),
    load: async () => (await import('./markdown.ts')).readMarkdown,
  },
  text: {
    extensions: ['txt', 'text'],
    looksRight: () => true,
    load: async () => (await import('./plain.ts')).readPlain,
  },
} as const satisfies Record<string, Reader>

/** The formats of articles, in the order in which a text of unknown format is tried. */
export type Format = keyof typeof READERS
export const FORMATS = Object.keys(READERS) as readonly Format[]

/** Whether there is a reader for a format; `auto` is none. */
export function isFormat(name: string): name is Format {
  return Object.hasOwn(READERS, name)
}

/** The format of an article, by the file's name or else by the content. */
export function guessFormat(name: string, input: string): Format {
  const extension = extensionOf(name)
  const named = FORMATS.find(format => (READERS[format].extensions as readonly string[]).includes(extension))
  return named ?? FORMATS.find(format => READERS[format].looksRight(input))!
}

/** What a file of another program begins with; read as plain text, it would give its marks for words. */
const FOREIGN: readonly (readonly [name: string, beginning: RegExp])[] = [
  ['HTML', /^\s*<(?:!doctype html|html[\s>])/i],
  ['a PDF', /^%PDF-/],
  ['RTF', /^\{\\rtf/],
]

/** The name of a format without a reader, for a text of unknown format; null where it may be read. */
export function foreignFormatOf(input: string): string | null {
  return FOREIGN.find(([, beginning]) => beginning.test(input))?.[0] ?? null
}

/** Loads the reader of a format. */
export function readerOf(format: Format): Promise<Read> {
  return READERS[format].load()
}

/** In lower case, without the dot; empty where the name has none. */
export function extensionOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
}

/** Decoded input as text that the offsets index: line feeds only. */
export function withLineFeeds(input: string): string {
  return input.includes('\r') ? input.replace(/\r\n?/g, '\n') : input
}
