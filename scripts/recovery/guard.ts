/** The guard of one build over the register: what it must answer for, asked twice, before anything is written and when all is known. */

import type { Problem } from '../flow/problem.ts'
import type { Paths } from '../paths.ts'
import type { Register } from '../register/register.ts'
import { keepLastRegister, lacksLines, lacksPublished, lastRegister } from './lacks.ts'
import { isOfShelf, publishedAddresses } from './published.ts'

export interface Guard {
  /** What is missing, told by the register as it was read and, where nobody remembers an earlier one, as it is with all items entered. */
  missing(entered: Register): Problem[]
  /** What is missing now that shelves are known, too. */
  missingAtLast(next: Register): Problem[]
  /** Remember the register as it was written; or, with `npm start`, as it stood before anything was shown. */
  keep(text: string): void
}

/**
 * @param onDisk the register as it was read, and its text
 * @param isShown whether the build enters nothing, as with `npm start`: then a lost line is a warning, and a build stops later
 */
export function guardOf(
  paths: Paths,
  onDisk: { readonly text: string; readonly register: Register },
  isShown: boolean,
): Guard {
  const last = lastRegister(paths, onDisk)
  const published = last?.isWhole === true ? [] : publishedAddresses(paths)
  const items = published.filter((url) => !isOfShelf(url))
  const some = (problem: Problem | null) => (problem === null ? [] : [problem])
  const isSame = last?.register === onDisk.register
  return {
    missing: (entered) => [
      ...(last === null || isSame
        ? []
        : some(lacksLines(last.register, onDisk.register, isShown ? 'warning' : 'error'))),
      ...some(lacksPublished(items, entered)),
    ],
    missingAtLast: (next) => some(lacksPublished(published, next)),
    keep: (text) => {
      // What is only shown is entered nowhere: from here on, the output is no evidence of what the register had.
      if (!isShown || last === null) keepLastRegister(paths, text)
    },
  }
}
