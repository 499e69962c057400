/** Walks an outline: every stretch of text that has tokens, in reading order, with its address. */
import type { Address, Outline, Sentence } from '../article.ts'

/** A sentence, a subhead or a headline of the article's own, with where it stands. */
export interface Passage {
  readonly sentence: Sentence
  readonly address: Address
}

const walked = new WeakMap<Outline, readonly Passage[]>()

/** The headline (unless it only stands in for one), then headings and sentences in order. */
export function passagesOf(outline: Outline): readonly Passage[] {
  const known = walked.get(outline)
  if (known) return known
  const passages = walk(outline)
  walked.set(outline, passages)
  return passages
}

function walk(outline: Outline): Passage[] {
  const passages: Passage[] = []
  if (outline.headline && !outline.standIn)
    passages.push({ sentence: outline.headline, address: { section: null, paragraph: null, sentence: null } })
  outline.sections.forEach((section, s) => {
    if (section.heading)
      passages.push({ sentence: section.heading, address: { section: s, paragraph: null, sentence: null } })
    section.paragraphs.forEach((paragraph, p) => {
      paragraph.sentences.forEach((sentence, n) => {
        passages.push({ sentence, address: { section: s, paragraph: p, sentence: n } })
      })
    })
  })
  return passages
}
