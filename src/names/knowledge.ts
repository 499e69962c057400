/** What a language's tables say about names: which words inflect and how, titles, roles, organizations. */
import type { Language } from '../language/table.ts'
import { readJsonResource } from '../resources.ts'
import type { Letters } from './letters.ts'

/** Masculine, feminine, neuter: which of three forms an adjective takes. */
export type Gender = 0 | 1 | 2

/** `languages/<code>/names.json`. All words in lower case unless told otherwise. */
export interface NamesTable {
  /** Which words of a name take endings: none, the last one, or each that agrees with the head. */
  readonly inflects: 'nothing' | 'last' | 'each'
  /** How sure a change must be, 0..1: leaving an ending on does less harm than cutting a letter off. */
  readonly confidence: number
  /** The code of the language whose grown endings serve this one too; empty where it has its own. */
  readonly endingsOf: string
  /** Endings written by hand, where no model was grown: what is cut, what is added, how likely, 0..1. */
  readonly endings: readonly (readonly [string, string, number])[]
  /** Words after which a name can't be in its base form: prepositions that govern another case. */
  readonly oblique: readonly string[]
  /** The only ending is that of the genitive, which stands before its noun: `Sveriges regering`. */
  readonly genitiveFirst: boolean
  /** Words right before a name that say that it is in its base form: the article `ο`, `lui`. */
  readonly plainAfter: readonly string[]
  /** Base forms of places that endings do not tell, by their other forms, as they are written: `Niemiec` is `Niemcy`. */
  readonly placeForms: Readonly<Record<string, string>>
  /** Abbreviations of taxes, measures and the like, which name nobody, as they are written: `GDP`, `TVA`. */
  readonly nameless: readonly string[]
  /** Stems of nouns for regions, which follow an adjective: Пермский `край`. */
  readonly regions: readonly string[]
  /** The head of a phrase is its last word; what stands before it stays. */
  readonly headLast: boolean
  /** Small words inside names that initials leave out: `of`, `és`. */
  readonly small: readonly string[]
  /** Titles: `stem stem=base form`, without `=` stems and base form are the same; `!stem` is no title. */
  readonly titles: readonly string[]
  /** The gender of titles by their ending; masculine where none fits. */
  readonly titleGenders: Readonly<Record<string, Gender>>
  /** Words like `now` between a comma and a title. */
  readonly today: readonly string[]
  /** Titles take endings; the stem may be followed by other letters. */
  readonly inflectedTitles: boolean
  /** The most letters of such an ending. */
  readonly longestTitleEnding: number
  /** Endings that make something else of a title: `elnök` + `ség`. */
  readonly titleStops: readonly string[]
  /** Titles may be the last part of a longer word: `Bahnsprecher`. */
  readonly compounds: boolean
  /** Titles are written with a capital, as all nouns. */
  readonly capitalTitles: boolean
  /** Words before a title that belong to it (`former`, `amerikai`); `-ial` is an ending of such words. */
  readonly modifiers: readonly string[]
  /** Any small word between an article or a comma and a title belongs to the title: `the textile entrepreneur`. */
  readonly looseModifiers: boolean
  /** Their base endings by those they have before a title, where that is not told by its gender: `isen` is `inen`. */
  readonly modifierEndings: Readonly<Record<string, string>>
  /** Stems of those that may stand before the organization too: `former` in `a former Oracle executive`. */
  readonly former: readonly string[]
  /** Who acts for another, after which a title is in the genitive: `form=base form`, `p.o.`. */
  readonly acting: readonly string[]
  /** Stems of modifiers that tell nothing, for who holds an office holds it now: `current`. */
  readonly idle: readonly string[]
  /** What is written together with a title: `ex` in `exdirector`. */
  readonly prefixes: readonly string[]
  /** Words after a title that belong to it: `chileno` in `presidente chileno`. */
  readonly qualifiers: readonly string[]
  /** Titles of women by how they end, and those of men that stand after `masculineArticle`: `vorsitzende`, `vorsitzender`. */
  readonly masculine: Readonly<Record<string, string>>
  readonly masculineArticle: string
  /** The same where the title is not in its base form: `des Vorsitzenden`. */
  readonly masculineOblique: readonly string[]
  /** What a title may be for that tells nothing: `Landes` in `Ministerin des Landes`. */
  readonly vague: readonly string[]
  readonly articles: readonly string[]
  /** Words that say that a title belongs to who was just spoken of: `its`. */
  readonly theirs: readonly string[]
  /** The same of who or what the sentence is about: `свой`. */
  readonly reflexives: readonly string[]
  /** The same behind the title: `председателят му`. */
  readonly theirsAfter: readonly string[]
  /** Words that say that a title belongs to the name before them: `whose`, `jejíž`. */
  readonly relatives: readonly string[]
  /** Titles, or what longer titles end in, of those who run a firm: `chief executive`, `vorstandschef`. */
  readonly officers: readonly string[]
  /** Titles of those who lead or speak for any organization: `chair`, `spokeswoman`. */
  readonly leaders: readonly string[]
  /** Titles of those who stand for a person as often as for an organization: `lawyer`. */
  readonly counsels: readonly string[]
  /** What titles of those who run a part of a firm begin with: `directrice` in `directrice scientifique`. */
  readonly directors: readonly string[]
  /** Titles of those who lead organizations and states alike: `president`. */
  readonly presidents: readonly string[]
  /** Titles of those who founded a firm or own it: `co-founder`. */
  readonly founders: readonly string[]
  /** Modifiers that do not say that a title is held no more, or elsewhere: `acting`; stems where titles inflect. */
  readonly present: readonly string[]
  /** The same of those who speak for a union or an association: `general secretary`. */
  readonly delegates: readonly string[]
  /** Titles that are held of parties, unions, schools, courts and clubs, not of firms. */
  readonly ofOrganizations: readonly string[]
  /** Titles, or what longer titles end in, of those who work for a firm rather than for a town: `analyst`. */
  readonly staff: readonly string[]
  /** What stands between an organization and the title after it: `'s`. */
  readonly possessives: readonly string[]
  /** Words between a title and its organization: `of`, `bei`. */
  readonly of: readonly string[]
  /** Words between two names that no name of a person has in it: `of` in `Nadia Rahim of Burton Copeland`. */
  readonly between: readonly string[]
  /** Words between a person and their organization: `på` in `analytikern Mikael Öhman på Handelsbanken`. */
  readonly from: readonly string[]
  /** Endings that say the same of an organization right after a person: `yliopistosta`. */
  readonly fromEndings: readonly string[]
  /** Verbs between which and a title stands who gets it: `a nommé Anne Petit directrice`. */
  readonly appoints: readonly string[]
  /** Verbs and participles that say of their subject what it is: `named`, `serves`, `replaces`. */
  readonly holding: readonly string[]
  /** Words that may stand beside those: `has been`. */
  readonly auxiliaries: readonly string[]
  /** Verbs between who gets a title and who had it: `succeeds`. */
  readonly succeeds: readonly string[]
  /** Words like `who` that a verb at the end belongs to, or none: `die … war`, `aki`. */
  readonly who: readonly string[]
  /** Words like `role` in `assumes the role of`. */
  readonly posts: readonly string[]
  /** Words like `where` in `from Brandt, where she was finance director`. */
  readonly where: readonly string[]
  /** Words before the time that a title is held for, between its holder and it: `since` in `Ann Lee, since 2010 chair`. */
  readonly since: readonly string[]
  /** What a noun in the genitive ends in before a title: `revisorernas ordförande`. */
  readonly genitiveBefore: readonly string[]
  /** Words between that person and the title: `zum`, `till`. */
  readonly as: readonly string[]
  /** Words between a title and an employer, which no town is: `at` in `an analyst at Bernstein`. */
  readonly at: readonly string[]
  /** Words between an organization and the title of who speaks for it: `par la voix de`. */
  readonly through: readonly string[]
  /** The organization may stand right before its title: `OpenAI CEO`. */
  readonly ownerFirst: boolean
  /** The organization may follow its title without a word between them, in the genitive. */
  readonly genitive: boolean
  /** Titles of those who hold a portfolio, which belongs to the title: `ministre des Transports`. */
  readonly portfolios: readonly string[]
  /** Stems of what portfolios and departments are called by, and of their attributes: `transport`, `affaires`. */
  readonly fields: readonly string[]
  /** What the names of sciences end in: `psychologie`. */
  readonly studies: readonly string[]
  /** Titles of those who are in charge of what is said after them, if it is a field: `secretario de Minería`. */
  readonly inCharge: readonly string[]
  /** Words between a title and its field, besides `of` and articles: `ai`, `chargé`, `ds`. */
  readonly forField: readonly string[]
  /** Words before where a title is for: `para` in `director para el Caribe`. */
  readonly scope: readonly string[]
  /** Endings of a field in the genitive. */
  readonly genitives: readonly string[]
  /** The field stands before the minister, with a capital where the title has one: `Enterprise Minister`. */
  readonly fieldFirst: boolean
  /** Forms of titles that are those of a woman, in the base form, where her name is in its base form: `ministra`. */
  readonly women: Readonly<Record<string, string>>
  /** Where a minister's field takes a word before it that a definite title drops: `al`, `a` of a woman's. */
  readonly fieldArticle: readonly string[]
  /** Words between a minister and the portfolio after the name: `van` in `minister Vermeer van Justitie`. */
  readonly ministries: readonly string[]
  /** Stems of words that belong to the name after them, though written small: `ministère des Transports`. */
  readonly bodies: readonly string[]
  /** Words like `and`. */
  readonly and: readonly string[]
  /** Words that can't be part of what a title is the title of: conjunctions, frequent verbs. */
  readonly stops: readonly string[]
  /** A bare title may stand right before the name: `Bahnsprecher Jens Ohlendorf`. */
  readonly titleBefore: boolean
  /** A bare title may stand right after the name: `Donald Trump amerikai elnök`. */
  readonly titleAfter: boolean
  /** Endings of titles that say that they are somebody's: `kabinetfőnök` + `e`. */
  readonly possessed: readonly string[]
  /** Titles that are held of places: `mayor`. */
  readonly ofPlaces: readonly string[]
  /** Titles of those who govern a part of a country, in lower case: `hejtman`. */
  readonly governors: readonly string[]
  /** Between a person and a title: `is`, `was`. */
  readonly copulas: readonly string[]
  /** Stand before names and are no part of them: `dr`, `Mr`; without dots. */
  readonly honorifics: readonly string[]
  /** Short names of parties, unions and authorities that the language's papers need not explain, as they are written. */
  readonly known: readonly string[]
  /** Stems of words that any firm may be called by: `company`, `firm`. */
  readonly anyCompany: readonly string[]
  /** Stems of words that any other organization may be called by: `institution`. */
  readonly anyOrganization: readonly string[]
  /** Stems of words for firms: `company`, `chipmaker`. */
  readonly companyNouns: readonly string[]
  /** Stems of words for other organizations: `ministry`, `party`. */
  readonly organizationNouns: readonly string[]
  /** Stems of words in the names of firms, besides those nouns. */
  readonly companyWords: readonly string[]
  /** Stems of words in the names of other organizations. */
  readonly organizationWords: readonly string[]
  /** What longer words for other organizations begin with or end in: `feder-`, `-bond`. */
  readonly organizationParts: readonly string[]
  /** Stems of nouns for courts, universities and their like, whose name goes on to their place: `tribunal de Lyon`. */
  readonly seats: readonly string[]
  /** The prepositions between such a noun and its place. */
  readonly seatLinks: readonly string[]
  /** How many words may stand between such a noun and the preposition: `tribunal administratif et fiscal de`. */
  readonly seatAttributes: number
  /** The same of nouns that stand behind their place, by how the place ends: `Turun hovioikeus`. */
  readonly seatsBehind: Readonly<Record<string, readonly string[]>>
  /** Words before which something is no name: `a court`. */
  readonly indefinite: readonly string[]
  /** Stems of words that are frequent in articles about sports. */
  readonly sports: readonly string[]
  /** Stems of words that stand in the names of public bodies rather than of firms: `national`. */
  readonly publicWords: readonly string[]
  /** Adjectives and nouns of nations, which are no places though they are written with a capital: `British`. */
  readonly demonyms: readonly string[]
  /** Endings that belong to the name: `né` in `Kovácsné`. */
  readonly keeps: readonly string[]
  /** The letters of the language's other script, in lower case, by those of the tables: `љ` is `lj`. */
  readonly letters: Letters
  /** Base forms by the stems that cutting an ending leaves: `Suome` is `Suomi`. */
  readonly stems: Readonly<Record<string, string>>
  /** Common nouns at the head of organizations' names, in their base form: `komisja`. */
  readonly heads: readonly string[]
  /** Adjectives, by their ending in any form: the base endings, masculine, feminine, neuter. */
  readonly adjectives: Readonly<Record<string, readonly [string, string, string]>>
  /** The gender of a base form by its ending, longest first looked up; masculine where none fits. */
  readonly genders: Readonly<Record<string, Gender>>
}

