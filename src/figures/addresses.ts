/** Addresses on the web and of mail: nothing in them is a figure. */
import type { Piece } from './pieces.ts'

const ADDRESS = /:\/\/|www\.|@/

/** The pieces of passages, each address folded into one mark; most texts have none. */
export function foldAddresses(
  text: string,
  passages: readonly (readonly Piece[])[],
): readonly (readonly Piece[])[] {
  return ADDRESS.test(text) ? passages.map(pieces => folded(text, pieces)) : passages
}

function folded(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (!first || !last || !ADDRESS.test(text.slice(first.start, last.end))) return pieces
  const kept: Piece[] = []
  for (let from = 0, to = 1; from < pieces.length; from = to++) {
    while (pieces[to]?.glued) to++
    const run = pieces.slice(from, to)
    kept.push(...(run.length > 2 ? foldedRun(text, run) : run))
  }
  return kept
}

function foldedRun(text: string, run: readonly Piece[]): readonly Piece[] {
  const [{ start, glued }, { end }] = [run[0]!, run.at(-1)!]
  const whole = text.slice(start, end)
  return ADDRESS.test(whole) ? [{ start, end, kind: 'mark', text: whole, key: whole, glued }] : run
}
