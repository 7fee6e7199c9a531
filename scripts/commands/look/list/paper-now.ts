/** The paper as a build would find it now: what is entered, what is held, and what stood once. Nothing is written. */

import { textOf } from '../../../disk/text-file.ts'
import { assemble } from '../../../edition/assemble.ts'
import type { Edition } from '../../../edition/edition.ts'
import { registered, withNames } from '../../../edition/registered.ts'
import { inOneSpelling } from '../../../edition/shelves/one-spelling.ts'
import { hasError, type Problem, type Result } from '../../../flow/problem.ts'
import { type Content, readContent } from '../../../intake/read-content.ts'
import { readMasthead } from '../../../masthead/read-masthead.ts'
import { type MarkdownPage, pagesOf } from '../../../pages/page.ts'
import type { Paths } from '../../../paths.ts'
import { besideFiles } from '../../../register/beside/beside-file.ts'
import { enterBeside, withBeside } from '../../../register/beside/enter-beside.ts'
import { type Entering, enter } from '../../../register/enter.ts'
import { loadRegister } from '../../../register/file/load.ts'

export interface PaperNow {
  readonly edition: Edition
  readonly pages: readonly MarkdownPage[]
  readonly content: Content
  readonly entering: Entering
}

/** @param now an instant in UTC @returns with the errors of the copy as warnings: such files are not in it */
export async function paperNow(paths: Paths, now: string): Promise<Result<PaperNow>> {
  const head = await readMasthead(paths)
  if (!head.ok) return head
  const paper = head.value
  const { zone, base } = paper
  const content = await readContent(paths.content, paper, { now })
  const { files, broken, problems } = content
  const { register, problems: damage } = loadRegister(textOf(paths.register) ?? '')
  if (hasError(damage)) return { ok: false, problems: damage }
  const beside = enterBeside(besideFiles(files), register, { now, zone, base }, broken)
  const entering = withBeside(enter(files, register, { now, zone, base }, broken), beside, { now, zone })
  const pages = inOneSpelling(pagesOf(entering.entered), paper)
  const edition = assemble(paper, pages, registered(withNames(entering.register, paper, pages, now)))
  return { ok: true, value: { edition, pages, content, entering }, warnings: problems.filter(isError) }
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}
