/**
 * The gate: scores every development set and fails where one sank. `npm run gate`; with `--keep` the figures become
 * the ones to hold (`models/scores.json`).
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { f1, measure, setsIn } from './measure.ts'

/** How far a set may sink, in points of F1: sets are small. */
const EPSILON = 0.5
const folder = process.env.NAMES_DEV ?? join(import.meta.dirname, '../../shared/names/dev')
const file = join(import.meta.dirname, '../models/scores.json')

const points = (share: number): number => Math.round(share * 1000) / 10

if (!existsSync(folder)) {
  console.log(`The gate is skipped: there are no development sets at ${folder}.`)
} else {
  const held = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const now: Record<string, { F1: number; PER: number; ORG: number; LOC: number }> = {}
  const sunk: string[] = []
  for (const set of setsIn(folder)) {
    const { PER, ORG, LOC } = measure(folder, set)
    const scores = {
      F1: points(f1([PER, ORG, LOC])),
      PER: points(f1([PER])),
      ORG: points(f1([ORG])),
      LOC: points(f1([LOC])),
    }
    now[set] = scores
    const before = held[set]?.F1
    if (before !== undefined && scores.F1 < before - EPSILON) sunk.push(`${set}: ${before} → ${scores.F1}`)
    console.log(
      set.padEnd(24),
      ...Object.entries(scores).map(([k, v]) => `${k} ${v.toFixed(1).padStart(5)}`),
      before === undefined ? '' : `(held ${before})`,
    )
  }
  if (process.argv.includes('--keep')) writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`)
  else if (sunk.length > 0) {
    console.log(`Sunk by more than ${EPSILON}:\n${sunk.join('\n')}`)
    process.exitCode = 1
  }
}
