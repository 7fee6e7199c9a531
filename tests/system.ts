/**
 * What a system may lack that a test needs: each is why the test is skipped, or false
 * where it is there. The workflow runs the tests on Linux, macOS and Windows.
 */

import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** For temporary files that are to be on a disk: stamps and numbers of files are given out otherwise in memory, where `npm test` has the rest. */
export const ON_DISK = process.env.TESTS_ON_DISK ?? tmpdir()

const isWindows = process.platform === 'win32'

/** Windows makes links for administrators and developers only. */
export const NO_LINKS = canLink() ? false : 'this account may make no links'

export const NO_PIPES = isWindows && 'Windows has no pipes in folders'

/** Windows knows read-only files, and nothing else of permissions. */
export const NO_MODES = isWindows && 'Windows has no such permissions'

/** There a signal that another program sends ends a program at once; only Ctrl-C in its own window can be heard. */
export const NO_SIGNALS = isWindows && 'on Windows no program can send a signal that another hears'

/** Pagefind's program elsewhere is 1.5.2, and one that is named here may be: of the same stories it makes an index with other bytes each time. */
export const OTHER_INDEX =
  (process.platform !== 'linux' || process.env.PAGEFIND_EXTENDED_BINARY_PATH !== undefined) &&
  'only the Pagefind of Linux gives the same bytes'

function canLink(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'link-'))
  try {
    symlinkSync(folder, join(folder, 'link'))
    return true
  } catch {
    return false
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Make a folder this account's home. @returns what makes it the old one again */
export function homeAt(folder: string): () => void {
  const { HOME, USERPROFILE } = process.env
  Object.assign(process.env, isWindows ? { USERPROFILE: folder } : { HOME: folder })
  return () => {
    for (const [name, value] of Object.entries({ HOME, USERPROFILE }))
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
  }
}
