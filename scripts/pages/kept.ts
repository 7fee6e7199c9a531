/**
 * A file in error keeps what was published of it: its Markdown pages are taken as they
 * stand. Where those are lost, as in a fresh checkout, a published address would not
 * answer any more, and that is an error of its own.
 */

import type { Problem, Result } from '../flow/problem.ts'
import type { Register } from '../register/register.ts'
import type { MarkdownPage } from './page.ts'
import { readPages } from './write.ts'

/**
 * @param broken files in error, by path
 * @returns their pages; or a problem for each of them that has something registered and no page of it
 */
export function keptPages(folder: string, broken: ReadonlySet<string>, register: Register): Result<MarkdownPage[]> {
  if (broken.size === 0) return { ok: true, value: [], warnings: [] }
  const value = readPages(folder).pages.filter((page) => broken.has(page.source))
  const kept = new Set(value.flatMap(idsOn))
  const lost = register.items.filter(
    ({ id, source, withdrawn }) => withdrawn === null && broken.has(source) && !kept.has(id),
  )
  const problems = [...new Set(lost.map(({ source }) => source))].map(notKept)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value, warnings: [] }
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
