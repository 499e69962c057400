/** Grows a field: epochs of steps in a shuffled, repeatable order; the result is the mean of many moments of it. */

import { chance } from './chance.ts'
import { type Chain, type Field, learn, newField } from './crf.ts'
import type { Progress } from './progress.ts'

export interface Recipe {
  readonly epochs: number
  readonly rate: number
  /** Moments of each epoch after the first that go into the mean. */
  readonly moments: number
  /** Transitions to start from. */
  readonly transitions?: Float32Array
}

/** Trains on the chains. */
export function grow(chains: readonly Chain[], buckets: number, recipe: Recipe, progress: Progress): Field {
  const field = newField(buckets)
  if (recipe.transitions) field.transitions.set(recipe.transitions)
  const mean = {
    weights: new Float32Array(field.weights.length),
    transitions: new Float32Array(field.transitions.length),
  }
  const next = chance(1)
  const order = Uint32Array.from(chains.keys())
  const every = Math.ceil(order.length / recipe.moments)
  let taken = 0
  for (let epoch = 0; epoch < recipe.epochs; epoch++) {
    shuffle(order, next)
    let loss = 0
    for (let i = 0; i < order.length; i++) {
      loss += learn(field, chains[order[i]!]!, recipe.rate)
      if (i % 1000 === 0) progress(epoch + i / order.length, recipe.epochs, `loss ${Math.round(loss)}`)
      if (epoch > 0 && (i + 1) % every === 0) {
        taken++
        for (let k = 0; k < mean.weights.length; k++) mean.weights[k]! += field.weights[k]!
        for (let k = 0; k < mean.transitions.length; k++) mean.transitions[k]! += field.transitions[k]!
      }
    }
  }
  if (taken === 0) return field
  return {
    ...field,
    weights: mean.weights.map(sum => sum / taken),
    transitions: mean.transitions.map(sum => sum / taken),
  }
}

/** Fisher–Yates. */
function shuffle(order: Uint32Array, next: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const k = Math.floor(next() * (i + 1))
    const kept = order[i]!
    order[i] = order[k]!
    order[k] = kept
  }
}
