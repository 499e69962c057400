/** The progress line: when it is shown, what it says, and that nothing of it stays. */
import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import stringWidth from 'fast-string-width'
import { expect, test } from 'vitest'
import { progressOn } from '../src/cli/progress.ts'

/** What is written at these times, each the beginning of an input. */
function shownAt(times: readonly number[], columns: number, total: number | null): string[] {
  const written: string[] = []
  let time = 0
  const stderr = { columns, write: (text: string) => written.push(text) > 0 }
  const progress = progressOn(stderr, () => time)
  times.forEach((now, done) => {
    time = now
    progress.next(`news/${done}.txt`, done, total)
  })
  progress.clear()
  return written.map(text => text.replaceAll('\r\x1b[K', '<'))
}

test('it waits for half a second, changes ten times a second at most, and is wiped in the end', () => {
  expect(shownAt([0, 200, 499], 80, 9)).toEqual([])
  expect(shownAt([0, 500, 550, 599, 600], 80, 9)).toEqual([
    '<summarize: news/1.txt (2 of 9)',
    '<summarize: news/4.txt (5 of 9)',
    '<',
  ])
})

test('where nobody knows how many there are, it tells the pace', () => {
  expect(shownAt([100, 1000], 80, null)[0]).toBe('<summarize: news/1.txt (1 a second)')
  expect(shownAt([100, 200, 300, 2000], 80, null)[0]).toBe('<summarize: news/3.txt (1.5 a second)')
})

test('it stays on one line of the terminal', () => {
  for (const line of shownAt([600, 700, 800], 20, 3))
    expect(stringWidth(line.replace('<', ''))).toBeLessThan(20)
})

/** `script` of util-linux runs a command on a terminal of its own. */
const hasTerminals = spawnSync('script', ['--version']).status === 0

/** What a terminal gets of a stream of two records, the second of them half a second after the first is done. */
async function onTerminal(flags: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'progress-'))
  const record = `echo '{"text":"One."}'`
  const slowly = `${record}; until [ -s ${folder}/out ]; do sleep 0.05; done; sleep 0.6; ${record}`
  const line = `{ ${slowly}; } | node bin/summarize.js --from jsonl --jsonl ${flags} > ${folder}/out`
  const { stdout } = await promisify(execFile)('script', ['-qec', line, '/dev/null'], {
    env: { ...process.env, TERM: 'xterm' },
  })
  rmSync(folder, { recursive: true })
  return stdout
}

test.runIf(hasTerminals)('a person at a terminal sees it, and no trace of it at the end', async () => {
  expect(await onTerminal('')).toMatch(/^\r\x1b\[Ksummarize: stdin, line 2 \([\d.]+ a second\)\r\x1b\[K$/)
})

test.runIf(hasTerminals)('--quiet is quiet', async () => {
  expect(await onTerminal('--quiet')).toBe('')
})

test.runIf(hasTerminals).each(['', '| cat'])(
  'nothing is told where results are on the screen: %j',
  async to => {
    const line = `{ echo '{"text":"One."}'; sleep 1; echo '{"text":"Two."}'; } | node bin/summarize.js --from jsonl ${to}`
    const { stdout } = await promisify(execFile)('script', ['-qec', line, '/dev/null'], {
      env: { ...process.env, TERM: 'xterm' },
    })
    expect(stdout).not.toContain('\x1b[K')
  },
)
