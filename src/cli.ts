/** The front door: the only room that touches the world. What a run needs is loaded when it is needed. */
import { readResource } from './resources.ts'

/** Runs the command, and gives its exit code. Never ends the process: what is written has to arrive. */
export async function run(process: NodeJS.Process): Promise<number> {
  const { version } = JSON.parse(readResource('package.json').toString()) as { version: string }
  const [only, ...others] = process.argv.slice(2)
  if (others.length === 0 && (only === '--version' || only === '-V')) {
    process.stdout.write(`summarize ${version}\n`)
    return 0
  }
  const { runWith } = await import('./cli/run.ts')
  return runWith(process, version)
}
