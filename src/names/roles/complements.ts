/** What follows a title: `of OpenAI`, `of purchasing at Brandt Motor`, `de la compañía`, `spółki PZU`. */

import type { Item } from '../items.ts'
import { isLetters } from '../shapes.ts'
import type { Named } from './antecedents.ts'
import { stemOf } from './described.ts'
import { type Beside, isBracketed, isEmployer, linked, NOBODY, type Owner, organizationAt } from './owners.ts'
import { isOnlyAdjectives, joinedWords, plainWords } from './plain.ts'

const CLOSERS = new Set([',', ')', '.', ';', '–', '—', '-', '”', '"', '»', '!', '?', ':'])

/** `XTB`, `CGT` */
/** `KSH`: letters for a name. */
const isAcronym = (name: string): boolean => name.length < 6 && isLetters(name, 2)

/** What follows from the item `from` on, with a place after it: `of the company for Romania`. */
export function ownerAfter(beside: Beside, from: number): Owner | null {
  const { items, table } = beside
  const owner = withBracket(ownerRightAfter(beside, from), items)
  if (!owner) return null
  const at = linked(items, owner.reach, table)
  const placed = at > owner.reach && items[at]?.name?.kind === 'place'
  if (placed) return { ...owner, reach: at + 1 }
  // `Законодательного собрания края`
  const isVague = owner.organization !== null && table.vague.includes(items[owner.reach]?.lower ?? '')
  return isVague ? { ...owner, reach: owner.reach + 1 } : owner
}

/** `of the Seamen's Union (SU)`: the short name belongs to it. */
function withBracket(owner: Owner | null, items: readonly Item<Named>[]): Owner | null {
  return owner?.organization && isBracketed(items, owner.reach) ? { ...owner, reach: owner.reach + 3 } : owner
}

