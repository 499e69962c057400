/** The rules that part names which the tagger joined with each other or with the words before and behind them. */
import { COUPLED } from './coupled.ts'
import { keyOf } from './keys.ts'
import { firmness, LEGAL_FORMS } from './kinds.ts'
import { bitsOf, WORD_BITS } from './lexicon.ts'
import { aloneAs, beginningOf, type Evidence, isSurname, type Part, parted } from './parts.ts'
import { stemIn } from './stems.ts'
import { titleAt } from './titles.ts'

type Rule = (part: Part, evidence: Evidence) => readonly Part[]

/** In the order they are tried. */
export const RULES: readonly Rule[] = [
  atDash,
  atLegalForm,
  atLocalCase,
  afterNationality,
  withoutLead,
  withoutTail,
  withoutSmall,
  afterForm,
  ...COUPLED,
  atPlaces,
]

const isSmall = (word: string): boolean => word === word.toLowerCase()
/** Whether a word begins with a capital. */
export const isCapital = (word: string): boolean => word[0] !== word[0]!.toLowerCase()

/** A place, or a form of one. */
const PLACE = WORD_BITS.place | WORD_BITS.placeForm

const bits = (word: string, { lexicon }: Evidence): number => bitsOf(lexicon, word.toLowerCase())

/** `Strabag – Carpatica Construct` are two names. */
function atDash(part: Part, evidence: Evidence): readonly Part[] {
  const { tokens } = part
  const at = tokens.findIndex(
    (token, i) =>
      '–—'.includes(evidence.wordOf(token)) &&
      tokens[i - 1] !== undefined &&
      tokens[i - 1]!.end < token.start &&
      token.end < (tokens[i + 1]?.start ?? token.end),
  )
  return at < 0
    ? [part]
    : parted(part, at, 1).map(one => ({
        ...one,
        kind: [...(aloneAs(one.tokens, evidence)?.kinds ?? [one.kind])][0]!,
      }))
}

/** `Carpatica Construct SRL. Compania`: the stop after the legal form ends the sentence. */
function atLegalForm(part: Part, { wordOf }: Evidence): readonly Part[] {
  const at = part.tokens.findIndex(
    (token, i) =>
      i > 1 &&
      wordOf(token) === '.' &&
      wordOf(part.tokens[i - 1]!).length > 1 &&
      LEGAL_FORMS.has(keyOf(wordOf(part.tokens[i - 1]!))),
  )
  const next = part.tokens[at + 1]
  return at < 0 || !next || !isCapital(wordOf(next)) || LEGAL_FORMS.has(keyOf(wordOf(next)))
    ? [part]
    : [{ ...part, tokens: part.tokens.slice(0, at) }]
}

/** `Helsingin pörssissä Sampola`: a noun in a case of place ends a name. */
function atLocalCase(part: Part, { wordOf, paradigms }: Evidence): readonly Part[] {
  if (paradigms?.head !== 'last' || part.kind === 'person') return [part]
  const at = part.tokens.findIndex((token, i) => {
    const next = part.tokens[i + 1]
    const nouns = next && isCapital(wordOf(next)) ? paradigms.nounsOf(wordOf(token)) : []
    return nouns.length > 0 && nouns.every(({ cases }) => (cases & 3) === 0)
  })
  return at < 1 ? [part] : parted(part, at + 1, 0)
}

/** `Deense Maersk`, but `British Airways`. */
function afterNationality(part: Part, evidence: Evidence): readonly Part[] {
  const { wordOf, table } = evidence
  const [first, second, ...rest] = part.tokens.map(wordOf)
  const isOne = part.kind === 'organization' && rest.length === 0 && second !== undefined
  if (!isOne || !table.demonyms.includes(first!) || !isCapital(second)) return [part]
  return bits(second, evidence) & WORD_BITS.small ? [part] : [{ ...part, tokens: part.tokens.slice(1) }]
}

/** So many words may stand before a name by mistake. */
const LONGEST_LEAD = 3

/** `aldus Van der Meulen`, `PDG de Vernay`: words before what is a name elsewhere. */
function withoutLead(part: Part, evidence: Evidence): readonly Part[] {
  const words = part.tokens.map(evidence.wordOf)
  for (let at = 1; at <= LONGEST_LEAD && at < words.length; at++) {
    const rest = part.tokens.slice(at)
    const seen = isCapital(words[at]!) ? aloneAs(rest, evidence) : undefined
    if (!seen) continue
    const kind = seen.kinds.has(part.kind) ? part.kind : [...seen.kinds][0]!
    const isLead = words.slice(0, at).every((_, i) => leads(words, i, part, evidence))
    return isLead ? [{ ...part, kind, tokens: rest }] : [part]
  }
  return [part]
}

