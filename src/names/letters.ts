/** Languages written in two scripts: what is known of endings in one of them serves the other. */

/** The letters of the other script, in lower case, each with what stands for it in the script of the tables. */
export type Letters = Readonly<Record<string, string>>

/** The word in the script of the tables: `Љубљана` → `Ljubljana`. */
export function toTables(word: string, letters: Letters): string {
  return [...word].map(sign => cased(sign, letters[sign.toLowerCase()] ?? sign.toLowerCase())).join('')
}

/** The word in the other script: `Ljubljana` → `Љубљана`. */
export function fromTables(word: string, letters: Letters): string {
  const others = new Map(Object.entries(letters).map(([other, own]) => [own, other]))
  let written = ''
  for (let at = 0; at < word.length; ) {
    const length = others.has(word.slice(at, at + 2).toLowerCase()) ? 2 : 1
    const own = word.slice(at, at + length)
    written += cased(own, others.get(own.toLowerCase()) ?? own.toLowerCase())
    at += length
  }
  return written
}

/** With a capital where the sign is one. */
function cased(sign: string, letters: string): string {
  return sign[0] === sign[0]!.toLowerCase() ? letters : letters[0]!.toUpperCase() + letters.slice(1)
}
