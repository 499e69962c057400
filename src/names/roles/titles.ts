/** Words that say what someone is: `vezérigazgatóját`, `former chief executive`, `Bahnsprecher`. */
import type { NamesTable } from '../knowledge.ts'

/** A title found among the words of a sentence. */
export interface Title {
  /** Indices of words, half-open. */
  readonly from: number
  readonly to: number
  /** Base form. */
  readonly title: string
  /** What stands before the title in its own word: `OpenAI` in `OpenAI-vezér`, else empty. */
  readonly owner: string
}

interface Entry {
  readonly stems: readonly string[]
  /** The letters of the stems: longer ones are tried first. */
  readonly length: number
  readonly base: string
  /** Not a title, though it begins like one: `elnökség`. */
  readonly barred: boolean
}

/** Titles by the first letters of their first word; longer ones come first. */
export interface TitleIndex {
  readonly get: (key: string) => readonly Entry[]
}

const KEY = 3
const LETTERS = /^\p{L}*$/u
/** `d'` in `homme d'affaires`. */
const ELIDED = /(?<=(?:^| )\p{Script=Latin}{1,4})'(?=\p{L})/gu

const indexes = new WeakMap<NamesTable, TitleIndex>()

/** The titles of a language by their first letters. */
export function titleIndex(table: NamesTable): TitleIndex {
  let index = indexes.get(table)
  if (!index) {
    index = indexed(table.titles)
    indexes.set(table, index)
  }
  return index
}

const NONE: readonly Entry[] = []

/** Keeps lines by their keys, and reads those of a key when a word with it is met: an article meets few. */
function indexed(titles: readonly string[]): TitleIndex {
  const lines = new Map<string, string[]>()
  for (const line of titles) {
    const start = line[0] === '!' ? 1 : 0
    const key = line.slice(start, start + KEY).split(SHORT_KEY, 1)[0]!
    const bucket = lines.get(key)
    if (bucket) bucket.push(line)
    else lines.set(key, [line])
  }
  const entries = new Map<string, readonly Entry[]>()
  return {
    get: key => {
      const known = entries.get(key)
      if (known) return known
      const bucket = lines.get(key)
      if (!bucket) return NONE
      const read = bucket.map(entryOf).sort((a, b) => b.length - a.length)
      entries.set(key, read)
      return read
    },
  }
}

/** A first word of fewer letters is its own key. */
const SHORT_KEY = /[ =]/

/** Reads `stem stem=base form`; without `=`, the stems are the base form; `!stem` bars a word. */
function entryOf(line: string): Entry {
  const barred = line[0] === '!'
  const [stems = '', base = stems] = (barred ? line.slice(1) : line).split('=')
  // `Homme d'affaires`: what is elided is a word of its own.
  const words = stems.includes("'") ? stems.replace(ELIDED, '$& ') : stems
  return { stems: words.split(' '), length: stems.length, base, barred }
}

/** The longest title that begins with the word at `at`, or null. */
export function titleAt(
  words: readonly string[],
  at: number,
  table: NamesTable,
  index: TitleIndex,
): Title | null {
  const word = words[at]!
  const lower = word.toLowerCase()
  // `Khalid` has no `lid` in it: where titles are written small, a word with a capital is no compound of one.
  const isCompound =
    table.compounds && (at === 0 || table.capitalTitles || word[0] === lower[0] || word.includes('-'))
  const furthest = isCompound ? Math.max(0, lower.length - KEY) : 0
  const prefixed = prefixOf(lower, table)
  for (let cut = 0; cut <= Math.max(furthest, prefixed); cut++) {
    if (cut === 1 || (cut > furthest && cut !== prefixed)) continue
    for (const { stems, base, barred } of index.get(lower.slice(cut, cut + KEY))) {
      if (!fits(words, at, cut, stems, table)) continue
      if (barred) return null
      return { from: at, to: at + stems.length, ...named(word, cut, base, table) }
    }
  }
  return null
}

/** How many letters of a word stand before its title: `ex-` in `ex-governor`, `ex` in `exdirector`. */
function prefixOf(lower: string, table: NamesTable): number {
  const hyphen = lower.indexOf('-')
  if (hyphen > 0 && isModifier(lower.slice(0, hyphen), table)) return hyphen + 1
  return table.prefixes.find(prefix => lower.startsWith(prefix))?.length ?? 0
}

function fits(
  words: readonly string[],
  at: number,
  cut: number,
  stems: readonly string[],
  table: NamesTable,
): boolean {
  return stems.every((stem, i) => {
    const lower = words[at + i]?.toLowerCase() ?? ''
    const rest = lower.slice(i === 0 ? cut : 0)
    if (!rest.startsWith(stem)) return false
    const ending = rest.slice(stem.length)
    if (ending === '') return true
    return (
      table.inflectedTitles &&
      ending.length <= table.longestTitleEnding &&
      LETTERS.test(ending) &&
      !table.titleStops.some(stop => ending.startsWith(stop))
    )
  })
}

/**
 * The title of a compound with what stands before it, unless that is a name: `Bahnsprecher`, `CDU-` + `Stadtrat`,
 * `SPD-` + `Fraktionsvorsitzende`.
 */
function named(word: string, cut: number, base: string, table: NamesTable): { title: string; owner: string } {
  const titled = (part: string): string =>
    table.capitalTitles ? part[0]!.toUpperCase() + part.slice(1) : part.toLowerCase()
  if (cut === 0) return { title: table.capitalTitles ? titled(base) : base, owner: '' }
  const front = word.slice(0, cut)
  const hyphen = front.lastIndexOf('-')
  const owner = front.slice(0, Math.max(0, hyphen))
  const rest = front.slice(hyphen + 1)
  // `Ex-patronne`, `directeur-uitgever`: what stands before the hyphen belongs to the title.
  if (
    hyphen === cut - 1 &&
    (isModifier(owner.toLowerCase(), table) || titleAt([owner], 0, table, titleIndex(table)))
  )
    return {
      title: table.capitalTitles ? `${titled(owner)}-${titled(base)}` : titled(front + base),
      owner: '',
    }
  const isName = owner !== '' && (table.capitalTitles ? isShouted(owner) : owner !== owner.toLowerCase())
  if (isName || (hyphen === cut - 1 && owner !== owner.toLowerCase()))
    return { title: rest ? titled(rest + base) : table.capitalTitles ? titled(base) : base, owner }
  return { title: titled(front + base), owner: '' }
}

/** `SPD`, `OpenAI`: a capital beyond the first letter. */
const isShouted = (word: string): boolean => word.slice(1) !== word.slice(1).toLowerCase()

/** Whether a word may stand before a title as a part of it. */
export function isModifier(word: string, table: NamesTable): boolean {
  const lower = word.toLowerCase()
  if (table.demonyms.includes(word)) return true
  if (word !== lower && !table.capitalTitles) return false
  return table.modifiers.some(entry =>
    entry.startsWith('-')
      ? lower.length > entry.length + 1 && lower.endsWith(entry.slice(1))
      : table.inflectedTitles
        ? lower.startsWith(entry) && lower.length - entry.length <= 4
        : lower === entry,
  )
}
