/** Where results go: stdout, or a file that is written whole or not at all. */
export interface Output {
  /** Waits while the reader is slower than we are. */
  write(text: string): Promise<void>
  /** All is written: a file appears under its name. */
  finish(): Promise<void>
  /** Not all could be written: no file appears, and one that was there stays as it was. */
  discard(): Promise<void>
}

/** The output named on the command line; `-` and undefined mean stdout. */
export async function outputOf(stdout: NodeJS.WriteStream, file: string | undefined): Promise<Output> {
  if (file === undefined || file === '-') return standardOutput(stdout)
  const { fileOutput } = await import('./files.ts')
  return fileOutput(file)
}

function standardOutput(stdout: NodeJS.WriteStream): Output {
  return {
    write: text =>
      new Promise(done => {
        if (stdout.write(text) || stdout.destroyed) return done()
        stdout.once('drain', done).once('close', done)
      }),
    finish: async () => {},
    discard: async () => {},
  }
}
