/** The command line, as the contract has it: exit codes, streams, files, colours, signals. Runs the real command. */
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { manualPage } from '../docs/man.ts'
import type { PrintedSummary } from '../src/index.ts'
import { command, lines, type Printed, SEED, start } from './command.ts'
import { faults, ungrounded } from './schema.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'summarize-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** A file of the test's own. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('usage', () => {
  test.each([['--version'], ['-V']])('%s prints the version', async flag => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(await command([flag])).toEqual({ code: 0, stdout: `summarize ${version}\n`, stderr: '' })
  })

  test('--help tells every option of the contract', async () => {
    const { code, stdout } = await command(['--help'])
    expect(code).toBe(0)
    const flags =
      '--json --jsonl --markdown --from --lang --only --no-text --offset-unit --color --width -o, -q, --trailer --schema --languages --completion --help --version'
    expect(flags.split(' ').filter(flag => !stdout.includes(flag))).toEqual([])
  })

  test.each([
    ['an unknown option', ['--jsno', SEED], 'Did you mean --json?'],
    ['an unknown format', ['--from', 'pdf', SEED], 'markdown'],
    ['an unknown language', ['--lang', 'xx', SEED], '--languages'],
    ['an unknown part', ['--only', 'persons', SEED], 'people'],
    ['an unknown unit', ['--offset-unit', 'rune', SEED], 'codepoint'],
    ['a width that is no number', ['--width', 'wide', SEED], '40 to 200'],
    ['a day that is none', ['--date', '2025-02-30', SEED], '2025-02-28'],
    ['two kinds of output', ['--json', '--jsonl', SEED], 'cannot be used'],
    ['--why with --json', ['--why', 'altman', '--json', SEED], 'cannot be used with'],
    ['an output in no folder', ['-o', 'no/such/folder/x', SEED], 'folder'],
  ])('%s is wrong usage and says what is right', async (_, args, hint) => {
    const { code, stdout, stderr } = await command(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^summarize: /)
    expect(stderr).toContain(hint)
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  test('a name that looks like an option follows --', async () => {
    const { code, stderr } = await command(['--', '--json'])
    expect(code).toBe(1)
    expect(stderr).toContain('summarize: --json: there is no such file')
  })
})

describe('inputs', () => {
  test.each([
    ['nothing.txt', null, 'there is no such file'],
    ['empty.txt', '', 'there is no text in it'],
    ['blank.txt', ' \n\t\r\n', 'there is no text in it'],
    ['binary.bin', Uint8Array.from([1, 2, 0, 4, 0x89, 0, 0, 0]), 'this is not text (it has NUL bytes)'],
    ['page.html', '<!doctype html><p>Acme buys Beta.</p>', 'this is HTML, which has no reader here'],
  ])('%s is a problem, and the other inputs are still done', async (name, content, what) => {
    const path = content === null ? join(folder, name) : file(name, content)
    const { code, stdout, stderr } = await command(['--jsonl', path, SEED])
    expect(code).toBe(1)
    expect(stdout.match(/\n/g)).toHaveLength(1)
    expect(JSON.parse(stdout).source.name).toBe(SEED)
    expect(stderr).toContain(`${name}: ${what}; `)
  })

  test('a folder is a problem', async () => {
    const { code, stdout, stderr } = await command(['--json', folder])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('this is a folder')
  })

  test('stdin is read where no file is given, and for -', async () => {
    const text = readFileSync(SEED)
    const [bare, dash, named] = await Promise.all([
      command(['--json'], text),
      command(['--json', '-'], text),
      command(['--json', SEED]),
    ])
    expect(bare).toEqual(dash)
    const strip = (json: string) => ({ ...JSON.parse(json), source: null })
    expect(strip(bare.stdout)).toEqual(strip(named.stdout))
    expect(JSON.parse(bare.stdout).source.name).toBe('stdin')
  })

  test('stdin is never touched where a file is given', async () => {
    const child = start(['--json', SEED], { stdio: ['pipe', 'ignore', 'ignore'] })
    expect(await once(child, 'close')).toEqual([0, null])
  })

  test('several inputs make an array, and the output names no folder of this machine', async () => {
    const path = file('a.txt', 'One small article.')
    const { stdout, code } = await command(['--json', path, SEED])
    expect(code).toBe(0)
    expect(JSON.parse(stdout).map((summary: Printed) => summary.source.name)).toEqual(['a.txt', SEED])
    expect(faults(JSON.parse(stdout))).toEqual([])
    expect(stdout).not.toContain(folder)
  })
})

