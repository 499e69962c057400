/** Whose a title is when a verb, or where it is held, stands between: `Director financiar va fi Roxana Bejan`. */

import type { Item } from '../items.ts'
import type { NamesTable } from '../knowledge.ts'
import type { Named } from './antecedents.ts'
import { CLOSERS } from './asides.ts'
import type { Claim } from './claims.ts'
import type { Around } from './holders.ts'
import { isModifier } from './titles.ts'

/** The most words between a title and its verb, and between the verb and who holds it. */
const BEFORE_VERB = 4
const BEHIND_VERB = 5

/** `Director financiar va fi Roxana Bejan`, `Ny platschef i Piteå blir produktionschefen Hanna Forslund`; or null. */
export function holderInverted(
  items: readonly Item<Named>[],
  { to }: Claim,
  { table, isTitle }: Omit<Around, 'taken'>,
): number | null {
  const isVerb = (at: number): boolean => table.copulas.includes(items[at]?.lower ?? '')
  const isSmall = ({ word, name, lower }: Item<Named>): boolean =>
    word &&
    (name === null || name.kind === 'place') &&
    (!table.stops.includes(lower) || table.auxiliaries.includes(lower))
  let verb = to
  while (verb - to < BEFORE_VERB && !isVerb(verb) && items[verb] && isSmall(items[verb]!)) verb++
  if (!isVerb(verb)) return null
  let at = verb + 1
  const isBetween = (one: number): boolean =>
    isVerb(one) ||
    isTitle(one) ||
    [table.today, table.articles].some(words => words.includes(items[one]!.lower)) ||
    isModifier(items[one]!.text, table)
  while (at - verb < BEHIND_VERB && items[at] && !items[at]!.name && isBetween(at)) at++
  const person = items[at]?.name?.kind === 'person' ? items[at]! : null
  // `Ministar je Barbiću obećao`: what takes an ending is not what someone is.
  const isOther = !person || isInflected(person) || table.possessives.includes(items[at + 1]?.lower ?? '')
  return isOther ? null : at
}

/** The most items of a title that a sentence begins with. */
const FRONTED = 14

/** `Chercheur à l'Inserm depuis 2010, Alain Quéméneur`: the person after what a sentence begins with; or null. */
export function holderOfFronted(
  items: readonly Item<Named>[],
  { to, owner, title, office }: Claim,
  { articles, of, copulas }: NamesTable,
): number | null {
  const isLong =
    owner !== null || title !== office || office.includes(' ') || of.includes(items[to]?.lower ?? '')
  const { name, lower } = items[0]!
  if (articles.length === 0 || name || articles.includes(lower) || !isLong) return null
  let at = to
  const isOfTitle = ({ name, lower, text, word }: Item<Named>): boolean =>
    (word || /^\d+$/.test(text)) && name?.kind !== 'person' && !copulas.includes(lower)
  while (at < FRONTED && items[at] && isOfTitle(items[at]!)) at++
  return items[at]?.text === ',' && items[at + 1]?.name?.kind === 'person' ? at + 1 : null
}

/** Whether no word of a mention is in its base form. */
export function isInflected({ text, name }: Item<Named>): boolean {
  const words = name!.name.split(' ')
  return text.split(/\s+/).every(word => !words.includes(word))
}

/** The most items between a title's organization and the comma before its holder. */
const BETWEEN = 4

/**
 * `El portavoz de CC OO en el comité, Antonio Guerrero`, `borgmesteren i Aarhus, Lone Sørensen`, `avocata lui Pavelescu,
 * Simona Iordache`: past where, or of whom, someone is something; or null.
 */
export function holderBeyond(
  items: readonly Item<Named>[],
  { to, full }: Claim,
  { table, isTitle }: Omit<Around, 'taken'>,
): number | null {
  const lead = items[to]?.lower ?? ''
  const isLed =
    table.theirs.includes(lead) || (full && (table.of.includes(lead) || table.from.includes(lead)))
  if (!isLed) return null
  let at = to + 1
  while (at - to <= BETWEEN && items[at]?.word && !table.stops.includes(items[at]!.lower) && !isTitle(at))
    at++
  const isHolder = items[at]?.text === ',' && items[at + 1]?.name?.kind === 'person'
  return isHolder && (!items[at + 2] || CLOSERS.has(items[at + 2]!.text)) ? at + 1 : null
}

/** The most words between such a verb and the person: `bestellte das Gericht den Rechtsanwalt`. */
const AFTER_VERB = 4

/** `Zur Sachwalterin bestellte das Gericht Anna Berg`, `till finanschef utsågs Karin Wall`: who is what a sentence begins with. */
export function holderAfterVerb(
  items: readonly Item<Named>[],
  { from, to }: Claim,
  table: NamesTable,
): number | null {
  if (from > 1 || (from === 1 && !table.as.includes(items[0]?.lower ?? ''))) return null
  const isVerb = (at: number): boolean =>
    [table.appoints, table.holding].some(words => words.includes(items[at]?.lower ?? ''))
  const isFirst = (at: number): boolean =>
    [table.copulas, table.auxiliaries].some(words => words.includes(items[at]?.lower ?? ''))
  let at = isFirst(to) ? to + 1 : to
  if (!isVerb(at)) return null
  const verb = at++
  while (
    at - verb <= AFTER_VERB &&
    items[at]?.word &&
    (!items[at]!.name || items[at]!.name!.kind === 'place')
  )
    at++
  return items[at]?.name?.kind === 'person' ? at : null
}
