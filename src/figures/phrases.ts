/** Words and phrases of a table, found in a text by hash look-ups: one for a word that opens none of them. */
import { isTie, type Piece, piecesOf } from './pieces.ts'

/** Phrases with what they mean. A phrase is kept as the keys of its pieces, joined by blanks; hyphens don't count. */
export interface Phrases<T> {
  readonly exact: ReadonlyMap<string, T>
  /** Phrases whose last word takes endings. */
  readonly stems: ReadonlyMap<string, T>
  /** How stems begin, as `headOf` tells it: most words begin as none of them. */
  readonly heads: ReadonlySet<number>
  /** The first piece of each phrase of several pieces, and how many pieces the longest of them has. */
  readonly openings: ReadonlyMap<string, number>
  /** The last piece of each phrase of several pieces, with the same. */
  readonly closings: ReadonlyMap<string, number>
  readonly endings: Endings
}

export interface Endings {
  readonly all: ReadonlySet<string>
  readonly longest: number
}

export interface PhraseMatch<T> {
  readonly meaning: T
  /** The piece after the phrase. */
  readonly next: number
}

export function endingsOf(list: readonly string[]): Endings {
  return { all: new Set(list), longest: Math.max(0, ...list.map(ending => ending.length)) }
}

export const NO_ENDINGS: Endings = endingsOf([])

/**
 * Entries are `[form, meaning]`; of two meanings of one form the first stays. A form that ends in a hyphen is a stem:
 * `dollár-` is found in `dollárt` where `t` is one of the endings.
 */
export function phrasesOf<T>(
  entries: Iterable<readonly [string, T]>,
  endings: Endings = NO_ENDINGS,
  elisions: readonly string[] = [],
): Phrases<T> {
  const exact = new Map<string, T>()
  const stems = new Map<string, T>()
  const openings = new Map<string, number>()
  const closings = new Map<string, number>()
  for (const [form, meaning] of entries) {
    const isStem = form.length > 1 && form.endsWith('-')
    const words = isStem ? form.slice(0, -1) : form.replace(/'$/, '')
    const keys = keysOf(words, elisions)
    const key = keys.length === 1 ? keys[0]! : keys.filter(one => one !== '-').join(' ')
    if (!exact.has(key)) exact.set(key, meaning)
    if (isStem && !stems.has(key)) stems.set(key, meaning)
    if (keys.length < 2) continue
    openings.set(keys[0]!, Math.max(openings.get(keys[0]!) ?? 0, keys.length))
    closings.set(keys.at(-1)!, Math.max(closings.get(keys.at(-1)!) ?? 0, keys.length))
  }
  const heads = new Set([...stems.keys()].map(headOf))
  return { exact, stems, heads, openings, closings, endings }
}

/** The first two letters of a word, or the one it has, as a number. */
export function headOf(word: string): number {
  return word.length > 1 ? word.charCodeAt(0) * 0x4000 + word.charCodeAt(1) : word.charCodeAt(0)
}

/** A word of Latin letters, as nearly all forms are in most languages: told without a class of Unicode. */
const NEAR = /^[A-Za-zÀ-ÖØ-öø-ɏ]+$/

/** Letters, the apostrophe among them left out, and blanks. */
const WORDS = /^(?:[^\P{L}ʼ]|[\p{M} ])+$/u

/** Each of these is a piece. */
const CHARACTERS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u

/** The keys of a form's pieces; nearly all forms are words and blanks alone, which need no taking apart. */
function keysOf(form: string, elisions: readonly string[]): string[] {
  if (NEAR.test(form)) return [form.toLowerCase()]
  if (WORDS.test(form) && !CHARACTERS.test(form)) return form.toLowerCase().split(' ')
  return piecesOf(form, { start: 0, end: form.length }, elisions).map(piece => piece.key)
}

/** The longest phrase that begins at a piece. */
export function phraseAt<T>(
  phrases: Phrases<T>,
  pieces: readonly Piece[],
  at: number,
): PhraseMatch<T> | null {
  const first = pieces[at]
  if (!first) return null
  const reach = phrases.openings.get(first.key)
  if (reach === undefined) {
    const meaning = meaningOf(phrases, first.key)
    return meaning === undefined ? null : { meaning, next: at + 1 }
  }
  let found: PhraseMatch<T> | null = null
  let before = ''
  let words = 0
  for (let i = at; words < reach && i < pieces.length; i++) {
    if (i > at && isTie(pieces, i)) continue
    const { key } = pieces[i]!
    const meaning = phrases.exact.get(before + key) ?? stemMeaning(phrases, before, key)
    if (meaning !== undefined) found = { meaning, next: i + 1 }
    before += `${key} `
    words++
  }
  return found
}

/** Whether a phrase may end with a piece: for most pieces none does. */
export function canEnd({ exact, stems, closings }: Phrases<unknown>, piece: Piece | undefined): boolean {
  return piece !== undefined && (stems.size > 0 || exact.has(piece.key) || closings.has(piece.key))
}

/** Whether a word begins as one of the phrases does. */
export function beginsAny({ exact }: Phrases<unknown>, word: string): boolean {
  for (const form of exact.keys()) if (word.startsWith(form)) return true
  return false
}

/** What a word alone means, endings and all. */
export function meaningOf<T>(phrases: Phrases<T>, word: string): T | undefined {
  return phrases.exact.get(word) ?? stemMeaning(phrases, '', word)
}

/** The longest phrase that ends right before a piece. */
export function phraseBefore<T>(phrases: Phrases<T>, pieces: readonly Piece[], before: number): T | null {
  let last = before - 1
  while (last > 0 && isTie(pieces, last)) last--
  if (last < 0) return null
  const reach = phrases.closings.get(pieces[last]!.key)
  if (reach === undefined) return phrases.exact.get(pieces[last]!.key) ?? null
  let found: T | null = null
  let key = ''
  for (let i = last, words = 0; words < reach && i >= 0; i--) {
    if (isTie(pieces, i)) continue
    key = key ? `${pieces[i]!.key} ${key}` : pieces[i]!.key
    found = phrases.exact.get(key) ?? found
    words++
  }
  return found
}

/** An ending may stand on another: `dollár` + `os` + `nak`. */
function stemMeaning<T>(phrases: Phrases<T>, before: string, word: string): T | undefined {
  return phrases.heads.has(headOf(before === '' ? word : before))
    ? stripped(phrases, before, word, 2)
    : undefined
}

function stripped<T>(phrases: Phrases<T>, before: string, word: string, depth: number): T | undefined {
  const { all, longest } = phrases.endings
  for (let length = 1; length <= longest && length < word.length - 1; length++) {
    if (!all.has(word.slice(-length))) continue
    const head = word.slice(0, -length)
    const meaning =
      phrases.stems.get(before + head) ?? (depth > 1 ? stripped(phrases, before, head, depth - 1) : undefined)
    if (meaning !== undefined) return meaning
  }
  return undefined
}
