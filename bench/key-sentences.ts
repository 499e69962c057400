/**
 * How well the key sentences tell what an editor's standfirst tells, against the first three sentences and TextRank
 * (Mihalcea & Tarau 2004). The reference is the lead of real articles, which is taken out of the text first; measured
 * is ROUGE-1 over content words cut to six letters (Lin 2004), recall and F1, for as many sentences as ours chooses.
 *
 * Usage: npm run bench:key-sentences [-- FILE of ../shared/structure/shared, default lines.jsonl]
 */
import { readFileSync } from 'node:fs'
import type { Document, Outline, Sentence } from '../src/article.ts'
import { type Language, languageFor } from '../src/language/table.ts'
import { outlineOf } from '../src/outline/outline.ts'
import { passagesOf } from '../src/outline/passages.ts'
import { tokensOf } from '../src/outline/tokens.ts'
import { keySentences } from '../src/summary/choose.ts'

interface Article {
  readonly lang: string
  readonly lines: readonly { readonly text: string; readonly role: string }[]
}

type Method = (text: string, outline: Outline, language: Language, count: number) => readonly Sentence[]

const methods: Record<string, Method> = {
  ours: (text, outline, language) => keySentences(text, outline, language).map(choice => choice.sentence),
  'first sentences': (_text, outline, _language, count) => bodyOf(outline).slice(0, count),
  TextRank: textRank,
}

function bodyOf(outline: Outline): Sentence[] {
  return passagesOf(outline).flatMap(({ sentence, address }) => (address.sentence === null ? [] : [sentence]))
}

/** Sentences ranked by a random walk over a graph whose edges are shared content words. */
function textRank(text: string, outline: Outline, language: Language, count: number): Sentence[] {
  const body = bodyOf(outline)
  const bags = body.map(sentence => new Set(stemsOf(text.slice(sentence.start, sentence.end), language)))
  const weights = bags.map((a, i) => bags.map((b, j) => (i === j ? 0 : similarity(a, b))))
  const out = weights.map(row => row.reduce((sum, weight) => sum + weight, 0))
  let rank = body.map(() => 1 / body.length)
  for (let step = 0; step < 30; step++)
    rank = rank.map((_, i) => {
      const votes = rank.reduce((sum, r, j) => sum + (out[j] ? (r * weights[j]![i]!) / out[j]! : 0), 0)
      return 0.15 / body.length + 0.85 * votes
    })
  return body
    .map((sentence, i) => ({ sentence, rank: rank[i]! }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, count)
    .map(({ sentence }) => sentence)
}

function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter(stem => b.has(stem)).length
  return shared && a.size > 1 && b.size > 1 ? shared / (Math.log(a.size) + Math.log(b.size)) : 0
}

function stemsOf(text: string, language: Language): string[] {
  return tokensOf(text, { start: 0, end: text.length }, language)
    .map(token => text.slice(token.start, token.end).toLowerCase())
    .filter(word => word.length > 2 && !language.functionWords.has(word))
    .map(word => word.slice(0, 6))
}

/** The article without its lead: what a summarizer has to work from. */
function withoutLead({ lines }: Article): Document {
  const kept = lines.filter(line => line.role !== 'lead' && line.role !== 'byline')
  let start = 0
  const blocks = kept.map(({ text, role }) => {
    const block = { start, end: start + text.length, kind: 'paragraph' as const }
    start = block.end + 1
    return role === 'headline' || role === 'subhead' ? { ...block, kind: 'heading' as const, level: role === 'headline' ? 1 : 2 } : block
  })
  const source = { name: '-', format: 'text', encoding: 'utf-8', sha256: '' }
  return { source, text: kept.map(line => line.text).join('\n'), blocks, warnings: [] }
}

const file = process.argv[2] ?? '../shared/structure/shared/lines.jsonl'
const articles = readFileSync(file, 'utf8').trim().split('\n').map(line => JSON.parse(line) as Article)
const scores = new Map(Object.keys(methods).map(name => [name, { recall: 0, f1: 0, words: 0 }]))
let measured = 0

for (const article of articles) {
  const language = languageFor(article.lang)
  const lead = article.lines.find(line => line.role === 'lead')
  const document = withoutLead(article)
  const outline = language && outlineOf(document, language)
  if (!language || !lead || !outline || bodyOf(outline).length < 6) continue
  measured++
  const reference = stemsOf(lead.text, language)
  const count = keySentences(document.text, outline, language).length
  for (const [name, method] of Object.entries(methods)) {
    const chosen = method(document.text, outline, language, count)
    const words = chosen.flatMap(sentence => stemsOf(document.text.slice(sentence.start, sentence.end), language))
    const left = [...words]
    const hits = reference.filter(stem => {
      const at = left.indexOf(stem)
      if (at >= 0) left.splice(at, 1)
      return at >= 0
    }).length
    const score = scores.get(name)!
    score.recall += hits / reference.length
    score.f1 += (2 * hits) / (reference.length + words.length)
    score.words += words.length
  }
}

console.log(`${measured} articles with a lead`)
for (const [name, { recall, f1, words }] of scores)
  console.log(
    name.padEnd(16),
    `ROUGE-1 recall ${((100 * recall) / measured).toFixed(1)}  F1 ${((100 * f1) / measured).toFixed(1)}  content words ${(words / measured).toFixed(0)}`,
  )
