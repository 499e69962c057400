/** Firm or another organization: by legal form, by nouns in the name, by nouns next to it, by the company it keeps. */
import { readJsonResource } from '../../resources.ts'
import type { NamesTable } from '../knowledge.ts'
import { stemIn } from '../stems.ts'

/** `languages/organizations.json`: what all languages share. Lists are strings, their entries parted by commas. */
const SHARED = readJsonResource('languages/organizations.json') as Record<
  | 'legalForms'
  | 'firmWords'
  | 'authorities'
  | 'institutions'
  | 'papers'
  | 'bodies'
  | 'clubs'
  | 'known'
  | 'regions'
  | 'press'
  | 'firms',
  string
>

/** Legal forms, without dots, in lower case. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(SHARED.legalForms.split(', '))
/** Words in the names of firms everywhere. */
const FIRM_WORDS = SHARED.firmWords.split(', ')
/** Well-known parties, unions, authorities, central banks and clubs that no word gives away. */
const KNOWN: ReadonlySet<string> = new Set(SHARED.known.split(', '))

/** Well-known firms that no word gives away, and whose names are no words, places or people that one speaks of as often. */
const FIRMS: ReadonlySet<string> = new Set(SHARED.firms.split(', '))

/** Stems of words for universities, hospitals and their like, in all languages. */
const INSTITUTIONS = SHARED.institutions.split(', ')

/** Stems of words in the names of other organizations, in all languages: a foreign name stands in its own. */
const BODIES = SHARED.bodies.split(', ')
/** The letters of clubs, as they are written: `FC`. */
const CLUBS: ReadonlySet<string> = new Set(SHARED.clubs.split(', '))

/** `Hospital de Beja`: an institution, though named after its place. */
export const isInstitution = (name: string): boolean =>
  name
    .toLowerCase()
    .split(/[\s-]+/)
    .some(word => stemIn(word, INSTITUTIONS, 2) !== null)

/** Stems of words for courts, police, ministries, parties, parliaments and unions, in all languages. */
const AUTHORITIES = SHARED.authorities.split(', ')

/** `Krajský soud v Brně`, `KRP`: nobody's firm, so that nobody is its finance director. */
export const isAuthority = (name: string): boolean =>
  KNOWN.has(name) ||
  name
    .toLowerCase()
    .split(/[\s-]+/)
    .some(word => stemIn(word, AUTHORITIES, 3) !== null)

/** Stems of words for parts of a country, in all languages. */
const REGIONS = SHARED.regions.split(', ')

/** `Пермский край`, `Benton County`: what has ministers and governors, who belong to no organization for that. */
export const isRegion = (name: string): boolean =>
  name
    .toLowerCase()
    .split(/[\s-]+/)
    .some(word => stemIn(word, REGIONS, 3) !== null)

/** A legal form is written in so many words at most: `sp. z o. o.` */
const LONGEST_FORM = 4

/** A firm's name without its legal form, which may be written in pieces: `Clickberry, s. r. o.` → `Clickberry,`. */
export function withoutLegalForm(words: readonly string[]): readonly string[] {
  for (let from = Math.max(1, words.length - LONGEST_FORM); from < words.length; from++)
    if (LEGAL_FORMS.has(plain(words.slice(from).join('')))) return withoutLegalForm(words.slice(0, from))
  return words
}

/** News agencies and papers that others quote. */
const PRESS: ReadonlySet<string> = new Set(SHARED.press.split(', '))

/** Stems of words in the names of papers, in all languages. */
const PAPERS = SHARED.papers.split(', ')

/** Whether a name is on the list of those that tell news, or has a word like `Zeitung` in it. */
export const isPress = (name: string): boolean =>
  PRESS.has(name) ||
  name
    .toLowerCase()
    .split(/[\s-]+/)
    .some(word => stemIn(word, PAPERS, 2) !== null)

/** What lists say of a name: a well-known firm, another well-known organization, or nothing. */
export function listedKind(name: string, { known }: NamesTable): 'company' | 'organization' | null {
  if (KNOWN.has(name) || stemIn(name, known, 0) !== null) return 'organization'
  return FIRMS.has(name) || PRESS.has(name) ? 'company' : null
}

