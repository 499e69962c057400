/** Finds and reads the data that ships beside the code: `languages/` and `models/`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The package's own folder: `src/` and the bundled `dist/` lie at different depths below it. */
const root = packageRoot(import.meta.dirname)

function packageRoot(folder: string): string {
  return existsSync(join(folder, 'languages')) ? folder : packageRoot(dirname(folder))
}

/** The bytes of a file of the package, by its path from the package's root. */
export function readResource(path: string): Buffer {
  return readFileSync(join(root, path))
}

/** A JSON file of the package, or null where there is none. */
export function readJsonResource(path: string): unknown {
  const file = join(root, path)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

/** The names of the files and folders in a folder of the package, in alphabetical order. */
export function listResources(path: string): string[] {
  return readdirSync(join(root, path)).sort()
}

/** Whether the package has such a file. */
export function hasResource(path: string): boolean {
  return existsSync(join(root, path))
}
