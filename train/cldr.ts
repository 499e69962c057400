/**
 * Derives `languages/<code>/figures.cldr.json` from the Unicode CLDR: names of units and currencies in all plural
 * and case forms, scale words, separators, months. Run it again when CLDR moves:
 *
 *     npm install --prefix <folder> cldr-units-full@48.2.0 cldr-numbers-full@48.2.0 cldr-dates-full@48.2.0
 *     npx tsx train/cldr.ts <folder>/node_modules
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listResources } from '../src/resources.ts'

type Forms = Record<string, string>
type Named = Record<string, Forms>
interface Table {
  readonly source: string
  readonly decimal: string
  readonly group: string
  readonly scales: Record<string, string[]>
  readonly abbreviations: Record<string, string[]>
  readonly currencies: Record<string, string[]>
  readonly units: Record<string, string[]>
  readonly months: Record<string, string[]>
}
/** Where the locale is called differently, or where there are two. */
const LOCALES: Record<string, string[]> = { nb: ['no'], sr: ['sr', 'sr-Latn'], en: ['en', 'en-GB'] }

/** The units that news counts in; others have names that are everyday words for something else. */
const WANTED = new Set(
  `radian permille megapixel pixel petabyte terabyte terabit gigabyte gigabit megabyte megabit kilobyte kilobit byte bit
  century decade year quarter month week day hour minute second millisecond microsecond nanosecond
  square-kilometer hectare square-meter square-centimeter square-mile acre square-yard square-foot square-inch
  ampere milliampere ohm volt kilocalorie calorie kilojoule joule kilowatt-hour gigahertz megahertz kilohertz hertz
  kilometer meter decimeter centimeter millimeter micrometer nanometer mile yard foot inch light-year nautical-mile
  tonne kilogram gram milligram microgram ton pound ounce ounce-troy carat gigawatt megawatt kilowatt watt horsepower
  hectopascal kilopascal megapascal kilometer-per-hour meter-per-second mile-per-hour liter-per-100-kilometer
  celsius fahrenheit kelvin cubic-kilometer cubic-meter cubic-centimeter cubic-mile cubic-yard cubic-foot cubic-inch
  hectoliter liter deciliter centiliter milliliter bushel gallon pint quart barrel fluid-ounce becquerel`.split(
    /\s+/,
  ),
)
/** Prefixed units that CLDR builds from parts rather than listing: new unit → listed unit, its prefix, ours. */
const PREFIXED: Record<string, [string, string, string]> = {
  'megawatt-hour': ['energy-kilowatt-hour', '10p3', '10p6'],
  'gigawatt-hour': ['energy-kilowatt-hour', '10p3', '10p9'],
  'terawatt-hour': ['energy-kilowatt-hour', '10p3', '10p12'],
  terawatt: ['power-gigawatt', '10p9', '10p12'],
  megajoule: ['energy-kilojoule', '10p3', '10p6'],
  gigajoule: ['energy-kilojoule', '10p3', '10p9'],
  exabyte: ['digital-gigabyte', '10p9', '10p18'],
}
const DECIMALS: Record<string, string> = {
  '1000': '1e3',
  '10000': '1e4',
  '100000': '1e5',
  '1000000': '1e6',
  '10000000': '1e7',
  '100000000': '1e8',
  '1000000000': '1e9',
  '1000000000000': '1e12',
}

const packages = process.argv[2]
if (!packages) throw new Error('usage: npx tsx train/cldr.ts <folder with the cldr packages>')

const { region } = JSON.parse(
  readFileSync(join(packages, 'cldr-core', 'supplemental', 'currencyData.json'), 'utf8'),
).supplemental.currencyData as { region: Record<string, Record<string, Forms>[]> }
/** Currencies that some country pays with today. */
const CURRENT = new Set(
  Object.values(region)
    .flat()
    .flatMap(Object.entries)
    .filter(([, { _to, _tender }]) => !_to && _tender !== 'false')
    .map(([currency]) => currency),
)

/** Languages with all tables, and those that have tables of figures alone. */
const CODE = /^[a-z]{2,3}$/
const folders = ['', 'basic/'].flatMap(level =>
  listResources(`languages/${level}`)
    .filter(name => CODE.test(name))
    .map(code => ({ code, folder: `languages/${level}${code}` })),
)

for (const { code, folder } of folders) {
  const locales = LOCALES[code] ?? [code]
  writeFileSync(join(folder, 'figures.cldr.json'), printed(merged(locales.map(tableOf))))
}

/** Languages written in two scripts have a locale for each. */
function merged(tables: Table[]): Table {
  const [first, ...others] = tables
  for (const other of others)
    for (const part of ['scales', 'abbreviations', 'currencies', 'units', 'months'] as const)
      for (const [name, forms] of Object.entries(other[part]))
        first![part][name] = distinct([...(first![part][name] ?? []), ...forms])
  return first!
}

