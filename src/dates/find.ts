/** Finds the dates of an article: days, months, parts of years, years and decades, and the relative ones. */
import type { DateMention, FigureMention, Outline } from '../article.ts'
import { phraseAt, phraseBefore } from '../figures/phrases.ts'
import { piecesOf } from '../figures/pieces.ts'
import { figureTableOf } from '../figures/table.ts'
import type { Language } from '../language/table.ts'
import { passagesOf } from '../outline/passages.ts'
import { type Day, dateValueOf, dayOf, isReal } from './calendar.ts'
import type { Found } from './moments.ts'
import { OPENINGS } from './periods.ts'
import { joinRanges } from './ranges.ts'
import { type Passage, wordAt } from './read.ts'
import { ALL_RULES } from './rules.ts'
import { dateTableOf } from './table.ts'

/**
 * The dates in the text, in order, never overlapping. `published`: when the article came out; if it begins with a day in
 * ISO 8601, relative dates are counted from it.
 */
export function findDates(
  text: string,
  outline: Outline,
  language: Language,
  published: string | undefined,
): DateMention[] {
  const table = dateTableOf(language)
  const numbers = figureTableOf(language)
  const from = dayOf(published)
  return passagesOf(outline).flatMap(({ sentence }) => {
    const pieces = piecesOf(text, sentence, language.elisions)
    const opening = pieces.findIndex(piece => piece.kind === 'word')
    return datesIn({ pieces, table, numbers, opening, ordinalDot: language.ordinalDot }).map(found =>
      mentionOf(pieces, found, from),
    )
  })
}

function datesIn(passage: Passage): Found[] {
  const found: Found[] = []
  const { length } = passage.pieces
  for (let at = 0; at < length; ) {
    const date = dateAt(passage, at)
    if (date) found.push(date)
    at = date ? date.next : at + 1
  }
  const open = found.filter(isOpen)
  if (open.length === 0) return joinRanges(passage, found)
  const speaks = speaksAhead(passage)
  return joinRanges(
    passage,
    found.map(one => (isOpen(one) && (speaks || isMeantAhead(passage, one)) ? ahead(one) : one)),
  )
}

/** A weekday, or a month without a year: when it was has to be told from the day of publication. */
function isOpen({ moment }: Found): boolean {
  const { weekday, month, year, yearSteps } = moment
  return weekday !== undefined || (month !== undefined && year === undefined && yearSteps === undefined)
}

function ahead(found: Found): Found {
  return { ...found, moment: { ...found.moment, isAhead: true } }
}

/** Whether the passage has a word by which it speaks of what is to come. */
function speaksAhead({ pieces, table }: Passage): boolean {
  return pieces.some(
    ({ key }, at) =>
      phraseAt(table.lists.future, pieces, at) !== null ||
      table.futureEndings.some(ending => endsIn(key, ending)),
  )
}

/** Shorter words are something else: `será` is listed, `verá` too rare. */
function endsIn(word: string, ending: string): boolean {
  return word.length > ending.length + 2 && word.endsWith(ending)
}

/** `for Friday`. */
function isMeantAhead({ pieces, table }: Passage, { first }: Found): boolean {
  return phraseBefore(table.lists.aheadBefore, pieces, first) !== null
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
