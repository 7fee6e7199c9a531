/**
 * The paper from its Markdown pages alone: what plain Eleventy builds. With the
 * masthead and the register, the pages hold all that an edition needs.
 */

import { DateTime } from 'luxon'
import { textOf } from '../disk/text-file.ts'
import type { Problem } from '../flow/problem.ts'
import { withLook } from '../look/read-look.ts'
import { frontOrder, frontText } from '../masthead/front-order.ts'
import { masthead } from '../masthead/masthead.ts'
import { readVersions } from '../pages/earlier/versions.ts'
import { readPages } from '../pages/write.ts'
import type { Paths } from '../paths.ts'
import { loadRegister } from '../register/file/load.ts'
import { assemble } from './assemble.ts'
import { matterOf } from './beside/matter.ts'
import { readEditions } from './past/editions.ts'
import type { Sheets } from './plan/page.ts'
import { sheetsOf } from './plan/sheets.ts'
import { registered } from './registered.ts'
import { inOneSpelling } from './shelves/one-spelling.ts'

/** @throws if the masthead, the register or a page is not in order: a build says what is wrong and how to mend it. */
export async function sheetsFromPages(paths: Paths): Promise<Sheets> {
  const head = masthead(textOf(paths.masthead))
  if (!head.ok) throw wrong(head.problems)
  const paper = await withLook(head.value, paths)
  if (!paper.ok) throw wrong(paper.problems)
  const { register, problems } = loadRegister(textOf(paths.register) ?? '')
  const { order } = frontOrder(frontText(paths))
  const read = readPages(paths.stories)
  const errors = [...problems, ...read.problems].filter((problem) => problem.severity === 'error')
  if (errors.length > 0) throw wrong(errors)
  const beside = matterOf(read.beside, paper.value, today(paper.value.zone))
  const known = registered(register, readVersions([paths.versions]))
  const past = readEditions(textOf(paths.editions)).lines
  return sheetsOf(assemble(paper.value, inOneSpelling(read.pages, paper.value), known, { order, beside, past }))
}

/** By the clock: `SOURCE_DATE_EPOCH`, where it is set. */
function today(zone: string): string {
  const { SOURCE_DATE_EPOCH: set } = process.env
  const now = set === undefined ? DateTime.now() : DateTime.fromSeconds(Number(set))
  return now.setZone(zone).toISODate() ?? ''
}

function wrong(problems: readonly Problem[]): Error {
  return new Error(
    problems.map(({ file, line, column, reason, hint }) => `${file}:${line}:${column} ${reason} ${hint}`).join('\n'),
  )
}
