/** How the output is to look: what the flags, the environment and the terminal say, in this order. */
import { fstatSync } from 'node:fs'
import type { Look } from '../render/index.ts'
import type { Options } from './options.ts'

const NARROWEST = 40
const WIDEST = 200
/** Lines longer than this are hard to read; a wider view has to be asked for. */
const COMFORTABLE = 120
const USUAL = 80

/** The look that was asked for, or else the one that suits the output. */
export function lookOf(options: Options, env: NodeJS.ProcessEnv, stdout: NodeJS.WriteStream): Look {
  const isTerminal = options.output === undefined && stdout.isTTY === true
  return {
    unit: options.offsetUnit,
    parts: options.only ?? null,
    text: options.text ? 'with-text' : 'no-text',
    width: widthOf(options.width, env.COLUMNS, isTerminal ? stdout.columns : undefined),
    colour: wantsColour(options.color, env, isTerminal) ? 'colour' : 'plain',
  }
}

/**
 * Whether a person waits at a terminal who sees nothing of the results, because they go to a file. Of a pipe nobody
 * knows: the next program may write to the same screen, or be a pager.
 */
export function isWaitedFor({ stdout, stderr, env }: NodeJS.Process, { quiet, output }: Options): boolean {
  if (!stderr.isTTY || quiet || env.TERM === 'dumb') return false
  if (output !== undefined && output !== '-') return true
  const target = fstatSync(stdout.fd)
  return !stdout.isTTY && !target.isFIFO() && !target.isSocket()
}

function widthOf(asked: number | undefined, columns: string | undefined, real: number | undefined): number {
  const found = Math.min(COMFORTABLE, Number.parseInt(columns ?? '', 10) || real || USUAL)
  return Math.min(WIDEST, Math.max(NARROWEST, asked ?? found))
}

/** `--color` beats NO_COLOR beats FORCE_COLOR and CLICOLOR_FORCE beats TERM=dumb beats "is it a terminal". */
function wantsColour(flag: Options['color'], env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (flag === 'always') return true
  if (flag === 'never' || flag === false) return false
  if (env.NO_COLOR) return false
  const forced = env.FORCE_COLOR ?? env.CLICOLOR_FORCE
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false'
  return env.TERM !== 'dumb' && isTerminal
}
