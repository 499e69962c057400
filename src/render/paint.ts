/** The colours of the terminal view: few, from the sixteen that every theme sets, and never the only sign of a meaning. */
import { Chalk } from 'chalk'

type Brush = (text: string) => string

/** What is painted, by its part in the view. */
export interface Paint {
  readonly title: Brush
  readonly label: Brush
  readonly name: Brush
  readonly amount: Brush
  readonly faint: Brush
}

/** The level is chosen by us: chalk itself does not honour NO_COLOR. */
export function paintOf(colour: 'colour' | 'plain'): Paint {
  const chalk = new Chalk({ level: colour === 'colour' ? 1 : 0 })
  return {
    title: text => chalk.bold(text),
    label: text => chalk.cyan(text),
    name: text => chalk.bold(text),
    amount: text => chalk.green(text),
    faint: text => chalk.gray(text),
  }
}
