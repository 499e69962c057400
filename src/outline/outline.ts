/** The structure of an article: headline, byline, lead, sections, paragraphs, sentences, tokens. */
import type { Block, Document, Outline, Paragraph, Section, Sentence, Span } from '../article.ts'
import type { Language } from '../language/table.ts'
import { type Role, rolesOf } from './roles.ts'
import { sentencesOf } from './sentences.ts'
import { tokensOf } from './tokens.ts'

/** The structure of a document. Where it has no headline of its own, the first sentence of the body stands in. */
export function outlineOf({ text, blocks }: Document, language: Language): Outline {
  const roles = rolesOf(text, blocks, language)
  const blockOf = (role: Role): Block | undefined => blocks[roles.indexOf(role)]
  const headline = blockOf('headline')
  const sections = sectionsOf(text, blocks, roles, language)
  const first = sections.flatMap(section => section.paragraphs)[0]?.sentences[0]
  return {
    headline: headline ? sentenceOf(text, headline, language) : (first ?? sections[0]?.heading ?? null),
    standIn: headline === undefined,
    lead: bare(blockOf('lead')),
    byline: bare(blockOf('byline')),
    sections,
  }
}

/** Every subhead begins a section; what stands before the first is a section without a heading. */
function sectionsOf(
  text: string,
  blocks: readonly Block[],
  roles: readonly Role[],
  language: Language,
): Section[] {
  const sections: { heading: Sentence | null; paragraphs: Paragraph[] }[] = []
  blocks.forEach((block, i) => {
    const role = roles[i]!
    if (role === 'headline' || role === 'byline') return
    if (role === 'subhead') sections.push({ heading: sentenceOf(text, block, language), paragraphs: [] })
    else {
      if (sections.length === 0) sections.push({ heading: null, paragraphs: [] })
      sections.at(-1)!.paragraphs.push({
        start: block.start,
        end: block.end,
        kind: role === 'lead' ? 'paragraph' : role,
        sentences: sentencesOf(text, block, language).map(span => sentenceOf(text, span, language)),
      })
    }
  })
  return sections
}

function sentenceOf(text: string, span: Span, language: Language): Sentence {
  return { start: span.start, end: span.end, tokens: tokensOf(text, span, language) }
}

function bare(block: Block | undefined): Span | null {
  return block ? { start: block.start, end: block.end } : null
}
