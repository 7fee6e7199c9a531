/**
 * Packages that not every paper needs are asked for when they are: where one is not installed, whoever needs it reads
 * which, what for, and how to get it.
 */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PACKAGE } from '../paths.ts'
import { asError } from './file-fault.ts'

/** Each, with what it does for the paper, as a part of a sentence. */
const NEEDS = {
  sharp: 'cuts pictures',
  satori: 'draws the cards of stories without a picture (“cards: true” in the masthead)',
  'subset-font': 'cuts typefaces to the letters that a paper needs',
} as const

/**
 * Load a package.
 *
 * @param load imports it
 * @throws a fault of the file system that says so, where it is not installed, or not for this system
 */
export async function asked<T>(name: keyof typeof NEEDS, load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (error) {
    if (!isMissing(error)) throw error
    throw asError({
      code: 'ENOENT',
      syscall: 'open',
      message: error.message,
      said: {
        code: 'missing-package',
        reason: `Found no package “${name}” for ${process.platform} on ${process.arch}, which ${NEEDS[name]}; expected it to be installed.`,
        hint: `Run “npm install ${name}@${releaseOf(name)} --include=optional” in the folder of the paper, and build again.`,
      },
    })
  }
}

/** sharp itself is there without what is made for a system, and says so in words alone. */
function isMissing(error: unknown): error is Error {
  if (!(error instanceof Error)) return false
  return (
    (error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND' ||
    /^Could not load the "sharp"/.test(error.message)
  )
}

/** The release of a package that this program is tested with. */
export function releaseOf(name: string): string {
  const { optionalDependencies, devDependencies } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'))
  return { ...devDependencies, ...optionalDependencies }[name] ?? 'latest'
}
