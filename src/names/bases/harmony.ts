/**
 * How well the words of one person's name go together: they stand in one case and in one gender (`Ivety Brázdové` is
 * Iveta Brázdová, `Radka Housky` is no Radka). The weights lie among those of the endings and are grown with them.
 */
import { type Endings, editOf, stirred, VOWELS } from './endings.ts'

/** A word of a name and what it may be in its base form. */
export interface Part {
  readonly word: string
  readonly base: string
}

/** The places in the weights of what speaks for or against two words side by side. */
export function harmonyFeatures(left: Part, right: Part, { weights }: Pick<Endings, 'weights'>): number[] {
  const first = traitsOf(left)
  const second = traitsOf(right)
  const changes = first.change + second.change
  return [
    `2c${changes}`,
    `2e${first.edit}|${second.edit}`,
    `2f${first.edit}|${second.base.slice(-2)}`,
    `2h${first.base.slice(-1)}|${second.edit}`,
    `2g${first.base.slice(-1)}|${second.base.slice(-1)}`,
    `2i${first.base.slice(-1)}|${second.base.slice(-2)}`,
    `2j${first.base.slice(-2)}|${second.base.slice(-3)}`,
    `2k${changes}|${first.base.slice(-1)}|${second.base.slice(-2)}`,
    `2l${changes}|${first.word.slice(-1)}|${second.word.slice(-2)}`,
  ].map(feature => stirred(feature) & (weights.length - 1))
}

function traitsOf(part: Part): { word: string; base: string; edit: string; change: string } {
  const word = part.word.toLowerCase()
  const base = part.base.toLowerCase()
  const { cut, add } = editOf(word, base)
  return { word, base, edit: `${cut}>${add}`, change: word === base ? '=' : '!' }
}

/** What it costs that a given name stays as it is before a surname that loses an ending. */
const DISCORD = 4
/** Shorter words are initials. */
const LEAST = 3

/**
 * `Marijan Bitanga` is no form of `Bitang`: a name that ends in a consonant takes an ending where the next one does.
 * Women's foreign names take none, but the bases of their surnames end in a vowel.
 */
function isDiscord(left: Part, right: Part): boolean {
  const isOpen = ({ base }: Part): boolean => VOWELS.has(base.slice(-1).toLowerCase())
  if (left.word !== left.base || right.word === right.base || left.word.length < LEAST) return false
  return (!isOpen(left) || WOMEN.has(left.base.slice(-1))) && !isOpen(right) && isName(left.word)
}

/** What women's given names end in, which stay as they are in the base form alone: `Elizaveta Prokofjeva`. */
const WOMEN: ReadonlySet<string> = new Set(['a', 'а', 'я', 'á'])

/** No initial, and no `van`. */
const isName = (word: string): boolean => word[0] !== word[0]!.toLowerCase() && !word.endsWith('.')

/** How well two words go together: the logarithm of a factor. */
export function harmonyOf(left: Part, right: Part, endings: Endings): number {
  let sum = isDiscord(left, right) ? -DISCORD : 0
  for (const at of harmonyFeatures(left, right, endings)) sum += endings.weights[at]!
  return sum
}
