/** `--why`: of one name, figure or date, what found it, what was joined to it, and the words that say so. */
import type { DateMention, Document, Entity, FigureMention, Span } from '../article.ts'
import { languageFor } from '../language/codes.ts'
import { detectLanguage } from '../language/detect.ts'
import type { Language } from '../language/table.ts'
import { modelFor } from '../names/tagger/model.ts'
import { passagesOf } from '../outline/passages.ts'
import { amountOf } from '../render/amounts.ts'
import { cleaned } from '../render/clean.ts'
import { dateOf } from '../render/facts.ts'
import { wrapped } from '../render/layout.ts'
import { findingsIn } from '../summarize.ts'

/** What is asked: the evidence for which words, in lines of how many columns. */
export interface Question {
  readonly words: string
  readonly width: number
}

/** The evidence for every name, figure and date that has the words, in any case; a line where there is none. */
export function whyIn(
  document: Document,
  given: Language | string | null,
  { words, width }: Question,
): string {
  const { text } = document
  const language = (typeof given === 'string' ? languageFor(given) : given) ?? detectLanguage(text)
  const { outline, entities, figures, dates, names } = findingsIn(document, language, modelFor(language))
  const quote = ({ start, end }: Span): string => cleaned(text.slice(start, end))
  const isMeant = (candidate: string): boolean => candidate.toLowerCase().includes(words.toLowerCase())
  const sentences = passagesOf(outline).map(passage => passage.sentence)
  const around = (span: Span): string => {
    const sentence = sentences.find(({ start, end }) => start <= span.start && span.start < end)
    return sentence ? `    in: ${quote(sentence)}` : '    in no sentence'
  }
  const place = ({ start, end }: Span): string => `at ${start}–${end}`

  const ofEntity = ({ kind, name, aliases, roles, mentions, evidence }: Entity): string[] => [
    `${cleaned(name)}: ${kind}, ${mentions.length} × in the text`,
    ...(aliases.length ? [`  also called ${aliases.map(cleaned).join(', ')}`] : []),
    ...evidence.map(line => `  ${cleaned(line)}`),
    ...roles.map(
      role =>
        `  ${[role.title, role.organization].filter(Boolean).map(String).map(cleaned).join(', ')}, for the words “${quote(role)}”, by the rule “${role.rule}”`,
    ),
    ...mentions.flatMap(mention => [
      `  “${quote(mention)}” ${place(mention)}: tagged as ${mention.kind}, by a margin of ${mention.score.toFixed(2)}`,
      around(mention),
    ]),
  ]
  const ofFigure = (figure: FigureMention): string[] => [
    `${amountOf(figure.quantity)}: ${figure.quantity.kind}, by the rule “${figure.rule}”`,
    `  “${quote(figure)}” ${place(figure)}${figure.of ? `, which measures “${quote(figure.of)}”` : ''}`,
    around(figure),
  ]
  const ofDate = (mention: DateMention): string[] => [
    `${dateOf(mention.date)}: ${mention.date.precision}, by the rule “${mention.rule}”`,
    `  “${quote(mention)}” ${place(mention)}`,
    around(mention),
  ]
  const isMeantIn = ({ name, aliases, mentions }: Entity): boolean =>
    [name, ...aliases, ...mentions.map(quote)].some(isMeant)
  const joined = new Set(entities.flatMap(entity => entity.mentions.map(mention => mention.start)))
  const others = names.filter(name => !joined.has(name.start) && isMeant(quote(name)))
  const lines = [
    ...entities.filter(isMeantIn).flatMap(ofEntity),
    ...figures
      .filter(figure => isMeant(quote(figure)) || isMeant(amountOf(figure.quantity)))
      .flatMap(ofFigure),
    ...dates.filter(mention => isMeant(quote(mention)) || isMeant(dateOf(mention.date))).flatMap(ofDate),
    ...others.flatMap(name => [
      `${quote(name)}: a name of something else (${name.kind}), not listed`,
      around(name),
    ]),
  ]
  const answer = lines.length ? lines : [`nothing was found that has the words “${cleaned(words)}”`]
  return `${answer.flatMap(line => hanging(line, width)).join('\n')}\n`
}

/** A long line goes on deeper than it began. */
function hanging(line: string, width: number): string[] {
  const indent = line.length - line.trimStart().length
  return wrapped(line, width - indent - 2).map((part, i) => ' '.repeat(i ? indent + 2 : indent) + part)
}
