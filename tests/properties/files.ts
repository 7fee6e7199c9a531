/** Which test files hold properties: those that import `seeded.ts`. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROGRAM } from '../../scripts/paths.ts'

const TESTS = join(PROGRAM, 'tests')

/** Files below `tests/` with an import of a module whose name ends so, as absolute paths. */
export function filesImporting(module: string): string[] {
  return readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(TESTS, name))
    .filter((file) => new RegExp(`^import .* from '[^']*${module}'`, 'm').test(readFileSync(file, 'utf8')))
}
