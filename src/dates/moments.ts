/** What words say of a day or a longer time, before it is known in which year they were written. */
import type { Precision } from '../article.ts'

/** Units that relative words count in. */
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year'

/** So many units before or after the day of publication: `yesterday` is one day back. */
export interface Relative {
  readonly unit: Unit
  readonly steps: number
}

/** A part of a year, as it stands in the value: `2024-Q3`, `2024-H1`, `2024-SU`. */
export type Part = 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'H1' | 'H2' | 'SP' | 'SU' | 'AU' | 'WI'

/** A time as it is said. What is absent was not said. */
export interface Moment {
  readonly precision: Precision
  readonly year?: number
  /** `last year`, as the year of a month or a quarter. */
  readonly yearSteps?: number
  readonly month?: number
  readonly day?: number
  readonly part?: Part
  /** The first year of a decade. */
  readonly decade?: number
  /** 1 is Monday. */
  readonly weekday?: number
  /** Of a weekday or a month: -1 last, 0 this, 1 next. */
  readonly step?: number
  /** Of a weekday or of a month without a year: its sentence speaks of what is to come. */
  readonly isAhead?: true
  readonly relative?: Relative
}

/** A moment in a passage, or a range of them: its pieces `[first, next)`, and the rule that read it. */
export interface Found {
  readonly moment: Moment
  /** The end of a range. */
  readonly upTo?: Moment
  readonly first: number
  readonly next: number
  readonly rule: string
}
