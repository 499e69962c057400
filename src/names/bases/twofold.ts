/** Places of several words that an article has after a preposition and without: v `Nových Hradech`, `Nové Hrady`. */
import type { Form } from './weighing.ts'

/** The longest ending of a word that inflects, and the fewest letters before it. */
const LONGEST_ENDING = 4
const SHORTEST_STEM = 3

/** The form without a preposition of a place that stands after one here; null where there is none, or several. */
export function withoutPreposition(form: Form, forms: readonly Form[]): string | null {
  if (!isPlace(form) || form.standing !== 'oblique') return null
  const others = forms.filter(
    other => other !== form && isPlace(other) && other.standing !== 'oblique' && areAlike(form, other),
  )
  return others.length === 1 ? others[0]!.words.join(' ') : null
}

const isPlace = ({ kind, words }: Form): boolean => kind === 'place' && words.length > 1

/** Whether all words of two names differ in their endings at most. */
const areAlike = ({ words }: Form, { words: others }: Form): boolean =>
  words.length === others.length &&
  words.every((word, at) => {
    const other = others[at]!
    if (word === other) return true
    const stem = Math.max(SHORTEST_STEM, Math.max(word.length, other.length) - LONGEST_ENDING)
    return word.slice(0, stem) === other.slice(0, stem)
  })
