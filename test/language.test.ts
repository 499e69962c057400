/** Which codes mean which language, and that every table is sound. */
import { data } from 'franc/data.js'
import { expect, test } from 'vitest'
import { languageFor, supportedLanguages } from '../src/language/codes.ts'
import { detectLanguage } from '../src/language/detect.ts'
import { functionWordsOf } from '../src/language/function-words.ts'
import { readJsonResource } from '../src/resources.ts'
import { casesOf } from './cases.ts'

test.each(casesOf('language/codes.txt'))('$input means $expected', ({ input, expected }) => {
  const language = languageFor(input)
  expect(language ? `${language.code} ${language.iso6393} ${language.support}` : 'none').toBe(expected)
})

test.each(supportedLanguages())('the table of $name agrees with the codes of ISO 639', language => {
  const found = new Intl.DisplayNames(['en'], { type: 'language' }).of(language.code)
  expect(found).toBe(language.name)
  expect(languageFor(language.iso6393)).toBe(language)
})

test.each(supportedLanguages())('the abbreviations of $name are written without their final dot', table => {
  const all = [table.abbreviations, table.looseAbbreviations, table.numberAbbreviations].flat()
  expect(all.filter(word => word.endsWith('.') || /\s/.test(word))).toEqual([])
})

test.each(casesOf('language/detect.txt'))('$input is $expected', ({ input, expected }) => {
  expect(detectLanguage(input).code).toBe(expected)
})

test.each(supportedLanguages())('the function words of $name are a list in lower case', language => {
  const words = [...functionWordsOf(language)]
  expect(words.length).toBeGreaterThan(100)
  expect(words.filter(word => word !== word.toLowerCase() || /\s/.test(word))).toEqual([])
})

test('confidence is a margin, and nothing is sure of a text without letters', () => {
  expect(detectLanguage('').confidence).toBe(0)
  const { confidence } = detectLanguage('Der Bundestag hat am Freitag über den Haushalt abgestimmt.')
  expect(confidence).toBeGreaterThan(0.5)
  expect(confidence).toBeLessThanOrEqual(1)
})

test('the tables of strangers are those of franc', () => {
  const { trigrams } = readJsonResource('models/strangers.json') as {
    trigrams: Record<string, Record<string, string>>
  }
  for (const [script, kept] of Object.entries(trigrams))
    for (const [code, ranked] of Object.entries(kept))
      expect(Object.values(data[script]!), `${script} ${code}`).toContain(ranked)
  expect(trigrams.Latin!.et).toBe(data.Latin!.ekk)
})
