/**
 * Which lines of a plain text are subheads. Such a line says nothing of its role, so its looks and those of its
 * neighbours are weighed: a logistic regression, fitted to news articles with known line roles, its weights rounded.
 */

/** A block as it looks, whatever its words. */
export interface Look {
  /** Signs, an East Asian one counted as two and a half. */
  readonly length: number
  /** The last sign that is no closing quotation mark or bracket. */
  readonly last: string
  readonly opensSmall: boolean
  /** Holds an address of the web. */
  readonly web: boolean
}

const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF01-\uFF60]/gu
const CLOSERS = /[\p{Pe}\p{Pf}\p{Pi}"'\s]{1,8}$/u
const OPENS_SMALL = /^[\p{Pi}\p{Ps}"']{0,3}\p{Ll}/u
const WEB = /https?:|www\.|@\w/
/** Looks are told from so many signs. */
const ENOUGH = 200

/** How a block looks, from its words. */
export function lookOf(words: string): Look {
  const start = words.slice(0, ENOUGH)
  const wide = (start.match(WIDE)?.length ?? 0) / Math.max(1, start.length)
  return {
    length: words.length * (1 + 1.5 * wide),
    last: words.slice(-20).replace(CLOSERS, '').at(-1) ?? '',
    opensSmall: OPENS_SMALL.test(start),
    web: WEB.test(start),
  }
}

const STOPS = /[.…。।]/
const ASKS = /[?!？！]/
const GOES_ON = /[:,;、：]/
/** Longer lines are hardly subheads, whatever their end. */
const LONG = 110

/** Short, and without a full stop: a subhead, or one of a list. */
export function isBrief(look: Look | undefined): boolean {
  return look !== undefined && look.length < LONG && !STOPS.test(look.last)
}

/** Which of the blocks from `from` on look like subheads. */
export function subheadsAmong(looks: readonly Look[], from: number): boolean[] {
  const alone = looks.map(
    (look, i) =>
      isBrief(look) && i > 0 && i < looks.length - 1 && !isBrief(looks[i - 1]) && !isBrief(looks[i + 1]),
  )
  const habit = Math.min(1, alone.filter(Boolean).length / 4)
  return looks.map((_, i) => i >= from && i < looks.length - 1 && weigh(looks, i, habit) > -0.6)
}

/** The log odds of block `i` being a subhead; `habit`: how much the article looks like having some, 0..1. */
function weigh(looks: readonly Look[], i: number, habit: number): number {
  const look = looks[i]!
  const before = looks[i - 1]
  const after = looks[i + 1]
  let odds = 0.2 - 0.6 * Math.log(1 + look.length)
  if (look.length > LONG) odds -= 2.1
  if (STOPS.test(look.last)) odds -= 3.9
  if (GOES_ON.test(look.last)) odds -= 3.5
  if (ASKS.test(look.last)) odds -= 1.7
  if (look.opensSmall) odds -= 1.5
  if (look.web) odds -= 2.1
  if (before && STOPS.test(before.last)) odds += 1.9
  if (after?.opensSmall) odds -= 2
  if (!isBrief(look)) return odds
  odds += 1.2 * habit + (look.length < 70 ? 0.7 : 0)
  return isBrief(before) && isBrief(after) ? odds - 1 : odds
}
