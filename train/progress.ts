/** Tells how far the work is: `done` of `whole` steps. */
export type Progress = (done: number, whole: number, note: string) => void

const WIDTH = 30

/** A bar on stderr that redraws itself on a terminal and prints a line every tenth elsewhere. */
export function bar(title: string): Progress {
  let tenth = -1
  return (done, whole, note) => {
    const share = done / whole
    if (!process.stderr.isTTY && Math.floor(share * 10) === tenth) return
    tenth = Math.floor(share * 10)
    const full = Math.round(share * WIDTH)
    const line = `${title} [${'='.repeat(full)}${' '.repeat(WIDTH - full)}] ${Math.round(share * 100)} % ${note}`
    process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${line}` : `${line}\n`)
  }
}
