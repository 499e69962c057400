/** The rules that part names which the tagger joined with each other or with the words before and behind them. */

import { keyOf } from '../keys.ts'
import { LEGAL_FORMS } from '../kinds/kinds.ts'
import { titleAt } from '../roles/titles.ts'
import { stemIn } from '../stems.ts'
import { bitsOf, WORD_BITS } from '../tagger/lexicon.ts'
import { COUPLED } from './coupled.ts'
import { aloneAs, type Evidence, type Part, parted } from './parts.ts'
import { isFirmWord, TAILS } from './tails.ts'

type Rule = (part: Part, evidence: Evidence) => readonly Part[]

/** In the order they are tried. */
export const RULES: readonly Rule[] = [
  atDash,
  atLegalForm,
  atLocalCase,
  afterNationality,
  withoutLead,
  ...TAILS,
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

const LONGEST_ENDING = 5

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
