/**
 * A file in error keeps what was published of it: its Markdown pages are taken as they
 * stand. Where those are lost, as in a fresh checkout, a published address would not
 * answer any more, and that is an error of its own.
 */

import type { Problem, Result } from '../flow/problem.ts'
import type { Register } from '../register/register.ts'
import type { BesidePage } from './beside-page.ts'
import type { MarkdownPage } from './page.ts'
import { readPages } from './write.ts'

/**
 * @param broken files in error, by path
 * @returns their pages; or a problem for each of them that has something registered and no page of it
 */
export function keptPages(folder: string, broken: ReadonlySet<string>, register: Register): Result<KeptPages> {
  if (broken.size === 0) return { ok: true, value: { news: [], beside: [] }, warnings: [] }
  const { pages, beside } = readPages(folder)
  const value = {
    news: pages.filter((page) => broken.has(page.source)),
    beside: beside.filter((page) => broken.has(page.source)),
  }
  const kept = new Set(value.news.flatMap(idsOn))
  const besideKept = new Set(value.beside.map(({ source }) => source))
  const lost = register.items.filter(
    ({ id, source, withdrawn, twin }) =>
      withdrawn === null && twin === undefined && broken.has(source) && !kept.has(id),
  )
  const lostPages = (register.pages ?? []).filter(
    ({ source, withdrawn }) => withdrawn === null && broken.has(source) && !besideKept.has(source),
  )
  const problems = [...new Set([...lost, ...lostPages].map(({ source }) => source))].map(notKept)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value, warnings: [] }
}

export interface KeptPages {
  readonly news: readonly MarkdownPage[]
  readonly beside: readonly BesidePage[]
}

function idsOn(page: MarkdownPage): string[] {
  return page.kind === 'story' ? [page.id] : page.briefs.map(({ id }) => id)
}

function notKept(file: string): Problem {
  return {
    severity: 'error',
    code: 'not-kept',
    file,
    line: 1,
    column: 1,
    reason:
      'The file is in error, and the generated Markdown page of what was published of it is lost; expected one of the two to be sound, since a published address goes on to answer.',
    hint: 'Mend the file, or delete it to withdraw what it said.',
  }
}
