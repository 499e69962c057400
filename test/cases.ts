/** Reads the plain-text cases of `test/cases`: a line a case, `input ==> expected`; `#` begins a remark. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Case {
  readonly input: string
  readonly expected: string
}

/** The cases of a file, in order; a line without `==>` is an error of the file. */
export function casesOf(file: string): Case[] {
  const lines = readFileSync(join(import.meta.dirname, 'cases', file), 'utf8').split('\n')
  return lines
    .filter(line => line.trim() && !line.startsWith('#'))
    .map(line => {
      const [input, expected] = line.split(' ==> ')
      if (input === undefined || expected === undefined) throw new Error(`${file}: no ==> in ${line}`)
      return { input: input.trim(), expected: expected.trim() }
    })
}
