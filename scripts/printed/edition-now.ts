/**
 * The edition as it stands now, for what is printed beside the site: the copy is read, entered
 * by the register as it is, and assembled. Nothing is written; what is held is not in it.
 */

import { textOf } from '../disk/text-file.ts'
import { assemble } from '../edition/assemble.ts'
import type { Edition } from '../edition/edition.ts'
import { registered, withNames } from '../edition/registered.ts'
import { inOneSpelling } from '../edition/shelves/topics.ts'
import { hasError, type Problem, type Result } from '../flow/problem.ts'
import type { Progress } from '../flow/progress.ts'
import { readContent } from '../intake/read-content.ts'
import { readMasthead } from '../masthead/read-masthead.ts'
import { pagesOf } from '../pages/page.ts'
import type { Paths } from '../paths.ts'
import { enter } from '../register/enter.ts'
import { loadRegister } from '../register/file/load.ts'

/** @param now an instant in UTC @returns the edition, with what is wrong with the copy; files in error are not in it */
export async function editionNow(
  paths: Paths,
  now: string,
  options: { readonly url?: string | undefined; readonly progress?: Progress } = {},
): Promise<Result<Edition>> {
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
  const pages = inOneSpelling(pagesOf(entering.entered))
  const edition = assemble(paper, pages, registered(withNames(entering.register, paper, pages, now)))
  return { ok: true, value: edition, warnings: [...head.warnings, ...problems].filter(isError) }
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}
