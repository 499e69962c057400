/** When two spellings of a name are the same: without case, accents, hyphens and blanks. */

const MARKS = /[\p{M}\p{P}\p{Z}\p{S}]+/gu
/** The marks of most names; where nothing else is left, the classes need not be compiled. */
const USUAL_MARKS = /[\u0300-\u036f '’.&-]+/g
const BARE = /^[a-z0-9]*$/
/** Letters that don't come apart into a base letter and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ё: 'е',
}
const SPECIAL = /[øđłıßæœðþё]/g

/** The key of a name: equal for `Jae-yong` and `Jae Yong`, `Erdogan` and `Erdoğan`. */
export function keyOf(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(SPECIAL, letter => LETTERS[letter]!)
    .normalize('NFD')
    .replace(USUAL_MARKS, '')
  return (BARE.test(plain) ? plain : plain.replace(MARKS, '')) || name
}
