/** When two spellings of a name are the same: without case, accents, hyphens and blanks. */

const MARKS = /[\p{M}\p{P}\p{Z}\p{S}]+/gu
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
    .replace(MARKS, '')
  return plain || name
}
