/**
 * Key sentences beside two yardsticks: the first sentences, and TextRank (Mihalcea & Tarau 2004).
 *
 * An editor's own standfirst, or else the headline, is the reference: it is taken out of the article, and the share of
 * its words that the chosen sentences bring back is counted (ROUGE-1, Lin 2004, on words cut to six letters).
 * Usage: npx tsx bench/key-sentences.ts ../shared/structure/shared/lines.jsonl
 */
import { readFileSync } from 'node:fs'
import type { Outline, Sentence } from '../src/article.ts'
import { languageFor } from '../src/language/codes.ts'
import { functionWordsOf } from '../src/language/function-words.ts'
import type { Language } from '../src/language/table.ts'
import { outlineOf } from '../src/outline/outline.ts'
import { passagesOf } from '../src/outline/passages.ts'
import { keySentences } from '../src/summary/choose.ts'

interface Article {
  readonly lang: string
  readonly text: string
  readonly lines: readonly { readonly text: string; readonly role: string }[]
}

type Chooser = (text: string, outline: Outline, language: Language, count: number) => Sentence[]

const bodyOf = (outline: Outline): Sentence[] =>
  passagesOf(outline)
    .filter(({ address }) => address.sentence !== null)
    .map(({ sentence }) => sentence)

const CHOOSERS: Record<string, Chooser> = {
  'first sentences': (_, outline, __, count) => bodyOf(outline).slice(0, count),
  TextRank: textRank,
  'key sentences': (text, outline, language) =>
    keySentences(text, outline, language).map(({ sentence }) => sentence),
}

/** Sentences as a graph of shared words, ranked by thirty steps of PageRank. */
function textRank(text: string, outline: Outline, language: Language, count: number): Sentence[] {
  const sentences = bodyOf(outline)
  const words = sentences.map(({ start, end }) => new Set(stemsOf(text.slice(start, end), language)))
  const edges = words.map((a, i) => words.map((b, j) => (i === j ? 0 : similarity(a, b))))
  const sums = edges.map(row => row.reduce((sum, edge) => sum + edge, 0))
  let ranks = sentences.map(() => 1)
  for (let step = 0; step < 30; step++)
    ranks = ranks.map(
      (_, i) =>
        0.15 +
        0.85 * ranks.reduce((sum, rank, j) => sum + (sums[j] ? (rank * edges[j]![i]!) / sums[j]! : 0), 0),
    )
  const best = sentences.map((_, i) => i).sort((a, b) => ranks[b]! - ranks[a]!)
  return best.slice(0, count).map(i => sentences[i]!)
}

function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter(word => b.has(word)).length
  return shared === 0 ? 0 : shared / (Math.log(a.size + 1) + Math.log(b.size + 1))
}

function stemsOf(text: string, language: Language): string[] {
  const functionWords = functionWordsOf(language)
  return (text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
    .filter(word => !functionWords.has(word))
    .map(word => word.slice(0, 6))
}

/** Recall and F1 of the reference's stems in the chosen sentences, 0..1. */
function rouge(chosen: readonly string[], reference: readonly string[]): { recall: number; f1: number } {
  const left = new Map<string, number>()
  for (const stem of chosen) left.set(stem, (left.get(stem) ?? 0) + 1)
  let shared = 0
  for (const stem of reference) {
    const n = left.get(stem) ?? 0
    if (n > 0) shared++
    left.set(stem, n - 1)
  }
  return { recall: shared / reference.length, f1: (2 * shared) / (reference.length + chosen.length) }
}

const articles = readFileSync(process.argv[2]!, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(line => JSON.parse(line) as Article)

for (const role of ['lead', 'headline']) {
  const totals = new Map(Object.keys(CHOOSERS).map(name => [name, { recall: 0, f1: 0 }]))
  let count = 0
  for (const { lang, lines } of articles) {
    if (role === 'headline' && lines.some(line => line.role === 'lead')) continue
    const language = languageFor(lang)!
    const reference = stemsOf(
      lines
        .filter(line => line.role === role)
        .map(line => line.text)
        .join(' '),
      language,
    )
    const body = lines.filter(line => ['paragraph', 'subhead', 'listitem'].includes(line.role))
    if (reference.length < 4 || body.length < 4) continue
    const text = body.map(line => line.text).join('\n')
    let at = 0
    const blocks = body.map(line => {
      const start = at
      at += line.text.length + 1
      return {
        start,
        end: at - 1,
        kind: line.role === 'subhead' ? ('heading' as const) : ('paragraph' as const),
        level: 2,
      }
    })
    const source = { name: '', format: 'text', encoding: 'utf-8', sha256: '' }
    const outline = outlineOf({ source, text, blocks, warnings: [] }, language)
    const size = keySentences(text, outline, language).length
    for (const [name, choose] of Object.entries(CHOOSERS)) {
      const chosen = choose(text, outline, language, size).flatMap(({ start, end }) =>
        stemsOf(text.slice(start, end), language),
      )
      const { recall, f1 } = rouge(chosen, reference)
      totals.get(name)!.recall += recall
      totals.get(name)!.f1 += f1
    }
    count++
  }
  console.log(`\n${count} articles, reference: ${role}`)
  for (const [name, { recall, f1 }] of totals)
    console.log(
      name.padEnd(16),
      'recall',
      ((100 * recall) / count).toFixed(1),
      'F1',
      ((100 * f1) / count).toFixed(1),
    )
}