/** What follows from the item `from` on: `of OpenAI`, `of purchasing at Brandt Motor`, `de la compañía`, `spółki PZU`. */
function ownerRightAfter(beside: Beside, from: number): Owner | null {
  const { items, table, joins = [], isOwner } = beside
  const first = linked(items, from, table)
  const named = organizationAt(beside, first)
  // `Délégué syndical CGT`
  const isBeside = named !== null && first === from && isAcronym(items[first]!.text)
  const isLinked = table.genitive || items.slice(from, first).some(({ lower }) => table.of.includes(lower))
  if (!isLinked && !isBeside) return null
  if (named) return { ...NOBODY, ...named, rule: 'organization after the title' }
  // `the mayor of Copiapó`; but nobody is an analyst at a town.
  const place = items[first]?.name?.kind === 'place' ? items[first]!.name!.name : null
  if (place && first > from) {
    const employs =
      isOwner === isEmployer && items.slice(from, first).some(({ lower }) => table.at.includes(lower))
    const organization = employs ? place : null
    return { ...NOBODY, organization, reach: first + 1, rule: 'place after the title' }
  }
  // `Analistul XTB`
  if (items[first]?.word && !items[first]!.name && isAcronym(items[first]!.text))
    return { ...NOBODY, organization: items[first]!.text, reach: first + 1, rule: 'acronym after the title' }
  const end = joinedWords(items, plainWords(items, first, table), table, joins)
  if (end === first) return null
  const last = items[end - 1]!
  // `of the carmaker Brandt`, `du groupe textile Lainor`
  const generic = stemOf(last.lower, table) !== null || stemOf(items[first]!.lower, table) !== null
  const apposed = organizationAt(beside, end)
  // `du norvégien Yara`, `van het Duitse Hochtief`
  const isDescribed = !table.genitive && first > from && joins.length === 0 && end === first + 1
  if (apposed && isDescribed) return { ...NOBODY, ...apposed, rule: 'organization after the title' }
  if (apposed && (generic || (table.genitive && first === from)))
    return {
      ...NOBODY,
      ...apposed,
      complement: isOnlyAdjectives(items.slice(first, end), table)
        ? null
        : !generic
          ? [from, end]
          : joins.length > 0 && end - first > 1
            ? [from, end - 1]
            : null,
      rule: 'organization after the title',
    }
  const second = linked(items, end, table)
  const further = second > end ? describedAt(beside, second) : null
  if (further && !generic)
    return { ...NOBODY, ...further, complement: [from, end], rule: 'organization after the title' }
  const chained = generic ? null : chainedAt(beside, from, second > end ? second : from)
  if (chained) return chained
  const nounEnd = second > end ? plainWords(items, second, table) : end
  if (!generic && nounEnd === second + 1 && stemOf(items[second]!.lower, table) !== null)
    return {
      ...NOBODY,
      reach: nounEnd,
      noun: items[second]!.lower,
      complement: [from, end],
      rule: 'noun after the title',
    }
  const next = items[end]
  // `Mluvčí českého úřadu`: which office is meant, the noun alone does not say.
  // `Le président de la chambre d'agriculture`: no other chamber of the article is meant.
  const beyond = linked(items, end, table)
  const narrowed = beyond > end ? plainWords(items, beyond, table) : beyond
  const isNarrowed = generic && narrowed > beyond
  // `Analistă la compania de consultanță Horváth`
  const called = isNarrowed ? organizationAt(beside, narrowed) : null
  if (called) return { ...NOBODY, ...called, rule: 'organization after the title' }
  // `Head of the communications department at Brandt`
  const housed = generic && end > first + 1 && beyond > end ? organizationAt(beside, beyond) : null
  if (housed) return { ...NOBODY, ...housed, complement: [from, end], rule: 'organization after the title' }
  if (generic && (end > first + 1 || isNarrowed))
    return { ...NOBODY, reach: end, rule: 'noun after the title that is not to be told' }
  if (generic)
    return next?.name && isOwner(next.name)
      ? null
      : { ...NOBODY, reach: end, noun: last.lower, rule: 'noun after the title' }
  // `Odborářů v pátek vystoupil`: where or when it was is not what the title is for.
  const isFor =
    first === from ||
    !table.genitive ||
    items
      .slice(from, first)
      .some(({ lower }) => [table.forField, table.scope].some(all => all.includes(lower)))
  if (!isFor) return null
  const ends =
    !next ||
    CLOSERS.has(next.text) ||
    next.name?.kind === 'person' ||
    // `Head of shipbuilding at the yard`
    table.at.includes(next.lower) ||
    items[linked(items, end, table)]?.name?.kind === 'place'
  return ends ? { ...NOBODY, reach: end, complement: [from, end], rule: 'what the title is for' } : null
}

/** `Departamento de` + `prensa de Iberdrola`: what a department is for, with its organization, or before a holder; or null. */
function chainedAt(beside: Beside, from: number, second: number): Owner | null {
  const { items, table } = beside
  const end = plainWords(items, second, table)
  if (second === from || end === second || end - second > 2) return null
  const complement: [number, number] = [from, end]
  const third = linked(items, end, table)
  const named = third > end ? organizationAt(beside, third) : null
  if (named) return { ...NOBODY, ...named, complement, rule: 'organization after the title' }
  const isHeld = items[end]?.text === ',' && items[end + 1]?.name?.kind === 'person'
  return isHeld && stemOf(items[end - 1]!.lower, table) === null
    ? { ...NOBODY, reach: end, complement, rule: 'what the title is for' }
    : null
}

/** `Solvay`, `chimiste belge Solvay`: the organization, past two words at most that say what it is. */
function describedAt(beside: Beside, at: number): { reach: number; organization: string } | null {
  const { items, table } = beside
  const end = table.genitive ? at : plainWords(items, at, table)
  return organizationAt(beside, at) ?? (end - at <= 2 ? organizationAt(beside, end) : null)
}
