/**
 * The colours of the terminal view: few, from the sixteen that every theme sets, and never the only sign of a meaning.
 * What is faint is dimmed and not grey: some themes make the grey of the sixteen their background.
 */
type Brush = (text: string) => string

/** What is painted, by its part in the view. */
export interface Paint {
  readonly title: Brush
  readonly label: Brush
  readonly name: Brush
  readonly amount: Brush
  readonly faint: Brush
}

const bare: Brush = text => text

/** What a pipe or a file gets. */
const UNPAINTED: Paint = { title: bare, label: bare, name: bare, amount: bare, faint: bare }

/** Chalk is loaded only where it paints. The level is chosen by us: chalk itself does not honour NO_COLOR. */
export async function paintOf(colour: 'colour' | 'plain'): Promise<Paint> {
  if (colour === 'plain') return UNPAINTED
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 })
  return {
    title: text => chalk.bold(text),
    label: text => chalk.cyan(text),
    name: text => chalk.bold(text),
    amount: text => chalk.green(text),
    faint: text => chalk.dim(text),
  }
}
