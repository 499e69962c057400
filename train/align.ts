/** Brings a corpus' sentence to the tokens that running sees: makes its text, cuts it anew, maps the tags. */
import type { Language } from '../src/language/table.ts'
import { KINDS } from '../src/names/tagger/labels.ts'
import { tokensOf } from '../src/outline/tokens.ts'
import type { Raw } from './corpora.ts'

/** A sentence to learn from. */
export interface Example {
  readonly language: string
  readonly corpus: string
  /** Identifies the article it stands in, or the block of neighbours. */
  readonly doc: string
  /** Some of its names are not those of the article. */
  readonly swapped: boolean
  readonly forms: readonly string[]
  /** Of each token, the labels it may have, as bits: one bit where the corpus says all. */
  readonly allowed: readonly number[]
}

/** A name in a text: `kind` is an index into KINDS. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly kind: number
  /** Of an organization, where it is known: whether it is a firm. */
  readonly firm?: boolean
}

/** A sentence and its names, in order. */
export interface Marked {
  readonly text: string
  readonly spans: readonly Span[]
}

/** A sentence with where it comes from. */
export interface Source {
  readonly marked: Marked
  readonly code: string
  readonly corpus: string
  readonly doc: string
  readonly swapped: boolean
  readonly noOther: boolean
}

const TAGS = ['PER', 'ORG', 'LOC', 'MISC']
const OTHER = KINDS.indexOf('other')
const ANY_OTHER = (1 << 0) | (1 << (2 * OTHER + 1)) | (1 << (2 * OTHER + 2))

/** The text of a sentence and its names. `NORP` and figures are no names here. */
export function textOf(raw: Raw): Marked {
  const starts: number[] = []
  const text =
    raw.text !== null && located(raw.text, raw.forms, starts) ? raw.text : joined(raw.forms, starts)
  const spans: Span[] = []
  for (let i = 0; i < raw.forms.length; i++) {
    if (!raw.tags[i]!.startsWith('B-')) continue
    const kind = TAGS.indexOf(raw.tags[i]!.slice(2))
    let last = i
    while (raw.tags[last + 1] === `I-${raw.tags[i]!.slice(2)}`) last++
    if (kind >= 0) spans.push({ start: starts[i]!, end: starts[last]! + raw.forms[last]!.length, kind })
  }
  return { text, spans }
}

/** Finds the forms one after another in the text; false where one is missing. */
function located(text: string, forms: readonly string[], starts: number[]): boolean {
  let at = 0
  for (const form of forms) {
    const start = text.indexOf(form, at)
    if (start < 0 || text.slice(at, start).trim() !== '') {
      starts.length = 0
      return false
    }
    starts.push(start)
    at = start + form.length
  }
  return true
}

const TIGHT_BEFORE = /^(?:[.,;:!?)\]}%…]|\.\.+|['’](?:s|m|re|ve|ll|d|t)|n['’]t)$/
const TIGHT_AFTER = /^[([{¿¡]$/

/** Joins forms as a typesetter would. */
function joined(forms: readonly string[], starts: number[]): string {
  let text = ''
  let tight = true
  let open = ''
  for (const form of forms) {
    let closes = TIGHT_BEFORE.test(form)
    let opens = TIGHT_AFTER.test(form)
    if (/^["„“”«»]$/.test(form)) {
      closes = open !== ''
      opens = !closes
      open = opens ? form : ''
    }
    if (!tight && !closes) text += ' '
    starts.push(text.length)
    text += form
    tight = opens
  }
  return text
}

/** Cuts the text as running does and labels the tokens. */
export function exampleOf(
  { text, spans }: Marked,
  language: Language,
  from: Omit<Source, 'marked' | 'code'>,
): Example {
  const tokens = tokensOf(text, { start: 0, end: text.length }, language)
  const nothing = from.noOther ? ANY_OTHER : 1
  const allowed = tokens.map(() => nothing)
  for (const { start, end, kind } of spans) {
    let begun = false
    tokens.forEach((token, i) => {
      if (token.start >= end || token.end <= start) return
      allowed[i] = 1 << (2 * kind + (begun ? 2 : 1))
      begun = true
    })
  }
  return {
    language: language.code,
    corpus: from.corpus,
    doc: from.doc,
    swapped: from.swapped,
    forms: tokens.map(token => text.slice(token.start, token.end)),
    allowed,
  }
}
