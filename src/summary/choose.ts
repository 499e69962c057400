/** What matters: how much of the article an entity takes, and which sentences tell most of it. */
import type { Entity, FigureMention, Outline, Sentence } from '../article.ts'

/** The share of each entity in all mentions: 0..1, together 1. */
export function salienceOf(_outline: Outline, entities: readonly Entity[]): Map<Entity, number> {
  const total = entities.reduce((sum, entity) => sum + entity.mentions.length, 0)
  return new Map(entities.map(entity => [entity, entity.mentions.length / total]))
}

/** The key sentences, in reading order. */
export function keySentences(
  _text: string,
  outline: Outline,
  _entities: readonly Entity[],
  _figures: readonly FigureMention[],
): { sentence: Sentence; score: number }[] {
  return outline.sections
    .flatMap(s => s.paragraphs.flatMap(p => p.sentences))
    .slice(0, 3)
    .map(sentence => ({ sentence, score: 1 }))
}
