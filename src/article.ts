/**
 * The types that travel through the house: one text, many spans.
 *
 * The text is read once and never changed. Everything found later is a half-open range into it, counted in
 * UTF-16 code units; the unit of the output is chosen once, in `render/offsets.ts`.
 */

/** A half-open range `[start, end)` of UTF-16 code units into `Document.text`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * What a reader knows of a block. `line`: a block of plain text, whose role (headline, subhead, paragraph …)
 * the outline has to tell. A `line` may hold line feeds, where the input was hard-wrapped.
 */
export type BlockKind = 'line' | 'heading' | 'paragraph' | 'item' | 'quote'

/** A block of the text, in order, never overlapping the next. */
export interface Block extends Span {
  readonly kind: BlockKind
  /** Of a heading: 1 (the article's title) to 6. */
  readonly level?: number
}

/** What is known of where the article came from; fields beyond the first four only where the input says so. */
export interface Source {
  readonly name: string
  readonly format: string
  readonly encoding: string
  /** Of the input's bytes, hexadecimal. */
  readonly sha256: string
  readonly title?: string
  readonly url?: string
  readonly byline?: string
  readonly published?: string
}

/** Something the reader of the output should know, which did not keep the article from being summarized. */
export interface Warning {
  readonly code: string
  readonly message: string
}

/** An article as read: its text, its blocks, where it came from. */
export interface Document {
  /** Only of a record that had one. */
  readonly id?: unknown
  readonly source: Source
  readonly text: string
  readonly blocks: readonly Block[]
  readonly warnings: readonly Warning[]
}

/** `word`: has a letter; `number`: begins with a digit; `mark`: one character of punctuation or a symbol. */
export type TokenKind = 'word' | 'number' | 'mark'

/** A token: the smallest span the rules look at. Tokens never overlap and leave out white space only. */
export interface Token extends Span {
  readonly kind: TokenKind
}

/** A sentence, a headline or a heading, with its tokens. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[]
}

export type ParagraphKind = 'paragraph' | 'item' | 'quote'

export interface Paragraph extends Span {
  readonly kind: ParagraphKind
  readonly sentences: readonly Sentence[]
}

export interface Section {
  /** Null before the first subhead. */
  readonly heading: Sentence | null
  readonly paragraphs: readonly Paragraph[]
}

/** The structure of an article. */
export interface Outline {
  /** Null only where there is no text. */
  readonly headline: Sentence | null
  /** The article has no headline of its own: `headline` repeats the first sentence of the body. */
  readonly standIn: boolean
  /** The standfirst; it is also the first paragraph of the first section. */
  readonly lead: Span | null
  readonly byline: Span | null
  readonly sections: readonly Section[]
}

/**
 * Where in the outline a mention stands, by index. All null: in a headline of the article's own;
 * `paragraph` and `sentence` null: in the heading of the section.
 */
export interface Address {
  readonly section: number | null
  readonly paragraph: number | null
  readonly sentence: number | null
}

/** `other`: a name of something else (an event, a law, a work); found, so that it is not taken for the rest. */
export type NameKind = 'person' | 'organization' | 'place' | 'other'

/** One name in the text. */
export interface NameMention extends Span {
  readonly kind: NameKind
  /** How sure the tagger is: the margin of the best labelling, larger is surer; not a probability. */
  readonly score: number
}

export type EntityKind = 'person' | 'company' | 'organization' | 'place'

/** What a person is said to be; the span is the words that say it. */
export interface Role extends Span {
  /** The title in its base form, such as `vezérigazgató`. */
  readonly title: string
  /** The organization's base form, or null where the text names none. */
  readonly organization: string | null
  /** The name of the rule that found whose title it is. */
  readonly rule: string
}

/** Someone or something named, with all its mentions. */
export interface Entity {
  readonly kind: EntityKind
  /** Base form: the name as a dictionary would print it. */
  readonly name: string
  readonly aliases: readonly string[]
  readonly roles: readonly Role[]
  readonly mentions: readonly NameMention[]
  /** What chose the kind and joined the aliases, in words for `--why`. */
  readonly evidence: readonly string[]
}

