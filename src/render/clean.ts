/** Makes words from outside safe to show in a terminal. */
import { stripVTControlCharacters } from 'node:util'

/**
 * What a terminal would obey instead of showing, white space aside: C0, DEL and C1 controls, marks and overrides of
 * direction, signs without width that hide text (not the joiners, which Persian and emoji need), tags.
 */
const CONTROLS =
  /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu

/** White space of any kind, line ends included. */
const SPACE = /[\s\x85]+/g

/** The text on one line, without anything that a terminal would obey. */
export function cleaned(text: string): string {
  return stripVTControlCharacters(text).replace(CONTROLS, '').replace(SPACE, ' ').trim().toWellFormed()
}
