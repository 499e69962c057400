/**
 * Grows `models/endings/<code>.bin` from pairs (surface, base form) of open treebanks and dictionaries.
 *
 *     npx tsx train/baseforms.ts <folder of pairs> <folder of lists> <code>…
 *
 * `bench/baseforms.ts` measures how such models do on rows that they have not seen.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { packed } from '../src/names/bases/packed.ts'
import { grownFrom } from './endings.ts'
import { namesFor, rowsFor, wholeNamesFor, worldNames } from './rows.ts'

const [pairs = '', lists = '', ...codes] = process.argv.slice(2)
const world = worldNames(pairs, lists)
mkdirSync('models/endings', { recursive: true })
writeFileSync('models/endings/world.bin', world.filter)
for (const code of codes) {
  const started = Date.now()
  const rows = rowsFor(code, pairs, lists)
  const bytes = packed(grownFrom(rows, wholeNamesFor(code, pairs, lists), namesFor(code, lists, world)))
  writeFileSync(`models/endings/${code}.bin`, bytes)
  console.log(code, rows.length, 'pairs', bytes.length, 'bytes', Date.now() - started, 'ms')
}
