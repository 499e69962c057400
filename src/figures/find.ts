/** Finds the figures of an article: numbers with their units, ranges and bounds, without what only looks like one. */
import type { Bound, FigureMention, Outline, Span } from '../article.ts'
import type { Language } from '../language/table.ts'
import { foldAddresses } from './addresses.ts'
import { boundOf } from './bounds.ts'
import { decimalOf, type Written } from './digits.ts'
import { type Measure, measureAt } from './measure.ts'
import type { Reading } from './numeral.ts'
import { ownerTableOf } from './owner-table.ts'
import { ownersOf } from './owners.ts'
import { joinParts } from './parts.ts'
import { piecesIn } from './pieces.ts'
import { type Amount, joinRanges } from './ranges.ts'
import { withShortPoints } from './short-points.ts'
import { type FigureTable, figureTableOf } from './table.ts'
import { type Passage, trapOf } from './traps.ts'
import { isMeasured } from './units.ts'

/** The figures in the text, in order, never overlapping. */
export function findFigures(text: string, outline: Outline, language: Language): FigureMention[] {
  const table = figureTableOf(language)
  const passages = foldAddresses(text, piecesIn(text, outline, language.elisions))
  const decimal = decimalOf(
    passages.flatMap(pieces => writtenIn(pieces, table)),
    table.decimal,
  )
  return passages.flatMap(pieces =>
    figuresIn({ text, pieces, table, decimal, ordinalDot: language.ordinalDot }, language),
  )
}

/** The digits that have a separator. */
function writtenIn(pieces: Reading['pieces'], table: FigureTable): Written[] {
  const written: Written[] = []
  pieces.forEach(({ kind, text }, at) => {
    if (kind === 'digits' && /[.,]/.test(text))
      written.push({ digits: text, isMeasured: isMeasured({ pieces, table }, at) })
  })
  return written
}

function figuresIn(reading: Passage, language: Language): FigureMention[] {
  const measures: Measure[] = []
  let from = 0
  for (let at = 0; at < reading.pieces.length; ) {
    const measure = measureAt(reading, at, from)
    if (measure && isArticleOf(measures.at(-1), measure)) measures.pop()
    if (measure) measures.push(measure)
    from = measure ? measure.next : from
    at = measure ? Math.max(measure.next, at + 1) : at + 1
  }
  if (measures.length === 0) return []
  const joined = joinRanges(reading, joinParts(reading, measures))
  const amounts = withShortPoints(reading, joined).filter(amount => trapOf(reading, amount) === null)
  const owners = amounts.some(({ unit }) => unit) ? ownerTableOf(language) : null
  const of = owners ? ownersOf(reading, amounts, owners) : []
  return amounts.map((amount, i) => {
    const bound = boundOf(reading, amount, amounts[i - 1])
    return mentionOf(reading, amount, { bound, of: of[i] ?? null })
  })
}

/** In `un 15 %` the first is no number. */
function isArticleOf(before: Measure | undefined, { first }: Measure): boolean {
  return before?.next === first && before.unit === null && before.numeral.standing === 'article'
}

interface SaidOfIt {
  readonly bound: Bound | null
  readonly of: Span | null
}

function mentionOf({ pieces }: Reading, amount: Amount, { bound, of }: SaidOfIt): FigureMention {
  const { unit, value, upTo, numeral, first, next } = amount
  const kind = unit?.kind ?? 'count'
  return {
    start: pieces[first]!.start,
    end: pieces[next - 1]!.end,
    quantity: { kind, value, upTo, unit: unit?.unit ?? null, bound },
    rule: `${kind}: ${numeral.digits ? 'digits' : 'words'}${unit ? ` with a ${unit.by}` : ''}${upTo === null ? '' : ', range'}`,
    of,
  }
}
