/** Finds the dates of an article: days, months, parts of years, years and decades, and the relative ones. */
import type { DateMention, FigureMention, Outline } from '../article.ts'
import { type Piece, piecesIn, piecesOf } from '../figures/pieces.ts'
import { figureTableOf } from '../figures/table.ts'
import type { Language } from '../language/table.ts'
import { type Day, dateValueOf, dayOf, isReal } from './calendar.ts'
import type { Found } from './moments.ts'
import { withOutlook } from './outlook.ts'
import { OPENINGS } from './periods.ts'
import { joinRanges } from './ranges.ts'
import { type Passage, wordAt } from './read.ts'
import { ALL_RULES } from './rules.ts'
import { dateTableOf } from './table.ts'

/**
 * The dates in the text, in order, never overlapping. `published`: when the article came out, in ISO 8601 or as the
 * language writes days; relative dates are counted from it.
 */
export function findDates(
  text: string,
  outline: Outline,
  language: Language,
  published: string | undefined,
): DateMention[] {
  const tables = { table: dateTableOf(language), numbers: figureTableOf(language) }
  const passageOf = (pieces: readonly Piece[]): Passage => {
    const opening = pieces.findIndex(piece => piece.kind === 'word')
    return { ...tables, pieces, opening, ordinalDot: language.ordinalDot }
  }
  const from =
    dayOf(published) ??
    saidDay(passageOf(piecesOf(published ?? '', { start: 0, end: LONGEST }, language.elisions)))
  return piecesIn(text, outline, language.elisions).flatMap(pieces => {
    const passage = passageOf(pieces)
    return datesIn(passage).map(found => mentionOf(passage.pieces, found, from))
  })
}

/** As much of the words for the day of publication as is read: `Wednesday, 18 March 2026, 10:30 CET`. */
const LONGEST = 80

/** The first day that has a year, or null. */
function saidDay(passage: Passage): Day | null {
  const dates = datesIn(passage)
  const { year, month, day } = dates.find(({ moment }) => moment.day && moment.year)?.moment ?? {}
  return year && month && day ? { year, month, day } : null
}

function datesIn(passage: Passage): Found[] {
  const found: Found[] = []
  const { length } = passage.pieces
  for (let at = 0; at < length; ) {
    const date = dateAt(passage, at)
    if (date) found.push(date)
    at = date ? date.next : at + 1
  }
  return joinRanges(passage, withOutlook(passage, found))
}

function dateAt(passage: Passage, at: number): Found | null {
  const { kind, text } = passage.pieces[at]!
  if (kind !== 'digits' && !OPENINGS.has(text) && !wordAt(passage, at)) return null
  for (const [rule, read] of ALL_RULES) {
    const said = read(passage, at)
    if (said) return isReal(said.value) ? { ...said.value, first: at, next: said.next, rule } : null
  }
  return null
}

function mentionOf(pieces: Passage['pieces'], found: Found, published: Day | null): DateMention {
  const { moment, upTo, first, next, rule } = found
  const from = dateValueOf(moment, published)
  const to = upTo ? dateValueOf(upTo, published) : null
  const resolved = from.resolved && to?.resolved !== false
  return {
    start: pieces[first]!.start,
    end: pieces[next - 1]!.end,
    date: { value: from.value, upTo: to?.value ?? null, precision: moment.precision, resolved },
    rule,
  }
}

/**
 * Dates and figures that overlap no more: a number inside a date of several parts is no figure, nor is its year with what
 * comes after it; elsewhere the figure stays.
 */
export function apart(
  dates: readonly DateMention[],
  figures: readonly FigureMention[],
): { readonly dates: DateMention[]; readonly figures: FigureMention[] } {
  const no = { dates: new Set<DateMention>(), figures: new Set<FigureMention>() }
  let at = 0
  for (const figure of figures) {
    while (at < dates.length && dates[at]!.end <= figure.start) at++
    for (let i = at; i < dates.length && dates[i]!.start < figure.end; i++) {
      const date = dates[i]!
      const isInside = date.start <= figure.start && figure.end <= date.end
      const isItsYear = date.date.value?.startsWith(`${figure.quantity.value}`) && date.end < figure.end
      if ((isInside || isItsYear) && date.rule !== 'year') no.figures.add(figure)
      else no.dates.add(date)
    }
  }
  return {
    dates: dates.filter(date => !no.dates.has(date)),
    figures: figures.filter(figure => !no.figures.has(figure)),
  }
}
