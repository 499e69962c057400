/** What the words before a name say of it. */
import type { Token } from '../../article.ts'
import { keyOf } from '../keys.ts'
import { LEGAL_FORMS } from '../kinds/kinds.ts'
import { titleAt } from '../roles/titles.ts'
import { aloneAs, type Evidence, type Part } from './parts.ts'

/** What the words before a name, from the token `first` on, say of it: portfolios are no names, `ministère des` belongs to the name. */
export function inContext(
  part: Part,
  tokens: readonly Token[],
  first: number,
  evidence: Evidence,
): readonly Part[] {
  const { table, wordOf, index } = evidence
  if (part.kind === 'person') return [part]
  let at = first - 1
  const lower = (i: number): string => (i >= 0 ? wordOf(tokens[i]!).toLowerCase() : '')
  while (at >= 0 && (table.of.includes(lower(at)) || table.articles.includes(lower(at)))) at--
  if (at < 0 || (at === first - 1 && !table.genitive)) return [part]
  if (table.bodies.some(stem => lower(at).startsWith(stem) && lower(at).length - stem.length < 5))
    return [{ ...part, kind: 'organization', tokens: [...tokens.slice(at, first), ...part.tokens] }]
  if (part.kind === 'place' || isFirm(part, evidence)) return [part]
  const words = tokens.slice(Math.max(0, at - 2), at + 1).map(wordOf)
  const titles = words.flatMap((_, i) => {
    const title = titleAt(words, i, table, index)
    return title?.to === words.length ? [title.title.toLowerCase()] : []
  })
  if (titles.some(title => table.portfolios.includes(title))) return []
  return titles.some(title => table.ofPlaces.includes(title))
    ? [{ ...part, kind: 'place', settled: true }]
    : [part]
}

/** A firm by its legal form, or what the article speaks of more than twice. */
function isFirm({ tokens }: Part, evidence: Evidence): boolean {
  const last = evidence.wordOf(tokens[tokens.length - 1]!)
  return LEGAL_FORMS.has(keyOf(last)) || (aloneAs(tokens, evidence)?.count ?? 0) > 2
}
