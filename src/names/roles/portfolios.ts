/** What ministers, councillors and heads of departments are in charge of: `dell'Industria`, `of Health and Social Care`. */
import type { NamesTable } from '../knowledge.ts'
import { stemIn } from '../stems.ts'

/** The longest ending of a word of a field. */
const ENDING = 5
/** The most words of a field, and of small ones before it: `à la`. */
const LONGEST = 10
const LINKS = 3

/** Whether a title is a minister's or a councillor's, be it a former one's: whatever is said after it is a portfolio. */
export function isMinister(title: string, { portfolios, prefixes, qualifiers }: NamesTable): boolean {
  const lower = title.toLowerCase()
  if (portfolios.includes(lower)) return true
  // `Secretário executivo`
  const qualified = portfolios.find(one => lower.startsWith(`${one} `))
  if (
    qualified &&
    lower
      .slice(qualified.length + 1)
      .split(' ')
      .every(word => qualifiers.includes(word))
  )
    return true
  const bare = lower.slice(lower.lastIndexOf('-') + 1)
  const prefix = prefixes.find(one => lower.startsWith(one)) ?? ''
  return portfolios.includes(bare) || (prefix !== '' && portfolios.includes(lower.slice(prefix.length)))
}

/** Whether a title is of someone who may be in charge of a field: `director`, `director general`. */
export function isInCharge(title: string, { inCharge, prefixes }: NamesTable): boolean {
  const lower = title.toLowerCase()
  const prefix = prefixes.find(one => lower.startsWith(one)) ?? ''
  const bare = lower.slice(prefix.length)
  return inCharge.some(one =>
    [lower, bare, lower.slice(lower.indexOf('-') + 1)].some(all => all === one || all.startsWith(`${one} `)),
  )
}

/**
 * The index beyond the field that a title is followed by from `from` on, or `from` where there is none. Words that can
 * be part of no field are empty.
 */
export function fieldAfter(words: readonly string[], from: number, title: string, table: NamesTable): number {
  if (table.fields.length === 0) return from
  if (!isMinister(title, table) && !isInCharge(title, table)) return from
  let at = from
  while (at - from < LINKS && table.qualifiers.includes(words[at]?.toLowerCase() ?? '')) at++
  const end = fieldFrom(words, at, table)
  return end > at ? end : from
}

/** The index beyond the field that begins at `from`, with small words before it; `from` where none does. */
export function fieldFrom(words: readonly string[], from: number, table: NamesTable): number {
  const isField = (at: number): boolean => {
    const lower = words[at]?.toLowerCase() ?? ''
    return stemIn(lower, table.fields, ENDING) !== null || table.studies.some(one => lower.endsWith(one))
  }
  let end = from
  for (
    let at = pastLinks(words, from, table);
    isField(at) && at - from < LONGEST;
    at = pastJoint(words, end, table)
  )
    end = at + 1
  return end
}

/** Past what may stand between two words of a field: `and the`, a comma, `of the`. */
function pastJoint(words: readonly string[], from: number, table: NamesTable): number {
  const isJoint = words[from] === ',' || table.and.includes(words[from]?.toLowerCase() ?? '')
  // `Ministro de Educación y responsable del comercio`: a second title.
  const isTitle = isJoint && isInCharge(words[from + 1] ?? '', table)
  return isTitle ? from : pastLinks(words, from + Number(isJoint), table)
}

/** Past words like `of the` and `in charge of`. */
function pastLinks(words: readonly string[], from: number, table: NamesTable): number {
  const { of, articles, forField, at: employing } = table
  let at = from
  const isLink = (word: string): boolean =>
    !employing.includes(word) && [of, articles, forField].some(small => small.includes(word))
  while (at - from < LINKS && isLink(words[at]?.toLowerCase() ?? '')) at++
  return at
}
