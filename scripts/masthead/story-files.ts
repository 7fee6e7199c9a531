/** `story-files:` of the masthead: whether each story has files to take along beside its page. */

import { isScalar } from 'yaml'
import { scalarText, type YamlFile } from '../fields/yaml-file.ts'
import type { Paper } from '../flow/paper.ts'
import type { Problem } from '../flow/problem.ts'

/** @returns what it adds to the paper: nothing, if they are wanted; `bad-story-files` where it is neither true nor false */
export function storyFilesOf(
  file: YamlFile,
  node: unknown,
): { readonly value: Pick<Paper, 'storyFiles'>; readonly problems: readonly Problem[] } {
  const given = isScalar(node) ? node.value : (node ?? null)
  if (given === false) return { value: { storyFiles: false }, problems: [] }
  if (given === true || given === null) return { value: {}, problems: [] }
  const problem = file.problemAt(node, {
    code: 'bad-story-files',
    reason: `Found “story-files: ${scalarText(node) ?? 'a list'}”; expected true or false.`,
    hint: 'Write “story-files: false” if stories are to have no .txt, .md and .json beside their pages, or take the line out.',
  })
  return { value: {}, problems: [problem] }
}
