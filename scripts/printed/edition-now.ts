/**
 * The edition as it stands now, for what is printed beside the site: the copy is read, entered
 * by the register as it is, and assembled. Nothing is written; what is held is not in it.
 */

import { textOf } from '../disk/text-file.ts'
import { assemble } from '../edition/assemble.ts'
import type { Edition } from '../edition/edition.ts'
import { registered, withNames } from '../edition/registered.ts'
import { inOneSpelling } from '../edition/shelves/one-spelling.ts'
import { hasError, type Problem, type Result } from '../flow/problem.ts'
import type { Progress } from '../flow/progress.ts'
import { readContent } from '../intake/read-content.ts'
import { readMasthead } from '../masthead/read-masthead.ts'
import { pagesOf } from '../pages/page.ts'
import type { Paths } from '../paths.ts'
import { type Printable, printable } from '../pictures/printable.ts'
import { enter } from '../register/enter.ts'
import { loadRegister } from '../register/file/load.ts'

/** An edition, and the pictures of one of its days: see `pictures/printable.ts`. */
export interface EditionToPrint {
  readonly edition: Edition
  readonly jpegs: Printable['jpegs']
}

/**
 * @param now an instant in UTC
 * @param day of which the pictures are wanted
 * @returns the edition, with what is wrong with the copy; files in error are not in it
 */
export async function editionNow(
  paths: Paths,
  now: string,
  day: string,
  options: { readonly url?: string | undefined; readonly progress?: Progress } = {},
): Promise<Result<EditionToPrint>> {
  const head = await readMasthead(paths, options.url)
  if (!head.ok) return head
  const paper = head.value
  const { progress } = options
  const { files, broken, problems } = await readContent(paths.content, paper, {
    now,
    ...(progress === undefined ? {} : { progress }),
  })
  const { register, problems: damage } = loadRegister(textOf(paths.register) ?? '')
  if (hasError(damage)) return { ok: false, problems: damage }
  const entering = enter(files, register, { now, zone: paper.zone, base: paper.base }, broken)
  const around = { files, broken, silent: entering.silent }
  const out = pagesOf(entering.entered)
  const { pages: pictured, jpegs } = await printable(out, day, paths.content, around, paths.pictures)
  const pages = inOneSpelling(pictured, paper)
  const edition = assemble(paper, pages, registered(withNames(entering.register, paper, pages, now)))
  return { ok: true, value: { edition, jpegs }, warnings: [...head.warnings, ...problems].filter(isError) }
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}
