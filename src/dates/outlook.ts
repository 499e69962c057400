/** Whether a passage speaks of what is to come: then a weekday, or a month without a year, need not be past. */
import { phraseAt, phraseBefore } from '../figures/phrases.ts'
import type { Found } from './moments.ts'
import type { Passage } from './read.ts'

/** The dates, with those that are told from the day of publication marked where they lie ahead. */
export function withOutlook(passage: Passage, dates: readonly Found[]): readonly Found[] {
  if (!dates.some(isOpen)) return dates
  const speaks = speaksAhead(passage)
  return dates.map(date => (isOpen(date) && (speaks || isMeantAhead(passage, date)) ? ahead(date) : date))
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
