/** `cards:` of the masthead: whether a card is drawn for each story that has no picture. */

import { isScalar } from 'yaml'
import { scalarText, type YamlFile } from '../fields/yaml-file.ts'
import type { Paper } from '../flow/paper.ts'
import type { Problem } from '../flow/problem.ts'

/** @returns what it adds to the paper: nothing, if it is not asked for; `bad-cards` where it is neither true nor false */
export function cardsOf(
  file: YamlFile,
  node: unknown,
): { readonly value: Pick<Paper, 'cards'>; readonly problems: readonly Problem[] } {
  const given = isScalar(node) ? node.value : (node ?? null)
  if (given === true) return { value: { cards: true }, problems: [] }
  if (given === false || given === null) return { value: {}, problems: [] }
  const problem = file.problemAt(node, {
    code: 'bad-cards',
    reason: `Found “cards: ${scalarText(node) ?? 'a list'}”; expected true or false.`,
    hint: 'Write “cards: true” if other sites are to show a card for a story without a picture, or take the line out.',
  })
  return { value: {}, problems: [problem] }
}