const NEUTRAL: NamesTable = {
  inflects: 'nothing',
  confidence: 0.75,
  endingsOf: '',
  endings: [],
  oblique: [],
  headLast: false,
  plainAfter: [],
  placeForms: {},
  regions: [],
  nameless: [],
  genitiveFirst: false,
  keeps: [],
  letters: {},
  stems: {},
  heads: [],
  titles: [],
  titleGenders: {},
  today: [],
  inflectedTitles: false,
  longestTitleEnding: 7,
  titleStops: [],
  compounds: false,
  capitalTitles: false,
  modifiers: [],
  looseModifiers: false,
  idle: [],
  modifierEndings: {},
  former: [],
  acting: [],
  prefixes: [],
  qualifiers: [],
  masculine: {},
  masculineArticle: '',
  masculineOblique: [],
  vague: [],
  articles: [],
  theirs: [],
  reflexives: [],
  relatives: [],
  theirsAfter: [],
  officers: [],
  leaders: [],
  directors: [],
  founders: [],
  presidents: [],
  counsels: [],
  present: [],
  delegates: [],
  ofOrganizations: [],
  staff: [],
  possessives: [],
  of: [],
  portfolios: [],
  fields: [],
  studies: [],
  inCharge: [],
  forField: [],
  fieldFirst: false,
  women: {},
  fieldArticle: [],
  scope: [],
  genitives: [],
  ministries: [],
  bodies: [],
  and: [],
  from: [],
  between: [],
  fromEndings: [],
  appoints: [],
  holding: [],
  auxiliaries: [],
  succeeds: [],
  where: [],
  who: [],
  posts: [],
  since: [],
  genitiveBefore: [],
  as: [],
  at: [],
  through: [],
  ownerFirst: true,
  genitive: false,
  stops: [],
  titleBefore: true,
  titleAfter: false,
  possessed: [],
  ofPlaces: [],
  governors: [],
  copulas: [],
  honorifics: ['dr', 'mr', 'mrs', 'ms', 'prof', 'sir'],
  known: [],
  anyCompany: [],
  anyOrganization: [],
  companyNouns: [],
  demonyms: [],
  organizationNouns: [],
  companyWords: [],
  organizationWords: [],
  organizationParts: [],
  sports: [],
  seats: [],
  seatLinks: [],
  seatAttributes: 0,
  seatsBehind: {},
  indefinite: [],
  publicWords: [],
  small: [],
  adjectives: {},
  genders: {},
}

const loaded = new WeakMap<Language, NamesTable>()

/** The table of a language, neutral where it has none. */
export function namesTableOf(language: Language): NamesTable {
  let table = loaded.get(language)
  if (!table) {
    const own = readJsonResource(`languages/${language.code}/names.json`) as Partial<NamesTable> | null
    table = { ...NEUTRAL, ...own }
    loaded.set(language, table)
  }
  return table
}

/** The value of the longest ending of a word that a table knows, or undefined. */
export function byEnding<T>(word: string, table: Readonly<Record<string, T>>): T | undefined {
  for (let from = Math.max(0, word.length - 8); from < word.length; from++) {
    const found = table[word.slice(from)]
    if (found !== undefined) return found
  }
  return undefined
}
