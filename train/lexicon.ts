/**
 * Makes the lists under `models/words/` from open lists: `npm run lexicon -- [shared folder] [folder of dictionaries]`.
 * See docs/training.md for where they come from.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { hashOf } from '../src/names/tagger/hash.ts'
import { LIST_BITS, NAME_MARKS, WORD_MARKS, type WordList, writeList } from '../src/names/tagger/lexicon.ts'
import { listResources } from '../src/resources.ts'
import { knownBodies } from './known.ts'
import { townWords, townWordsOf } from './places.ts'

const shared = process.argv[2] ?? join(import.meta.dirname, '../../shared')
const dictionaries = process.argv[3] ?? join(import.meta.dirname, '../.dictionaries')
const out = join(import.meta.dirname, '../models/words')
const MOST_WORDS = 40_000
const MOST_PROPER = 20_000
/** Towns of so many people are known by their name even where it is also a frequent word. */
const WELL_KNOWN = 50_000
/** Where the lists have no file of the language's own. */
const STAND_IN: Record<string, string> = { nn: 'nb', hr: 'sh', sr: 'sh' }
/** Frequency lists call Bokmål `no`. */
const SUBTITLES: Record<string, string> = { nb: 'no', nn: 'no' }

const lower = (word: string): string => word.normalize('NFC').replaceAll('’', "'").toLowerCase()
const codes = listResources('languages').filter(code => /^[a-z]{2,3}$/.test(code))

