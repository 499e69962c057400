/** The whole program in one function: a text and what is known of its language in, a summary out; pure. */
import type { Document, Summary } from './article.ts'
import { findFigures } from './figures/find.ts'
import type { Language } from './language/table.ts'
import { findNames } from './names/find.ts'
import { gatherNames } from './names/gather.ts'
import type { Model } from './names/model.ts'
import { outlineOf } from './outline/outline.ts'
import { compose } from './summary/compose.ts'

export function summarizeDocument(document: Document, language: Language, model: Model): Summary {
  const outline = outlineOf(document, language)
  const figures = findFigures(document.text, outline, language)
  const names = findNames(document.text, outline, language, model)
  const entities = gatherNames(document.text, outline, names, language)
  return compose(document, language, outline, entities, figures)
}
