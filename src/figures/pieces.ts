/**
 * Pieces: what the grammar of figures reads. They are finer than tokens: letters, digits and marks stand apart
 * (`USD3.14`, `20-Milliarden-Dollar-Programm`, `5-öt`), and whether a blank stood before a piece is kept.
 */
import type { Sentence, Span } from '../article.ts'

export interface Piece extends Span {
  readonly kind: 'digits' | 'word' | 'mark'
  readonly text: string
  /** Lower case (`İ` is `i`), apostrophes straight and none at the end, invisible signs left out: what tables are asked for. */
  readonly key: string
  /** No white space before it. */
  readonly glued: boolean
}

/** Digits with the separators inside them: `1,234.5`. */
const DIGITS = String.raw`\p{Nd}+(?:[.,'’٫٬．]\p{Nd}+)*`
/** Letters; apostrophes and invisible signs may stand inside; a raised figure ends a unit: `п'ять`, `km²`. */
const LETTER = String.raw`[[\p{L}\p{M}]--[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]]`
const LETTERS = String.raw`${LETTER}+(?:['’ʼ\u00AD\u200B-\u200D\u2060]+${LETTER}+)*[²³]?`
/** Chinese and Japanese write no blanks, so that each character is a piece: `5000万元`. */
const CHARACTER = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]`
const PIECE = new RegExp(`(${DIGITS})|(${LETTERS}|${CHARACTER})|\\S`, 'gv')
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060]/g
const APOSTROPHE = /['’ʼ]/

/** The pieces of a part of the text, in order. Elided words (`d'euros`) are cut after the apostrophe. */
export function piecesOf(text: string, span: Span, elisions: readonly string[] = []): Piece[] {
  const part = text.slice(span.start, span.end)
  const pieces: Piece[] = []
  let last = -1
  PIECE.lastIndex = 0
  for (let match = PIECE.exec(part); match; match = PIECE.exec(part)) {
    let start = match.index
    const end = PIECE.lastIndex
    const kind = match[1] ? 'digits' : match[2] ? 'word' : 'mark'
    const cut = kind === 'word' && elisions.length > 0 ? match[2]!.search(APOSTROPHE) : -1
    if (cut > 0 && elisions.includes(match[2]!.slice(0, cut))) {
      pieces.push(pieceOf(part.slice(start, start + cut + 1), 'word', start + span.start, last === start))
      start += cut + 1
      last = start
    }
    pieces.push(pieceOf(part.slice(start, end), kind, start + span.start, last === start))
    last = end
  }
  return pieces
}

const cut = new WeakMap<Sentence, Piece[]>()

/** The pieces of a sentence: figures and dates are both read from them. */
export function piecesIn(text: string, sentence: Sentence, elisions: readonly string[]): readonly Piece[] {
  const pieces = cut.get(sentence) ?? piecesOf(text, sentence, elisions)
  cut.set(sentence, pieces)
  return pieces
}

function pieceOf(text: string, kind: Piece['kind'], start: number, glued: boolean): Piece {
  return { start, end: start + text.length, kind, text, key: kind === 'word' ? keyOf(text) : text, glued }
}

function keyOf(word: string): string {
  const key = word.toLowerCase()
  if (LETTERS_ALONE.test(key)) return key
  return key.replaceAll('i\u0307', 'i').replace(INVISIBLE, '').replace(/[’ʼ]/g, "'").replace(/'$/, '')
}

/** Nothing in it to be mended: most words of most languages. */
const LETTERS_ALONE = /^[a-zß-öø-ɏ]+$/

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
