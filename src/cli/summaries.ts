/** Every input in turn: read, summarized, written. */
import { setImmediate } from 'node:timers/promises'
import type { Language } from '../language/table.ts'
import { messageOf } from '../problems.ts'
import { cleaned } from '../render/clean.ts'
import { RENDERERS, type Render } from '../render/index.ts'
import { summaryOf } from '../summarize.ts'
import { type Input, inputsOf, isStream } from './inputs.ts'
import type { Interruption } from './interruption.ts'
import { lookOf } from './look.ts'
import type { Options } from './options.ts'
import type { Output } from './output.ts'
import type { Progress } from './progress.ts'
import { whyIn } from './why.ts'

/** What a run has to do with the world. */
export interface World {
  readonly process: NodeJS.Process
  readonly interruption: Interruption
  readonly output: Output
  /** Null where nobody waits at a terminal. */
  readonly progress: Progress | null
  /** Tells something on stderr: about which input or flag, and what. */
  readonly say: (about: string, message: string) => void
}

/** Summarizes the files, and gives the exit code. `language`: the one that was given, or null. */
export async function summarizeFiles(
  files: readonly string[],
  options: Options,
  language: Language | null,
  world: World,
): Promise<number> {
  const { process, interruption, output, progress } = world
  const renderer = RENDERERS.find(({ name }) => options[name] === true) ?? RENDERERS[0]!
  const look = lookOf(options, process.env, process.stdout)
  const many = files.length > 1 || files.some(file => isStream(file, options.from))
  const manner = { format: options.from, encoding: options.encoding, published: options.date }
  const tell = options.quiet ? () => {} : world.say
  let render: Render | null = null
  let pieces = 0
  let records = 0
  let errors = 0

  for await (const input of inputsOf(files, manner, process, interruption)) {
    if (!render) {
      render = await renderer.load(look, many || input.record ? 'many' : 'one')
      await output.write(render.frame.open)
    }
    progress?.next(aboutOf(input), records, input.record ? null : files.length)
    records++
    if ('problem' in input) errors++
    const piece =
      options.why === undefined || 'problem' in input
        ? pieceOf(input, render, language, tell)
        : (many ? `${cleaned(aboutOf(input))}\n` : '') +
          whyIn(input.document, language ?? input.lang, { words: options.why, width: look.width })
    if (piece !== null) await output.write((pieces++ ? render.frame.between : '') + piece)
    else if ('problem' in input) world.say(aboutOf(input), messageOf(input.problem))
    await setImmediate()
    if (interruption.code !== null) break
  }
  if (interruption.code !== null || (pieces === 0 && errors > 0 && !many)) {
    await output.discard()
    return interruption.code ?? 1
  }
  render ??= await renderer.load(look, 'many')
  await output.write((records ? '' : render.frame.open) + render.frame.close)
  if (options.trailer && render.trailer) await output.write(render.trailer(records, errors))
  await output.finish()
  return errors ? 1 : 0
}

/** What is printed for an input; null where the renderer has no place for its problem. */
function pieceOf(input: Input, render: Render, given: Language | null, tell: World['say']): string | null {
  if ('problem' in input)
    return input.record && render.failure ? render.failure({ ...input.record, problem: input.problem }) : null
  const summary = summaryOf(input.document, given ?? input.lang)
  if (!render.failure) for (const { message } of summary.warnings) tell(aboutOf(input), message)
  return render.summary(summary)
}

function aboutOf({ name, record }: Input): string {
  return record ? `${name}, line ${record.line}` : name
}