export type FigureKind = 'money' | 'percent' | 'percentage-point' | 'basis-point' | 'quantity' | 'count'
export type Bound = 'about' | 'almost' | 'at-least' | 'over' | 'at-most' | 'under'

/** A number with its unit, read. */
export interface Quantity {
  readonly kind: FigureKind
  readonly value: number
  /** The upper end of a range, or null. */
  readonly upTo: number | null
  /** ISO 4217 for money, a CLDR unit identifier for a quantity, else null. */
  readonly unit: string | null
  readonly bound: Bound | null
}

/** One figure in the text. */
export interface FigureMention extends Span {
  readonly quantity: Quantity
  /** The name of the rule that found it. */
  readonly rule: string
  /** What it measures, where the sentence says so. */
  readonly of: Span | null
}

/** How exact a date is: what its value names as a whole. */
export type Precision = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade'

/** A date, read. */
export interface CalendarDate {
  /**
   * ISO 8601 as far as it goes: `2024-05-03`, `2024-05`, `2024`, `2024-W18`; a part of a year is `2024-Q2`, `2024-H1`,
   * `2024-SU` (`SP` `SU` `AU` `WI`), a decade `199X`, a year that is not known `XXXX-05-03`. Null where nothing can be
   * said without the day of publication.
   */
  readonly value: string | null
  /** The end of a range, or null. */
  readonly upTo: string | null
  readonly precision: Precision
  /** It is known in which year it was: said, or counted from the day of publication. */
  readonly resolved: boolean
}

/** One date in the text. */
export interface DateMention extends Span {
  readonly date: CalendarDate
  /** The name of the rule that found it. */
  readonly rule: string
}

/** A span that also carries its words, as printed: `document.text.slice(start, end) === text`. */
export interface Quote extends Span {
  readonly text: string
}

export interface SummaryMention extends Quote, Address {}

export interface SummaryEntity {
  readonly name: string
  readonly aliases: readonly string[]
  /** The share of the article that is about it: 0..1, all entities together 1. */
  readonly salience: number
  readonly mentions: readonly SummaryMention[]
}

export interface SummaryRole extends Quote {
  readonly title: string
  readonly organization: string | null
}

export interface SummaryPerson extends SummaryEntity {
  readonly roles: readonly SummaryRole[]
}

export interface SummaryFigure extends Quantity, Quote, Address {
  readonly of: Quote | null
}

export interface SummaryDate extends CalendarDate, Quote, Address {}

export interface SummaryParagraph extends Span {
  readonly kind: ParagraphKind
  readonly sentences: readonly Span[]
}

export interface SummarySection {
  readonly heading: Quote | null
  readonly paragraphs: readonly SummaryParagraph[]
}

export interface KeySentence extends Quote {
  /** 0..1, the best sentence of the article 1. */
  readonly score: number
}

export interface SummaryLanguage {
  /** ISO 639-1 where there is one, else ISO 639-3; `und` where nothing could be told. */
  readonly code: string
  readonly iso6393: string
  readonly name: string
  /** The margin over the runner-up, 0..1; 1 where the language was given. */
  readonly confidence: number
  readonly support: 'full' | 'basic'
}

/** The whole result, as plain data. Offsets are UTF-16 here; a renderer may convert them. */
export interface Summary {
  readonly schemaVersion: 1
  readonly id?: unknown
  readonly source: Source
  readonly language: SummaryLanguage
  readonly text: string
  readonly headline: (Quote & { readonly standIn: boolean }) | null
  readonly lead: Quote | null
  readonly sections: readonly SummarySection[]
  readonly people: readonly SummaryPerson[]
  readonly companies: readonly SummaryEntity[]
  readonly organizations: readonly SummaryEntity[]
  readonly places: readonly SummaryEntity[]
  readonly figures: readonly SummaryFigure[]
  readonly dates: readonly SummaryDate[]
  readonly summary: readonly KeySentence[]
  readonly warnings: readonly Warning[]
}
