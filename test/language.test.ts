/** Which codes mean which language, and that every table is sound. */
import { expect, test } from 'vitest'
import { languageFor, supportedLanguages } from '../src/language/codes.ts'
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
