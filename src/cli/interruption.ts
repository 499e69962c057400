/** What ends the run before its input does: a signal, or a reader of the output that has gone. */

export interface Interruption {
  /** Null while nothing happened; then the exit code: 130 or 143 after a signal, 0 after a closed pipe. */
  readonly code: number | null
  /** Called once, as soon as something happens. */
  onInterrupt(listener: () => void): void
}

const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const

/** Listens from now on. The record in hand is finished: nothing here ends the process. */
export function interruptionOf(process: NodeJS.Process): Interruption {
  const listeners: (() => void)[] = []
  const state = {
    code: null as number | null,
    onInterrupt: (listener: () => void): void => {
      listeners.push(listener)
    },
  }
  const interrupt = (code: number): void => {
    state.code ??= code
    for (const listener of listeners.splice(0)) listener()
  }
  for (const [signal, code] of Object.entries(SIGNALS)) process.once(signal, () => interrupt(code))
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    interrupt(0)
  })
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  return state
}
