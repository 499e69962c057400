/**
 * Puts the ending of one name on another, where that is needed: Hungarian endings follow the vowels of the word, `-val`
 * takes on its last consonant, capitals, dots and silent letters want a hyphen. In languages whose names take no endings
 * the name stays as it is.
 */

/** An ending as it comes after back, front and rounded vowels, without a hyphen. */
type Ending = readonly [string, string, string]

const HUNGARIAN: readonly Ending[] = [
  ['nak', 'nek', 'nek'],
  ['ban', 'ben', 'ben'],
  ['ból', 'ből', 'ből'],
  ['val', 'vel', 'vel'],
  ['nál', 'nél', 'nél'],
  ['hoz', 'hez', 'höz'],
  ['tól', 'től', 'től'],
  ['ról', 'ről', 'ről'],
  ['ra', 're', 're'],
  ['ba', 'be', 'be'],
  ['ig', 'ig', 'ig'],
  ['ért', 'ért', 'ért'],
  ['ot', 'et', 'öt'],
  ['on', 'en', 'ön'],
]
const VAL = HUNGARIAN[3]!
const ACCUSATIVE = HUNGARIAN[12]!
const SUPERESSIVE = HUNGARIAN[13]!
const LONG: Readonly<Record<string, string>> = { a: 'á', e: 'é', o: 'ó', ö: 'ő' }
const SHORT: Readonly<Record<string, string>> = { á: 'a', é: 'e', ó: 'o', ő: 'ö' }
const VOWEL = /[aáeéiíoóöőuúüű]/iu
/** Letters whose names have back vowels; those whose names end in a consonant, with it. */
const BACK_LETTERS = new Set('AÁHKOQU')
const CONSONANT_LETTERS: Readonly<Record<string, string>> = { F: 'f', L: 'l', M: 'm', N: 'n', R: 'r', S: 's' }

/** The ending of an inflected name, where the name without it is known as well; null where it has none. */
export function endingOf(name: string, known: (word: string) => boolean): Ending | null {
  const word = name.slice(name.lastIndexOf(' ') + 1)
  const hyphen = word.lastIndexOf('-')
  if (hyphen > 0) {
    const ending = HUNGARIAN.find(forms => forms.includes(word.slice(hyphen + 1)))
    if (ending) return ending
    if (word.slice(hyphen + 1) === 't') return ACCUSATIVE
    if (/^[aá]l$|^[eé]l$/.test(word.slice(hyphen + 2))) return VAL
  }
  for (const ending of HUNGARIAN)
    for (const form of ending) {
      for (const tail of ending === ACCUSATIVE
        ? [form, 't']
        : ending === SUPERESSIVE
          ? [form, 'n']
          : [form]) {
        if (!word.endsWith(tail)) continue
        const stem = word.slice(0, -tail.length)
        const last = stem[stem.length - 1] ?? ''
        const base = SHORT[last] ? stem.slice(0, -1) + SHORT[last] : stem
        if (stem.length > 2 && (known(stem) || known(base))) return ending
      }
    }
  return null
}

/** A name with an ending. */
export function withEnding(name: string, ending: Ending | null): string {
  if (!ending) return name
  const word = name.slice(name.lastIndexOf(' ') + 1)
  const spelled = /^\P{Ll}+$/u.test(word) && !/[AEIOUÁÉ]/.test(word.slice(1, -1))
  const form = ending[harmonyOf(word, spelled)]!
  if (word.endsWith('.')) return `${name}-${form.replace(/^[oeö](?=[tn]$)/, '')}`
  const last = spelled
    ? (CONSONANT_LETTERS[word[word.length - 1]!] ?? 'é')
    : word[word.length - 1]!.toLowerCase()
  const vowel = VOWEL.test(last)
  const tail = agreed(form, ending, last)
  const hyphen = /[\p{Lu}\p{N}]$/u.test(word) || /[^aeiouáéíóöőúüű][ey]$/.test(word) || /(.)\1$/.test(word)
  if (hyphen) return `${name}-${tail}`
  if (vowel && LONG[last]) return name.slice(0, -1) + LONG[last] + tail
  if (ending === VAL && !vowel) return doubled(name) + tail.slice(1)
  return name + tail
}

/** The ending after the last sound of the word. */
function agreed(form: string, ending: Ending, last: string): string {
  const vowel = VOWEL.test(last)
  if (ending === VAL) return vowel ? form : last + form.slice(1)
  if (ending === ACCUSATIVE) return vowel || /[lrnszj]/.test(last) ? 't' : form
  if (ending === SUPERESSIVE && vowel) return 'n'
  return form
}

/** `Danon` → `Danonn`, `Tisz` → `Tissz`. */
function doubled(name: string): string {
  const two = name.slice(-2)
  return /^(?:sz|cs|gy|ny|ty|ly|zs)$/.test(two) ? name.slice(0, -1) + two : name + name[name.length - 1]!
}

/** 0 after back vowels, 1 after front ones, 2 after rounded ones. */
function harmonyOf(word: string, spelled: boolean): number {
  if (spelled) return BACK_LETTERS.has(word[word.length - 1]!) ? 0 : 1
  for (const sign of [...word.toLowerCase()].reverse()) {
    if (/[aáoóuú]/.test(sign)) return 0
    if (/[öőüű]/.test(sign)) return 2
    if (sign === 'e') return 1
  }
  return 1
}

/** Whether a word is said with a vowel first, so that the article before it is `az`. */
export function beginsWithVowel(name: string): boolean {
  const word = name.split(' ')[0]!
  if (/^\p{Lu}{2,}$/u.test(word) && !VOWEL.test(word)) return /^[FLMNRSXY]/.test(word)
  return VOWEL.test(name[0]!)
}
