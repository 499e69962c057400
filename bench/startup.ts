/**
 * Wall time of whole processes beside `node -e 0`, in pairs, so that a busy machine disturbs both alike.
 * Usage: npm run build && npm run bench:startup [pairs]
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const pairs = Number(process.argv[2] ?? 40)

const COMMANDS: Record<string, readonly string[]> = {
  '--version': ['bin/summarize.js', '--version'],
  '--help': ['bin/summarize.js', '--help'],
  'the first sample, for people': ['bin/summarize.js', 'seeds/000_0b1cd89e6d09e7ed.txt'],
  'the first sample, --json': ['bin/summarize.js', '--json', 'seeds/000_0b1cd89e6d09e7ed.txt'],
}

/** Milliseconds from start to end of a process. */
function timeOf(args: readonly string[]): number {
  const start = performance.now()
  spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore' })
  return performance.now() - start
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!
}

console.log(`Node ${process.version}, ${pairs} pairs; medians`)
for (const [name, args] of Object.entries(COMMANDS)) {
  const runs = Array.from({ length: pairs }, () => ({ bare: timeOf(['-e', '0']), ours: timeOf(args) }))
  const bare = median(runs.map(run => run.bare))
  const ours = median(runs.map(run => run.ours))
  const ratio = median(runs.map(run => run.ours / run.bare))
  console.log(
    `${name.padEnd(30)} ${ours.toFixed(0)} ms, bare ${bare.toFixed(0)} ms, ratio ${ratio.toFixed(2)}`,
  )
}
