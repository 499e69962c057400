/** What the front matter of a Markdown file says of the article: as much of YAML and TOML as that takes. */
import type { Reading } from './index.ts'

/** The fields of the source, and the names that people give them. */
const FIELDS = {
  title: ['title', 'headline'],
  byline: ['author', 'authors', 'byline'],
  published: ['date', 'published', 'pubdate', 'publishdate', 'datepublished'],
  url: ['url', 'link', 'canonical', 'canonical_url', 'source_url'],
} as const

/** The title, the authors, the day and the address, where they are said. */
export function saidIn(matter: string): Reading['source'] {
  const values = valuesOf(matter)
  const entries = Object.entries(FIELDS).flatMap(([field, names]) => {
    const said = names.map(name => values.get(name)).find(Boolean)
    return said ? [[field, said]] : []
  })
  return Object.fromEntries(entries)
}

/** Top-level keys in lower case with their values; a list is joined with commas. */
function valuesOf(matter: string): Map<string, string> {
  const values = new Map<string, string>()
  let key = ''
  for (const line of matter.split('\n')) {
    const pair = /^([\w-]+)\s*[:=]\s*(.*)$/.exec(line)
    const item = /^\s*-\s+(?:name:\s*)?(.+)$/.exec(line)
    if (pair) {
      key = pair[1]!.toLowerCase()
      values.set(key, listed(pair[2]!))
    } else if (item && key) values.set(key, [values.get(key), unquoted(item[1]!)].filter(Boolean).join(', '))
  }
  return values
}

/** `["A", "B"]` as `A, B`; any other value without its quotes. */
function listed(value: string): string {
  const list = /^\[(.*)\]$/.exec(value.trim())
  return list ? list[1]!.split(',').map(unquoted).join(', ') : unquoted(value)
}

function unquoted(value: string): string {
  const trimmed = value.trim()
  return /^(["']).*\1$/.test(trimmed) ? trimmed.slice(1, -1) : trimmed
}