function tableOf(locale: string): Table {
  const numbers = read('numbers', locale, 'numbers').numbers
  const symbols = numbers['symbols-numberSystem-latn']
  const formats = numbers['decimalFormats-numberSystem-latn']
  return {
    source: 'Unicode CLDR 48.2, Unicode-3.0; derived by train/cldr.ts',
    decimal: symbols.decimal,
    group: symbols.group,
    scales: scalesOf(formats.long.decimalFormat),
    abbreviations: scalesOf(formats.short.decimalFormat),
    currencies: currenciesOf(read('numbers', locale, 'currencies').numbers.currencies),
    units: unitsOf(read('units', locale, 'units').units.long),
    months: monthsOf(locale),
  }
}

// biome-ignore lint/suspicious/noExplicitAny: CLDR's JSON has no types of its own
function read(part: string, locale: string, file: string): any {
  const path = join(packages!, `cldr-${part}-full`, 'main', locale, `${file}.json`)
  if (!existsSync(path)) throw new Error(`${path} is missing`)
  return JSON.parse(readFileSync(path, 'utf8')).main[locale]
}

/** `0 millió` → `millió`; `000万`, the pattern of a million, says that 万 is ten thousand. */
function scalesOf(format: Forms): Record<string, string[]> {
  const scales: Record<string, string[]> = {}
  for (const [key, pattern] of Object.entries(format)) {
    const zeros = /0+/.exec(pattern)?.[0].length ?? 1
    const scale = DECIMALS[Number(key.split('-')[0]) / 10 ** (zeros - 1)]
    const form = pattern
      .split(';')[0]!
      .replace(/^0+|0+$/g, '')
      .replaceAll("'", '')
      .trim()
    if (!scale || !form || /0/.test(form)) continue
    scales[scale] = distinct([...(scales[scale] ?? []), form])
  }
  return scales
}

/** The names of currencies in use, in all their forms. */
function currenciesOf(currencies: Named): Record<string, string[]> {
  const forms: Record<string, string[]> = {}
  for (const [code, names] of Object.entries(currencies)) {
    const counted = Object.entries(names).filter(([key]) => key.startsWith('displayName'))
    if (counted.length < 2 || !CURRENT.has(code)) continue
    forms[code] = distinct(counted.map(([, name]) => name))
  }
  return forms
}

function unitsOf(units: Named): Record<string, string[]> {
  const forms: Record<string, string[]> = {}
  for (const [key, patterns] of Object.entries(units)) {
    const unit = key.slice(key.indexOf('-') + 1)
    if (!WANTED.has(unit)) continue
    const all = formsOf(patterns)
    if (all.length > 0) forms[unit] = all
  }
  for (const [unit, [from, prefix, wanted]] of Object.entries(PREFIXED)) {
    const [old, ours] = [prefixOf(units, prefix), prefixOf(units, wanted)]
    const all = formsOf(units[from]!).filter(form => form.includes(old))
    if (all.length > 0) forms[unit] = all.map(form => form.replace(old, ours))
  }
  return forms
}

function prefixOf(units: Named, key: string): string {
  return (units[key]?.unitPrefixPattern ?? '').replace('{0}', '').toLowerCase()
}

/** The months' names, alone and with a day, long and short, from the runtime's own CLDR. */
function monthsOf(locale: string): Record<string, string[]> {
  const shapes = (['long', 'short'] as const).flatMap(month => [
    { month },
    { month, day: 'numeric' } as const,
  ])
  const months: Record<string, string[]> = {}
  for (let month = 1; month <= 12; month++)
    months[month] = distinct(
      shapes.map(shape => {
        const parts = new Intl.DateTimeFormat(locale, shape).formatToParts(new Date(2024, month - 1, 5))
        return parts.find(part => part.type === 'month')?.value ?? ''
      }),
    ).filter(name => !/\d/.test(name))
  return months
}

/** The names in a unit's patterns, the number taken out; per-patterns stay away. */
function formsOf(patterns: Forms): string[] {
  const counted = Object.entries(patterns).filter(([key]) => /count/.test(key))
  return distinct(
    counted.map(([, pattern]) => pattern.replace('{0}', '').trim()).filter(form => form && !/[{]/.test(form)),
  )
}

function distinct(forms: string[]): string[] {
  return [...new Set(forms.map(form => form.replace(/[\u00A0\u202F]/g, ' ').trim()))].filter(Boolean)
}

/** A line an entry, so that a change can be read. */
function printed(table: Table): string {
  const line = ([key, value]: [string, unknown]): string =>
    typeof value === 'object' && value !== null
      ? `  ${JSON.stringify(key)}: {\n${Object.entries(value)
          .map(
            ([name, forms]) =>
              `    ${JSON.stringify(name)}: ${JSON.stringify((forms as string[]).join(', '))}`,
          )
          .join(',\n')}\n  }`
      : `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`
  return `{\n${Object.entries(table).map(line).join(',\n')}\n}\n`
}
