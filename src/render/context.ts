/** The words of the article around a figure or a date, for readers to see what it is of. */
import type { Span, Summary, SummaryMention } from '../article.ts'
import { cleaned } from './clean.ts'
import { widthOf } from './layout.ts'

/** Nobody reads further than this; UTF-16 units. */
const FAR = 400
/** Where less than this follows in the sentence, the words before say more. */
const LITTLE = 12
const WORDS_BEFORE = 5

/**
 * From the figure to the end of its sentence; where the sentence ends with the figure, some words before it too, as
 * many as leave the figure within `width` columns.
 */
export function contextOf(figure: SummaryMention, summary: Summary, width: number): string {
  const { text } = summary
  const around = sentenceOf(figure, summary)
  const end = Math.min(around.end, figure.end + FAR)
  const said = cleaned(text.slice(figure.start, end))
  if (end - figure.end >= LITTLE) return said
  const before = cleaned(text.slice(Math.max(around.start, figure.start - FAR), figure.start))
  const words = before.split(' ').filter(Boolean)
  for (let count = Math.min(words.length, WORDS_BEFORE); count > 0; count--) {
    const some = [...words.slice(-count), said].join(' ')
    const whole = count < words.length ? `…${some}` : some
    if (widthOf(whole) <= width) return whole
  }
  return said
}

/** The sentence, subhead or headline that a figure stands in; the figure itself where there is none. */
function sentenceOf({ section, paragraph, sentence, ...figure }: SummaryMention, summary: Summary): Span {
  if (section === null) return summary.headline ?? figure
  const { heading, paragraphs } = summary.sections[section]!
  if (paragraph === null || sentence === null) return heading ?? figure
  return paragraphs[paragraph]!.sentences[sentence]!
}
