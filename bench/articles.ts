/**
 * How much of the sample articles is right, by heading: precision and recall of whole lines of test/cases/articles, and
 * of names alone (without aliases and roles).
 * Usage: npx tsx bench/articles.ts
 */
import { readSamples, type Sample } from '../test/samples.ts'

const HEADINGS = [
  'people',
  'companies',
  'organizations',
  'places',
  'figures',
  'subheads',
  'headline',
  'lead',
  'byline',
]

const ENTITIES = new Set(['people', 'companies', 'organizations', 'places'])

const nameOf = (line: string): string => line.replace(/(?: \(.*?\))?(?:: .*)?$/u, '')
const rolesOf = (line: string): string[] => {
  const [, name, roles] = /^(.*?)(?: \(.*?\))?: (.*)$/u.exec(line) ?? []
  return roles ? roles.split('; ').map(role => `${name}: ${role}`) : []
}

function report(
  label: string,
  samples: readonly Sample[],
  itemsOf: (heading: string, line: string) => string[],
): void {
  for (const heading of HEADINGS) {
    let [right, found, expected] = [0, 0, 0]
    for (const { lines, expectations } of samples) {
      const { found: given, missing, wrong } = expectations[heading]!
      const gold = [...given.filter(line => !wrong.includes(line)), ...missing].flatMap(line =>
        itemsOf(heading, line),
      )
      const ours = lines[heading]!.flatMap(line => itemsOf(heading, line))
      const left = [...gold]
      for (const item of ours) {
        const at = left.indexOf(item)
        if (at >= 0) left.splice(at, 1)
      }
      right += gold.length - left.length
      found += ours.length
      expected += gold.length
    }
    if (expected + found === 0) continue
    const [precision, recall, f1] = [right / found, right / expected, (2 * right) / (found + expected)].map(
      share => (100 * share).toFixed(1),
    )
    console.log(
      label.padEnd(6),
      heading.padEnd(14),
      `P ${precision}  R ${recall}  F1 ${f1}  (${right} of ${expected})`,
    )
  }
}

const samples = await readSamples()
report('lines', samples, (_, line) => [line])
report('names', samples, (heading, line) => (ENTITIES.has(heading) ? [nameOf(line)] : []))
report('roles', samples, (heading, line) => (heading === 'people' ? rolesOf(line) : []))
if (process.argv.includes('--errors'))
  for (const { name, lines, expectations } of samples)
    for (const heading of HEADINGS) {
      const { found, missing, wrong } = expectations[heading]!
      const gold = [...found.filter(line => !wrong.includes(line)), ...missing]
      for (const line of gold)
        if (!lines[heading]!.includes(line)) console.log(`${name} ${heading}  - ${line}`)
      for (const line of lines[heading]!)
        if (!gold.includes(line)) console.log(`${name} ${heading}  + ${line}`)
    }
