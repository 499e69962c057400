/** A run: the command line is read, then done. */
import { CommanderError } from 'commander'
import { messageOf, problems } from '../problems.ts'
import { cleaned } from '../render/clean.ts'
import { readResource } from '../resources.ts'
import { isSystemError, writingProblem } from './failures.ts'
import { interruptionOf } from './interruption.ts'
import { isWaitedFor } from './look.ts'
import { commandOf, type Options } from './options.ts'
import { outputOf } from './output.ts'

/** Runs the command, and gives its exit code. */
export async function runWith(process: NodeJS.Process, version: string): Promise<number> {
  const interruption = interruptionOf(process)
  const command = commandOf(version).configureOutput({
    writeOut: text => process.stdout.write(text),
    writeErr: text => process.stderr.write(text),
    outputError: (text, write) => write(cleaned(text.replace(/^error:/, 'summarize:')) + '\n'),
  })
  try {
    command.parse(process.argv)
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? 0 : 2
  }
  const options = command.opts<Options>()
  const progress = isWaitedFor(process, options)
    ? (await import('./progress.ts')).progressOn(process.stderr, () => performance.now())
    : null
  const say = (about: string, message: string): void => {
    progress?.clear()
    process.stderr.write(`summarize: ${cleaned(about)}: ${cleaned(message)}\n`)
  }

  const information = await informationOf(options, command)
  if (information !== null) {
    process.stdout.write(information)
    return 0
  }
  if (command.args.length === 0 && process.stdin.isTTY) {
    process.stderr.write(command.helpInformation())
    return 2
  }
  const { languageFor } = await import('../language/codes.ts')
  const language = options.lang === undefined ? null : languageFor(options.lang)
  if (options.lang !== undefined && !language) {
    say('--lang', messageOf(problems.noSuchLanguage(options.lang)))
    return 2
  }
  const files = command.args.length ? command.args : ['-']
  try {
    const { summarizeFiles } = await import('./summaries.ts')
    const output = await outputOf(process.stdout, options.output)
    return await summarizeFiles(files, options, language, { process, interruption, output, progress, say })
  } catch (error) {
    if (!isSystemError(error)) throw error
    say(options.output ?? 'stdout', messageOf(writingProblem(error)))
    return 2
  } finally {
    progress?.clear()
  }
}

/** What the flags ask for that is no summary; null where they ask for one. */
async function informationOf(
  options: Options,
  command: ReturnType<typeof commandOf>,
): Promise<string | null> {
  if (options.schema) return readResource('schema/summary.schema.json').toString()
  if (options.languages) return (await import('./languages.ts')).listLanguages()
  if (options.completion) return (await import('./completion.ts')).completionOf(options.completion, command)
  return null
}
