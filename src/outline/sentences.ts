/**
 * Sentences: a block is cut at its full stops, question and exclamation marks, except where the table of the language,
 * or the next word, says that the sentence goes on. One pass, linear in the text.
 */
import type { Span } from '../article.ts'
import type { TextTable } from '../language/table.ts'

type Table = Pick<
  TextTable,
  'abbreviations' | 'looseAbbreviations' | 'numberAbbreviations' | 'openers' | 'ordinalDot' | 'questionMarks'
>

/** What stands around a mark that may end a sentence. */
interface Edge {
  /** The word before the mark, without opening brackets and quotes: `Dr`, `1990`, `a.s`; may be empty. */
  readonly before: string
  /** Nothing of the sentence stands before that word, or a colon or a bullet does. */
  readonly first: boolean
  /** The marks: `.`, `?!`, `...`. */
  readonly mark: string
  /** A quotation mark or a bracket closes after them. */
  readonly closed: boolean
  /** The next word, without opening brackets, quotes and dashes; empty at the end. */
  readonly after: string
}

const STOPS = '.!?…‥؟۔।॥։።።‼⁇⁈⁉'
/** Marks of scripts that put no blank after a sentence. */
const UNSPACED_STOPS = '。！？｡'
const UNSPACED_LETTER = '[\u3040-\u30FF\u3400-\u9FFF]'
// Signs are listed rather than named by `\p{…}`: compiling those classes would take longer than reading an article.
const CLOSING = String.raw`"'’”›»)\]}」』】）》〉〕`
const OPENING = `"'‘“„‚‹«([{「『【（《〈〔’”›»`
/** Languages differ on which way their quotation marks look: `“` closes in German, `«` in Danish. */
const CLOSERS = String.raw`(?:[${CLOSING}‘“‹«]|\[\d{1,3}\])*`
/** Armenian has its full stop in the shape of a colon. */
const ARMENIAN = String.raw`(?<=[\u0531-\u0587]):`
const ENDS = `([${STOPS}]+|${ARMENIAN})(${CLOSERS})|([${UNSPACED_STOPS}]+|(?<=${UNSPACED_LETTER})[!?]+)([${CLOSING}]*)`
/** The word before a mark: `(Dr` → `Dr`. Looked for in the last few signs only, so that long runs stay cheap. */
const WORD_BEFORE = new RegExp(String.raw`[^\s${OPENING}\]})]+$`)
/** The word after: quotes, brackets and dashes that open the next sentence are passed over. */
const PASSED = new RegExp(String.raw`(?:[\s*_¿¡${OPENING}‐-―−-]|,,){0,12}`, 'y')
const WORD_AFTER = new RegExp(String.raw`[^\s.,;:!?…%/${OPENING}\]})–—]+\.?`, 'y')
const REACH = 40
/** Marks alone are no sentence: they go with the one before. */
const WORDY = /[0-9A-Za-z\u00AA-\u1FFF\u2C00-\u2DFF\u3005-\uD7FF]|[\uD800-\uDBFF]/

/** The sentences of a part of the text, without the white space around them. */
export function sentencesOf(text: string, span: Span, table: Table): Span[] {
  const words = wordsOf(table)
  const part = text.slice(span.start, span.end)
  const sentences: Span[] = []
  let from = 0
  words.ends.lastIndex = 0
  for (let match = words.ends.exec(part); match; match = words.ends.exec(part)) {
    const to = words.ends.lastIndex
    const edge = edgeAt(part, match, from)
    if (edge && endsSentence(edge, words, table)) from = add(from, to)
  }
  if (from < part.length) add(from, part.length)
  return sentences

  function add(start: number, end: number): number {
    const raw = part.slice(start, end)
    const last = sentences.at(-1)
    const begin = span.start + start + (raw.length - raw.trimStart().length)
    const close = begin + raw.trim().length
    if (last && !WORDY.test(raw))
      sentences[sentences.length - 1] = { start: last.start, end: Math.max(last.end, close) }
    else if (close > begin) sentences.push({ start: begin, end: close })
    return end
  }
}

