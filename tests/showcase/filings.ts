/** When each file of the showcase came in: `2024-11-06T16:10:00Z harbour/electric-ferry.txt`, a line a file, oldest first. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROGRAM } from '../../scripts/paths.ts'

export const SHOWCASE = join(PROGRAM, 'tests', 'fixtures', 'showcase')
export const CONTENT = join(SHOWCASE, 'content')

export interface Filing {
  /** An instant in UTC. */
  readonly at: string
  /** Of the copy, below the content folder. */
  readonly path: string
}

export function filings(): readonly Filing[] {
  const lines = readFileSync(join(SHOWCASE, 'filed.txt'), 'utf8').trimEnd().split('\n')
  return lines.map((line) => {
    const [at = '', path = ''] = line.split(' ')
    return { at, path }
  })
}
