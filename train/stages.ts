/** Keeps what each stage of a growth came to, so that a growth that was cut off goes on from the last of them. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf, mix } from '../src/names/tagger/hash.ts'
import type { Example } from './align.ts'
import type { Grown } from './crf.ts'

/** Stages in a folder; those of other examples or of another recipe are not taken up. */
export interface Stages {
  /** The outcome of a stage, from the folder where it was kept. */
  readonly outcome: (name: string, make: () => Grown) => Grown
  /** Forgets all of them. */
  readonly clear: () => void
}

/** The stages of a growth from these examples by this recipe. */
export function stagesIn(folder: string, examples: readonly Example[], recipe: unknown): Stages {
  let stamp = hashOf(JSON.stringify(recipe))
  for (const { forms, allowed } of examples)
    forms.forEach((form, t) => {
      stamp = mix(stamp, hashOf(form) + allowed[t]!)
    })
  const own = join(folder, (stamp >>> 0).toString(16))
  mkdirSync(own, { recursive: true })
  return {
    outcome: (name, make) => {
      const [weights, transitions] = ['weights', 'transitions'].map(part => join(own, `${name}.${part}`)) as [
        string,
        string,
      ]
      // The transitions are written last: where they are, all is.
      if (existsSync(transitions)) return { weights: read(weights), transitions: read(transitions) }
      const grown = make()
      write(weights, grown.weights)
      write(transitions, grown.transitions)
      return grown
    },
    clear: () => rmSync(folder, { recursive: true }),
  }
}

function read(file: string): Float32Array {
  return new Float32Array(Uint8Array.from(readFileSync(file)).buffer)
}

/** Nothing lies under the name until it is whole. */
function write(file: string, numbers: Float32Array): void {
  writeFileSync(`${file}.part`, new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength))
  renameSync(`${file}.part`, file)
}
