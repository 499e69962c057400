/**
 * Writes models/strangers.json: franc's tables of trigrams and its scripts (Titus Wormer, MIT), as data that is read
 * only when a text is in none of our languages; as code they would be compiled at every start.
 * Usage: npm run train:strangers
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { data } from 'franc/data.js'
import { expressions } from 'franc/expressions.js'

const scripts = Object.entries(expressions).map(([script, letters]) => [script, letters.source])
writeFileSync(
  join(import.meta.dirname, '..', 'models', 'strangers.json'),
  `${JSON.stringify({ scripts: Object.fromEntries(scripts), trigrams: data })}\n`,
)
