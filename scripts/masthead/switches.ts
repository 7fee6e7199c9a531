/**
 * What the masthead switches, each `true` or `false`: on, what a paper has when it asks for it (`typography:`, `cards:`);
 * off, what every paper has that does not want to be without (`story-files:`, `offline:`, `newsletter:`).
 */

import { isScalar } from 'yaml'
import { scalarText, type YamlFile } from '../fields/yaml-file.ts'
import type { Paper } from '../flow/paper.ts'
import type { Problem } from '../flow/problem.ts'

type Key = 'typography' | 'cards' | 'story-files' | 'offline' | 'newsletter'

/** Each with the value that says something, its name in the paper, and what it is for, behind “if”. */
const SWITCHES = {
  typography: {
    says: true,
    name: 'typography',
    if: 'straight quotes and double hyphens are to be set as a newspaper does',
  },
  cards: { says: true, name: 'cards', if: 'other sites are to show a card for a story without a picture' },
  'story-files': {
    says: false,
    name: 'storyFiles',
    if: 'stories are to have no .txt, .md and .json beside their pages',
  },
  offline: { says: false, name: 'offline', if: 'nothing of the paper is to be kept in the browsers of its readers' },
  newsletter: { says: false, name: 'newsletter', if: 'there is to be no page of the day to send as a mail' },
} as const satisfies Readonly<Record<Key, { says: boolean; name: keyof Paper; if: string }>>

/** @returns what it adds to the paper: nothing, if it is as it is without; `bad-KEY` where it is neither true nor false */
export function switched(
  file: YamlFile,
  key: Key,
  node: unknown,
): { readonly value: Pick<Paper, (typeof SWITCHES)[Key]['name']>; readonly problems: readonly Problem[] } {
  const { says, name, if: wish } = SWITCHES[key]
  const given = isScalar(node) ? node.value : (node ?? null)
  if (given === says) return { value: { [name]: says }, problems: [] }
  if (given === !says || given === null) return { value: {}, problems: [] }
  const problem = file.problemAt(node, {
    code: `bad-${key}`,
    reason: `Found “${key}: ${scalarText(node) ?? 'a list'}”; expected true or false.`,
    hint: `Write “${key}: ${says}” if ${wish}, or take the line out.`,
  })
  return { value: {}, problems: [problem] }
}
