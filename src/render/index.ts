/** The list of renderers. A new output format is one more line here; its flag and its help follow from it. */
import type { Summary } from '../article.ts'
import { encoded, type Failure, printed, printedFailure, type Selection } from './json.ts'
import { paintOf } from './paint.ts'

/** How a summary is to look. Each renderer takes of it what concerns it. */
export interface Look extends Selection {
  /** Columns. */
  readonly width: number
  readonly colour: 'colour' | 'plain'
}

/** Turns summaries into what is written, one at a time. */
export interface Render {
  readonly summary: (summary: Summary) => string
  /** What stands in place of a record that failed; absent: nothing does, and the problem is told on stderr. */
  readonly failure?: (failure: Failure) => string
  /** Stands before the first piece, between two, and after the last one. */
  readonly frame: { readonly open: string; readonly between: string; readonly close: string }
  /** The last line of a whole stream, where the format has such a thing. */
  readonly trailer?: (records: number, errors: number) => string
}

export interface Renderer {
  /** Its flag is `--<name>`; the one named `terminal` is what comes without a flag. */
  readonly name: string
  readonly about: string
  /** `many`: there may be more than one summary. */
  readonly load: (look: Look, count: 'one' | 'many') => Promise<Render>
}

const NO_FRAME = { open: '', between: '', close: '' }

const terminal: Renderer = {
  name: 'terminal',
  about: 'for people (this is what comes without a flag)',
  load: async look => {
    const { ruleOf, terminalView } = await import('./terminal.ts')
    const view = { ...look, paint: await paintOf(look.colour) }
    return { summary: terminalView(view), frame: { ...NO_FRAME, between: `\n${ruleOf(view)}\n\n` } }
  },
}

const json: Renderer = {
  name: 'json',
  about: 'one JSON object, indented; an array where there are several inputs',
  load: async (look, count) => ({
    summary: summary => ended(encoded(printed(summary, look), 2), count),
    failure: failure => ended(encoded(printedFailure(failure), 2), count),
    frame: count === 'many' ? { open: '[\n', between: ',\n', close: '\n]\n' } : NO_FRAME,
  }),
}

/** In an array the comma and the line feed come with the next object. */
function ended(text: string, count: 'one' | 'many'): string {
  return count === 'many' ? text.replace(/^/gm, '  ') : text + '\n'
}

const jsonl: Renderer = {
  name: 'jsonl',
  about: 'one compact JSON object a line, each written as soon as it is ready',
  load: async look => ({
    summary: summary => encoded(printed(summary, look), 0) + '\n',
    failure: failure => encoded(printedFailure(failure), 0) + '\n',
    trailer: (records, errors) => encoded({ end: true, records, errors }, 0) + '\n',
    frame: NO_FRAME,
  }),
}

const markdown: Renderer = {
  name: 'markdown',
  about: 'a report in Markdown',
  load: async ({ parts }) => {
    const { markdownReport } = await import('./markdown.ts')
    return { summary: markdownReport(parts), frame: { ...NO_FRAME, between: '\n' } }
  },
}

/** The first one is what comes without a flag. */
export const RENDERERS: readonly Renderer[] = [terminal, json, jsonl, markdown]
