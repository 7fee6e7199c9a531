/** `typography:` of the masthead: whether a typewriter's signs are set as a newspaper sets them. */

import { isScalar } from 'yaml'
import { scalarText, type YamlFile } from '../fields/yaml-file.ts'
import type { Paper } from '../flow/paper.ts'
import type { Problem } from '../flow/problem.ts'

/** @returns what it adds to the paper: nothing, if it is not asked for; `bad-typography` where it is neither true nor false */
export function typographyOf(
  file: YamlFile,
  node: unknown,
): { readonly value: Pick<Paper, 'typography'>; readonly problems: readonly Problem[] } {
  const given = isScalar(node) ? node.value : (node ?? null)
  if (given === true) return { value: { typography: true }, problems: [] }
  if (given === false || given === null) return { value: {}, problems: [] }
  const problem = file.problemAt(node, {
    code: 'bad-typography',
    reason: `Found “typography: ${scalarText(node) ?? 'a list'}”; expected true or false.`,
    hint: 'Write “typography: true” if straight quotes and double hyphens are to be set as a newspaper does, or take the line out.',
  })
  return { value: {}, problems: [problem] }
}
