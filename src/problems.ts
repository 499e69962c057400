/**
 * Every message a user can meet: what happened, and what to do. The front door adds the program's and the input's
 * name (`summarize: notes.bin: …; …`); a record of JSON Lines carries code and message instead.
 */
import type { Warning } from './article.ts'

/** Why an input could not be summarized. */
export interface Problem {
  /** Stable, for programs. */
  readonly code: string
  readonly what: string
  readonly todo: string
}

/** What happened and what to do, without the names of the program and the input. */
export function messageOf({ what, todo }: Problem): string {
  return `${what}; ${todo}`
}

const problem = (code: string, what: string, todo: string): Problem => ({ code, what, todo })

const TEXTS = 'give a text or Markdown file'

export const problems = {
  missing: problem('missing', 'there is no such file', 'check the name and the folder'),
  directory: problem('directory', 'this is a folder', 'give the files in it, such as folder/*.txt'),
  forbidden: problem('forbidden', 'this file may not be read', 'ask for the right to read it'),
  unreadable: (why: string) =>
    problem('unreadable', `this could not be read (${why})`, 'check the file and the disk'),
  binary: (sign: string) => problem('binary', `this is not text (it has ${sign})`, TEXTS),
  empty: problem('empty', 'there is no text in it', 'give an article'),
  notOfEncoding: (encoding: string) =>
    problem('not-of-encoding', `this is not ${encoding}`, 'leave --encoding out to have it detected'),
  lineTooLong: (limit: number) =>
    problem('line-too-long', `this line has more than ${limit} bytes`, 'give each article a line of its own'),
  emptyLine: problem('empty-line', 'this line is empty', 'give one JSON object a line'),
  badJson: (why: string) =>
    problem('bad-json', `this line is not JSON (${why})`, 'give one JSON object a line'),
  notAnObject: problem('not-an-object', 'this line is not a JSON object', 'give {"text": "…"} in each line'),
  noText: problem('no-text', 'this record has no "text" that is a string', 'give {"text": "…"} in each line'),
  unknownFormat: (format: string, known: readonly string[]) =>
    problem('unknown-format', `there is no reader for the format "${format}"`, `give ${known.join(', ')}`),
  foreignFormat: (format: string) =>
    problem('foreign-format', `this is ${format}, which has no reader here`, 'give its text, or Markdown'),
  noSuchLanguage: (code: string) =>
    problem('no-such-language', `no language has the code "${code}"`, 'give one of --languages, such as en'),
  noFolder: problem('no-folder', 'there is no such folder', 'make it, or check the name'),
  folderInTheWay: problem('folder-in-the-way', 'this is a folder', 'give the name of a file in it'),
  writeProtected: problem('write-protected', 'this may not be written', 'ask for the right to write it'),
  unwritable: (why: string) =>
    problem('unwritable', `this could not be written (${why})`, 'check the folder and the disk'),
} as const

const warning = (code: string, message: string): Warning => ({ code, message })

export const warnings = {
  guessedEncoding: (encoding: string) =>
    warning('guessed-encoding', `not UTF-8; read as ${encoding}, which is a guess`),
  lossyDecoding: (count: number, encoding: string) =>
    warning(
      'lossy-decoding',
      `${count} ${count === 1 ? 'place is' : 'places are'} not valid ${encoding}; shown as \uFFFD`,
    ),
  loneSurrogates: warning(
    'lone-surrogates',
    'half characters (lone surrogates) in the text; shown as \uFFFD',
  ),
  unknownLanguage: (code: string) =>
    warning('unknown-language', `no language has the code "${code}"; the language was detected instead`),
  basicLanguage: (name: string) =>
    warning(
      'basic-language',
      `no tables for ${name}: only digits, symbols, codes and capital letters were understood`,
    ),
  uncertainLanguage: (name: string) =>
    warning('uncertain-language', `the language may not be ${name}; --lang tells it`),
  noLanguage: warning('no-language', 'the language could not be told; --lang tells it'),
} as const
