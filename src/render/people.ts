/** The people of an article and what they are, for the terminal view. */
import type { SummaryPerson } from '../article.ts'
import { cleaned } from './clean.ts'
import { rolesOf } from './facts.ts'
import { columnOf, cut, padded, wrapped } from './layout.ts'
import { aliases, counted, INDENT, type Page, ROWS, rest, STACKED, shownOf, timesOf } from './page.ts'

/** The names in a column of their own with the roles beside them, or under them on a narrow page. */
export function listOfPeople(all: readonly SummaryPerson[], page: Page): string[] {
  const { width, paint, detail } = page
  const shown = shownOf(all, page, ROWS)
  const column = columnOf(
    shown.map(person => `${cleaned(person.name)} ${timesOf(person)}`),
    width,
  )
  const rows = shown.flatMap(person => {
    const room = width < STACKED ? width - INDENT.length : width - column - INDENT.length
    const roles = detail === 'full' ? wrapped(rolesOf(person), room) : [cut(rolesOf(person), room)]
    const [role = '', ...more] = roles
    if (width < STACKED)
      return [
        counted(person, width, paint),
        ...roles.filter(Boolean).map(line => INDENT + line),
        ...aliases(person, page),
      ]
    return [
      padded(counted(person, column, paint), column) + INDENT + role,
      ...more.map(line => ' '.repeat(column) + INDENT + line),
      ...aliases(person, page),
    ]
  })
  return [...rows, ...rest(all.length, shown.length, page)]
}
