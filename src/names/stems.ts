/** Words looked up by their stems, in time that does not depend on how many stems there are. */

const sets = new WeakMap<readonly string[], ReadonlySet<string>>()

/** The longest of the stems that a lower-case word is, or is with an ending of so many letters at most; else null. */
export function stemIn(lower: string, stems: readonly string[], longestEnding: number): string | null {
  let set = sets.get(stems)
  if (!set) {
    set = new Set(stems)
    sets.set(stems, set)
  }
  for (let length = lower.length; length > 0 && length >= lower.length - longestEnding; length--) {
    const stem = lower.slice(0, length)
    if (set.has(stem)) return stem
  }
  return null
}
