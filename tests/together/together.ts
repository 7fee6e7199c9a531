/** Test files in one process, each a suite by its name: its hooks are its own, and one is at work at a time. */

import { describe } from 'node:test'
import { pathToFileURL } from 'node:url'
import { PROGRAM } from '../../scripts/paths.ts'
import { filesOf, type Group } from './groups.ts'

export function together(group: Group): void {
  for (const file of filesOf(group))
    describe(file, async () => {
      await import(new URL(file, pathToFileURL(`${PROGRAM}/`)).href)
    })
}
