/** Offsets in the unit that the reader of the output counts in. Inside the house they are UTF-16 code units. */

/** `codepoint`: as Python and jq count; `utf16`: as JavaScript and Java do; `byte`: of the text in UTF-8. */
export const OFFSET_UNITS = ['codepoint', 'utf16', 'byte'] as const
export type OffsetUnit = (typeof OFFSET_UNITS)[number]

/** Turns an offset in UTF-16 code units into the unit. One pass over the text, and none where the numbers agree. */
export function offsetsIn(unit: OffsetUnit, text: string): (offset: number) => number {
  if (unit === 'utf16' || !DIFFERENT[unit].test(text)) return offset => offset
  const table = new Uint32Array(text.length + 1)
  let count = 0
  for (let at = 0; at < text.length; at++) {
    table[at] = count
    count += sizeOf(unit, text.charCodeAt(at))
  }
  table[text.length] = count
  return offset => table[offset]!
}

/** What makes the numbers differ from those of UTF-16. */
const DIFFERENT = { codepoint: /[\uD800-\uDFFF]/, byte: /[^\0-\x7F]/ }

/** What a code unit adds to the count. A pair of surrogates counts at its second half: it is 1 code point, 4 bytes. */
function sizeOf(unit: 'codepoint' | 'byte', code: number): number {
  const isHigh = code >= 0xd800 && code < 0xdc00
  const isLow = code >= 0xdc00 && code < 0xe000
  if (isHigh) return 0
  if (unit === 'codepoint') return 1
  if (isLow) return 4
  return code < 0x80 ? 1 : code < 0x800 ? 2 : 3
}

/** The value with every `start` and `end` in it converted; new where it differs, never changed in place. */
export function converted<T>(value: T, convert: (offset: number) => number): T {
  if (Array.isArray(value)) return value.map(item => converted(item, convert)) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    OFFSETS.has(key) && typeof inner === 'number' ? convert(inner) : converted(inner, convert),
  ])
  return Object.fromEntries(entries) as T
}

const OFFSETS = new Set(['start', 'end'])
