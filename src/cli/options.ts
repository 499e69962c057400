/** The command line: what it takes, and what its help says. The man page and the completions are made from it too. */
import { Command, InvalidArgumentError, Option } from 'commander'
import { FORMATS } from '../read/index.ts'
import { RENDERERS } from '../render/index.ts'
import { OFFSET_UNITS, type OffsetUnit } from '../render/offsets.ts'
import { PARTS, type Part } from '../render/parts.ts'

/** What the user asked for. A field is undefined where it was not given and has no default. */
export interface Options {
  /** One flag for each renderer but the terminal's. */
  readonly [renderer: string]: unknown
  readonly from: string
  readonly lang?: string
  readonly encoding?: string
  readonly date?: string
  readonly only?: readonly Part[]
  readonly text: boolean
  readonly offsetUnit: OffsetUnit
  readonly why?: string
  readonly color?: 'auto' | 'always' | 'never' | false
  readonly width?: number
  readonly output?: string
  readonly trailer?: boolean
  readonly quiet?: boolean
  readonly schema?: boolean
  readonly languages?: boolean
  readonly completion?: string
}

const EXAMPLES = `
Examples:
  summarize article.txt                               the article on one screen
  summarize article.md --only people,figures          a part of it
  summarize --json article.txt | jq '.people[].name'  everything, with offsets
  summarize --from jsonl --jsonl < news.jsonl         a stream, line by line

Exit codes: 0 all done; 1 an input failed, the others are done; 2 wrong usage;
130 and 143 stopped by a signal. No network, no configuration file.
NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, TERM and COLUMNS are honoured.`

/** The definition of the command. It never ends the process: what it would print and its errors are thrown. */
export function commandOf(version: string): Command {
  const command = new Command('summarize')
    .description('Tells who and what a news article is about: people, companies, figures, key sentences.')
    .usage('[options] [file...]')
    .argument('[file...]', 'articles; "-", or no file with piped stdin, reads stdin')
    .version(`summarize ${version}`, '-V, --version', 'print the version and exit')
    .helpOption('-h, --help', 'print this help and exit')
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .showSuggestionAfterError()

  command.optionsGroup('Output:')
  for (const { name, about } of RENDERERS.filter(renderer => renderer.name !== 'terminal'))
    command.addOption(new Option(`--${name}`, about).conflicts(otherRenderers(name)))
  command
    .option('--only <parts>', `what to show, with commas: ${PARTS.join(', ')}`, partsOf)
    .option('--no-text', "leave the article's text out of the JSON")
    .addOption(
      new Option('--offset-unit <unit>', 'what offsets count').choices(OFFSET_UNITS).default('codepoint'),
    )
    .option('--trailer', 'end JSON Lines with {"end":true,"records":n,"errors":k}')
    .option('-o, --output <file>', 'write to a file, whole or not at all')
    .addOption(
      new Option('--color <when>', 'colours in the terminal view').choices(['auto', 'always', 'never']),
    )
    .addOption(new Option('--no-color', 'the same as --color never').hideHelp())
    .option('--width <columns>', 'width of the terminal view, 40 to 200', columnsOf)
    .option('-q, --quiet', 'no progress and no warnings on stderr')

  command.optionsGroup('Input:')
  command
    .addOption(
      new Option('--from <format>', 'what the input is')
        .choices(['auto', ...FORMATS, 'jsonl'])
        .default('auto'),
    )
    .option('--lang <code>', 'the language, ISO 639-1 or 639-3 (default: detected)')
    .option('--encoding <label>', 'the encoding of the input (default: found)', encodingOf)
    .option('--date <yyyy-mm-dd>', 'when the article was published, for relative dates', dateOf)

  command.optionsGroup('Information:')
  return command
    .addOption(
      new Option(
        '--why <words>',
        'tell what found a name, a figure or a date, instead of the summary',
      ).conflicts(otherRenderers('terminal')),
    )
    .option('--schema', 'print the JSON Schema of the output and exit')
    .option('--languages', 'print what is supported for which language and exit')
    .addOption(
      new Option('--completion <shell>', 'print completions for a shell and exit').choices([
        'bash',
        'zsh',
        'fish',
      ]),
    )
}

function otherRenderers(name: string): string[] {
  return RENDERERS.map(renderer => renderer.name).filter(other => other !== name && other !== 'terminal')
}

function partsOf(list: string): Part[] {
  const names = list.split(',').map(part => part.trim().toLowerCase())
  const unknown = names.find(name => !PARTS.includes(name as Part))
  if (unknown !== undefined)
    throw new InvalidArgumentError(`There is no part "${unknown}"; give ${PARTS.join(', ')}.`)
  return names as Part[]
}

function columnsOf(digits: string): number {
  if (!/^\d+$/.test(digits)) throw new InvalidArgumentError('Give a number of columns, 40 to 200.')
  return Number(digits)
}

function encodingOf(label: string): string {
  try {
    return new TextDecoder(label).encoding
  } catch {
    throw new InvalidArgumentError('Give a label such as utf-8, utf-16le or windows-1250.')
  }
}

function dateOf(date: string): string {
  const time = Date.parse(date)
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(date) ||
    Number.isNaN(time) ||
    !new Date(time).toISOString().startsWith(date)
  )
    throw new InvalidArgumentError('Give a day such as 2025-02-28.')
  return date
}
