/** Makes up names of firms and people from open lists, as business news has them. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What names are made of. */
export interface NameParts {
  /** Listed companies as they are written, without marks of shares. */
  readonly firms: readonly string[]
  /** First words of companies' names, and the words that follow. */
  readonly heads: readonly string[]
  readonly tails: readonly string[]
  readonly given: Readonly<Record<string, readonly string[]>>
  readonly surnames: Readonly<Record<string, readonly string[]>>
  readonly forms: Readonly<Record<string, readonly string[]>>
}

/** A number in [0, 1), another one each time. */
export type Chance = () => number

const WORLD_FORMS = [
  'Inc.',
  'Corp.',
  'Ltd.',
  'Plc',
  'AG',
  'GmbH',
  'S.A.',
  'SE',
  'N.V.',
  'S.p.A.',
  'LLC',
  'Group',
  'Holding',
]
/** Legal forms where the lists of faker have none, or old ones. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  hu: ['Rt.', 'Rt.', 'Nyrt.', 'Zrt.', 'Kft.', 'Bt.'],
  en: ['Inc.', 'Inc', 'Corp.', 'Corp', 'Ltd.', 'Ltd', 'Plc', 'LLC', 'Co.', 'Group', 'Holdings', 'Limited'],
  de: ['AG', 'GmbH', 'SE', 'KG', 'GmbH & Co. KG', 'KGaA', 'Holding'],
  sv: ['AB'],
  da: ['A/S', 'ApS'],
  nb: ['AS', 'ASA'],
  nn: ['AS', 'ASA'],
  nl: ['NV', 'BV', 'N.V.', 'B.V.'],
  es: ['S.A.', 'SA', 'S.L.'],
  it: ['SpA', 'S.p.A.', 'Srl'],
  fr: ['SA', 'SAS', 'SE'],
  pt: ['S.A.', 'SA', 'Lda.', 'SGPS'],
}
const LOCALES: Readonly<Record<string, RegExp>> = {
  hu: /^hu/,
  en: /^en_(?:US|GB|IE|IN|NZ)/,
  de: /^de/,
  sv: /^sv/,
  da: /^da/,
  nb: /^no/,
  nn: /^no/,
  es: /^es/,
  it: /^it/,
  pt: /^pt/,
}
const WESTERN = /^(?:en_(?:US|GB)|de_DE|fr_FR|it_IT|es_ES|nl_NL|sv_SE|pl_PL|cs_CZ)/
const SHARE =
  /\b(?:ETF|ETC|ETP|Fund|Trust|Acquisition|Class|Shares?|Ordinary|Pref|Units?|Warrants?|ADR|Bond|Certificates?|Income|Index)\b/i

/** Reads the lists below the folder of gazetteers; null where it is not there. */
export function namePartsIn(folder: string): NameParts | null {
  const list = join(folder, 'finance-database/companies.tsv')
  if (!existsSync(list)) return null
  const firms = readFileSync(list, 'utf8')
    .split('\n')
    .slice(1)
    .map(line => line.split('\t')[0]!.replace(/,(?= (?:Inc|Ltd|LLC|Corp|L\.P|Co))/g, ''))
    .filter(
      name => /^\p{Lu}[\p{L}\p{N}&.' -]+$/u.test(name) && /\p{Ll}/u.test(name) && name.split(' ').length < 6,
    )
    .filter(name => !SHARE.test(name))
  const words = firms.map(name => name.split(' '))
  const plain = (word: string | undefined): word is string => /^\p{Lu}\p{Ll}{3,}$/u.test(word ?? '')
  const faker = JSON.parse(readFileSync(join(folder, 'faker/names.json'), 'utf8'))
  const people = (wanted: RegExp) =>
    Object.fromEntries(
      [...Object.entries(LOCALES), ['world', WESTERN] as const].map(([code, locale]) => [
        code,
        Object.keys(faker)
          .filter(name => locale.test(name))
          .flatMap(name => listsOf(faker[name].person, wanted)),
      ]),
    )
  return {
    firms,
    heads: words.map(([head]) => head).filter(plain),
    tails: words.flatMap(name => name.slice(1)).filter(plain),
    given: people(/^first_names/),
    surnames: people(/^last_names/),
    forms: FORMS,
  }
}

function listsOf(lists: Readonly<Record<string, unknown>>, wanted: RegExp): string[] {
  return Object.entries(lists)
    .filter(([key]) => wanted.test(key))
    .flatMap(([, names]) => (Array.isArray(names) ? names.map(String) : Object.keys(names as object)))
    .filter(name => /^\p{Lu}[\p{L}'-]+$/u.test(name))
}

const pick = <T>(list: readonly T[], next: Chance): T => list[Math.floor(next() * list.length)]!

/** The name of a firm: a listed one, a made-up word, people's names, capitals, a bank, an insurer. */
export function firmOf(parts: NameParts, code: string, next: Chance): string {
  const form = (): string => pick(next() < 0.7 ? (parts.forms[code] ?? WORLD_FORMS) : WORLD_FORMS, next)
  const surname = (): string =>
    pick(parts.surnames[next() < 0.5 ? code : 'world'] ?? parts.surnames.world!, next)
  const given = (): string => pick(parts.given[next() < 0.3 ? code : 'world'] ?? parts.given.world!, next)
  const kind = next()
  if (kind < 0.22) return shortened(pick(parts.firms, next), next)
  if (kind < 0.4) return next() < 0.45 ? coined(parts, next) : `${coined(parts, next)} ${form()}`
  if (kind < 0.5) return `${pick(parts.heads, next)} ${form()}`
  if (kind < 0.55) return `${next() < 0.5 ? given() : surname()} ${surname()}`
  if (kind < 0.66)
    return `${surname()} ${next() < 0.5 ? '&' : pick(['and', 'und', 'és', 'et', '&'], next)} ${surname()}`
  if (kind < 0.68) return `${surname()} ${form()}`
  if (kind < 0.82) return next() < 0.5 ? capitals(next) : `${capitals(next)} ${form()}`
  if (kind < 0.92)
    return `${next() < 0.5 ? coined(parts, next) : pick(parts.heads, next)} ${pick(parts.tails, next)}`
  return `${next() < 0.5 ? capitals(next) : pick(parts.heads, next)} ${pick(['Bank', 'Group', 'Holding', 'Energy', 'Systems', 'Capital'], next)}`
}

/** News leaves legal forms out more often than lists do. */
function shortened(name: string, next: Chance): string {
  const words = name.split(' ')
  return words.length > 1 && next() < 0.6
    ? words
        .slice(0, -1)
        .join(' ')
        .replace(/(?: &|,)$/, '')
    : name
}

/** The beginning of one name with the end of another: `Zalakerámia`. */
function coined({ heads }: NameParts, next: Chance): string {
  const first = pick(heads, next)
  const second = pick(heads, next)
  return (
    first.slice(0, Math.ceil(first.length / 2)) + second.slice(Math.floor(second.length / 2)).toLowerCase()
  )
}

const LETTERS = 'ABCDEFGHIKLMNOPRSTUVZ'

function capitals(next: Chance): string {
  return Array.from({ length: 2 + Math.floor(next() * 4) }, () => pick([...LETTERS], next)).join('')
}

/** A person's full name, in the order of the language. */
export function personOf(parts: NameParts, code: string, next: Chance): string {
  const from = next() < 0.5 && parts.given[code]?.length ? code : 'world'
  const names = [pick(parts.given[from]!, next), pick(parts.surnames[from]!, next)]
  return (from === 'hu' ? names.reverse() : names).join(' ')
}
