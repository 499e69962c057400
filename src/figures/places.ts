/** Digits and places that go on below a scale: `5 bin 400`, `1万2000`, `三千五`, `500余万`. */
import type { Reading } from './numeral.ts'
import { phraseAt } from './phrases.ts'
import { addAtom, type Sum } from './sum.ts'
import type { Step } from './wholes.ts'

const LOWER_GROUP = /^[1-9]\d{0,2}$/
/** Where scales go by ten thousands: `1万2000`. */
const LOWER_MYRIAD = /^[1-9]\d{0,3}$/

/** `5 bin 400`, `2 milyon 350 bin`, `1천 1백 70만`: digits go on below a scale that whole digits stand before. */
export function digitsStep(sum: Sum, reading: Reading, at: number): Step | null {
  const { pieces, table } = reading
  if (sum.digits && sum.last === 'hundred') return hundredStep(sum, reading, at)
  const piece = pieces[at]
  const term = sum.terms.at(-1)
  if (!sum.digits || !(sum.last === 'scale' || sum.gap) || sum.group !== null || !term) return null
  if (piece?.kind !== 'digits' || !Number.isInteger(term.value / term.scale)) return null
  const digits = piece.text.normalize('NFKC')
  const goesOn = table.unspaced
    ? LOWER_MYRIAD.test(digits)
    : term.scale >= 1000 && !piece.glued && LOWER_GROUP.test(digits)
  return goesOn && addAtom(sum, { kind: 'small', value: Number(digits), standing: 'sure' })
    ? { next: at + 1, standing: 'sure', unit: null }
    : null
}

/** `3 hundred and 21`. */
function hundredStep(sum: Sum, { pieces, table }: Reading, at: number): Step | null {
  const join = phraseAt(table.numerals, pieces, at)
  const from = join?.meaning.kind === 'join' ? join.next : at
  const piece = pieces[from]
  if (piece?.kind !== 'digits' || piece.glued || !/^[1-9]\d?$/.test(piece.text)) return null
  return addAtom(sum, { kind: 'small', value: Number(piece.text), standing: 'sure' })
    ? { next: from + 1, standing: 'sure', unit: null }
    : null
}

/** `500余万`, `一千多万`: a word for more, behind which the scale goes on. */
export function afterFiller({ pieces, table }: Reading, at: number): number {
  const filler = table.words.fillers.exact.size > 0 ? phraseAt(table.words.fillers, pieces, at) : null
  return filler && phraseAt(table.numerals, pieces, filler.next)?.meaning.kind === 'scale' ? filler.next : at
}

/** Chinese `三千五` is 3500; 3005 has a zero in it. */
export function withPlace(sum: Sum): Sum {
  const place = (sum.terms.at(-1)?.scale ?? 1) / 10
  const isElided = sum.last === 'small' && !sum.gap && place >= 10 && sum.group !== null && sum.group < 10
  return isElided ? { ...sum, group: sum.group! * place } : sum
}
