/** What the views for people say in the same words. */
import type { CalendarDate, Summary, SummaryPerson } from '../article.ts'
import { cleaned } from './clean.ts'
import { numberIn } from './numbers.ts'

/** The language and the size of the article: `Hungarian`, `328 words`, … */
export function factsOf({ text, language, sections }: Summary): string[] {
  const paragraphs = sections.flatMap(section => section.paragraphs)
  const sentences = paragraphs.reduce((sum, paragraph) => sum + paragraph.sentences.length, 0)
  return [
    language.support === 'full' ? language.name : `${cleaned(language.name)} (basic support)`,
    counted(wordsIn(text), 'word'),
    counted(sentences, 'sentence'),
    counted(paragraphs.length, 'paragraph'),
  ]
}

function counted(count: number, noun: string): string {
  return `${numberIn(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** Scripts without blanks between words: Thai and Lao, Burmese, Khmer, kana, Han. */
const UNSPACED = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF]/
/** Letters and digits are listed rather than named by `\p{…}`, which would take longer to compile than to count. */
const SPACED_WORD = /[0-9A-Za-z\u00AA\u00B5\u00BA\u00C0-\u1FFF\u2C00-\u2DFF\u3005-\uD7FF\uD800-\uDFFF]\S*/g

/** What stands between blanks; where a script has none, words by the rules of Unicode (UAX #29), which take longer. */
function wordsIn(text: string): number {
  if (!UNSPACED.test(text)) return text.match(SPACED_WORD)?.length ?? 0
  let count = 0
  for (const { isWordLike } of new Intl.Segmenter('en', { granularity: 'word' }).segment(text))
    if (isWordLike) count++
  return count
}

/** The article's own headline, else the title that the input gives, else what stands in for it; empty without text. */
export function titleOf({ headline, source }: Summary): string {
  return cleaned((headline?.standIn === false ? headline.text : source.title) ?? headline?.text ?? '')
}

/** The key sentences that the title does not already say. */
export function keySentencesOf({ summary, headline, source }: Summary): string[] {
  const said = headline?.standIn && source.title === undefined ? headline.start : -1
  return summary.filter(sentence => sentence.start !== said).map(sentence => cleaned(sentence.text))
}

/** `vezérigazgató, OpenAI; …`; empty where the text says no role. */
export function rolesOf({ roles }: SummaryPerson): string {
  const said = roles.map(({ title, organization }) => [title, organization].filter(Boolean).join(', '))
  return cleaned([...new Set(said)].join('; '))
}

/** `2024-05-03`, `2024-05-03 – 2024-05-05`; without a year `05-03`, a dash where nothing is known. */
export function dateOf({ value, upTo }: CalendarDate): string {
  const ends = [value ?? '–', ...(upTo ? [upTo] : [])]
  return ends.map(end => end.replace('XXXX-', '')).join(' – ')
}
