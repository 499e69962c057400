/**
 * Plain text as blocks, in all the shapes people have it in: a block a line, blank lines between blocks,
 * hard-wrapped lines, list items with their marks, quoted lines as in mail.
 */
import type { Block } from '../article.ts'

/** A line without its indentation and trailing blanks. */
interface Line {
  readonly start: number
  readonly end: number
  /** Columns before the first sign. */
  readonly indent: number
  /** The line before it is blank, a rule, or not there. */
  readonly afterGap: boolean
}

/** Wider lines than this are nobody's hard wrap. */
const WIDEST = 130
/** Narrower texts are lists or verse. */
const NARROWEST = 30
/** Of the lines of a wrapped text that go on, fewer than this share end a sentence. */
const SENTENCE_ENDS = 0.5

/** Signs only: a rule between parts, `* * *` or `-----`. */
const RULE = /^[\s\-=_*~#·•.—–]+$/u
/** Signs that take two columns. */
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]/gu
const ENDS_SENTENCE = /[.!?…:;。！？][\p{Pe}\p{Pf}"'“”]*$/u
const OPENS_LOWER = /^[\p{Pi}\p{Ps}"'“”]*\p{Ll}/u
/** A list mark with the blanks after it. A dash is in a group of its own, as it may also open a speech. */
const MARK = /^(?:([•‣▪◦●■□▸►➤✓*·-])|([–—])|\(?(\d{1,2}|[a-z])(?:\.\)?|\)))\s+(?=\S)/u
const QUOTED = /^(?:>\s?)+(?=\S)/u

/** The blocks of a plain text, in order; lines of white space and rules belong to none. */
export function blocksOf(text: string): Block[] {
  const lines = linesOf(text)
  const wrap = wrapOf(text, lines)
  const parts: [Line, Line][] = []
  for (const line of lines) {
    const part = parts.at(-1)
    if (part && joins(text, part, line, wrap)) part[1] = line
    else parts.push([line, line])
  }
  const spans = parts.map(([first, last]) => ({ start: first.start, end: last.end }))
  const marks = spans.map(({ start, end }) => MARK.exec(text.slice(start, Math.min(end, start + 12))))
  return spans.map((span, i) => {
    const quote = QUOTED.exec(text.slice(span.start, span.end))
    if (quote) return { start: span.start + quote[0].length, end: span.end, kind: 'quote' }
    const mark = marks[i]
    if (mark && isItem(mark, [marks[i - 1], marks[i + 1]], text.charAt(span.end - 1)))
      return { start: span.start + mark[0].length, end: span.end, kind: 'item' }
    return { ...span, kind: 'line' }
  })
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let afterGap = true
  for (let from = 0; from < text.length; ) {
    const feed = text.indexOf('\n', from)
    const to = feed < 0 ? text.length : feed
    const raw = text.slice(from, to)
    const bare = raw.trim()
    if (bare && !(RULE.test(bare) && bare.length > 2)) {
      const indent = raw.length - raw.trimStart().length
      lines.push({
        start: from + indent,
        end: from + indent + bare.length,
        indent,
        afterGap,
      })
      afterGap = false
    } else afterGap = true
    from = to + 1
  }
  return lines
}

/** How a text was wrapped: the width in the units of a measure. */
interface Wrap {
  readonly limit: number
  readonly measure: (words: string) => number
}

/**
 * How the text was wrapped, or null where a line is a block. A text is wrapped when most of its lines that are
 * followed by another could not have held that one's first word, and they don't just end with their sentences.
 * Some programs count columns, some signs; that matters in East Asian text.
 */
function wrapOf(text: string, lines: readonly Line[]): Wrap | null {
  const inner = lines.filter((_, i) => lines[i + 1] && !lines[i + 1]!.afterGap)
  let best: Wrap | null = null
  let most = Math.max(1, inner.length / 2)
  for (const measure of [lengthOf, columnsOf]) {
    const limit = inner.reduce((widest, line) => Math.max(widest, widthOf(text, line, measure)), 0)
    if (limit < NARROWEST || limit > WIDEST) continue
    const wrap = { limit, measure }
    const full = lines.filter((line, i) => {
      const next = lines[i + 1]
      return next && !next.afterGap && isFull(text, line, next, wrap)
    })
    const ended = full.filter(line => ENDS_SENTENCE.test(text.slice(line.start, line.end)))
    if (full.length < most || ended.length >= full.length * SENTENCE_ENDS) continue
    best = wrap
    most = full.length + 1
  }
  return best
}

/** The next line goes on with the block whose first and last lines so far are given. */
function joins(text: string, [first, line]: readonly [Line, Line], next: Line, wrap: Wrap | null): boolean {
  if (!wrap || next.afterGap || widthOf(text, next, wrap.measure) > wrap.limit * 1.2) return false
  const words = text.slice(next.start, next.end)
  const full = isFull(text, line, next, wrap)
  const mark = MARK.exec(words)
  const listed = MARK.exec(text.slice(first.start, first.end))
  if (QUOTED.test(words) || (mark && (!full || isNextItem(mark, listed)))) return false
  if (full) return listed !== null || next.indent <= line.indent + 1
  const goesOn = OPENS_LOWER.test(words) && !ENDS_SENTENCE.test(text.slice(line.start, line.end))
  return goesOn && widthOf(text, line, wrap.measure) * 2 >= wrap.limit
}

/** A mark of the same kind as the block's own; a dash is none, as a sentence may go on after one. */
function isNextItem(mark: RegExpExecArray, own: RegExpExecArray | null): boolean {
  return own !== null && (mark[1] ? mark[1] === own[1] : Boolean(mark[3] && own[3]))
}

/** The line has no room for the first word of the next. */
function isFull(text: string, line: Line, next: Line, { limit, measure }: Wrap): boolean {
  const blank = text.slice(next.start, next.end).search(/\s/)
  const word = text.slice(next.start, blank < 0 ? next.end : next.start + blank)
  return widthOf(text, line, measure) + 1 + measure(word) > limit
}

function widthOf(text: string, line: Line, measure: Wrap['measure']): number {
  return line.indent + measure(text.slice(line.start, line.end))
}

function lengthOf(words: string): number {
  return words.length
}

function columnsOf(words: string): number {
  return words.length + (words.match(WIDE)?.length ?? 0)
}

/** The block with this mark is an item, judging by the marks of its neighbours and by its own last sign. */
function isItem(
  mark: RegExpExecArray,
  around: readonly (RegExpExecArray | null | undefined)[],
  last: string,
): boolean {
  if (mark[1]) return true
  if (mark[2]) return around.some(other => other?.[2]) && !/[.!?…]/.test(last)
  return around.some(other => other?.[3] && Math.abs(ordinal(other[3]) - ordinal(mark[3]!)) === 1)
}

function ordinal(mark: string): number {
  return Number(mark) || mark.charCodeAt(0)
}
