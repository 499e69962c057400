/** Bytes to text, text to blocks. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode, decodedBy } from '../src/read/bytes.ts'
import { foreignFormatOf, guessFormat } from '../src/read/index.ts'
import { recordOf } from '../src/read/jsonl.ts'
import { linesOf } from '../src/read/lines.ts'
import { readMarkdown } from '../src/read/markdown.ts'
import { casesOf } from './cases.ts'

const HUNGARIAN =
  'A „Tűzvédelmi Főfelügyelőség” szóvivője – Ősz Ödön – közölte: őrültség volna újabb hűtőházat építeni, így a fővárosi önkormányzat visszavonja az engedélyt.'

/** The text in a single-byte encoding, by turning around what the decoder says of every byte. */
function encode(text: string, encoding: string): Uint8Array {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte)
  const signs = [...decodedBy(encoding, bytes)]
  return Uint8Array.from(text, sign => Math.max(signs.indexOf(sign), 0) || '?'.charCodeAt(0))
}

const utf16 = (text: string, order: 'le' | 'be'): Buffer =>
  order === 'le' ? Buffer.from(text, 'utf16le') : Buffer.from(text, 'utf16le').swap16()

describe('bytes', () => {
  test.each([
    ['utf-8', Buffer.from(HUNGARIAN)],
    ['utf-8', Buffer.from(`\uFEFF${HUNGARIAN}`)],
    ['utf-16le', utf16(`\uFEFF${HUNGARIAN}`, 'le')],
    ['utf-16be', utf16(`\uFEFF${HUNGARIAN}`, 'be')],
    ['utf-16le', utf16(HUNGARIAN, 'le')],
    ['utf-16be', utf16(HUNGARIAN, 'be')],
  ])('%s, with a mark or without', async (encoding, bytes) => {
    expect(await decode(bytes)).toEqual({ text: HUNGARIAN, encoding, warnings: [] })
  })

  test.each([
    ['windows-1250', HUNGARIAN],
    ['iso-8859-2', HUNGARIAN.replace(/[„”]/g, '"').replace(/–/g, '-')],
    ['windows-1250', 'Az árvíztűrő tükörfúrógép'],
    ['windows-1250', 'Český prezident řekl, že příští rok pojede do Žiliny – „určitě“.'],
    ['iso-8859-2', 'Polski rząd zapowiedział, że w przyszłym roku zbuduje źródło energii w Łodzi.'],
    ['windows-1252', 'Der Präsident sagte: „Wir müssen größer denken“ – und fuhr für drei Tage nach Köln.'],
    ['windows-1251', 'Президент заявил, что в следующем году завод в Казани будет достроен.'],
    ['windows-1253', 'Ο πρόεδρος δήλωσε ότι το έργο θα ολοκληρωθεί μέχρι το τέλος του έτους.'],
    [
      'windows-1254',
      'Cumhurbaşkanı, yeni köprünün gelecek yıl açılacağını söyledi ve işçilere teşekkür etti.',
    ],
    [
      'windows-1257',
      'Lietuvos vyriausybė pranešė, kad kitais metais bus pastatyta nauja jėgainė šalia Šiaulių.',
    ],
  ])('%s is found: %s', async (encoding, text) => {
    const decoded = await decode(encode(text, encoding))
    expect(decoded).toMatchObject({ text, warnings: [{ code: 'guessed-encoding' }] })
  })

  test('a given encoding is taken', async () => {
    expect(await decode(encode('Łódź', 'iso-8859-2'), 'iso-8859-2')).toMatchObject({
      text: 'Łódź',
      warnings: [],
    })
  })

  test('UTF-8 with a broken place stays UTF-8, with a warning', async () => {
    const bytes = Buffer.concat([Buffer.from(HUNGARIAN), Uint8Array.of(0xc3), Buffer.from(` ${HUNGARIAN}`)])
    const decoded = await decode(bytes)
    expect(decoded).toMatchObject({ text: `${HUNGARIAN}\uFFFD ${HUNGARIAN}`, encoding: 'utf-8' })
    expect(decoded).toMatchObject({ warnings: [{ code: 'lossy-decoding' }] })
  })

  test.each([
    ['NUL bytes', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0])],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48])],
    ['bytes without NUL', Uint8Array.from({ length: 999 }, (_, i) => ((i * 89) % 255) + 1)],
  ])('%s are no text', async (_, bytes) => {
    expect(await decode(bytes)).toMatchObject({ code: 'binary' })
  })
})

