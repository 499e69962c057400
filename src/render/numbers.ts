/** Numbers as English prints them. `Intl.NumberFormat` would do, but takes longer to load than an article to read. */

const DECIMALS = 6
const GROUP = /\B(?=(?:\d{3})+$)/g

/** With commas between thousands and at most six decimals: `1,234.5`. */
export function numberIn(value: number): string {
  const [whole, decimals = ''] = Math.abs(value).toFixed(DECIMALS).split('.') as [string, string?]
  const rest = decimals.replace(/0+$/, '')
  const sign = value < 0 && (rest || whole !== '0') ? '-' : ''
  return sign + whole.replace(GROUP, ',') + (rest && `.${rest}`)
}
