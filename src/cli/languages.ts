/** `--languages`: what is supported for which language. */
import { supportedLanguages } from '../language/codes.ts'

/** A line a language: code, ISO 639-3, name, support. */
export function listLanguages(): string {
  const rows = supportedLanguages().map(
    ({ code, iso6393, name }) => `${code}   ${iso6393}   ${name.padEnd(18)} full\n`,
  )
  return `${rows.join('')}*    *     any other language basic: digits, symbols, codes and capital letters\n`
}
