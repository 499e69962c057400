/**
 * Draws `docs/summary.svg`, the picture in the README, from what the command really prints for the first sample.
 * Usage: npm run picture
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const article = 'seeds/000_0b1cd89e6d09e7ed.txt'
const COLUMNS = 92
const CELL = { width: 8.4, height: 18 }
const MARGIN = 16
const BAR = 34

/** The sixteen colours of a terminal that the output may use, by SGR code. */
const COLOURS: Record<number, string> = {
  30: '#484f58',
  31: '#ff7b72',
  32: '#7ee787',
  33: '#e3b341',
  34: '#79c0ff',
  35: '#d2a8ff',
  36: '#56d4dd',
  37: '#e6edf3',
  90: '#8b949e',
  91: '#ffa198',
  92: '#a5f0b0',
  93: '#f2cc60',
  94: '#a5d6ff',
  95: '#e2c5ff',
  96: '#8ae4ea',
  97: '#ffffff',
}

interface Style {
  readonly bold: boolean
  readonly dim: boolean
  readonly italic: boolean
  readonly underline: boolean
  readonly colour: string | null
}

const PLAIN: Style = { bold: false, dim: false, italic: false, underline: false, colour: null }

/** The style after one SGR code. */
function styled(style: Style, code: number): Style {
  if (code === 0) return PLAIN
  if (code === 1) return { ...style, bold: true }
  if (code === 2) return { ...style, dim: true }
  if (code === 3) return { ...style, italic: true }
  if (code === 4) return { ...style, underline: true }
  if (code === 22) return { ...style, bold: false, dim: false }
  if (code === 23) return { ...style, italic: false }
  if (code === 24) return { ...style, underline: false }
  if (code === 39) return { ...style, colour: null }
  return code in COLOURS ? { ...style, colour: COLOURS[code]! } : style
}

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!)

/** One line of the screen as an SVG text element. */
function lineOf(line: string, row: number): string {
  let style = PLAIN
  const spans: string[] = []
  for (const part of line.split(/(\x1b\[[\d;]*m)/)) {
    const codes = /^\x1b\[([\d;]*)m$/.exec(part)
    if (codes) for (const code of codes[1]!.split(';')) style = styled(style, Number(code))
    else if (part) spans.push(spanOf(part, style))
  }
  const y = BAR + MARGIN + (row + 0.75) * CELL.height
  return `<text x="${MARGIN}" y="${y.toFixed(1)}">${spans.join('')}</text>`
}

function spanOf(text: string, { bold, dim, italic, underline, colour }: Style): string {
  const attributes = [
    bold && 'font-weight="700"',
    dim && 'fill-opacity="0.65"',
    italic && 'font-style="italic"',
    underline && 'text-decoration="underline"',
    colour && `fill="${colour}"`,
  ].filter(Boolean)
  return `<tspan ${attributes.join(' ')}>${escaped(text)}</tspan>`
}

const command = ['bin/summarize.js', '--color', 'always', '--width', String(COLUMNS), article]
const lines = execFileSync(process.execPath, command, { cwd: root, encoding: 'utf8' }).trimEnd().split('\n')
const screen = [`\x1b[2m$\x1b[22m summarize ${article}`, ...lines]
const width = 2 * MARGIN + COLUMNS * CELL.width
const height = BAR + 2 * MARGIN + screen.length * CELL.height

writeFileSync(
  join(root, 'docs/summary.svg'),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width.toFixed(0)} ${height}" role="img" aria-label="The summary of a Hungarian article in a terminal">
<rect width="100%" height="100%" rx="10" fill="#0d1117"/>
<circle cx="20" cy="18" r="6" fill="#ff5f57"/><circle cx="40" cy="18" r="6" fill="#febc2e"/><circle cx="60" cy="18" r="6" fill="#28c840"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#e6edf3" xml:space="preserve">
${screen.map(lineOf).join('\n')}
</g>
</svg>
`,
)
