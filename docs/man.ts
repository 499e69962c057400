/**
 * Writes `man/summarize.1` from the definition of the command, so that it says what the command takes.
 * Usage: npm run man
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Option } from 'commander'
import { commandOf } from '../src/cli/options.ts'

/** Signs that troff would obey. */
const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(['.])/gm, '\\&$1')

function option({ flags, description, argChoices, defaultValue }: Option): string {
  const [names, value] = flags.split(/ (?=<)/)
  const bold = names!.split(', ').map(name => `\\fB${escaped(name)}\\fR`)
  const choices = argChoices ? ` One of ${argChoices.join(', ')}.` : ''
  const usual = typeof defaultValue === 'string' ? ` Without it: ${defaultValue}.` : ''
  const said = description[0]!.toUpperCase() + description.slice(1)
  return `.TP
${bold.join(', ')}${value ? ` \\fI${escaped(value.slice(1, -1))}\\fR` : ''}
${escaped(`${said}.${choices}${usual}`)}`
}

/** The page, in the macros of man(7). */
export function manualPage(): string {
  const command = commandOf('')
  const options = command.createHelp().visibleOptions(command)
  return `.TH SUMMARIZE 1 "" "grounded\\-summary" "User Commands"
.SH NAME
summarize, grounded\\-summary \\- tell who and what a news article is about
.SH SYNOPSIS
.B summarize
[\\fIoption\\fR]... [\\fIfile\\fR]...
.SH DESCRIPTION
Reads news articles and prints what is in them: key sentences, people with their roles, companies, organizations,
places, figures with their values, dates, and the sections.
Nothing is printed that is not in the article; the JSON has the place of every fact.
It works offline, and the same input gives the same output.
.PP
With no \\fIfile\\fR and piped stdin, or where \\fIfile\\fR is \\-, it reads stdin.
With a \\fIfile\\fR given, stdin is never touched.
.PP
Where a run takes longer than half a second and its results go to a file, a line on stderr tells how far it is; it is
wiped at the end.
.SH OPTIONS
${options.map(option).join('\n')}
.SH INPUT
Plain text in any shape, Markdown, or JSON Lines.
The encoding is UTF\\-8, UTF\\-16, or a legacy encoding, which is guessed with a warning.
.PP
A line of JSON Lines is {"text": "..."} with optional id, lang, format, title, url, byline and published.
Each gives one line of output, in order, as soon as it is ready.
A bad line gives {"id": ..., "error": {"code", "message"}, "line": n} in its place.
.SH EXIT STATUS
.TP
.B 0
All done, or the reader of the output has gone.
.TP
.B 1
At least one input failed; the others are done.
.TP
.B 2
Wrong usage.
.TP
.B 130, 143
Stopped by SIGINT or SIGTERM, after the record in hand.
.SH ENVIRONMENT
.TP
.B NO_COLOR
Not empty: no colours, unless \\-\\-color says otherwise.
.TP
.B FORCE_COLOR, CLICOLOR_FORCE
Colours where the output is no terminal, too; 0: none.
.TP
.B TERM
dumb: no colours.
.TP
.B COLUMNS
The width of the view, up to 120; \\-\\-width asks for more.
.SH EXAMPLES
.nf
summarize article.txt
summarize article.md \\-\\-only people,figures
summarize \\-\\-json article.txt | jq '.people[].name'
cat news.jsonl | summarize \\-\\-from jsonl \\-\\-jsonl \\-\\-trailer
source <(summarize \\-\\-completion bash)
.fi
`
}

if (process.argv[1] === import.meta.filename)
  writeFileSync(join(import.meta.dirname, '..', 'man', 'summarize.1'), manualPage())
