/** Where results go: stdout, or a file that is written whole or not at all. */
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

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
  return file === undefined || file === '-' ? standardOutput(stdout) : fileOutput(file)
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

async function fileOutput(file: string): Promise<Output> {
  const there = await stat(file).catch(() => null)
  const target = there ? await realpath(file) : file
  if (there && !there.isFile()) return deviceOutput(await open(target, 'w'))
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  const handle = await open(temporary, 'wx', there?.mode)
  return {
    write: async text => {
      await handle.writeFile(text)
    },
    finish: async () => {
      await handle.sync()
      await handle.close()
      await rename(temporary, target)
    },
    discard: async () => {
      await handle.close()
      await rm(temporary)
    },
  }
}

/** A device or a pipe with a name, such as /dev/null, has no "whole". */
function deviceOutput(handle: FileHandle): Output {
  const close = (): Promise<void> => handle.close()
  return { write: text => handle.writeFile(text), finish: close, discard: close }
}
