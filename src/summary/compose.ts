/** Puts what was found into the shape that goes out. */
import type {
  Address,
  DateMention,
  Document,
  Entity,
  FigureMention,
  Outline,
  Quote,
  Span,
  Summary,
  SummaryEntity,
  SummaryPerson,
} from '../article.ts'
import type { Language } from '../language/table.ts'
import { passagesOf } from '../outline/passages.ts'
import { keySentences, salienceOf } from './choose.ts'

const NOWHERE: Address = { section: null, paragraph: null, sentence: null }

/** What is found beside names. */
export interface Extracts {
  readonly figures: readonly FigureMention[]
  readonly dates: readonly DateMention[]
}

/** Everything that was found, as plain data. */
export function compose(
  document: Document,
  language: Language,
  outline: Outline,
  entities: readonly Entity[],
  { figures, dates }: Extracts,
): Summary {
  const { text } = document
  const addressOf = addressesOf(outline)
  const quote = (span: Span): Quote => ({
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
  })
  const place = <T extends Span>(span: T): Quote & Address => ({ ...quote(span), ...addressOf(span.start) })

  const salience = salienceOf(entities, addressOf)
  const ranked = [...entities].sort(
    (a, b) => salience.get(b)! - salience.get(a)! || a.mentions[0]!.start - b.mentions[0]!.start,
  )
  const ofKind = (kind: Entity['kind']): Entity[] => ranked.filter(entity => entity.kind === kind)
  const summarized = (entity: Entity): SummaryEntity => ({
    name: entity.name,
    aliases: entity.aliases,
    salience: rounded(salience.get(entity)!),
    mentions: entity.mentions.map(place),
  })
  const person = (entity: Entity): SummaryPerson => {
    const { mentions, ...rest } = summarized(entity)
    return {
      ...rest,
      roles: entity.roles.map(role => ({
        title: role.title,
        organization: role.organization,
        ...quote(role),
      })),
      mentions,
    }
  }

  return {
    schemaVersion: 1,
    ...(document.id === undefined ? {} : { id: document.id }),
    source: outline.byline ? { byline: quote(outline.byline).text, ...document.source } : document.source,
    language: {
      code: language.code,
      iso6393: language.iso6393,
      name: language.name,
      confidence: language.confidence,
      support: language.support,
    },
    text,
    headline: outline.headline && { ...quote(outline.headline), standIn: outline.standIn },
    lead: outline.lead && quote(outline.lead),
    sections: outline.sections.map(section => ({
      heading: section.heading && quote(section.heading),
      paragraphs: section.paragraphs.map(({ start, end, kind, sentences }) => ({
        start,
        end,
        kind,
        sentences: sentences.map(sentence => ({ start: sentence.start, end: sentence.end })),
      })),
    })),
    people: ofKind('person').map(person),
    companies: ofKind('company').map(summarized),
    organizations: ofKind('organization').map(summarized),
    places: ofKind('place').map(summarized),
    figures: figures.map(figure => ({
      ...figure.quantity,
      ...place(figure),
      of: figure.of && quote(figure.of),
    })),
    dates: dates.map(mention => ({ ...mention.date, ...place(mention) })),
    summary: keySentences(text, outline, language).map(({ sentence, score }) => ({
      ...quote(sentence),
      score: rounded(score),
    })),
    warnings: document.warnings,
  }
}

/** Four places say more than the method knows. */
function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000
}

/** Tells of any offset in which passage it stands. */
function addressesOf(outline: Outline): (at: number) => Address {
  const passages = passagesOf(outline)
  const starts = passages.map(passage => passage.sentence.start)
  return at => passages[lastAtOrBefore(starts, at)]?.address ?? NOWHERE
}

/** The index of the last of the ascending numbers that is not above the given one; -1 where none is. */
function lastAtOrBefore(ascending: readonly number[], wanted: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ascending[middle]! <= wanted) low = middle + 1
    else high = middle
  }
  return low - 1
}
