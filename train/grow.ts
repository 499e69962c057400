/** Grows a field: epochs of steps in a shuffled, repeatable order; the result is the mean of many moments of it. */

import { chance } from './chance.ts'
import { type Chain, type Field, learn, newField } from './crf.ts'
import type { Progress } from './progress.ts'
import { shuffle } from './shuffle.ts'

export interface Recipe {
  readonly epochs: number
  readonly rate: number
  /** Of the order of the sentences. */
  readonly seed: number
  /** Moments of each epoch that go into the mean; of the first one only where it goes on from a grown field. */
  readonly moments: number
  /** Transitions to keep. */
  readonly transitions?: Float32Array
  /** A grown field to go on from. */
  readonly from?: Field
}

/** A sentence that surprises the field less than this has nothing more to teach. */
const SETTLED = 0.01

/** Trains on the chains. */
export function grow(chains: readonly Chain[], buckets: number, recipe: Recipe, progress: Progress): Field {
  const field = recipe.from ? copyOf(recipe.from) : newField(buckets)
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
      if ((epoch > 0 || recipe.from) && (i + 1) % every === 0) {
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

/** The mean of two fields: what one order of the sentences made of chance, the other softens. */
export function meanOf(first: Field, second: Field): Field {
  const mean = (a: Float32Array, b: Float32Array): Float32Array => a.map((weight, i) => (weight + b[i]!) / 2)
  return {
    ...first,
    weights: mean(first.weights, second.weights),
    transitions: mean(first.transitions, second.transitions),
  }
}

function copyOf({ weights, squares, transitions, transitionSquares }: Field): Field {
  return {
    weights: weights.slice(),
    squares: squares.slice(),
    transitions: transitions.slice(),
    transitionSquares: transitionSquares.slice(),
  }
}
