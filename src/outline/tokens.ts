/**
 * Tokens: words with their case endings, numbers, and single marks. Training and running cut text here alike.
 */
import type { Span, Token } from '../article.ts'
import type { TextTable } from '../language/table.ts'

/** Initials and dotted abbreviations keep their dots: `U.S.`, `e.g.`, `a.s.`; bounded, so that a long run stays linear. */
const INITIALS = /(?:\p{L}\.){2,8}(?!\p{L})/uy
/** Invisible signs inside a word: soft hyphen, zero-width space, joiner and non-joiner, word joiner. */
const INVISIBLE = String.raw`\u00AD\u200B-\u200D\u2060`
/** Signs that hold a word together when letters or digits stand on both sides: `Jean-Pierre`, `O'Brien`, `AT&T`. */
const JOINER = String.raw`(?:[\-‐‑'’ʼ·&״׳${INVISIBLE}](?=[\p{L}\p{N}])|[.:](?=\p{Ll}))`
/** A word begins with a letter; scripts written without blanks are left to `Intl.Segmenter`. */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`
const WORD = String.raw`[\p{L}--[${UNSPACED}]](?:[[\p{L}\p{M}\p{N}]--[${UNSPACED}]]|${JOINER})*`
/** Digits with the separators inside them: `1,234.5`; blanks as separators are for the grammar of figures. */
const NUMBER = String.raw`[\p{Nd}\p{No}]+(?:[.,'’٫٬]\p{Nd}+)*`
const ANY_TOKEN = `(${WORD})|(${NUMBER})|([${UNSPACED}][${UNSPACED}\\p{M}ー]*)|\\S`
let anyToken: RegExp | undefined

/** Where no sign can be of such a script, less will do, and is compiled in half the time. */
const MAYBE_UNSPACED = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u19FF\u2E80-\uAA7F\uD800-\uFAFF\uFF66-\uFF9F]/
const SPACED_TOKEN = new RegExp(`(\\p{L}(?:[\\p{L}\\p{M}\\p{N}]|${JOINER})*)|(${NUMBER})|\\S`, 'gv')

const APOSTROPHE = /['’]/

/** The tokens of a part of the text, in order. */
export function tokensOf(text: string, span: Span, table: Cut): Token[] {
  const tokens: Token[] = []
  const part = text.slice(span.start, span.end)
  const token = tokenIn(part)
  token.lastIndex = 0
  for (let match = token.exec(part); match; match = token.exec(part)) {
    const initials = match[1] ? initialsAt(part, match.index) : null
    if (initials) token.lastIndex = match.index + initials.length
    const start = span.start + match.index
    const end = span.start + token.lastIndex
    if (match[1]) cutWord(initials ?? match[1], start, table, tokens)
    else if (match[3]) segmentRun(match[3], start, table.code, tokens)
    else tokens.push({ start, end, kind: match[2] ? 'number' : 'mark' })
  }
  return tokens
}

function tokenIn(part: string): RegExp {
  if (!MAYBE_UNSPACED.test(part)) return SPACED_TOKEN
  anyToken ??= new RegExp(ANY_TOKEN, 'gv')
  return anyToken
}

/** Apart from the tokens, which with them in it take three times as long to compile. */
function initialsAt(part: string, at: number): string | null {
  if (part.charAt(at + 1) !== '.') return null
  INITIALS.lastIndex = at
  return INITIALS.exec(part)?.[0] ?? null
}

type Cut = Pick<TextTable, 'code' | 'elisions' | 'enclitics'>

/** `l'Allemagne` → `l'` `Allemagne`; `Trump's` → `Trump` `'s`. */
function cutWord(word: string, start: number, table: Cut, tokens: Token[]): void {
  let from = start
  let end = start + word.length
  const apostrophe = table.elisions.length > 0 ? word.search(APOSTROPHE) : -1
  if (apostrophe > 0 && table.elisions.includes(word.slice(0, apostrophe))) {
    tokens.push({ start, end: start + apostrophe + 1, kind: 'word' })
    from = start + apostrophe + 1
  }
  const tail = table.enclitics.find(ending => endsWith(word, ending))
  if (tail && end - tail.length > from) {
    end -= tail.length
    tokens.push({ start: from, end, kind: 'word' })
    from = end
    end += tail.length
  }
  tokens.push({ start: from, end, kind: 'word' })
}

function endsWith(word: string, ending: string): boolean {
  if (word.length <= ending.length) return false
  return word.slice(-ending.length).replace('’', "'").toLowerCase() === ending
}

const LOW_SURROGATE = /[\uDC00-\uDFFF]/
const segmenters = new Map<string, Intl.Segmenter>()

/** ICU's dictionaries take quadratic time on very long runs, so these are cut into pieces of this many UTF-16 units. */
const PIECE = 4096

/** Words of a script without blanks, as ICU's dictionary cuts them. */
function segmentRun(run: string, start: number, code: string, tokens: Token[]): void {
  let segmenter = segmenters.get(code)
  if (!segmenter) {
    segmenter = new Intl.Segmenter(code, { granularity: 'word' })
    segmenters.set(code, segmenter)
  }
  for (let from = 0, to = 0; from < run.length; from = to) {
    to = Math.min(run.length, from + PIECE)
    if (LOW_SURROGATE.test(run.charAt(to))) to++
    for (const { index, segment } of segmenter.segment(run.slice(from, to)))
      tokens.push({
        start: start + from + index,
        end: start + from + index + segment.length,
        kind: 'word',
      })
  }
}
