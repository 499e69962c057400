import type { Document, Outline, Paragraph, Sentence, Span } from '../article.ts'
import type { Language } from '../language/table.ts'
import { sentencesOf } from './sentences.ts'
import { tokensOf } from './tokens.ts'

/** The structure of a document: headline, lead, sections, paragraphs, sentences, tokens. */
export function outlineOf(document: Document, language: Language): Outline {
  const { text } = document
  const sentence = (span: Span): Sentence => ({ ...span, tokens: tokensOf(text, span, language) })
  const paragraphs: Paragraph[] = document.blocks.map(block => ({
    start: block.start,
    end: block.end,
    kind: 'paragraph',
    sentences: sentencesOf(text, block, language).map(sentence),
  }))
  const first = paragraphs[0]?.sentences[0] ?? null
  return {
    headline: first,
    standIn: true,
    lead: null,
    byline: null,
    sections: [{ heading: null, paragraphs }],
  }
}
