/** Two names that the tagger took for one: a person and who they are with, a town and somebody there. */
import { firmness, listedKind } from '../kinds/kinds.ts'
import { isLetters } from '../shapes.ts'
import { stemIn } from '../stems.ts'
import { bitsOf, WORD_BITS } from '../tagger/lexicon.ts'
import { aloneAs, type Evidence, isSurname, type Part, parted } from './parts.ts'

/** Letters for a name are so many at least. */
const LEAST = 3

type Rule = (part: Part, evidence: Evidence) => readonly Part[]

const isSmall = (word: string): boolean => word === word.toLowerCase()
const isCapital = (word: string): boolean => word[0] !== word[0]!.toLowerCase()
const bits = (word: string, { lexicon }: Evidence): number => bitsOf(lexicon, word.toLowerCase())
const isGiven = (word: string, evidence: Evidence): boolean => (bits(word, evidence) & WORD_BITS.given) !== 0
const isTown = (word: string, evidence: Evidence): boolean =>
  (bits(word, evidence) & WORD_BITS.place) !== 0 && !isGiven(word, evidence)

/** `Bendová ČTK`, `SITAVA Conceição Relvas`: a person, and an organization by its letters. */
function atLetters(part: Part, evidence: Evidence): readonly Part[] {
  const { wordOf, table } = evidence
  const words = part.tokens.map(wordOf)
  const isOne = words.filter(word => isLetters(word, LEAST)).length === 1
  const [first, last] = [words[0]!, words[words.length - 1]!]
  if (!isOne || words.some(isSmall)) return [part]
  if (part.kind === 'person' && isLetters(last, LEAST) && listedKind(last, table))
    return parted(part, words.length - 1, 0).map((one, i) =>
      i === 1 ? { ...one, kind: 'organization' } : one,
    )
  if (part.kind === 'person' && isLetters(first, LEAST) && words.length > 2 && listedKind(first, table))
    return parted(part, 1, 0).map((one, i) => (i === 0 ? { ...one, kind: 'organization' } : one))
  const isNamed =
    isLetters(first, LEAST) &&
    words.length === 3 &&
    isGiven(words[1]!, evidence) &&
    firmness(words[2]!, table) === 0
  return isNamed
    ? parted(part, 1, 0).map((one, i) => ({ ...one, kind: i === 1 ? 'person' : 'organization' }))
    : [part]
}

/** `Maršíka` Klára Samková: whom the article names elsewhere stands before a full name. */
function beforeGiven(part: Part, evidence: Evidence): readonly Part[] {
  const words = part.tokens.map(evidence.wordOf)
  if (part.kind !== 'person' || words.length !== 3 || evidence.table.headLast || !words.every(isCapital))
    return [part]
  const isTwo =
    evidence.table.inflects === 'each' &&
    isGiven(words[1]!, evidence) &&
    !isGiven(words[0]!, evidence) &&
    isSurname(words[0]!, evidence)
  return isTwo ? parted(part, 1, 0) : [part]
}

/** `Nadia Rahim of Burton Copeland`, `Kobayashi Chemical of Japan`. */
function atLink(part: Part, evidence: Evidence): readonly Part[] {
  const { wordOf, table } = evidence
  const words = part.tokens.map(wordOf)
  const at = words.findIndex(word => table.between.includes(word))
  const [before, after] = [words.slice(0, at), words.slice(at + 1)]
  if (at < 2 || after.length === 0 || !words.every((word, i) => i === at || isCapital(word))) return [part]
  const town = after.length === 1 && isTown(after[0]!, evidence)
  if (part.kind === 'person')
    return parted(part, at, 1).map((one, i) =>
      i === 1 ? { ...one, kind: town ? 'place' : 'organization' } : one,
    )
  const nouns = [table.companyNouns, table.organizationNouns, table.organizationWords]
  const isHead = nouns.some(stems => stemIn(before[at - 1]!.toLowerCase(), stems, 1) !== null)
  return part.kind === 'organization' && town && !isHead
    ? parted(part, at, 1).map((one, i) => (i === 1 ? { ...one, kind: 'place' } : one))
    : [part]
}

/** `Outi Raunio Boreniukselta`: the third word stands in a case that says where from. */
function atFrom(part: Part, evidence: Evidence): readonly Part[] {
  const { wordOf, table } = evidence
  const words = part.tokens.map(wordOf)
  const last = words[words.length - 1]!
  const isFrom = table.fromEndings.some(ending => last.endsWith(ending) && last.length > ending.length + 2)
  return part.kind === 'person' && words.length === 3 && isFrom && isGiven(words[0]!, evidence)
    ? parted(part, 2, 0).map((one, i) => (i === 1 ? { ...one, kind: 'organization' } : one))
    : [part]
}

/** `Bari Saverio Loiacono`: a town before a full name. */
function afterTown(part: Part, evidence: Evidence): readonly Part[] {
  const words = part.tokens.map(evidence.wordOf)
  const isOne = part.kind === 'person' && words.length === 3 && words.every(isCapital)
  return isOne &&
    aloneAs(part.tokens.slice(0, 1), evidence)?.kinds.has('place') &&
    isGiven(words[1]!, evidence) &&
    !isTown(words[1]!, evidence)
    ? parted(part, 1, 0).map((one, i) => (i === 0 ? { ...one, kind: 'place' } : one))
    : [part]
}

/** In the order they are tried. */
export const COUPLED: readonly Rule[] = [atLetters, beforeGiven, atLink, atFrom, afterTown]