describe('outputs', () => {
  test('300 kB of JSON through a slow pipe arrive whole', async () => {
    const words = Array.from({ length: 6000 }, (_, i) => `Sentence ${i} says that it is here.`).join(' ')
    const child = start(['--json', file('long.txt', words)], { stdio: ['ignore', 'pipe', 'inherit'] })
    const chunks: Buffer[] = []
    for await (const chunk of child.stdout!) {
      chunks.push(chunk)
      await pause(5)
    }
    const json = Buffer.concat(chunks).toString()
    expect(json.length).toBeGreaterThan(300_000)
    expect(JSON.parse(json).text).toBe(words)
  })

  test('a reader that goes away ends the run quietly', async () => {
    const child = start(['--from', 'jsonl', '--jsonl'])
    const errors: Buffer[] = []
    child.stderr!.on('data', chunk => errors.push(chunk))
    child.stdin!.on('error', () => {})
    const record = `${JSON.stringify({ text: readFileSync(SEED, 'utf8') })}\n`
    const feeding = setInterval(() => child.stdin!.write(record.repeat(20)), 5)
    await once(child.stdout!, 'data')
    child.stdout!.destroy()
    const [code] = await once(child, 'exit')
    clearInterval(feeding)
    expect(code).toBe(0)
    expect(Buffer.concat(errors).toString()).toBe('')
  })

  test('-o writes the whole result', async () => {
    const path = join(folder, 'out.json')
    expect(await command(['--json', '-o', path, SEED])).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(readFileSync(path, 'utf8')).toBe((await command(['--json', SEED])).stdout)
  })

  test('-o leaves what was there where nothing could be done, and no other file either', async () => {
    const path = file('kept.json', 'as it was')
    const before = readdirSync(folder)
    expect((await command(['--json', '-o', path, join(folder, 'missing')])).code).toBe(1)
    expect(readFileSync(path, 'utf8')).toBe('as it was')
    expect(readdirSync(folder)).toEqual(before)
  })

  test('--only and --no-text leave out the rest', async () => {
    const { stdout } = await command(['--json', '--no-text', '--only', 'people,figures', SEED])
    expect(Object.keys(JSON.parse(stdout))).toEqual(
      'schemaVersion source language offsetUnit people figures warnings'.split(' '),
    )
    expect(faults(JSON.parse(stdout))).toEqual([])
  })

  test('every part can be asked for alone, and shows itself', async () => {
    for (const part of ['lead', 'people', 'companies', 'places', 'figures', 'summary', 'sections']) {
      const { stdout } = await command(['--only', part, SEED])
      expect(stdout.split('\n\n').length, part).toBe(2)
    }
  })

  test('the fields come in the order of the contract', async () => {
    const summary = JSON.parse((await command(['--json', SEED])).stdout)
    expect(Object.keys(summary).join(' ')).toBe(
      'schemaVersion source language offsetUnit text headline lead sections people companies organizations places figures dates summary warnings',
    )
  })

  test.each(['codepoint', 'utf16', 'byte'])(
    'every sample keeps to the schema and is grounded, counted in %s',
    async unit => {
      const files = readdirSync('seeds').map(name => join('seeds', name))
      const { stdout, code } = await command(['--json', '--offset-unit', unit, ...files])
      expect(code).toBe(0)
      const summaries: PrintedSummary[] = JSON.parse(stdout)
      expect(summaries).toHaveLength(files.length)
      for (const summary of summaries) {
        expect(faults(summary)).toEqual([])
        expect(ungrounded(summary)).toEqual([])
      }
    },
  )

  test('--schema prints the schema, --languages every language', async () => {
    expect((await command(['--schema'])).stdout).toBe(readFileSync('schema/summary.schema.json', 'utf8'))
    const { stdout } = await command(['--languages'])
    for (const code of 'hu en de fr es it pt nl pl cs sk ro hr sr sl sv da nb nn fi et lv lt el bg ru uk tr'.split(
      ' ',
    ))
      expect(stdout).toMatch(new RegExp(`^${code} .*full$`, 'm'))
  })
})

test('the help fits a terminal of 80 columns', async () => {
  const { stdout, code } = await command(['--help'])
  expect(code).toBe(0)
  for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80)
})

