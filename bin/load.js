/**
 * Loads the command. Compiling its code would take longer than summarizing an article, so the build keeps what V8 made
 * of it; V8 refuses what another version of it made, and compiles as usual.
 */
const { existsSync, readFileSync } = require('node:fs')
const { join } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { Script } = require('node:vm')

const file = join(__dirname, '..', 'dist', 'command.js')
const cache = join(__dirname, '..', 'dist', 'command.cache')

// Patterns go to machine code at once, where V8 would first make another code of them, for one use.
setFlagsFromString('--no-regexp-tier-up')
// V8 optimizes a function after so many bytes of its code have run. An article is over before that pays, so it waits four
// times as long here; an archive hardly notices. Node 20 has V8 11; later ones count in another way.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=270336')

/** The script, and what it exports: `run`. */
exports.load = () => {
  const kept = existsSync(cache) ? { cachedData: readFileSync(cache) } : {}
  const script = new Script(readFileSync(file, 'utf8'), { filename: file, ...kept })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, require, module, file)
  return { script, exports: module.exports }
}
