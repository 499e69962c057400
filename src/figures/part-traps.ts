/** Numbers that are parts of words, of other numbers, of ordinals and of scores. */

import { phraseAt, phraseBefore } from './phrases.ts'
import { isDash, isTie } from './pieces.ts'
import type { Passage, Traps } from './traps.ts'
import { isBesideScale, isFreeAfter, isFreeBefore } from './unspaced.ts'

/** For numbers with a unit or without. */
export const PARTS: Traps = {
  'part of a word or a number': (passage, amount) => {
    const [before, after] = [passage.pieces[amount.first - 1], passage.pieces[amount.next]]
    if (runsOn(before, passage.pieces[amount.first]) && !isFreeBefore(passage, before!, amount)) return true
    return runsInto(after) && amount.last.digits && !isFreeAfter(passage, after!, amount)
  },
  'scale that is not read': (passage, amount) => isBesideScale(passage, amount),
  // `二〇二四年`, `第三个季度`.
  'digit in words or ordinal': ({ pieces, table }, { first, numeral, last }) =>
    table.unspaced &&
    (phraseBefore(table.words.labels, pieces, first) !== null ||
      (!numeral.digits && isDigitWord(table, pieces[first - 1]) && pieces[first]!.glued) ||
      (!last.digits && isDigitWord(table, pieces[last.next]) && pieces[last.next]!.glued)),
  // `１，２３４％`: the comma of Chinese, which may part thousands.
  'part of a list without blanks': ({ pieces }, { first }) =>
    pieces[first]!.glued && pieces[first - 1]?.text === '，' && pieces[first - 2]?.kind === 'digits',
}

/** For numbers without a unit. */
export const BARE_PARTS: Traps = {
  score: (_, { isPair }) => isPair,
  'part of a dotted or slashed number': ({ pieces }, { first, next }) => {
    const [before, after] = [pieces[first - 1], pieces[next]]
    const isTied = (sign: typeof after, other: typeof after): boolean =>
      Boolean(sign && /^[/:.,_@#=+*§−]$/.test(sign.text) && other)
    return (
      (pieces[first]!.glued && isTied(before, pieces[first - 2])) ||
      (after?.glued === true && pieces[next + 1]?.glued === true && isTied(after, pieces[next + 1]))
    )
  },
  chain: ({ pieces }, { first, next }) =>
    (isDash(pieces[first - 1]) && pieces[first]!.glued && pieces[first - 1]!.glued) ||
    (isDash(pieces[next]) && pieces[next]!.glued && pieces[next + 1]?.glued === true),
  ordinal: ({ pieces, table, ordinalDot }, { next, last }) => {
    const { ordinalEndings, ordinals } = table.words
    if (!last.digits) {
      const isTied = next > last.next && phraseBefore(ordinals, pieces, next) !== null
      const tied = isTie(pieces, next) ? next + 1 : next
      const join = phraseAt(table.numerals, pieces, tied)
      // `vingt et unième`.
      return isTied || phraseAt(ordinals, pieces, join?.meaning.kind === 'join' ? join.next : tied) !== null
    }
    const after = pieces[next]
    if (
      after?.glued &&
      after.text === '.' &&
      (ordinalDot ? next + 1 < pieces.length : isLower(pieces[next + 1]))
    )
      return true
    return next > last.next && ordinalEndings.exact.has(pieces[next - 1]!.key)
  },
  'digits beside': ({ pieces }, { first, next, numeral }) =>
    numeral.digits &&
    (pieces[first - 1]?.kind === 'digits' ||
      pieces[pieces[next]?.text === ')' ? next + 1 : next]?.kind === 'digits'),
  'unknown ending': ({ pieces, table }, { next, last }) =>
    last.digits && next > last.next && !table.numberEndings.all.has(pieces[next - 1]!.key),
}

/** A sentence goes on with it: the dot before was none of its ends. */
function isLower(piece: Beside | undefined): boolean {
  return piece?.kind === 'word' && /^\p{Ll}/u.test(piece.text)
}

/** `四`: a digit in words. */
function isDigitWord({ numerals }: Passage['table'], piece: { readonly key: string } | undefined): boolean {
  const atom = piece && numerals.exact.get(piece.key)
  return atom?.kind === 'small' && atom.value < 10
}

interface Beside {
  readonly kind: string
  readonly glued: boolean
  readonly text: string
}

/** `M1`, `A320`: letters run into the digits; an elided word does not, `d'un tiers`. */
function runsOn(before: Beside | undefined, first: Beside | undefined): boolean {
  return Boolean(before && first?.glued && before.kind !== 'mark' && !/['’]$/.test(before.text))
}

/** `5G`, `4th`: digits run into letters that are no unit. */
function runsInto(next: Beside | undefined): boolean {
  return next?.glued === true && next.kind === 'word'
}
