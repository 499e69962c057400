/**
 * Base forms in sentences of our own, where no open corpus tells them: names of test/cases/names/baseforms, inflected
 * ones and those that stand in their base form.
 *
 *     npx tsx bench/baseforms-cases.ts [--errors]
 */
import { readdirSync } from 'node:fs'
import { join, parse } from 'node:path'
import { gathered, unbracketed } from '../test/annotated.ts'
import { casesOf } from '../test/cases.ts'

const folder = join(import.meta.dirname, '..', 'test', 'cases', 'names', 'baseforms')
for (const file of readdirSync(folder).sort()) {
  const tally = { inflected: [0, 0], kept: [0, 0] }
  for (const { input, expected } of casesOf(`names/baseforms/${file}`)) {
    const [, code = '', annotated = ''] = /^(?:~ )?(\w+): (.*)$/u.exec(input) ?? []
    const { text, mentions } = unbracketed(annotated)
    const { entities } = gathered(code, annotated)
    expected.split(' | ').forEach((right, i) => {
      const { start, end } = mentions[i]!
      const ours = entities.find(entity => entity.mentions.some(one => one.start === start))?.name
      const [all, found] = tally[text.slice(start, end) === right ? 'kept' : 'inflected']
      tally[text.slice(start, end) === right ? 'kept' : 'inflected'] = [
        all! + 1,
        found! + Number(ours === right),
      ]
      if (ours !== right && process.argv.includes('--errors'))
        console.log(text.slice(start, end), '==>', right, 'not', ours)
    })
  }
  for (const [group, [all, found]] of Object.entries(tally))
    console.log(parse(file).name, group.padEnd(10), `${found} of ${all}`)
}
