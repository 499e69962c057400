/** Completions for shells, made from the definition of the command, so that they offer what it accepts. */
import type { Command, Option } from 'commander'

/** A script for the shell to read: `source <(summarize --completion bash)`. */
export function completionOf(shell: string, command: Command): string {
  const options = command.createHelp().visibleOptions(command)
  return SHELLS[shell]!(options)
}

const SHELLS: Record<string, (options: readonly Option[]) => string> = { bash, zsh, fish }

const NAMES = ['summarize', 'grounded-summary']

/** Every way to write an option: `-o`, `--output`. */
function flagsOf({ short, long }: Option): string[] {
  return [short, long].filter(flag => flag !== undefined)
}

const takesValue = (option: Option): boolean => option.required || option.optional

function bash(options: readonly Option[]): string {
  const all = options.flatMap(flagsOf).join(' ')
  const cases = options.filter(takesValue).map(option => {
    const values = option.argChoices
      ? `COMPREPLY=($(compgen -W '${option.argChoices.join(' ')}' -- "$word"))`
      : option.long === '--output'
        ? 'COMPREPLY=($(compgen -f -- "$word"))'
        : 'COMPREPLY=()'
    return `    ${flagsOf(option).join('|')}) ${values}; return ;;\n`
  })
  return `_summarize() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  case $before in
${cases.join('')}  esac
  case $word in
    -*) COMPREPLY=($(compgen -W '${all}' -- "$word")) ;;
    *) COMPREPLY=($(compgen -f -- "$word")) ;;
  esac
}
complete -o filenames -F _summarize ${NAMES.join(' ')}
`
}

function zsh(options: readonly Option[]): string {
  const quoted = (text: string): string => text.replaceAll("'", "'\\''").replace(/[[\]:]/g, '\\$&')
  const lines = options.flatMap(option => {
    const values = option.argChoices
      ? `(${option.argChoices.join(' ')})`
      : option.long === '--output'
        ? '_files'
        : ' '
    const takes = takesValue(option) ? `:${option.name()}:${values}` : ''
    return flagsOf(option).map(flag => `  '${flag}[${quoted(option.description)}]${takes}' \\\n`)
  })
  return `#compdef ${NAMES.join(' ')}
_summarize() {
  _arguments -s \\
${lines.join('').replace(/^/gm, '  ').trimEnd()}
    '*:article:_files'
}
if [ "$funcstack[1]" = _summarize ]; then _summarize "$@"; else compdef _summarize ${NAMES.join(' ')}; fi
`
}

function fish(options: readonly Option[]): string {
  const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`
  const lines = NAMES.flatMap(name =>
    options.map(option => {
      const flags = [
        option.short && `-s ${option.short.slice(1)}`,
        option.long && `-l ${option.long.slice(2)}`,
      ]
      const values = option.argChoices
        ? `-xa ${quoted(option.argChoices.join(' '))}`
        : takesValue(option)
          ? '-r'
          : ''
      return [`complete -c ${name}`, ...flags, values, `-d ${quoted(option.description)}`]
        .filter(Boolean)
        .join(' ')
    }),
  )
  return `${lines.join('\n')}\n`
}
