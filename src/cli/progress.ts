/** What a person who waits at a terminal is told: one line on stderr, written over itself, gone in the end. */
import { cleaned } from '../render/clean.ts'
import { cut } from '../render/layout.ts'
import { numberIn } from '../render/numbers.ts'

export interface Progress {
  /** An input's turn has come. `done`: inputs before it; `total`: all of them, or null where nobody knows yet. */
  readonly next: (about: string, done: number, total: number | null) => void
  /** Takes the line away, before anything else goes to the terminal. */
  readonly clear: () => void
}

/** Shorter runs need no telling; milliseconds since the process began. */
const PATIENCE = 500
/** The line changes no more often than this, in milliseconds. */
const REFRESH = 100

const ERASED = '\r\x1b[K'

/** `now`: milliseconds since the process began. Nothing in it is painted, so there is nothing for NO_COLOR to turn off. */
export function progressOn(
  stderr: Pick<NodeJS.WriteStream, 'write' | 'columns'>,
  now: () => number,
): Progress {
  let shownAt: number | null = null
  return {
    next(about, done, total) {
      const time = now()
      if (time < PATIENCE || (shownAt !== null && time - shownAt < REFRESH)) return
      shownAt = time
      const far = total === null ? paceOf(done, time) : `${numberIn(done + 1)} of ${numberIn(total)}`
      // The last column stays free: some terminals go to the next line when it is written to.
      stderr.write(ERASED + cut(`summarize: ${cleaned(about)} (${far})`, (stderr.columns || 80) - 1))
    },
    clear() {
      if (shownAt !== null) stderr.write(ERASED)
      shownAt = null
    },
  }
}

/** `51 a second`, `1.5 a second`. */
function paceOf(done: number, time: number): string {
  const pace = (done / time) * 1000
  return `${numberIn(pace < 10 ? Math.round(pace * 10) / 10 : Math.round(pace))} a second`
}
