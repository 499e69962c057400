/** What every part of the terminal view needs: the page it fills, and how lists and names are shown on it. */
import type { SummaryEntity } from '../article.ts'
import { cleaned } from './clean.ts'
import { cut, widthOf, wrapped } from './layout.ts'
import type { Paint } from './paint.ts'

/** What a part of the view needs: the columns it may fill, the colours, and how much it may say. */
export interface Page {
  readonly width: number
  readonly paint: Paint
  /** `short`: on one screen with all the others; `full`: everything there is. */
  readonly detail: 'short' | 'full'
}

/** Narrower pages have no room for columns side by side: what belongs to a row stands under it. */
export const STACKED = 50

export const INDENT = '  '

/** Rows of a list in the short view, before the rest is only counted. */
export const ROWS = 6

/** The items that are shown; one more than `rows` is shown too, as counting it would take the same room. */
export function shownOf<T>(items: readonly T[], { detail }: Page, rows: number): readonly T[] {
  return detail === 'full' || items.length <= rows + 1 ? items : items.slice(0, rows)
}

export function rest(all: number, shown: number, { paint }: Page): string[] {
  return all > shown ? [paint.faint(`+ ${all - shown} more`)] : []
}

/** `×4`. */
export const timesOf = ({ mentions }: SummaryEntity): string => `×${mentions.length}`

/** A name with the number of its mentions, in at most `width` columns. */
export function counted(entity: SummaryEntity, width: number, paint: Paint): string {
  const times = timesOf(entity)
  return `${paint.name(cut(cleaned(entity.name), width - widthOf(times) - 1))} ${paint.faint(times)}`
}

/** The other forms of a name, in the full view. */
export function aliases({ aliases: others }: SummaryEntity, { width, paint, detail }: Page): string[] {
  if (detail === 'short' || others.length === 0) return []
  return wrapped(`also ${others.map(cleaned).join(', ')}`, width - 2).map(line => `  ${paint.faint(line)}`)
}
