/** Mentions with where they stand in their sentences. */
import type { NameMention, Outline, Token } from '../article.ts'
import { passagesOf } from '../outline/passages.ts'

/** A mention, the tokens of its sentence, and the index of the first of them that does not begin before it. */
export interface PlacedMention {
  readonly mention: NameMention
  readonly tokens: readonly Token[]
  readonly at: number
}

/** All mentions, which are in order, in one pass over the sentences. */
export function placedIn(outline: Outline, mentions: readonly NameMention[]): PlacedMention[] {
  const sentences = passagesOf(outline).map(({ sentence }) => sentence)
  let [sentence, at] = [0, 0]
  return mentions.map(mention => {
    while (sentence < sentences.length - 1 && sentences[sentence]!.end <= mention.start) {
      sentence++
      at = 0
    }
    const tokens = sentences[sentence]?.tokens ?? []
    while (at < tokens.length && tokens[at]!.start < mention.start) at++
    return { mention, tokens, at }
  })
}