/** Whether a word may stand before a name by mistake: a small one, the first of a sentence, a title. */
function leads(words: readonly string[], at: number, { begins }: Part, evidence: Evidence): boolean {
  const word = words[at]!
  if (stemIn(word, evidence.table.bodies, LONGEST_ENDING) !== null) return false
  if (isSmall(word)) return true
  const known = bits(word, evidence)
  if (known & WORD_BITS.given || isFirmWord(word.toLowerCase(), evidence)) return false
  const isCommon =
    at === 0 &&
    begins === true &&
    (known & (WORD_BITS.small | WORD_BITS.common)) === (WORD_BITS.small | WORD_BITS.common)
  return isCommon || titleAt(words, at, evidence.table, evidence.index) !== null
}

const NO_WORD = /[\d.,:;'’"()&/+-]/

/** `Škoda sídlí`: words behind what is a name elsewhere, unless they are words of firms. */
function withoutTail(part: Part, evidence: Evidence): readonly Part[] {
  const { wordOf, firsts } = evidence
  const words = part.tokens.map(wordOf)
  let end = words.length
  while (end > 1 && isSmall(words[end - 1]!)) end--
  const isPart = (word: string): boolean =>
    isFirmWord(word, evidence) ||
    LEGAL_FORMS.has(keyOf(word)) ||
    NO_WORD.test(word) ||
    (evidence.paradigms?.nounsOf(word) ?? []).length > 0
  // `Agencije za odgoj`: a noun for institutions has attributes.
  const isHead = isFirmWord(words[end - 1]!.toLowerCase(), evidence)
  if (end === words.length || isHead || words.slice(end).some(isPart)) return [part]
  const rest = part.tokens.slice(0, end)
  const name = words.slice(0, end).join(' ')
  const seen = aloneAs(rest, evidence)
  const isSeen = seen ? seen.forms.has(name) && seen.kinds.has(part.kind) : firsts.has(beginningOf(name))
  return isSeen ? [{ ...part, tokens: rest }] : [part]
}

/** `Маковская журналистам`: no name of a person ends in a longer word in small letters. */
function withoutSmall(part: Part, evidence: Evidence): readonly Part[] {
  const words = part.tokens.map(evidence.wordOf)
  let end = words.length
  while (end > 1 && isSmall(words[end - 1]!) && words[end - 1]!.length > LONGEST_PARTICLE) end--
  const isPerson = part.kind === 'person' || (end === 1 && isSurname(words[0]!, evidence))
  if (!isPerson || end === words.length || words.some(word => NO_WORD.test(word))) return [part]
  return [{ ...part, kind: 'person', tokens: part.tokens.slice(0, end) }]
}

const LONGEST_PARTICLE = 4

/** A firm and what was said of it: nothing small follows a legal form: Sklárna Karlína a.s. `loni`. */
function afterForm(part: Part, { wordOf }: Evidence): readonly Part[] {
  const words = part.tokens.map(wordOf)
  let end = words.length
  while (
    end > 1 &&
    isSmall(words[end - 1]!) &&
    words[end - 1]!.length > 1 &&
    !LEGAL_FORMS.has(keyOf(words[end - 1]!))
  )
    end--
  // `Kft.-nek` is one word.
  const isApart = end < words.length && part.tokens[end]!.start > part.tokens[end - 1]!.end
  const isForm = isApart && end > 1 && LEGAL_FORMS.has(keyOf(formAt(words, end)))
  return isForm ? [{ ...part, tokens: part.tokens.slice(0, end) }] : [part]
}

/** The legal form that ends before a word, written in one or with stops: `a.s.`, `a`, `.`, `s`, `.`. */
function formAt(words: readonly string[], end: number): string {
  let from = end - 1
  while (from > 1 && (words[from] === '.' || words[from - 1] === '.') && words[from]!.length < 2) from--
  return words.slice(from, end).join('').replaceAll('.', '')
}

/** A word for firms or other organizations, which is a part of their names. */
export const isFirmWord = (lower: string, { table }: Evidence): boolean =>
  firmness(lower, table) !== 0 || stemIn(lower, table.bodies, LONGEST_ENDING) !== null

const LONGEST_ENDING = 5

/** `Gdyni i Warszawie`: two places, one of which stands alone elsewhere. */
function atPlaces(part: Part, evidence: Evidence): readonly Part[] {
  const { wordOf, table } = evidence
  if (part.kind === 'person' || part.tokens.length !== 3) return [part]
  const [first, middle, last] = part.tokens.map(wordOf) as [string, string, string]
  if (![table.and, table.oblique].some(small => small.includes(middle))) return [part]
  const areListed = [first, last].every(word => isCapital(word) && bits(word, evidence) & PLACE)
  const [before, after] = parted(part, 1, 1) as [Part, Part]
  const isSeen = [before, after].some(({ tokens }) => aloneAs(tokens, evidence)?.kinds.has('place'))
  return areListed && isSeen ? [before, after].map(one => ({ ...one, kind: 'place' as const })) : [part]
}
