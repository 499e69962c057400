/**
 * Base forms of names that are phrases (`Banku Nadwiślańskiego`, `Komisji Nadzoru Finansowego`): adjectives before
 * the head and right after it agree with it; what follows is an attribute in a case of its own and stays.
 */
import type { Candidate } from './endings.ts'
import { byEnding, type NamesTable } from './knowledge.ts'
import type { Reading } from './readings.ts'

/** The name as it stands, and with its head and the adjectives of the head in their base form. */
export function phraseReading(
  words: readonly string[],
  guesses: readonly (readonly Candidate[])[],
  table: NamesTable,
): Reading[] {
  const whole = words.join(' ')
  const isAdjective = words.map(word => byEnding(word.toLowerCase(), table.adjectives) !== undefined)
  let head = isAdjective.indexOf(false)
  if (head < 0 || table.headLast) head = words.length - 1
  const noun = headNoun(words[head]!, table.heads)
  const guess =
    noun === null
      ? guesses[head]!.find(({ base }) => base !== words[head])
      : { base: noun, probability: 0.97 }
  if (guess?.base === words[head]) return [{ base: whole, probability: 1 }]
  if (!guess) return [{ base: whole, probability: 1 }]
  const gender = byEnding(guess.base.toLowerCase(), table.genders) ?? 0
  let agreeing = head + 1
  while (agreeing < words.length && isAdjective[agreeing]) agreeing++
  const base = words.map((word, i) => {
    if (i === head) return guess.base
    return i < agreeing && isAdjective[i] ? inGender(word, gender, table) : word
  })
  const same =
    noun === null ? (guesses[head]!.find(({ base: b }) => b === words[head])?.probability ?? 0) : 0.03
  // An adjective that is not in its base form says that the head isn't either, and the other way round.
  const adjectives = words.filter((_, i) => i < agreeing && i !== head && isAdjective[i])
  const moved = adjectives.filter(
    (word, i) => word !== base.filter((_, j) => j < agreeing && j !== head && isAdjective[j])[i],
  ).length
  const lean = adjectives.length === 0 ? 1 : moved === adjectives.length ? 4 : 0.1
  const changed = (guess.probability * lean) / (guess.probability * lean + same)
  const readings = [
    { base: base.join(' '), probability: changed },
    { base: whole, probability: 1 - changed },
  ]
  return changed >= 0.5 ? readings : readings.reverse()
}

function inGender(word: string, gender: 0 | 1 | 2, table: NamesTable): string {
  const lower = word.toLowerCase()
  for (let from = Math.max(0, lower.length - 8); from < lower.length; from++) {
    const endings = table.adjectives[lower.slice(from)]
    if (endings) return from > 0 ? word.slice(0, from) + endings[gender] : word[0]! + endings[gender].slice(1)
  }
  return word
}

/** Whether a word is a form of one of the nouns that head names of organizations. */
export function isHead(word: string, heads: readonly string[]): boolean {
  return headNoun(word, heads) !== null
}

/** The longest ending of a common noun. */
const NOUN_ENDING = 4

/** The noun a word is a form of, with the word's own capital; null where it is none of those known. */
function headNoun(word: string, heads: readonly string[]): string | null {
  const lower = word.toLowerCase()
  let best: string | null = null
  for (const head of heads) {
    const stem = head.slice(0, Math.max(4, head.length - 2))
    if (
      lower.startsWith(stem) &&
      lower.length - stem.length <= NOUN_ENDING + 1 &&
      head.length > (best?.length ?? 0)
    )
      best = head
  }
  return best === null ? null : word[0]! + best.slice(1)
}
