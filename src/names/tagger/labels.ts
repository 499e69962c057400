/** The labels of the tagger: for each kind of name its first token (`B-`) and the following ones (`I-`); IOB2. */
import type { NameKind } from '../../article.ts'

/** The kinds of names, in the order of the labels. */
export const KINDS: readonly NameKind[] = ['person', 'organization', 'place', 'other']

/** `O`, then first and further token of each kind: label 2k+1 begins kind k, 2k+2 goes on with it. */
export const LABELS = 1 + 2 * KINDS.length

/** Which labels may follow which: `I-` only after `B-` or `I-` of the same kind. */
export function mayFollow(before: number, label: number): boolean {
  return label === 0 || label % 2 === 1 || before === label || before === label - 1
}

/** `I-` can't stand at the beginning. */
export function mayBegin(label: number): boolean {
  return label === 0 || label % 2 === 1
}

/** The index of the kind a label belongs to; −1 for `O`. */
export function kindOf(label: number): number {
  return ((label + 1) >> 1) - 1
}
