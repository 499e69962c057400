/** The rules that mend a name, each by itself. */

import { isKnownOrganization, LEGAL_FORMS } from '../kinds/kinds.ts'
import { titleAt } from '../roles/titles.ts'
import { isCapitalized } from '../shapes.ts'
import { bitsOf, WORD_BITS } from '../tagger/lexicon.ts'
import { RULES as JOINED } from './joined.ts'
import { aloneAs, type Evidence, type Part, parted } from './parts.ts'
import { isFirmWord } from './tails.ts'

type Rule = (part: Part, evidence: Evidence) => readonly Part[]

/** In the order they are tried. */
const RULES: readonly Rule[] = [
  atBracket,
  ...JOINED,
  withoutTitle,
  withoutNoun,
  atConjunction,
  atKnownName,
  beforePlace,
]

/** Longer names are no names, and are left alone. */
const LONGEST = 12

/** A single word has nothing to part. */
const isLong = ({ tokens }: Part): boolean => tokens.length > 1 && tokens.length <= LONGEST

/** A name as the rules leave it: one, or the names that were taken for one. */
export function repaired(part: Part, evidence: Evidence): readonly Part[] {
  if (!isLong(part)) return [part]
  return RULES.reduce<readonly Part[]>(
    (parts, rule) => parts.flatMap(one => (isLong(one) ? rule(one, evidence) : [one])),
    [part],
  )
}

/** `Banco de Desarrollo (BID` is two names. */
function atBracket(part: Part, { wordOf }: Evidence): readonly Part[] {
  const at = part.tokens.findIndex(token => wordOf(token) === '(')
  if (at < 0) return [part]
  const [before, after] = parted(part, at, 1)
  const tokens = (after?.tokens ?? []).filter(token => wordOf(token) !== ')')
  return [...(before ? [before] : []), ...(tokens.length > 0 ? [{ ...part, tokens }] : [])]
}

/** `Mr Pam Gyang`, `Carabineros`, `Starosta Ján Krajčír`: what stands before a person's name is no part of it. */
function withoutTitle(part: Part, { wordOf, table, index, lexicon }: Evidence): readonly Part[] {
  if (part.kind !== 'person') return [part]
  const words = part.tokens.map(wordOf)
  let from = 0
  while (from < words.length) {
    const plain = words[from]!.toLowerCase().replace(/\.$/, '')
    // `Karolis` begins like a title and is none.
    const isGiven = (bitsOf(lexicon, words[from]!.toLowerCase()) & WORD_BITS.given) !== 0
    const title = table.titleBefore && !isGiven ? titleAt(words, from, table, index) : null
    if (table.honorifics.includes(plain)) from++
    else if (title && !title.owner) from = title.to
    else break
    if (words[from] === '.') from++
  }
  return from > 0 && from < words.length ? [{ ...part, tokens: part.tokens.slice(from) }] : [part]
}

/** `ASML-leverancier Veltrum`, `Edtech company Padhai`: what kind of firm it is stands before its name. */
function withoutNoun(part: Part, { wordOf, table }: Evidence): readonly Part[] {
  if (part.kind !== 'organization') return [part]
  const at = part.tokens.findIndex((token, i) => {
    const word = wordOf(token)
    const noun = word.includes('-') ? word.slice(word.lastIndexOf('-') + 1) : word
    const isNoun = noun === noun.toLowerCase() && table.companyNouns.includes(noun)
    const next = part.tokens[i + 1]
    return isNoun && next !== undefined && isCapitalized(wordOf(next))
  })
  return at < 0 ? [part] : [{ ...part, tokens: part.tokens.slice(at + 1) }]
}

/** `Guaranty Trust Bank and First Bank`: two firms that both have a word for a firm. */
function atConjunction(part: Part, { wordOf, table }: Evidence): readonly Part[] {
  if (part.kind !== 'organization') return [part]
  const at = part.tokens.findIndex(token => table.and.includes(wordOf(token)))
  if (at < 0) return [part]
  const parts = parted(part, at, 1)
  const isFirm = ({ tokens }: Part): boolean =>
    tokens.some(token => {
      const lower = wordOf(token).toLowerCase()
      return LEGAL_FORMS.has(lower.replace('.', '')) || table.companyNouns.includes(lower)
    })
  return parts.length === 2 && parts.every(isFirm) ? parts : [part]
}

/** `Haldennek Gödöllőn`, `Kameníku Radek Houska`: names that the article has apart, one in another case. */
function atKnownName(part: Part, evidence: Evidence): readonly Part[] {
  const { tokens, kind } = part
  for (let at = 1; at < tokens.length && at <= 3; at++) {
    const [before, after] = [tokens.slice(0, at), tokens.slice(at)]
    const first = aloneAs(before, evidence)
    if (!first || first.kinds.has('person')) continue
    const named = [...first.kinds][0]!
    const form = before.map(evidence.wordOf).join(' ')
    const second = aloneAs(after, evidence)
    const isFullName = after.filter(token => isCapitalized(evidence.wordOf(token))).length > 1
    if (kind === 'person' && isFullName)
      return [
        { ...part, kind: named, tokens: before },
        { ...part, tokens: after },
      ]
    const isNoun = after.some(token => isFirmWord(evidence.wordOf(token).toLowerCase(), evidence))
    if (named === 'organization' && second?.kinds.has('place') && !first.forms.has(form) && !isNoun)
      return [
        { ...part, kind: named, tokens: before },
        { ...part, kind: 'place', tokens: after },
      ]
  }
  return [part]
}

/** `Cisl di Modena`, where `Cisl` is an organization by itself and Modena a place. */
function beforePlace(part: Part, evidence: Evidence): readonly Part[] {
  const { table, wordOf } = evidence
  if (part.kind !== 'organization') return [part]
  const at = part.tokens.findIndex(token => table.of.includes(wordOf(token).toLowerCase()))
  const [before, after] = parted(part, at, 1)
  if (at < 1 || !before || !after || !aloneAs(after.tokens, evidence)?.kinds.has('place')) return [part]
  const itself =
    aloneAs(before.tokens, evidence)?.kinds.has('organization') ||
    isKnownOrganization(before.tokens.map(wordOf).join(' '), table)
  return itself ? [before, { ...after, kind: 'place' }] : [part]
}
