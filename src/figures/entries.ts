/** What the forms of the tables mean: numerals, scales, units and signs, each with its entry. */
import type { FigureKind } from '../article.ts'
import type { Derived, Shared } from './derived.ts'
import type { Atom, Unit } from './table.ts'
import { formsOf, pairs, type Written } from './written.ts'

/** The words of numerals; of two meanings of one form the first stays. */
export function* atomsOf(
  written: Partial<Written>,
  derived: Derived | null,
): Generator<readonly [string, Atom]> {
  const bare = new Set(formsOf(written.bare))
  const articles = new Set(formsOf(written.articles))
  const ambiguous = new Set(formsOf(written.ambiguous))
  const standing = (form: string): Atom['standing'] =>
    articles.has(form) ? 'article' : ambiguous.has(form) ? 'ambiguous' : 'sure'
  for (const form of formsOf(written.weakArticles))
    yield [form, { kind: 'small', value: 1, standing: 'weak' }]
  for (const [form, value] of pairs(written.numbers, Number))
    yield value === 100
      ? [form, { kind: 'hundred', value, standing: bare.has(form) ? standing(form) : 'multiplier' }]
      : [form, { kind: 'small', value, standing: standing(form) }]
  for (const lists of [written.scales, derived?.scales])
    for (const [form, value] of pairs(lists, Number))
      if (form.endsWith('-'))
        for (const whole of bareFormsOf(form, bare)) yield [whole, { kind: 'scale', value, standing: 'sure' }]
  for (const lists of [written.scales, derived?.scales])
    for (const [form, value] of pairs(lists, Number))
      yield [form, { kind: 'scale', value, standing: bare.has(form) ? 'sure' : 'multiplier' }]
  for (const [form, value] of pairs(written.halves, Number))
    yield [form, { kind: 'half', value, standing: value < 1 ? 'ambiguous' : 'sure' }]
  for (const form of formsOf(written.andHalf)) yield [form, { kind: 'andHalf', value: 0.5, standing: 'sure' }]
  for (const form of formsOf(written.joins)) yield [form, { kind: 'join', value: 0, standing: 'sure' }]
}

/** The bare forms that begin with a stem: `тысячу` with `тысяч-`. */
function bareFormsOf(stem: string, bare: ReadonlySet<string>): string[] {
  const head = stem.slice(0, -1)
  return [...bare].filter(form => form.startsWith(head) && !form.endsWith('-'))
}

/** Abbreviations as they are printed, with and without their dot. */
export function abbreviationsOf(
  written: Partial<Written>,
  derived: Derived | null,
  shared: Shared,
): Map<string, number> {
  const scales = new Map<string, number>()
  for (const lists of [written.abbreviations, derived?.abbreviations, shared.abbreviations])
    for (const [form, value] of pairs(lists, Number)) if (!scales.has(form)) scales.set(form, value)
  return scales
}

/** Names of units and currencies. */
export function* unitsOf(
  written: Partial<Written>,
  derived: Derived | null,
  shared: Shared,
): Generator<readonly [string, Unit]> {
  const named = (kind: FigureKind, unit: string | null, factor = 1): Unit => ({
    kind,
    unit,
    factor,
    by: 'name',
  })
  for (const form of formsOf(written.percent)) yield [form, named('percent', null)]
  for (const form of formsOf(written.percentagePoint)) yield [form, named('percentage-point', null)]
  for (const form of formsOf(written.basisPoint)) yield [form, named('basis-point', null)]
  yield* pairs(written.currencies, code => named('money', code))
  for (const [family, names] of Object.entries(written.families ?? {}))
    for (const name of formsOf(names)) {
      const home = written.home?.[family]
      if (home) yield [name, named('money', home)]
      for (const [region, code] of Object.entries(shared.families[family] ?? {}))
        for (const word of formsOf(written.regions?.[region]))
          yield [
            written.regionsAfter ? `${name.replace(/-$/, '')} ${word}` : `${word} ${name}`,
            named('money', code),
          ]
    }
  yield* pairs(written.minor, code => named('money', code, 0.01))
  yield* pairs(derived?.currencies, code => named('money', code))
  yield* pairs(written.units, unit => named('quantity', unit))
  yield* pairs(derived?.units, unit => named('quantity', unit))
  yield* pairs(shared.unitNames, unit => named('quantity', unit))
}

/** Signs of units and currencies, and codes; case counts. */
export function signsOf(written: Partial<Written>, shared: Shared): Map<string, Unit> {
  const signs = new Map<string, Unit>()
  const doubtful = new Set(formsOf(shared.doubtfulSigns))
  const add = (form: string, kind: FigureKind, unit: string | null, factor = 1): void => {
    const by = doubtful.has(form) ? 'doubtful sign' : 'sign'
    if (!signs.has(form)) signs.set(form, { kind, unit, factor, by })
  }
  for (const [form, sign] of pairs(shared.currencySigns, code => code))
    add(form, 'money', written.home?.[form] ?? sign)
  for (const code of shared.currencyCodes.split(' ')) add(code, 'money', code)
  for (const [letter, factor] of pairs(shared.codeScales, Number))
    for (const code of shared.scaledCodes.split(' ')) add(letter + code, 'money', code, factor)
  for (const [form, [code, factor]] of pairs(written.scaled, name => name.split(' ')))
    add(form, 'money', code!, Number(factor))
  for (const [form, unit] of pairs(written.unitSigns, name => name)) add(form, 'quantity', unit)
  for (const [form, unit] of pairs(shared.unitSigns, name => name)) add(form, 'quantity', unit)
  for (const sign of ['%', '٪', '％']) add(sign, 'percent', null)
  return signs
}
