/** Which lines name the author of the article, or of a picture beside it. */
import type { TextTable } from '../language/table.ts'

/** Longer lines say more than who wrote. */
const LONGEST = 110
const ENDS = /[.!?:;…]$/
/** Between names: `Anna Kiss, Per Berg und dpa`, `Reuters / AFP`. */
const BETWEEN = /\s*[,;/|·•&]\s*|\s+(?:and|und|et|y|e|i|a|og|och|en|és|ja|si|și|in|ve|и|і|та|και)\s+/u
/** A name of one to four words, with the small words that stand inside: `Chus del Pino`, `María R. Sahuquillo`, `dpa`. */
const NAME =
  /^(?:[\p{Lu}\p{Lt}][\p{L}\p{M}.'’-]*)(?:\s+(?:(?:de|del|della|di|da|dos|das|do|van|von|der|den|zu|la|le|el|al|bin|ten|ter)\s+){0,2}[\p{Lu}\p{Lt}][\p{L}\p{M}.'’-]*){0,4}$/u
/** The mark of an agency or the address of a paper: `dpa`, `hosb`, `ntv.com.tr`. */
const AGENCY = /^(?:\p{Ll}{2,5}|[\p{Ll}\d-]+(?:\.\p{Ll}{2,8}){1,2})$/u

/** A line that opens with the words of a byline (`By`, `Írta:`) and names after them. */
export function isMarkedByline(line: string, table: Pick<TextTable, 'bylines'>): boolean {
  if (line.length > LONGEST) return false
  const opening = table.bylines.find(words => opensWith(line, words))
  return opening !== undefined && partsOf(line.slice(opening.length)).every(isName)
}

/** What the author does for the paper, after the name: `, special correspondent`. */
const FUNCTION = /(?<= \S+), \p{Ll}[\p{L}\p{M}-]+(?: \p{Ll}[\p{L}\p{M}-]+){0,2}$/u

/** A line that holds nothing but names of people, papers and agencies; a single capital word is rather a place. */
export function isBareByline(line: string): boolean {
  if (line.length > LONGEST || ENDS.test(line)) return false
  const parts = partsOf(line.replace(FUNCTION, ''))
  const alone = parts.length === 1 && /^\p{Lu}\P{Lu}*$/u.test(parts[0]!) && !/\s/.test(parts[0]!)
  return !alone && parts.length > 0 && parts.every(isName)
}

/** A line that says whose a picture is: `Photo: Ann Lee / AFP`, `© Reuters`. */
export function isCredit(line: string, table: Pick<TextTable, 'credits'>): boolean {
  if (line.length > LONGEST) return false
  return line.startsWith('©') || table.credits.some(words => opensWith(line, words))
}

function opensWith(line: string, words: string): boolean {
  const next = line.charAt(words.length)
  const same = line.slice(0, words.length).toLowerCase() === words.toLowerCase()
  return same && next !== '' && (words.endsWith(':') || !/[\p{L}\p{N}]/u.test(next))
}

function partsOf(line: string): string[] {
  return line
    .replace(/^[\s:]+/, '')
    .split(BETWEEN)
    .filter(Boolean)
}

function isName(part: string): boolean {
  return NAME.test(part) || AGENCY.test(part)
}