function textOf(path: string): string {
  const bytes = readFileSync(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

function linesOf(path: string): string[] {
  return existsSync(path) ? textOf(path).split('\n').filter(Boolean) : []
}

/** The common words of a language, most common first, with their rank 1–3. */
function commonWords(code: string): Map<string, number> {
  const ranks = new Map<string, number>()
  for (const line of linesOf(join(shared, `lexicon/wordfreq/${STAND_IN[code] ?? code}.small.tsv.gz`))) {
    const [word, centibels] = line.split('\t') as [string, string]
    ranks.set(lower(word), Number(centibels) <= 400 ? 3 : Number(centibels) <= 500 ? 2 : 1)
  }
  linesOf(join(shared, `lexicon/frequencywords/${SUBTITLES[code] ?? code}.txt.gz`)).forEach((line, i) => {
    const word = lower(line.split(' ')[0]!)
    if (!ranks.has(word) && ranks.size < MOST_WORDS) ranks.set(word, i < 5000 ? 2 : 1)
  })
  return new Map([...ranks].filter(([word]) => /^[\p{L}\p{M}'-]+$/u.test(word)).slice(0, MOST_WORDS))
}

/** The words of a spelling dictionary: those it writes small, and those only with a capital. */
function dictionaryOf(code: string): { small: Set<string>; proper: Set<string> } {
  const small = new Set<string>()
  const proper = new Set<string>()
  for (const line of linesOf(join(dictionaries, code, 'index.dic')).slice(1)) {
    const word = line.split(/[/\t ]/)[0]!
    if (!/^[\p{L}\p{M}'’-]{2,}$/u.test(word)) continue
    if (word === word.toLowerCase()) small.add(lower(word))
    else if (word.slice(1) === word.slice(1).toLowerCase()) proper.add(lower(word))
  }
  for (const word of small) proper.delete(word)
  return { small, proper }
}

/** `small` or `proper` by the longest beginning of the word that the dictionary has. */
function writing(word: string, { small, proper }: ReturnType<typeof dictionaryOf>): number {
  for (let length = word.length; length >= Math.max(3, word.length - 5); length--) {
    const stem = word.slice(0, length)
    if (small.has(stem)) return WORD_MARKS.small
    if (proper.has(stem)) return WORD_MARKS.proper
  }
  return 0
}

function wordsOf(code: string): Map<string, number> {
  const dictionary = dictionaryOf(code)
  const marks = new Map<string, number>()
  for (const [word, rank] of commonWords(code)) marks.set(word, rank | writing(word, dictionary))
  for (const word of [...dictionary.proper].slice(0, MOST_PROPER))
    if (!marks.has(word)) marks.set(word, WORD_MARKS.proper)
  for (const [word, people] of townWordsOf(dictionaries, code)) {
    const mark = marks.get(word) ?? 0
    const common = (mark & WORD_MARKS.rank) > 1 && !(mark & WORD_MARKS.proper) && people < WELL_KNOWN
    if (!(mark & WORD_MARKS.small) && !common) marks.set(word, mark | WORD_MARKS.town)
  }
  return marks
}

function listOf(marks: ReadonlyMap<string, number>): WordList {
  const byHash = new Map<number, number>()
  for (const [word, mark] of marks) {
    const hash = hashOf(word) >>> (32 - LIST_BITS)
    byHash.set(hash, (byHash.get(hash) ?? 0) | mark)
  }
  const entries = [...byHash].sort((a, b) => a[0] - b[0])
  return { hashes: Uint32Array.from(entries, e => e[0]), marks: Uint8Array.from(entries, e => e[1]) }
}

/** The names that all languages share. */
function names(lists: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const marks = new Map<string, number>()
  const add = (word: string, mark: number): void => {
    const key = lower(word)
    if (key.length > 1 && /\p{L}/u.test(key)) marks.set(key, (marks.get(key) ?? 0) | mark)
  }
  people(add)
  companies(add)
  places(add)
  const spread = new Map<string, number>()
  for (const list of lists)
    for (const [word, mark] of list)
      if (mark & WORD_MARKS.rank && word.length > 2) spread.set(word, (spread.get(word) ?? 0) + 1)
  for (const [word, languages] of spread)
    if (languages >= 7) add(word, languages >= 14 ? NAME_MARKS.widest : NAME_MARKS.wide)
  return marks
}

type Add = (word: string, mark: number) => void

function people(add: Add): void {
  const faker = JSON.parse(textOf(join(shared, 'gazetteers/faker/names.json')))
  for (const locale of Object.values<Record<string, Record<string, string[] | Record<string, number>>>>(
    faker,
  )) {
    for (const [key, values] of Object.entries(locale.person ?? {})) {
      const mark = /first_names/.test(key)
        ? NAME_MARKS.given
        : /last_names/.test(key)
          ? NAME_MARKS.surname
          : 0
      for (const name of Array.isArray(values) ? values : Object.keys(values))
        if (mark) for (const word of String(name).split(/\s+/)) add(word, mark)
    }
    for (const [key, values] of Object.entries(locale.company ?? {}))
      for (const name of Array.isArray(values) ? values : Object.keys(values)) {
        if (/suffix/.test(key)) add(String(name).replace(/^[\s,]+/, ''), NAME_MARKS.form)
        if (/large_companies/.test(key)) add(String(name).split(' ')[0]!, NAME_MARKS.company)
      }
  }
  for (const [file, mark, column] of [
    ['forenames', NAME_MARKS.given, 10],
    ['surnames', NAME_MARKS.surname, 4],
  ] as const)
    for (const line of linesOf(
      join(shared, `gazetteers/popular-names-by-country/common-${file}-by-country.csv`),
    ).slice(1))
      for (const name of line.split(',').slice(column, column + 2))
        for (const word of name.split(/\s+/)) add(word, mark)
  for (const file of ['female', 'male'])
    for (const name of linesOf(join(shared, `gazetteers/nltk-names/${file}.txt`)))
      add(name.trim(), NAME_MARKS.given)
}

const FORMS =
  'nyrt zrt rt kft bt kkt kht gmbh ag kg kgaa ohg ug se sa sas sarl sca spa srl snc bv nv cv vof inc corp ltd llc llp lp plc co limited incorporated corporation company as asa ab oy oyj aps ans ba sro spol zao oao ooo pao ао ооо зао оао пао оад ад еоод ад тов пат прат sia uab ou osk dd doo ad aktiengesellschaft gesellschaft holding group bhd pty pte sdn tbk aş şti sp zoo spzoo akc k.s. a.s. s.r.o. d.d. d.o.o. a.d. s.a. s.p.a. s.r.l. b.v. n.v. a/s as. a.e. α.ε. ае se.'

function companies(add: Add): void {
  for (const form of FORMS.split(' ')) add(form, NAME_MARKS.form)
  const counts = new Map<string, number>()
  const rows = linesOf(join(shared, 'gazetteers/finance-database/companies.tsv'))
    .slice(1)
    .map(line => line.split('\t')[0]!)
  const more = linesOf(join(shared, 'gazetteers/s-and-p-500/constituents.csv'))
    .slice(1)
    .map(line => line.split(',')[1]!)
  for (const name of [...rows, ...more]) {
    const words = name.split(/[\s,]+/).filter(word => /^[\p{L}\p{N}&.'-]+$/u.test(word))
    if (words[0] && words[0].length > 2) add(words[0], NAME_MARKS.company)
    for (const word of words.slice(1)) counts.set(lower(word), (counts.get(lower(word)) ?? 0) + 1)
  }
  for (const [word, count] of counts) if (count >= 15) add(word, NAME_MARKS.firm)
  for (const word of organizationWords()) add(word, NAME_MARKS.company)
}

/** The first words of well-known organizations' names. */
function organizationWords(): string[] {
  return knownBodies()
    .map(({ name }) => name.split(/[\s-]+/)[0]!)
    .filter(word => word.length > 2 && /\p{Lu}/u.test(word))
}

function places(add: Add): void {
  for (const word of townWords(dictionaries)) add(word, NAME_MARKS.place)
  const folder = join(shared, 'gazetteers/country-list')
  for (const file of readdirSync(folder).filter(name => name.endsWith('.json')))
    for (const country of Object.values<string>(JSON.parse(textOf(join(folder, file)))))
      for (const word of country.split(/[\s()]+/))
        if (word.length > 3 && word !== word.toLowerCase()) add(word, NAME_MARKS.place)
  for (const code of codes) {
    const file = join(dictionaries, `cldr-dates-full/main/${code === 'nb' ? 'no' : code}/timeZoneNames.json`)
    if (!existsSync(file)) continue
    const zones = Object.values<{ dates: { timeZoneNames: { zone: unknown } } }>(
      JSON.parse(textOf(file)).main,
    )[0]!
    for (const city of exemplars(zones.dates.timeZoneNames.zone))
      for (const word of city.split(/[\s(),]+/)) if (word.length > 2) add(word, NAME_MARKS.place)
  }
}

function exemplars(zone: unknown): string[] {
  if (typeof zone !== 'object' || zone === null) return []
  return Object.entries(zone).flatMap(([key, value]) =>
    key === 'exemplarCity' ? [String(value)] : exemplars(value),
  )
}

mkdirSync(out, { recursive: true })
const lists = codes.map(wordsOf)
codes.forEach((code, i) => {
  const bytes = writeList(listOf(lists[i]!), 4)
  writeFileSync(join(out, `${code}.bin`), bytes)
  console.error(code, lists[i]!.size, bytes.length)
})
const all = names(lists)
const bytes = writeList(listOf(all), 8)
writeFileSync(join(out, 'names.bin'), bytes)
console.error('names', all.size, bytes.length)
