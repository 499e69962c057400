/** Well-known firms and other organizations, as `train/firms` and `train/organizations` list them by language. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A listed name; `code` is a language or `world`. */
export interface Known {
  readonly name: string
  readonly code: string
  readonly firm: boolean
}

/** All listed names. */
export function knownBodies(): Known[] {
  return [...namesIn('firms', true), ...namesIn('organizations', false)]
}

function namesIn(folder: string, firm: boolean): Known[] {
  const path = join(import.meta.dirname, folder)
  return readdirSync(path)
    .sort()
    .flatMap(file =>
      readFileSync(join(path, file), 'utf8')
        .split('\n')
        .filter(name => name.trim() !== '')
        .map(name => ({ name, code: file.slice(0, -'.txt'.length), firm })),
    )
}