/** How many letters are looked at before a name is looked up. */
const START = 4
let starts: ReadonlySet<string> | undefined

/** Whether a listed name of all languages may begin at an offset of a text: most words need no further look. */
export function mayBeListed(text: string, at: number): boolean {
  starts ??= new Set([KNOWN, FIRMS, PRESS].flatMap(names => [...names].map(name => name.slice(0, START))))
  return starts.has(text.slice(at, at + START)) || starts.has(text.slice(at, at + START - 1))
}

/** Whether a name is on the list of well-known organizations. */
export const isKnownOrganization = (name: string, table: NamesTable): boolean =>
  listedKind(name, table) === 'organization'

/** What speaks for a firm, positive, or for another organization, negative; zero where nothing is known. */
export function firmness(name: string, table: NamesTable): number {
  const listed = listedKind(name, table)
  if (listed) return listed === 'company' ? 4 : -4
  const words = firmnessOfWords(name, table)
  return words < 4 && isBranch(name, table) ? -4 : words
}

/** `FNV Havens`: a part of what the lists know by its letters. */
function isBranch(name: string, table: NamesTable): boolean {
  const [first = '', second] = name.split(' ')
  return (
    second !== undefined &&
    first.length > 1 &&
    first === first.toUpperCase() &&
    isKnownOrganization(first, table)
  )
}

/** The same without the lists of well-known names: `APA` may be somebody else's too. */
export function firmnessOfWords(name: string, table: NamesTable): number {
  const words = name.split(/[\s-]+/)
  if (words.slice(1).some(word => LEGAL_FORMS.has(plain(word)))) return 4
  if (withoutLegalForm(words).length < words.length) return 4
  const letters = words.length > 1 && [words[0]!, words[words.length - 1]!].some(word => CLUBS.has(word))
  let score = letters ? -1 : 0
  for (const word of words) {
    const lower = word.toLowerCase()
    if (isOfOthers(lower, table) || (words.length > 1 && isKnownByLetters(word, table))) score -= 2
    else if ([table.companyNouns, table.companyWords, FIRM_WORDS].some(stems => among(lower, stems)))
      // `Sociedad Española de Astronomía`: any company may be called so, and not only they.
      score += among(lower, table.anyCompany) ? 0.75 : 1.5
    else if (
      table.compounds &&
      [table.organizationNouns, table.organizationWords].some(s => endsIn(lower, s))
    )
      score -= 2
    else if (among(lower, BODIES)) score -= 2
    else if (among(lower, table.publicWords)) score -= 1
  }
  return score
}

/** A well-known union or party by its letters, as a part of a longer name: `CGT Énergie`. */
const isKnownByLetters = (word: string, { known }: NamesTable): boolean =>
  word.length > 2 && word === word.toUpperCase() && (KNOWN.has(word) || known.includes(word))

function isOfOthers(lower: string, table: NamesTable): boolean {
  const { organizationNouns, organizationWords, organizationParts } = table
  if ([organizationNouns, organizationWords].some(stems => among(lower, stems))) return true
  return organizationParts.some(part =>
    part.endsWith('-')
      ? lower.startsWith(part.slice(0, -1))
      : lower.length > part.length + 2 && lower.endsWith(part.slice(1)),
  )
}

const plain = (word: string): string => word.replace(/[.,]/g, '').toLowerCase()

const LONGEST_ENDING = 5

/** Whether a word is one of some stems, with an ending. */
export const among = (lower: string, stems: readonly string[]): boolean =>
  stemIn(lower, stems, LONGEST_ENDING) !== null

/** `Pénzügyminisztérium`: the noun is the last part of a longer word. */
function endsIn(lower: string, stems: readonly string[]): boolean {
  for (let from = 3; from < lower.length - 4; from++)
    if ((stemIn(lower.slice(from), stems, LONGEST_ENDING)?.length ?? 0) > 4) return true
  return false
}
