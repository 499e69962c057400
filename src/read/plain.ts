/** A plain text is its own text. */
import type { Reading } from './index.ts'
import { blocksOf } from './text.ts'

export function readPlain(input: string): Reading {
  return { text: input, blocks: blocksOf(input), source: {} }
}
