/** Rounds weights to sixteen levels of their own choosing, so that two fit in a byte. */

const LEVELS = 16
const ROUNDS = 200
const BINS = 512

/**
 * The levels that lie nearest to the weights, in ascending order, by Lloyd's algorithm (1982); it begins where levels
 * are as dense as the cube root of the weights is (Panter & Dite 1951).
 */
export function levelsOf(weights: Float32Array): number[] {
  const sorted = Float32Array.from(weights).sort()
  let levels = firstLevels(sorted)
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float64Array(LEVELS)
    const counts = new Float64Array(LEVELS)
    let level = 0
    for (const weight of sorted) {
      while (level < LEVELS - 1 && weight > (levels[level]! + levels[level + 1]!) / 2) level++
      sums[level]! += weight
      counts[level]!++
    }
    levels = levels.map((before, i) => (counts[i] ? sums[i]! / counts[i]! : before))
  }
  return levels
}

function firstLevels(sorted: Float32Array): number[] {
  const low = sorted[0]!
  const width = (sorted.at(-1)! - low) / BINS
  const counts = new Float64Array(BINS + 1)
  for (const weight of sorted) counts[Math.floor((weight - low) / width)]!++
  const density = counts.map(Math.cbrt)
  const total = density.reduce((sum, one) => sum + one, 0)
  const levels: number[] = []
  let sum = 0
  density.forEach((one, bin) => {
    sum += one
    while (levels.length < LEVELS && sum >= ((levels.length + 0.5) / LEVELS) * total)
      levels.push(low + (bin + 0.5) * width)
  })
  return levels
}

/** Rows of weights as nearest levels, two to a byte, the lower four bits first; each row begins on a byte. */
export function inLevels(weights: Float32Array, columns: number, levels: readonly number[]): Uint8Array {
  const width = Math.ceil(columns / 2)
  const bytes = new Uint8Array((weights.length / columns) * width)
  weights.forEach((weight, i) => {
    const column = i % columns
    const at = ((i - column) / columns) * width + (column >> 1)
    bytes[at]! |= nearest(weight, levels) << (4 * (column & 1))
  })
  return bytes
}

function nearest(weight: number, levels: readonly number[]): number {
  let level = 0
  while (level < levels.length - 1 && weight > (levels[level]! + levels[level + 1]!) / 2) level++
  return level
}
