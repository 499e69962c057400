/** Units of the CLDR in English words: `kilometer-per-hour` → `kilometers per hour`. */

/** What is not said as the identifier has it, for one and for many. */
const NAMES: Readonly<Record<string, readonly [one: string, many: string]>> = {
  celsius: ['°C', '°C'],
  fahrenheit: ['°F', '°F'],
  'generic-degree': ['degree', 'degrees'],
  permille: ['‰', '‰'],
  foot: ['foot', 'feet'],
  inch: ['inch', 'inches'],
  century: ['century', 'centuries'],
  horsepower: ['horsepower', 'horsepower'],
  kelvin: ['kelvin', 'kelvin'],
  stone: ['stone', 'stone'],
  'mile-scandinavian': ['Scandinavian mile', 'Scandinavian miles'],
  'ounce-troy': ['troy ounce', 'troy ounces'],
}

/** The unit as it stands after a number; only what is measured has a plural, not what it is measured by. */
export function unitWords(unit: string, count: 'one' | 'many'): string {
  const [measured = '', ...per] = unit.split('-per-')
  const words = [nameOf(measured, count), ...per.map(other => other.replaceAll('-', ' '))]
  return words.join(' per ')
}

function nameOf(unit: string, count: 'one' | 'many'): string {
  const whole = NAMES[unit]
  if (whole) return whole[count === 'one' ? 0 : 1]
  const words = unit.split('-')
  const last = words.pop()!
  if (count === 'one' || last === '') return [...words, last].join(' ')
  const plural = NAMES[last]?.[1] ?? (last.endsWith('hertz') ? last : `${last}s`)
  return [...words, plural].join(' ')
}
