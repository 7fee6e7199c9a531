/**
 * Test files that share a process, by the rooms that they are of. Most of what a small
 * file costs is to load the program and to compile its expressions; here that is paid
 * once a group. A room may be in a group if its tests leave the process as it was.
 */

import { globSync } from 'node:fs'
import { PROGRAM } from '../../scripts/paths.ts'

export const GROUPS = {
  /** Functions from a value to a value. */
  text: [
    'copy',
    'dates',
    'desk',
    'edition',
    'fields',
    'golden',
    'intake',
    'language',
    'layouts',
    'markdown',
    'masthead',
    'names',
    'proof',
    'register',
    'release',
    'score',
    'takedown',
    'wording',
  ],
  /** Whole papers, built in this process, and what prints them. */
  papers: ['paper', 'press'],
  /** What is typed, one command at a time. */
  commands: ['begin', 'commands', 'released'],
  /** What a reader sees, in a browser. */
  browser: ['e2e'],
} as const

export type Group = keyof typeof GROUPS

/** The test files of a group, by their paths in the checkout. */
export function filesOf(group: Group): string[] {
  const globs = GROUPS[group].map((room) => `tests/${room}/**/*.test.ts`)
  return globSync(globs, { cwd: PROGRAM })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
}
