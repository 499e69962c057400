// Bundles src/ into dist/: the command in chunks that load when they are needed, the library with its types, and the
// licences of what is bundled.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const types = !process.argv.includes('--no-types')

rmSync('dist', { recursive: true, force: true })
const { metafile } = await build({
  entryPoints: ['src/cli.ts', 'src/index.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  // commander is CommonJS: what it requires has to be there.
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  target: 'node20',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
})
writeFileSync('dist/THIRD-PARTY.txt', licencesOf(Object.keys(metafile.inputs)))
if (types)
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
  })

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
