import type { NameMention, Outline } from '../article.ts'
import type { Language } from '../language/table.ts'
import type { Model } from './model.ts'

/** The names in the text, in order, never overlapping. */
export function findNames(
  _text: string,
  _outline: Outline,
  _language: Language,
  _model: Model,
): NameMention[] {
  return []
}
