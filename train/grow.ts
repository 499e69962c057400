/** Grows a field: epochs of steps in a shuffled, repeatable order; the result is the mean of many moments of it. */

import { chance } from './chance.ts'
import { type Chain, type Field, type Grown, learn, newField } from './crf.ts'
import type { Progress } from './progress.ts'
import { shuffle } from './shuffle.ts'

export interface Recipe {
  readonly epochs: number
  readonly rate: number
  /** Of the order of the sentences. */
  readonly seed: number
  /** Moments of each epoch but the first that go into the mean. */
  readonly moments: number
  /** Transitions to keep. */
  readonly transitions?: Float32Array
}

/** A sentence that surprises the field less than this has nothing more to teach. */
const SETTLED = 0.01

/** Trains on the chains. */
export function grow(chains: readonly Chain[], buckets: number, recipe: Recipe, progress: Progress): Field {
  const field = newField(buckets)
  if (recipe.transitions) {
    field.transitions.set(recipe.transitions)
    field.transitionSquares.fill(Infinity)
  }
  const mean = {
    weights: new Float32Array(field.weights.length),
    transitions: new Float32Array(field.transitions.length),
  }
  const next = chance(recipe.seed)
  const order = Uint32Array.from(chains.keys())
  const every = Math.ceil(order.length / recipe.moments)
  const settled = new Uint8Array(chains.length)
  let taken = 0
  for (let epoch = 0; epoch < recipe.epochs; epoch++) {
    shuffle(order, next)
    let loss = 0
    for (let i = 0; i < order.length; i++) {
      const place = order[i]!
      if (!settled[place]) {
        const surprise = learn(field, chains[place]!, recipe.rate)
        loss += surprise
        if (surprise < SETTLED) settled[place] = 1
      }
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

/** The mean of fields: what one order of the sentences made of chance, the others soften. */
export function meanOf(fields: Iterable<Grown>): Grown {
  let count = 0
  let sum: Grown | null = null
  for (const field of fields) {
    count++
    if (sum) {
      add(sum.weights, field.weights)
      add(sum.transitions, field.transitions)
    } else sum = field
  }
  if (!sum) throw new Error('no fields to take the mean of')
  for (const numbers of [sum.weights, sum.transitions])
    for (let i = 0; i < numbers.length; i++) numbers[i]! /= count
  return sum
}

function add(sums: Float32Array, more: Float32Array): void {
  for (let i = 0; i < sums.length; i++) sums[i]! += more[i]!
}
