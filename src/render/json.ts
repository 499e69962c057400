/** The summary as JSON: the contract with programs. */
import type { Summary } from '../article.ts'
import { messageOf, type Problem } from '../problems.ts'
import { converted, type OffsetUnit, offsetsIn } from './offsets.ts'
import { PARTS, type Part } from './parts.ts'

/** The summary as it leaves the house: its offsets are in the unit that it names. */
export type PrintedSummary = Omit<Summary, 'text'> & {
  readonly offsetUnit: OffsetUnit
  readonly text?: string
}

/** What of the summary is printed, and how it counts. */
export interface Selection {
  readonly unit: OffsetUnit
  /** Null: all. */
  readonly parts: readonly Part[] | null
  readonly text: 'with-text' | 'no-text'
}

/** The summary in the order of the contract, with the parts that are wanted. */
export function printed(summary: Summary, { unit, parts, text }: Selection): PrintedSummary {
  const { schemaVersion, id, source, language, text: article, ...found } = summary
  const convert = offsetsIn(unit, article)
  const wanted = Object.entries(found).filter(
    ([key]) => parts === null || !PARTS.includes(key as Part) || parts.includes(key as Part),
  )
  return {
    schemaVersion,
    ...('id' in summary ? { id } : {}),
    source,
    language,
    offsetUnit: unit,
    ...(text === 'with-text' ? { text: article } : {}),
    ...(converted(Object.fromEntries(wanted), convert) as typeof found),
  }
}

/** What stands in the place of a record that could not be read. */
export interface Failure {
  readonly id: unknown
  readonly problem: Problem
  /** The number of the line in its stream, from 1. */
  readonly line: number
}

/** The failure as data, with the message in one string. */
export function printedFailure({ id, problem, line }: Failure): object {
  return { id, error: { code: problem.code, message: messageOf(problem) }, line }
}

/** JSON in which every reader of lines sees the same lines: U+0085, U+2028 and U+2029 are escaped. */
export function encoded(value: unknown, indent: number): string {
  return JSON.stringify(value, null, indent).replace(
    /[\x85\u2028\u2029]/g,
    sign => '\\u' + sign.charCodeAt(0).toString(16).padStart(4, '0'),
  )
}
