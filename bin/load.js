/**
 * Loads the command. Compiling its code would take longer than summarizing an article, so the build keeps what V8 made
 * of it; V8 refuses what another version of it made, and compiles as usual.
 */
const { existsSync, readFileSync } = require('node:fs')
const { join } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { Script } = require('node:vm')

const folder = join(__dirname, '..', 'dist')
const file = join(folder, 'command.js')
const cache = join(folder, 'command.cache')

// Patterns go to machine code at once, where V8 would first make another code of them, for one use.
setFlagsFromString('--no-regexp-tier-up')
// One article needs no full collection of garbage; to prepare one step by step costs more than it saves.
setFlagsFromString('--no-incremental-marking')
// V8 optimizes a function after so many bytes of its code have run. An article is over before that pays, so it waits eight
// times as long here; an archive hardly notices. Node 20 has V8 11; later ones count in another way.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=540672')

/** The script, and what it exports: `run`. */
exports.load = () => {
  const kept = existsSync(cache) ? { cachedData: readFileSync(cache) } : {}
  // The build leaves nothing beyond ASCII: a character a byte, which V8 reads in half the time.
  const script = new Script(readFileSync(file, 'latin1'), { filename: file, ...kept })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, require, module, folder)
  return { script, exports: module.exports }
}
