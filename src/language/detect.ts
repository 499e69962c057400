import { franc } from 'franc'
import { type Language, languageOf } from './table.ts'

/** The language of a text. */
export function detectLanguage(text: string): Language {
  const iso = franc(text)
  return languageOf({ hun: 'hu', eng: 'en' }[iso] ?? iso, iso)
}
