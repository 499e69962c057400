/** Numbers that only name something: labels, houses, models, lines, list markers; and words that only look like numbers. */
import { isVague } from './bounds.ts'
import { phraseAt, phraseBefore } from './phrases.ts'
import { isCapital } from './pieces.ts'
import type { Amount } from './ranges.ts'
import { isShareAfter, isShareBefore } from './shares.ts'
import { isHouse, isHouseBefore } from './surroundings.ts'
import type { Traps } from './traps.ts'

/** For numbers without a unit. */
export const BARE_NAMES: Traps = {
  // `un Français sur trois` is a third of them, and its numbers count nobody.
  'share with its noun': ({ pieces, table }, { first, next, upTo, value }) =>
    upTo === null &&
    (isShareBefore({ pieces, table }, first, value) || isShareAfter({ pieces, table }, next, value)),
  'vague number': (passage, amount) => isVague(passage, amount) || isCollective(amount),
  'article or ambiguous word': ({ pieces, table }, { numeral, upTo, first, next }) =>
    upTo === null &&
    numeral.standing !== 'sure' &&
    first === numeral.first &&
    !(numeral.standing === 'ambiguous' && numeral.value > 1 && phraseAt(table.words.nouns, pieces, next)),
  label: ({ pieces, table }, { first, next }) =>
    Boolean(
      phraseBefore(table.words.labels, pieces, first) ?? phraseAt(table.words.labelsAfter, pieces, next),
    ),
  'house number': (passage, amount) =>
    amount.numeral.digits &&
    amount.value < 2000 &&
    (isHouse(passage, amount.first) || isHouseBefore(passage, amount.next)),
  'index or line': ({ pieces }, { first, next, numeral }) =>
    numeral.digits &&
    numeral.scale === 1 &&
    numeral.value < 10_000 &&
    Number.isInteger(numeral.value) &&
    first > 0 &&
    !pieces[first]!.glued &&
    CODE.test(pieces[first - 1]!.text) &&
    !CODE.test(pieces[next]?.text ?? ''),
  model: ({ pieces }, { next, numeral }) =>
    numeral.digits && numeral.scale === 1 && MODEL.test(pieces[next]?.text ?? ''),
  'mark of a reference': ({ pieces }, { first, next, upTo }) =>
    upTo === null && /^[([]$/.test(pieces[first - 1]?.text ?? '') && /^[)\]]$/.test(pieces[next]?.text ?? ''),
  'list marker': ({ pieces }, { first, next }) =>
    first === 0 && /^[.)]$/.test(pieces[next]?.text ?? '') && pieces[next]!.glued && next + 1 < pieces.length,
  name: ({ pieces }, { first, numeral }) =>
    !numeral.digits &&
    first > 0 &&
    numeral.scale === 1 &&
    isCapital(pieces[first]) &&
    numeral.value < 100 &&
    pieces[first - 1]!.kind === 'word',
}

/** `una cinquantina`, `un centenar`: about so many, unless something is said with it. */
function isCollective({ numeral: { digits, mantissa, scale } }: Amount): boolean {
  return !digits && mantissa === 1 && scale >= 10 && scale <= 100 && scale !== DOZEN
}

const DOZEN = 12

/** What stands behind a number in the name of a product: `737 MAX`. */
const MODEL = /^\p{Lu}{2,5}$/u
/** What stands before the number in the name of an index or a line: `FTSE 100`, `RE 7`. */
const CODE = /^\p{Lu}{2,}$/u