describe('Markdown', () => {
  test.each(casesOf('read/markdown.txt'))('$input', ({ input, expected }) => {
    const { text, blocks, source } = readMarkdown(input.replaceAll('\\n', '\n'))
    const seen = blocks.map(
      ({ kind, level, start, end }) => `${kind}${level ?? ''} ${text.slice(start, end)}`,
    )
    const said = Object.entries(source).map(([field, value]) => `${field} ${value}`)
    expect([...seen, ...said].join(' | ') || 'nothing').toBe(expected)
  })

  test('blocks lie in order and cover the words, whatever the input', () => {
    const marks = fc.constantFrom(
      '# ',
      '- ',
      '> ',
      '\n',
      '\n\n',
      '*',
      '`',
      '|',
      '---\n',
      '[a](b)',
      '<b>',
      'word',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(marks, fc.string())), parts => {
        const { text, blocks } = readMarkdown(parts.join(''))
        let end = 0
        for (const block of blocks) {
          expect(block.start).toBeGreaterThanOrEqual(end)
          expect(text.slice(end, block.start).trim()).toBe('')
          expect(text.slice(block.start, block.end).trim()).not.toBe('')
          end = block.end
        }
        expect(end).toBe(text.length)
      }),
    )
  })
})

test.each(casesOf('read/formats.txt'))('$input is $expected', ({ input, expected }) => {
  const [, name, content] = /^(\S+) (.*)$/.exec(input)!
  expect(guessFormat(name!, content!.replaceAll('\\n', '\n'))).toBe(expected)
})

describe('lines', () => {
  async function read(chunks: readonly Uint8Array[], limit: number): Promise<(string | null)[]> {
    async function* stream() {
      yield* chunks
    }
    const lines: (string | null)[] = []
    for await (const { number, bytes } of linesOf(stream(), limit)) {
      expect(number).toBe(lines.length + 1)
      lines.push(bytes && Buffer.from(bytes).toString())
    }
    return lines
  }

  test('they are the same however the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', 'é', '🚀', '\n', '\r\n', '\u2028', '{')),
        fc.integer({ min: 1, max: 7 }),
        async (parts, size) => {
          const bytes = Buffer.from(parts.join(''))
          const count = Math.ceil(bytes.length / size)
          const chunks = Array.from({ length: count }, (_, i) => bytes.subarray(i * size, (i + 1) * size))
          const expected = parts.join('').split('\n')
          if (expected.at(-1) === '') expected.pop()
          expect(await read(chunks, 1000)).toEqual(expected.map(line => line.replace(/\r$/, '')))
        },
      ),
    )
  })

  test('a line over the limit is let go, and the next one is read', async () => {
    const chunks = ['aaaa', 'aaaa', 'aa\nb\n', 'cccccc\n', 'd'].map(text => Buffer.from(text))
    expect(await read(chunks, 5)).toEqual([null, 'b', null, 'd'])
  })
})

test('a record keeps what it says, and a bad one its id', () => {
  const of = (value: string) => recordOf(Buffer.from(value))
  expect(of('{"text":"x","id":0,"title":"t","extra":{}}')).toEqual({
    id: 0,
    text: 'x',
    lang: null,
    format: 'auto',
    source: { title: 't' },
    warnings: [],
  })
  expect(of('{"id":"a","text":5}')).toMatchObject({ id: 'a', problem: { code: 'no-text' } })
  expect(of('{"text":"x"')).toMatchObject({ id: null, problem: { code: 'bad-json' } })
  expect(of('"text"')).toMatchObject({ id: null, problem: { code: 'not-an-object' } })
})

test.each([
  ['<!DOCTYPE html>\n<html><body><p>Acme buys Beta.</p></body></html>', 'HTML'],
  ['\n  <html lang="en"><body>Acme</body></html>', 'HTML'],
  ['%PDF-1.7\n1 0 obj', 'a PDF'],
  ['{\\rtf1\\ansi Acme}', 'RTF'],
  ['<htmlish> is no word', null],
  ['The <html> tag opens a page.', null],
  ['Acme buys Beta.', null],
])('%j begins as a file of %j', (text, format) => {
  expect(foreignFormatOf(text)).toBe(format)
})
