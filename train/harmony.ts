/** What whole names teach of words side by side, given what is known of each of them. */
import { candidatesOf, type Endings } from '../src/names/bases/endings.ts'
import { harmonyFeatures } from '../src/names/bases/harmony.ts'
import type { Lesson } from './endings.ts'
import type { WholeName } from './pairs.ts'

/** So many candidates of a word. */
const MOST = 4
/** The words were learned from and look surer than those of the news. */
const DOUBT = 0.5

/** Lessons of neighbours in the names of people: all pairs of their likeliest base forms, the right one told. */
export function harmonyLessons(names: readonly WholeName[], model: Endings): Lesson[] {
  return names.flatMap(({ words, bases, weight }) =>
    words.slice(1).flatMap((second, i): Lesson[] => {
      const lefts = guesses(words[i]!, bases[i]!, model)
      const rights = guesses(second, bases[i + 1]!, model)
      const pairs = lefts.flatMap(left => rights.map(right => ({ left, right })))
      const right = pairs.findIndex(p => p.left.base === bases[i] && p.right.base === bases[i + 1])
      if (right < 0 || pairs.length < 2) return []
      return [
        {
          features: pairs.map(p =>
            Uint32Array.from(
              harmonyFeatures(
                { word: words[i]!, base: p.left.base },
                { word: second, base: p.right.base },
                model,
              ),
            ),
          ),
          given: pairs.map(p => DOUBT * (Math.log(p.left.probability) + Math.log(p.right.probability))),
          right,
          step: weight,
        },
      ]
    }),
  )
}

function guesses(word: string, base: string, model: Endings): { base: string; probability: number }[] {
  const all = candidatesOf({ word, kind: 'person', place: 'only' }, model)
  const likely = all.filter((one, i) => i < MOST || one.base === base || one.base === word)
  return likely.map(one => ({ ...one, probability: Math.max(1e-4, one.probability) }))
}
