/** Runs the real command, as a user's shell would. */
import { type SpawnOptions, spawn } from 'node:child_process'
import { join } from 'node:path'

import type { PrintedSummary } from '../src/index.ts'

const root = join(import.meta.dirname, '..')

/** What a run left behind. `code` is null where a signal ended it. */
export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The path of a sample article, from the package's root, where the command runs. */
export const SEED = 'seeds/000_0b1cd89e6d09e7ed.txt'

/** Starts the command at the package's root; colours and width are those of no terminal unless `env` says otherwise. */
export function start(args: readonly string[], options: SpawnOptions = {}) {
  const bin = join(root, 'bin/summarize.js')
  const { NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, COLUMNS, ...env } = process.env
  return spawn(process.execPath, [bin, ...args], { cwd: root, env, ...options })
}

/** Runs the command to its end, with `input` on stdin. */
export function command(
  args: readonly string[],
  input: string | Uint8Array = '',
  env: NodeJS.ProcessEnv = {},
): Promise<Run> {
  const { NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, COLUMNS, ...rest } = process.env
  const child = start(args, { env: { ...rest, ...env } })
  const [stdout, stderr] = [child.stdout!, child.stderr!].map(stream => {
    const chunks: Buffer[] = []
    stream.on('data', chunk => chunks.push(chunk))
    return () => Buffer.concat(chunks).toString('utf8')
  })
  child.stdin!.on('error', () => {})
  child.stdin!.end(input)
  return new Promise(done => child.on('close', code => done({ code, stdout: stdout!(), stderr: stderr!() })))
}

/** A line of the output: a summary, a failure or the trailer. */
export type Printed = PrintedSummary & {
  readonly error?: { readonly code: string; readonly message: string }
  readonly line?: number
}

/** The output of a run as JSON values, a line each. */
export function lines({ stdout }: Run): [Printed, ...Printed[]] {
  return stdout
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line)) as [Printed, ...Printed[]]
}
