/** A stream of bytes, line by line, in bounded memory. */

/** A line without its line feed and carriage return. `bytes` is null where the line was longer than the limit. */
export interface Line {
  readonly number: number
  readonly bytes: Uint8Array | null
}

const LF = 10
const CR = 13

/** Each line as soon as its line feed is there; the last one may have none. Lines longer than `limit` bytes are let go. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let number = 0
  let parts: Uint8Array[] = []
  let size = 0
  const take = (part: Uint8Array): void => {
    size += part.length
    if (size > limit) parts = []
    else parts.push(part)
  }
  const line = (): Line => {
    const bytes = size > limit ? null : Buffer.concat(parts)
    parts = []
    size = 0
    return { number: ++number, bytes: bytes && (bytes.at(-1) === CR ? bytes.subarray(0, -1) : bytes) }
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, from)) {
      take(chunk.subarray(from, at))
      from = at + 1
      yield line()
    }
    if (from < chunk.length) take(chunk.subarray(from))
  }
  if (size > 0) yield line()
}
