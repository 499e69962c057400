/** Which rows ship, and in which file: a row that hardly any language but one looks at lies with that language. */
import { BITS, OWN_BITS } from './chains.ts'
import type { Chain } from './crf.ts'
import { type Block, mostWorth } from './pack.ts'

/** A sentence as a chain, with the index of its language. */
export interface Said {
  readonly chain: Chain
  readonly language: number
}

/** Which rows are kept. */
export interface Plan {
  /** Of each bucket, 1 where its row ships. */
  readonly kept: Uint8Array
  /** Of each shared bucket, the index of the language it belongs to; −1: all. */
  readonly owners: Int8Array
}

/** How many rows ship, and what the rows of each language are worth beside others'. */
export interface Sizes {
  /** Of all languages together. */
  readonly shared: number
  /** Of shared features that one language looks at. */
  readonly moved: number
  /** Of the languages' own copies. */
  readonly own: number
  readonly worths: readonly number[]
}

const SHARED = 2 ** BITS
const OWN = 2 ** OWN_BITS
/** A row belongs to a language that makes up so much of the looks at it. */
const MOST_OF = 0.8

/** Chooses the rows by what they are worth. */
export function planOf(weights: Float32Array, said: readonly Said[], sizes: Sizes): Plan {
  const { owners, counts } = looksOf(said, sizes.worths.length)
  const block = (from: number, to: number, worthOf: (bucket: number) => number): Block => {
    const labels = weights.length / counts.length
    const looks = counts.subarray(from, to)
    return {
      weights: weights.subarray(from * labels, to * labels),
      counts: looks,
      worths: Float32Array.from(looks, (_, b) => worthOf(b)),
    }
  }
  const kept = new Uint8Array(counts.length)
  const isAll = (b: number): boolean => owners[b] === -1
  const common = mostWorth(
    block(0, SHARED, b => (isAll(b) ? 1 : 0)),
    sizes.shared,
  )
  const moved = mostWorth(
    block(0, SHARED, b => (isAll(b) ? 0 : sizes.worths[owners[b]!]!)),
    sizes.moved,
  )
  for (let b = 0; b < SHARED; b++) kept[b] = common[b]! | moved[b]!
  const languageOf = (b: number): number => Math.floor(b / OWN)
  kept.set(
    mostWorth(
      block(SHARED, counts.length, b => sizes.worths[languageOf(b)]!),
      sizes.own,
    ),
    SHARED,
  )
  return { kept, owners }
}

/** Of each shared bucket, whose it is; of each bucket, how often it is looked at. */
function looksOf(said: readonly Said[], languages: number): { owners: Int8Array; counts: Uint32Array } {
  const counts = new Uint32Array(SHARED + languages * OWN)
  const most = new Uint32Array(SHARED)
  const owners = new Int8Array(SHARED).fill(-1)
  for (let language = 0; language < languages; language++) {
    const looks = new Uint32Array(counts.length)
    for (const one of said)
      if (one.language === language) for (const bucket of one.chain.buckets) looks[bucket]!++
    looks.forEach((count, b) => {
      counts[b]! += count
      if (b >= SHARED || count <= most[b]!) return
      most[b] = count
      owners[b] = language
    })
  }
  return { owners: owners.map((owner, b) => (most[b]! >= MOST_OF * counts[b]! ? owner : -1)), counts }
}
