/**
 * Pieces: what the grammar of figures reads. They are finer than tokens: letters, digits and marks stand apart
 * (`USD3.14`, `20-Milliarden-Dollar-Programm`, `5-öt`), and whether a blank stood before a piece is kept.
 */
import type { Outline, Span } from '../article.ts'
import { passagesOf } from '../outline/passages.ts'
import { type Kind, nextPiece } from './characters.ts'

export interface Piece extends Span {
  readonly kind: Kind
  readonly text: string
  /** Lower case (`İ` is `i`), apostrophes straight and none at the end, invisible signs left out: what tables are asked for. */
  readonly key: string
  /** No white space before it. */
  readonly glued: boolean
}

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060]/g
const APOSTROPHE = /['’ʼ]/

/** The pieces of a part of the text, in order. Elided words (`d'euros`) are cut after the apostrophe. */
export function piecesOf(text: string, span: Span, elisions: readonly string[] = []): Piece[] {
  const part = text.slice(span.start, span.end)
  const pieces: Piece[] = []
  let last = -1
  for (let next = nextPiece(part, 0); next; next = nextPiece(part, last)) {
    const { end, kind } = next
    let { start } = next
    const text = part.slice(start, end)
    const cut = kind === 'word' && elisions.length > 0 ? text.search(APOSTROPHE) : -1
    if (cut > 0 && elisions.includes(text.slice(0, cut))) {
      pieces.push(pieceOf(text.slice(0, cut + 1), 'word', start + span.start, last === start))
      start += cut + 1
      last = start
    }
    pieces.push(pieceOf(part.slice(start, end), kind, start + span.start, last === start))
    last = end
  }
  return pieces
}

const cut = new WeakMap<Outline, readonly (readonly Piece[])[]>()

/** The pieces of each passage of an outline: figures and dates are both read from them. */
export function piecesIn(
  text: string,
  outline: Outline,
  elisions: readonly string[],
): readonly (readonly Piece[])[] {
  const known = cut.get(outline)
  if (known) return known
  const pieces = passagesOf(outline).map(({ sentence }) => piecesOf(text, sentence, elisions))
  cut.set(outline, pieces)
  return pieces
}

function pieceOf(text: string, kind: Piece['kind'], start: number, glued: boolean): Piece {
  return { start, end: start + text.length, kind, text, key: kind === 'word' ? keyOf(text) : text, glued }
}

function keyOf(word: string): string {
  const key = word.toLowerCase()
  if (!MENDED.test(key)) return key
  return key.replaceAll('i\u0307', 'i').replace(INVISIBLE, '').replace(/[’ʼ]/g, "'").replace(/'$/, '')
}

/** What most words have nothing of. */
const MENDED = /[\u0307\u00AD\u200B-\u200D\u2060'’ʼ]/

const HYPHEN = /^[-‐‑]$/
const DASH = /^[-‐‑‒–—−~〜～]$/

/** A hyphen that ties the piece before it to the piece after it: `twenty-one`, `US-Dollar`. */
export function isTie(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]
  return Boolean(piece?.glued && HYPHEN.test(piece.text) && pieces[at + 1]?.glued)
}

/** A sign that can stand between the ends of a range. */
export function isDash(piece: Piece | undefined): boolean {
  return piece !== undefined && DASH.test(piece.text)
}

const CAPITAL = /^\p{Lu}/u

/** The word begins with a capital. */
export function isCapital(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.kind === 'word' && CAPITAL.test(piece.text)
}
