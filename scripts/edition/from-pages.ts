/**
 * The paper from its Markdown pages alone: what plain Eleventy builds. With the
 * masthead and the register, the pages hold all that an edition needs.
 */

import { masthead } from '../ingest/masthead/masthead.ts'
import { readPages } from '../ingest/pages/write.ts'
import { loadRegister } from '../ingest/register/load.ts'
import type { Paths } from '../paths.ts'
import type { Problem } from '../problem.ts'
import { textOf } from '../text-file.ts'
import { assemble } from './assemble.ts'
import type { Sheets } from './page.ts'
import { registered } from './registered.ts'
import { sheetsOf } from './sheets.ts'
import { inOneSpelling } from './topics.ts'

/** @throws if the masthead, the register or a page is not in order: a build says what is wrong and how to mend it. */
export async function sheetsFromPages(paths: Paths): Promise<Sheets> {
  const paper = masthead(textOf(paths.masthead))
  if (!paper.ok) throw wrong(paper.problems)
  const { register, problems } = loadRegister(textOf(paths.register) ?? '')
  const read = readPages(paths.stories)
  const errors = [...problems, ...read.problems].filter((problem) => problem.severity === 'error')
  if (errors.length > 0) throw wrong(errors)
  return sheetsOf(assemble(paper.value, inOneSpelling(read.pages), registered(register)))
}

function wrong(problems: readonly Problem[]): Error {
  return new Error(
    problems.map(({ file, line, column, reason, hint }) => `${file}:${line}:${column} ${reason} ${hint}`).join('\n'),
  )
}
