/** How a text is cut into pieces: cases, and a law for any text. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { piecesOf } from '../src/figures/pieces.ts'
import { casesOf } from './cases.ts'

const cutOf = (text: string) => piecesOf(text, { start: 0, end: text.length })

test.each(casesOf('pieces/all.txt'))('$input', ({ input, expected }) => {
  const printed = cutOf(input).map(({ text, glued }) => (glued ? `_${text}` : text))
  expect(printed.join(' ')).toBe(expected)
})

test('nothing but blanks is left out, and no piece stands elsewhere than it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
      const pieces = cutOf(text)
      expect(pieces.map(piece => piece.text).join('')).toBe(text.replace(/\s/g, ''))
      for (const { start, end, text: piece } of pieces) expect(text.slice(start, end)).toBe(piece)
    }),
  )
})
