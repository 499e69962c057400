/**
 * Sets the marks of test/cases/articles by what the program answers now: `- ` found, `~ ` right but missing, and adds
 * or drops `! ` found but wrong. What is expected is never changed. Read the difference before it is kept: `~` to `-` is
 * a gain; `-` to `~` or a new `!` is a loss to look at.
 * Usage: npx tsx bench/mark.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { readSamples, type Sample } from '../test/samples.ts'

const cases = join(import.meta.dirname, '..', 'test', 'cases', 'articles')

/** The case of a sample with its marks set. */
function marked(text: string, answers: Sample['lines']): string {
  const out: string[] = []
  let left: string[] = []
  const flush = (): void => {
    out.push(...left.map(line => `! ${line}`))
    left = []
  }
  for (const line of text.split('\n')) {
    const [, mark, item = ''] = /^([-~!]) (.*)$/u.exec(line) ?? []
    const [, heading, value] = /^(\w+)(?:: (.*))?$/u.exec(line) ?? []
    if (mark === '!') continue
    if (mark) {
      const at = left.indexOf(item)
      if (at >= 0) left.splice(at, 1)
      out.push(`${at >= 0 ? '-' : '~'} ${item}`)
      continue
    }
    flush()
    if (heading !== undefined && value === undefined) left = [...(answers[heading] ?? [])]
    out.push(line)
  }
  flush()
  return out.join('\n')
}

for (const { name, lines } of await readSamples()) {
  const file = join(cases, `${parse(name).name}.txt`)
  writeFileSync(file, marked(readFileSync(file, 'utf8'), lines))
}
