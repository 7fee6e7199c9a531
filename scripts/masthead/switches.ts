/** What the masthead switches on: `typography:` and `cards:`, each `true` or not there. */

import { isScalar } from 'yaml'
import { scalarText, type YamlFile } from '../fields/yaml-file.ts'
import type { Paper } from '../flow/paper.ts'
import type { Problem } from '../flow/problem.ts'

type Key = 'typography' | 'cards'

/** What each is for, behind “if”. */
const FOR: Readonly<Record<Key, string>> = {
  typography: 'straight quotes and double hyphens are to be set as a newspaper does',
  cards: 'other sites are to show a card for a story without a picture',
}

/** @returns what it adds to the paper: nothing, if it is not asked for; `bad-typography`, `bad-cards` where it is neither true nor false */
export function switched(
  file: YamlFile,
  key: Key,
  node: unknown,
): { readonly value: Pick<Paper, Key>; readonly problems: readonly Problem[] } {
  const given = isScalar(node) ? node.value : (node ?? null)
  if (given === true) return { value: { [key]: true }, problems: [] }
  if (given === false || given === null) return { value: {}, problems: [] }
  const problem = file.problemAt(node, {
    code: `bad-${key}`,
    reason: `Found “${key}: ${scalarText(node) ?? 'a list'}”; expected true or false.`,
    hint: `Write “${key}: true” if ${FOR[key]}, or take the line out.`,
  })
  return { value: {}, problems: [problem] }
}
