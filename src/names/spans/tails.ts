/** Words that the tagger took into a name at its end: verbs, objects, what was said of a firm. */
import { keyOf } from '../keys.ts'
import { firmness, LEGAL_FORMS } from '../kinds/kinds.ts'
import { stemIn } from '../stems.ts'
import { aloneAs, beginningOf, type Evidence, isSurname, type Part } from './parts.ts'

type Rule = (part: Part, evidence: Evidence) => readonly Part[]

/** In the order they are tried. */
export const TAILS: readonly Rule[] = [withoutTail, withoutSmall, afterForm]

const isSmall = (word: string): boolean => word === word.toLowerCase()

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
  if (!isSmall(words[words.length - 1]!)) return [part]
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
