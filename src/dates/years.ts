/** Bare years: numbers that are a year and nothing else. */
import { phraseBefore } from '../figures/phrases.ts'
import { isDash } from '../figures/pieces.ts'
import { isName, type Passage, YEAR } from './read.ts'

/** Whether a number that can be a year is one: nothing around it makes it something else. */
export function isYear(passage: Passage, at: number, next: number): boolean {
  const { pieces, table, numbers } = passage
  const [before, after] = [pieces[at - 1], pieces[next]]
  const isSpan = isSpanOfYears(pieces, at)
  if (before?.kind === 'digits' || (after?.kind === 'digits' && next === at + 1)) return false
  if (after?.glued && after.kind === 'word') return false
  if (after?.glued && pieces[next + 1]?.glued && !/^[-–—)\]"”»,.;:!?]$/.test(after.text)) return false
  if (isDash(after) && after!.glued && pieces[next + 1]?.glued && pieces[next + 1]!.kind === 'word')
    return false
  if (isDash(before) && before!.glued && pieces[at]!.glued && !isSpan) return false
  if (phraseBefore(numbers.words.labels, pieces, at)) return false
  if (isSpan || next > at + 1 || before?.text === '(') return true
  if (phraseBefore(numbers.words.yearBefore, pieces, at)) return true
  return Number(pieces[at]!.text) >= 1800 && (table.capitalNouns || !isName(passage, at - 1))
}

/** `1291–1330`: a dash and another year beside it. */
function isSpanOfYears(pieces: Passage['pieces'], at: number): boolean {
  const isYearPiece = (i: number): boolean => YEAR.test(pieces[i]?.text ?? '')
  return (isDash(pieces[at + 1]) && isYearPiece(at + 2)) || (isDash(pieces[at - 1]) && isYearPiece(at - 2))
}
