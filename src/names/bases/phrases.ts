/**
 * Base forms of names that are phrases (`Banku Nadwiślańskiego`, `Komisji Nadzoru Finansowego`): adjectives before
 * the head and right after it agree with it; what follows is an attribute in a case of its own and stays.
 */

import { withoutLegalForm } from '../kinds/kinds.ts'
import { byEnding, type Gender, type NamesTable } from '../knowledge.ts'
import type { Candidate } from './endings.ts'
import type { Analysis, Paradigms } from './paradigms.ts'
import type { Reading } from './weighing.ts'

/** The head is one of the first words, or none that is known. */
const FURTHEST_HEAD = 5
/** How sure a phrase is whose words agree, and one that was told by its last word alone. */
const AGREED = 0.97
const LAST_ALONE = 0.9

/** The readings of a name whose head is a known noun, likeliest first; null where it has none. */
export function knownPhrase(
  words: readonly string[],
  paradigms: Paradigms,
  table: NamesTable,
): Reading[] | null {
  const length = withoutLegalForm(words).length
  const first = paradigms.head === 'last' ? length - 1 : 0
  for (let head = first; head < length && head <= first + FURTHEST_HEAD; head++)
    for (const noun of paradigms.nounsOf(words[head]!)) {
      const bases = agreeing(words, { head, noun, length }, paradigms, table)
      if (bases) return readings(words, bases, AGREED)
    }
  if (paradigms.head === 'last' || length !== 2) return null
  const noun = paradigms.nounsOf(words[1]!).find(({ plural }) => !plural)
  return noun ? readings(words, [words[0]!, noun.base, ...words.slice(2)], LAST_ALONE) : null
}

function readings(words: readonly string[], bases: readonly string[], probability: number): Reading[] {
  const [whole, base] = [words.join(' '), bases.join(' ')]
  if (whole === base) return [{ base, probability: 1 }]
  return [
    { base, probability },
    { base: whole, probability: 1 - probability },
  ]
}

interface Head {
  readonly head: number
  readonly noun: Analysis
  /** The number of words before the legal form. */
  readonly length: number
}

/** The words in their base forms, if those before the head agree with it; what need not agree stays as it is. */
function agreeing(
  words: readonly string[],
  { head, noun, length }: Head,
  { head: place, after, article, adjectivesOf }: Paradigms,
  { and, oblique, of }: NamesTable,
): string[] | null {
  let cases = noun.cases
  const bases = words.map((word, i) => (i === head ? noun.base : word))
  const agrees = (at: number): boolean => {
    const fitting = adjectivesOf(words[at]!).find(
      one =>
        one.gender === noun.gender && one.plural === noun.plural && (article || (one.cases & cases) !== 0),
    )
    if (!fitting) return false
    if (!article) cases &= fitting.cases
    bases[at] = fitting.base
    return true
  }
  for (let at = head - 1; at >= 0; at--)
    if (!agrees(at) && place === 'first' && !and.includes(words[at]!)) return null
  if (!after) return bases
  let end = head + 1
  while (end < length && agrees(end)) end++
  // `законодательного собрания Приморского края`: what seems to agree may belong to what follows.
  const next = words[end] ?? ''
  const goesOn = next !== '' && next === next.toLowerCase() && ![...oblique, ...of].includes(next)
  return goesOn ? [...bases.slice(0, head + 1), ...words.slice(head + 1)] : bases
}

/** The name as it stands, and with its likeliest head and the adjectives of the head in their base form. */
export function phraseReading(
  words: readonly string[],
  guesses: readonly (readonly Candidate[])[],
  table: NamesTable,
  paradigms: Paradigms | null,
): Reading[] {
  const whole = words.join(' ')
  const first = (!table.headLast && paradigms?.adjectivesOf(words[0]!)) || []
  if (first.some(({ cases, plural }) => !plural && (cases & 1) !== 0))
    return [{ base: whole, probability: 1 }]
  const isAdjective = words.map(word => byEnding(word.toLowerCase(), table.adjectives) !== undefined)
  let head = isAdjective.indexOf(false)
  if (head < 0 || table.headLast) head = words.length - 1
  const guess = guesses[head]!.find(({ base }) => base !== words[head])
  if (!guess) return [{ base: whole, probability: 1 }]
  const gender = byEnding(guess.base.toLowerCase(), table.genders) ?? 0
  let agreeing = head + 1
  while (agreeing < words.length && isAdjective[agreeing]) agreeing++
  const base = words.map((word, i) => {
    if (i === head) return guess.base
    return i < agreeing && isAdjective[i] ? inGender(word, gender, table) : word
  })
  const same = guesses[head]!.find(({ base: b }) => b === words[head])?.probability ?? 0
  // An adjective that is not in its base form says that the head isn't either, and the other way round.
  const adjectives = words.filter((_, i) => i < agreeing && i !== head && isAdjective[i])
  const moved = adjectives.filter(
    (word, i) => word !== base.filter((_, j) => j < agreeing && j !== head && isAdjective[j])[i],
  ).length
  const isAlone = adjectives.length === 0 && table.headLast
  const lean = isAlone ? 1 : adjectives.length > 0 && moved === adjectives.length ? 4 : 0.1
  const changed = (guess.probability * lean) / (guess.probability * lean + same)
  const readings = [
    { base: base.join(' '), probability: changed },
    { base: whole, probability: 1 - changed },
  ]
  return changed >= 0.5 ? readings : readings.reverse()
}

function inGender(word: string, gender: Gender, table: NamesTable): string {
  const lower = word.toLowerCase()
  for (let from = Math.max(0, lower.length - 8); from < lower.length; from++) {
    const endings = table.adjectives[lower.slice(from)]
    if (endings) return from > 0 ? word.slice(0, from) + endings[gender] : word[0]! + endings[gender].slice(1)
  }
  return word
}

/** Whether a word is a form of one of the nouns that head names of organizations. */
export function isHead(word: string, heads: readonly string[]): boolean {
  const lower = word.toLowerCase()
  return heads.some(head => {
    const stem = head.slice(0, Math.max(4, head.length - 2))
    return lower.startsWith(stem) && lower.length - stem.length <= NOUN_ENDING + 1
  })
}

/** The longest ending of a common noun. */
const NOUN_ENDING = 4
