/** Results in a file, which appears whole or not at all. */
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Output } from './output.ts'

/** Writes beside the file and renames when all is there; one that was there before stays until then. */
export async function fileOutput(file: string): Promise<Output> {
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
