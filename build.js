// Builds dist/: the command, with what V8 made of its code; the library with its types; the licences of what is bundled.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { build } from 'esbuild'
import { load } from './bin/load.js'

const types = !process.argv.includes('--no-types')

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  plugins: [{ name: 'no-processes', setup: withoutProcesses }],
}
/** Libraries that few articles need: files of their own, so that the others don't read them. */
const APART = [
  'chardet',
  'mdast-util-from-markdown',
  'mdast-util-frontmatter',
  'mdast-util-gfm-table',
  'micromark-extension-frontmatter',
  'micromark-extension-gfm-table',
]

rmSync('dist', { recursive: true, force: true })
const library = await build({
  ...common,
  entryPoints: ['src/index.ts'],
  outdir: 'dist',
  format: 'esm',
})
// One script whose value is a function, as Node wraps CommonJS: what bin/load.js expects.
const command = await build({
  ...common,
  entryPoints: ['src/cli.ts'],
  outfile: 'dist/command.js',
  format: 'cjs',
  define: { 'import.meta.dirname': '__dirname' },
  banner: { js: '(function(exports,require,module,__dirname){' },
  footer: { js: '})' },
  plugins: [...common.plugins, { name: 'apart', setup: keptApart }],
})
await build({
  ...common,
  entryPoints: Object.fromEntries(APART.map(name => [name, name])),
  outdir: 'dist/apart',
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
})
writeFileSync('dist/command.js', inAscii(readFileSync('dist/command.js', 'utf8')))
await keepCode()
writeFileSync(
  'dist/THIRD-PARTY.txt',
  licencesOf(Object.keys({ ...library.metafile.inputs, ...command.metafile.inputs })),
)
if (types)
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
  })

/**
 * A script in ASCII. esbuild leaves other characters in patterns and in raw strings that patterns are made of, where an
 * escape means the same.
 */
function inAscii(script) {
  return script.replace(/[^\0-\x7f]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Keeps what V8 makes of the command's code while it summarizes a few articles: most of what any article needs. */
async function keepCode() {
  const { script, exports } = load()
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const articles = ['seeds/en-battery-plant.txt', 'seeds/hu-gyogyszer.txt', 'seeds/pl-bank.txt']
  for (const flag of ['--color=always', '--json']) {
    const argv = [...process.argv.slice(0, 2), flag, ...articles]
    await exports.run(Object.create(process, { argv: { value: argv }, stdout: { value: nowhere } }))
  }
  writeFileSync('dist/command.cache', script.createCachedData())
}

/** Nothing here starts other programs: commander's way to do so is left out, with the time it takes to load. */
function withoutProcesses({ onResolve, onLoad }) {
  onResolve({ filter: /^node:child_process$/ }, ({ path }) => ({ path, namespace: 'absent' }))
  onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: '' }))
}

/** The libraries that stand apart are required when they are needed, from where bin/load.js lies. */
function keptApart({ onResolve }) {
  onResolve({ filter: /^[a-z]/ }, ({ path }) =>
    APART.includes(path) ? { path: `../dist/apart/${path}.cjs`, external: true } : undefined,
  )
}

/** The name, version and licence text of every package that the bundle took something from. */
function licencesOf(inputs) {
  const folders = inputs.map(file => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0])
  return [...new Set(folders.filter(Boolean))]
    .sort()
    .map(folder => {
      const { name, version, license, author } = JSON.parse(
        readFileSync(join(folder, 'package.json'), 'utf8'),
      )
      const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry))
      const text = file
        ? readFileSync(join(folder, file), 'utf8').trim()
        : `Copyright (c) ${author?.name ?? author}`
      return `${name} ${version} (${license})\n\n${text}\n`
    })
    .join('\n' + '-'.repeat(80) + '\n\n')
}
