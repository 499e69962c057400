/** The whole program in one function: a text and what is known of its language in, a summary out; pure. */
import type {
  DateMention,
  Document,
  Entity,
  FigureMention,
  NameMention,
  Outline,
  Summary,
  Warning,
} from './article.ts'
import { apart, findDates } from './dates/find.ts'
import { findFigures } from './figures/find.ts'
import { languageFor } from './language/codes.ts'
import { detectLanguage } from './language/detect.ts'
import type { Language } from './language/table.ts'
import { gatherNames } from './names/gather.ts'
import { findNames } from './names/tagger/find.ts'
import { type Model, modelFor } from './names/tagger/model.ts'
import { outlineOf } from './outline/outline.ts'
import { warnings } from './problems.ts'
import { compose } from './summary/compose.ts'

/** All that was found in a document, before it is put into the shape that goes out. */
export interface Findings {
  readonly outline: Outline
  readonly figures: readonly FigureMention[]
  readonly dates: readonly DateMention[]
  readonly names: readonly NameMention[]
  readonly entities: readonly Entity[]
}

export function summarizeDocument(document: Document, language: Language, model: Model): Summary {
  const { outline, entities, ...extracts } = findingsIn(document, language, model)
  return compose(document, language, outline, entities, extracts)
}

export function findingsIn(document: Document, language: Language, model: Model): Findings {
  const outline = outlineOf(document, language)
  const { dates, figures } = apart(
    findDates(document.text, outline, language, document.source.published),
    findFigures(document.text, outline, language),
  )
  const names = findNames(document.text, outline, model)
  const entities = gatherNames(document.text, outline, names, language)
  return { outline, figures, dates, names, entities }
}

/** The summary of a document, in the language that is given (or whose code is), else in the one it seems to be in. */
export function summaryOf(document: Document, given: Language | string | null): Summary {
  const named = typeof given === 'string' ? languageFor(given) : given
  const language = named ?? detectLanguage(document.text)
  const unknown = typeof given === 'string' && !named ? [warnings.unknownLanguage(given)] : []
  const told = [...document.warnings, ...unknown, ...languageWarnings(language, document.text)]
  return summarizeDocument({ ...document, warnings: told }, language, modelFor(language))
}

/** ISO 639's code for no language in particular. */
const UNDETERMINED = 'und'
/** A margin over the runner-up below this is not worth much. */
const UNCERTAIN = 0.05

function languageWarnings({ code, name, support, confidence }: Language, text: string): Warning[] {
  if (text.trim() === '') return []
  if (code === UNDETERMINED) return [warnings.noLanguage]
  return [
    ...(support === 'basic' ? [warnings.basicLanguage(name)] : []),
    ...(confidence < UNCERTAIN ? [warnings.uncertainLanguage(name)] : []),
  ]
}