describe('--why', () => {
  test('it tells the rule and the sentence of a figure, and the words behind a role', async () => {
    const figure = await command(['--why', '15-20', SEED])
    expect(figure.stdout).toMatch(
      /money, by the rule “.+”\n.*“15-20 milliárd dollárt” at \d+–\d+\n.*in: A SoftBank/,
    )
    for (const line of figure.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    const person = await command(['--why', 'altman', SEED])
    expect(person.stdout).toContain('Sam Altman: person')
    expect(person.stdout).toContain('“Sam Altmant” at')
  })

  test('it says so where there is nothing', async () => {
    expect((await command(['--why', 'Nobody', SEED])).stdout).toContain('nothing was found')
  })
})

describe('the terminal', () => {
  const ESCAPE = '\x1b['

  test.each([
    ['a pipe', [], {}, false],
    ['--color always', ['--color', 'always'], { NO_COLOR: '1' }, true],
    ['--color never', ['--color', 'never'], { FORCE_COLOR: '1' }, false],
    ['--no-color', ['--no-color'], { FORCE_COLOR: '1' }, false],
    ['NO_COLOR over FORCE_COLOR', [], { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['an empty NO_COLOR', [], { NO_COLOR: '', FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR over TERM', [], { FORCE_COLOR: '1', TERM: 'dumb' }, true],
    ['FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, false],
    ['CLICOLOR_FORCE', [], { CLICOLOR_FORCE: '1' }, true],
  ])('%s decides on colour', async (_, flags, env, coloured) => {
    const { stdout } = await command([...flags, SEED], '', env as NodeJS.ProcessEnv)
    expect(stdout.includes(ESCAPE)).toBe(coloured)
  })

  test('an article and a name full of escape sequences print none of them', async () => {
    const evil = '\x1b]0;title\x07\x1b[2J\x1b[31mRed\x9b31m \u202eright to left\u202c\x08\x7f Alert\x1b'
    const path = file('a\x1b[31mb\u202e.txt', `${evil} Inc. said ${evil} on Monday.\n\n${evil} is here.`)
    for (const args of [[path], ['--markdown', path], [join(folder, 'no\x1b[2Jne')]]) {
      const { stdout, stderr } = await command(args)
      expect(stdout + stderr).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/)
    }
  })
})

describe('signals', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends a waiting stream with %d, its records flushed', async (signal, expected) => {
    const child = start(['--from', 'jsonl', '--jsonl'])
    child.stdin!.write('{"id":1,"text":"One."}\n{"id":2,"te')
    const [chunk] = await once(child.stdout!, 'data')
    child.kill(signal)
    const [code] = await once(child, 'close')
    expect(code).toBe(expected)
    expect(JSON.parse(chunk).id).toBe(1)
  })

  test('a file that could not be finished does not appear', async () => {
    const path = join(folder, 'never.jsonl')
    const child = start(['--from', 'jsonl', '--jsonl', '-o', path])
    child.stdin!.write('{"id":1,"text":"One."}\n')
    await pause(500)
    child.kill('SIGTERM')
    expect((await once(child, 'close'))[0]).toBe(143)
    expect(readdirSync(folder).filter(name => name.includes('never'))).toEqual([])
  })
})

describe('JSON Lines', () => {
  const stream = (args: string[], input: string | Uint8Array, env = {}) =>
    command(['--from', 'jsonl', '--jsonl', ...args], input, env)

  test('one line in, one line out, in order; a bad line answers in its place', async () => {
    const input = '{"id":"a","text":"One."}\r\nnope\n\n[1]\n{"id":7}\n{"id":{"start":1},"text":"","more":1}'
    const run = await stream(['--trailer'], input)
    expect(run.code).toBe(1)
    const out = lines(run)
    expect(out.map(line => [line.id, line.error?.code, line.line])).toEqual([
      ['a', undefined, undefined],
      [null, 'bad-json', 2],
      [null, 'empty-line', 3],
      [null, 'not-an-object', 4],
      [7, 'no-text', 5],
      [{ start: 1 }, undefined, undefined],
      [undefined, undefined, undefined],
    ])
    expect(out.at(-1)).toEqual({ end: true, records: 6, errors: 4 })
    expect(out.flatMap(faults)).toEqual([])
    expect(run.stderr).toBe('')
  })

  test('a record is answered before the next one comes', async () => {
    const child = start(['--from', 'jsonl', '--jsonl'])
    for (const id of [1, 2, 3]) {
      child.stdin!.write(`{"id":${id},"text":"One."}\n`)
      const [chunk] = await once(child.stdout!, 'data')
      expect(JSON.parse(chunk).id).toBe(id)
    }
    child.stdin!.end()
    expect((await once(child, 'close'))[0]).toBe(0)
  })

  test('lone surrogates become U+FFFD, and no sign inside a string ends a line', async () => {
    const run = await stream([], '{"id":"\\ud800","text":"a\\udc00b\\u0085c\\u2028d\\u2029e 🚀"}\n')
    expect(run.stdout).not.toMatch(/[\x85\u2028\u2029]|\\ud[89a-f]/i)
    const [summary] = lines(run)
    expect(summary.id).toBe('\uFFFD')
    expect(summary.text).toBe('a\uFFFDb\x85c\u2028d\u2029e 🚀')
    expect(summary.warnings.map(warning => warning.code)).toContain('lone-surrogates')
  })

  test('a record says its language, format, title and address', async () => {
    const record = {
      text: '# Head\n\nSome *words*.',
      format: 'markdown',
      lang: 'eng',
      title: 'T',
      url: 'http://u',
    }
    const [summary] = lines(await stream([], JSON.stringify(record)))
    expect(summary.text).toBe('Head\n\nSome words.')
    expect(summary.source).toMatchObject({ format: 'markdown', title: 'T', url: 'http://u' })
    expect(summary.language).toMatchObject({ code: 'en', confidence: 1, support: 'full' })
  })

  test('an unknown language is detected with a warning, an unknown format is an error', async () => {
    const [first, second] = lines(
      await stream([], '{"text":"One.","lang":"qqq"}\n{"text":"One.","format":"pdf"}'),
    )
    expect(first.warnings[0]?.code).toBe('unknown-language')
    expect(second?.error?.code).toBe('unknown-format')
  })

  test('a stream on stdin is known without --from', async () => {
    expect(lines(await command(['--jsonl'], '{"text":"One."}\n{"text":"Two."}\n'))).toHaveLength(2)
    expect(JSON.parse((await command(['--json'], '{"text":"One."}\n')).stdout)).toHaveLength(1)
  })

  test('an empty stream has an empty answer', async () => {
    expect(await stream(['--trailer'], '')).toEqual({
      code: 0,
      stdout: '{"end":true,"records":0,"errors":0}\n',
      stderr: '',
    })
    expect((await command(['--from', 'jsonl', '--json'], '')).stdout).toBe('[\n\n]\n')
  })

  test('it works with an empty environment', async () => {
    const child = start(['--from', 'jsonl', '--jsonl'], { env: {} })
    child.stdin!.end('{"text":"One."}\n')
    expect((await once(child, 'close'))[0]).toBe(0)
  })

  test('a record in one process is the same as in many', async () => {
    const records = readdirSync('seeds').map(name =>
      JSON.stringify({ text: readFileSync(join('seeds', name), 'utf8') }),
    )
    const together = await stream([], records.join('\n'))
    const apart = await Promise.all(records.slice(0, 3).map(record => stream([], record)))
    expect(together.stdout.startsWith(apart.map(run => run.stdout).join(''))).toBe(true)
  })
})

describe('what is made from the definition of the command', () => {
  test('the man page is up to date', () => {
    expect(readFileSync('man/summarize.1', 'utf8'), 'npm run man').toBe(manualPage())
  })

  test.each(['bash', 'zsh', 'fish'])('the completions of %s know every option and format', async shell => {
    const { stdout } = await command(['--completion', shell])
    for (const word of 'json jsonl markdown only lang output quiet text utf16 always'.split(' '))
      expect(stdout).toContain(word)
  })

  test('bash completes an option and a value', () => {
    const script = `source <(node bin/summarize.js --completion bash)
      COMP_WORDS=(summarize --js); COMP_CWORD=1; _summarize; echo "\${COMPREPLY[@]}"
      COMP_WORDS=(summarize --from m); COMP_CWORD=2; _summarize; echo "\${COMPREPLY[@]}"`
    expect(execFileSync('bash', ['-c', script], { encoding: 'utf8' })).toBe('--json --jsonl\nmarkdown\n')
  })
})
