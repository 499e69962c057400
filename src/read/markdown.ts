/** Markdown (CommonMark with tables and front matter) to blocks: the words without the marks. */
import type { Nodes, Parents, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Block } from '../article.ts'
import { saidIn } from './front-matter.ts'
import type { Reading } from './index.ts'

const FRONT_MATTER = ['yaml', 'toml'] as const

/** The words of a block, and what the block is. */
type Piece = Pick<Block, 'kind' | 'level'> & { readonly words: string }

/** Code, HTML, pictures, rules and front matter are left out; the words of links and emphasis stay. */
export function readMarkdown(input: string): Reading {
  const root = fromMarkdown(input, {
    extensions: [frontmatter([...FRONT_MATTER]), gfmTable()],
    mdastExtensions: [frontmatterFromMarkdown([...FRONT_MATTER]), gfmTableFromMarkdown()],
  })
  const matter = root.children.find(node => node.type === 'yaml' || (node.type as string) === 'toml')
  const pieces = root.children.flatMap(node => piecesOf(node, 'paragraph')).filter(piece => piece.words)
  return { ...joined(pieces), source: saidIn((matter as { value: string } | undefined)?.value ?? '') }
}

/** The pieces laid out as one text, an empty line between two. */
export function joined(pieces: readonly Piece[]): Pick<Reading, 'text' | 'blocks'> {
  const blocks: Block[] = []
  let end = 0
  for (const { words, ...block } of pieces) {
    const start = blocks.length ? end + BETWEEN.length : 0
    end = start + words.length
    blocks.push({ ...block, start, end })
  }
  return { text: pieces.map(piece => piece.words).join(BETWEEN), blocks }
}

const BETWEEN = '\n\n'

/** The pieces in a node; `kind`: what its paragraphs are, by the list or quotation around them. */
function piecesOf(node: RootContent, kind: 'paragraph' | 'item' | 'quote'): Piece[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', level: node.depth, words: wordsOf(node) }]
    case 'paragraph':
      return [{ kind, words: wordsOf(node) }]
    case 'tableRow':
      return [{ kind: 'item', words: node.children.map(wordsOf).filter(Boolean).join(' | ') }]
    case 'listItem':
      return node.children.flatMap(child => piecesOf(child, 'item'))
    case 'blockquote':
      return node.children.flatMap(child => piecesOf(child, 'quote'))
    case 'list':
    case 'table':
      return node.children.flatMap(child => piecesOf(child, kind))
    default:
      return []
  }
}

/** The words in a node; a break in the source is no break in the sentence. */
function wordsOf(node: Parents): string {
  return node.children.map(inline).join('').replace(/\s+/g, ' ').trim()
}

function inline(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'break') return ' '
  return 'children' in node ? node.children.map(inline).join('') : ''
}