/** What stands around a match of `ENDS`; null where it is inside a word or at the end of the part. */
function edgeAt(part: string, match: RegExpExecArray, from: number): Edge | null {
  const end = match.index + match[0].length
  const next = part.charAt(end)
  const closed = Boolean(match[2] || match[4])
  const goesOn = match[3] ? closed && !/[\s「『（(]/.test(next) : next.trim() !== ''
  if (next === '' || goesOn || BRACKETED.test(part.slice(match.index - 1, end))) return null
  const left = part.slice(Math.max(from, match.index - REACH), match.index)
  const before = WORD_BEFORE.exec(left)?.[0] ?? ''
  PASSED.lastIndex = end
  PASSED.test(part)
  const first = (left.trim() === before && left.length < REACH) || LISTING.test(left)
  return { before, first, mark: (match[1] ?? match[3])!, closed, after: wordAt(part, PASSED.lastIndex) }
}

/** The word at a place, with its dot if it is an initial; else the sign there. */
function wordAt(part: string, at: number): string {
  WORD_AFTER.lastIndex = at
  const word = WORD_AFTER.exec(part.slice(0, at + REACH))?.[0]
  if (!word) return part.charAt(at)
  return word.endsWith('.') && word.length !== 2 ? word.slice(0, -1) : word
}

/** `: 1`, `• 2` */
const LISTING = /[:;•*]\s+\S+$/
/** Something left out: `[...]`. */
const BRACKETED = /^[[(](?:\.{2,}|…)[\])]/
/** `N°` */
const NUMBERING = /[°º№§]$/
const STOP = /^[.!?…,;:)]/
const NUMBER = /^[0-9٠-٩۰-۹०-९]/
/** A number short enough to be a day or a place in a row, rather than a year or an amount; or a Roman numeral. */
const ORDINAL = /^(?:\d{1,3}|[IVXLCDM]+)$/
const ROMAN = /^[IVXLCDM]+\.?$/
const SECTION = /^\d{1,3}(?:\.\d+)*$/
/** The shortest word that is surely no abbreviation. */
const WHOLE = 5

function endsSentence({ before, first, mark, closed, after }: Edge, words: Words, table: Table): boolean {
  if (STOP.test(after)) return false
  if (opensSmall(after)) return mark === '.' && !closed && isWhole(before) && !listed(before, words)
  if (mark !== '.') return true
  if (first && (SECTION.test(before) || before.length === 1)) return false
  const opens = words.openers.has(after)
  if (NUMBER.test(after) && (has(words.number, before) || NUMBERING.test(before))) return false
  if (has(words.loose, before)) return opens
  if (has(words.tight, before)) return false
  if (isInitial(before) || isDotted(before)) return opens
  if (table.ordinalDot && NUMBER.test(before) && ROMAN.test(after)) return false
  if (table.ordinalDot && !closed && ORDINAL.test(before)) return opens
  return true
}

function listed(word: string, words: Words): boolean {
  return has(words.tight, word) || has(words.loose, word) || has(words.number, word)
}

function isSmall(letter: string): boolean {
  return letter !== letter.toUpperCase()
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase()
}

/** Begins with a small letter, unless a capital follows: `iPhone`. */
function opensSmall(word: string): boolean {
  return isSmall(word.charAt(0)) && !isCapital(word.charAt(1))
}

/** All small letters, and too long for an abbreviation. */
function isWhole(word: string): boolean {
  return word.length >= WHOLE && [...word].every(isSmall)
}

/** `J`, `J.R`, `Sz`-like parts joined by dots or hyphens: `J.-P`. */
function isInitial(word: string): boolean {
  const parts = word.split(/[.-]+/)
  const short = parts.length === 1 ? 1 : 2
  return parts.every(part => part.length <= short && isCapital(part.charAt(0)) && !isCapital(part.charAt(1)))
}

/** `d.o.o`, `Ph.D` */
function isDotted(word: string): boolean {
  const parts = word.split('.')
  return parts.length > 1 && parts.every(part => part !== '' && part.length <= 4 && !/\d/.test(part))
}

/** Case counts, except that a listed lower-case word may begin with a capital. */
function has(list: ReadonlySet<string>, word: string): boolean {
  return list.has(word) || list.has(word.charAt(0).toLowerCase() + word.slice(1))
}

/** The lists of a table as sets, and its sentence marks. */
interface Words {
  readonly ends: RegExp
  readonly tight: ReadonlySet<string>
  readonly loose: ReadonlySet<string>
  readonly number: ReadonlySet<string>
  readonly openers: ReadonlySet<string>
}

const made = new WeakMap<Table, Words>()

function wordsOf(table: Table): Words {
  let words = made.get(table)
  if (!words) {
    words = {
      ends: new RegExp(ENDS.replace('[' + STOPS, '[' + table.questionMarks + STOPS), 'g'),
      tight: new Set(table.abbreviations),
      loose: new Set(table.looseAbbreviations),
      number: new Set(table.numberAbbreviations),
      openers: new Set(table.openers),
    }
    made.set(table, words)
  }
  return words
}
