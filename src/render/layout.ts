/** Places words on lines by display width: accented letters, wide CJK signs and emoji take what they take. */
import fastStringWidth from 'fast-string-width'
import { wrapAnsi } from 'fast-wrap-ansi'

/** Columns that a text takes on a terminal. */
export function widthOf(text: string): number {
  return fastStringWidth(text)
}

/** The text in lines of at most `width` columns, broken between words, or inside one that is longer than a line. */
export function wrapped(text: string, width: number): string[] {
  return wrapAnsi(text, width, { hard: true, trim: true })
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
}

/** As much of the text as goes on one line, with `…` where something is missing. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  const first = wrapped(text, Math.max(1, width - 1))[0] ?? ''
  return first.replace(LOOSE_END, end => (end.match(COLOUR) ?? []).join('')) + '…'
}

/** A code that sets a colour or a style. */
const COLOUR = /\x1b\[[\d;]*m/g
/** Punctuation before the cut, with the codes between and after it. */
const LOOSE_END = /(?:[\s,;:–—-]|\x1b\[[\d;]*m)+$/

/** The text with blanks after it, `width` columns together. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

/** The width of a column of names: as wide as the widest, but less than half of the page. */
export function columnOf(texts: readonly string[], page: number): number {
  return Math.min(Math.floor(page / 2) - 2, Math.max(0, ...texts.map(widthOf)))
}
