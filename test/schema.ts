/** The published schema, as a check that says what is wrong. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { PrintedSummary, Quote } from '../src/index.ts'

const file = join(import.meta.dirname, '..', 'schema', 'summary.schema.json')
const check = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(file, 'utf8')),
)

/** What in the value breaks the schema; empty where nothing does. */
export function faults(value: unknown): string[] {
  return check(value) ? [] : (check.errors ?? []).map(error => `${error.instancePath} ${error.message}`)
}

/** The objects with `start`, `end` and `text` in a summary whose words are not those of the text there. */
export function ungrounded({ text = '', offsetUnit, ...summary }: PrintedSummary): unknown[] {
  const points = Array.from(text)
  const bytes = Buffer.from(text)
  const cut = {
    codepoint: (start: number, end: number) => points.slice(start, end).join(''),
    utf16: (start: number, end: number) => text.slice(start, end),
    byte: (start: number, end: number) => bytes.subarray(start, end).toString(),
  }[offsetUnit]
  const wrong: unknown[] = []
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const { start, end, text: words } = value as Quote
    if (words !== undefined && start !== undefined && cut(start, end) !== words) wrong.push(value)
    for (const inner of Object.values(value)) walk(inner)
  }
  walk({ ...summary, id: null })
  return wrong
}
