/** What is told of a correction that is of no story, or may be of several. */

import type { Problem } from '../../flow/problem.ts'
import type { Loose } from './attach.ts'

/** Where a correction stands in its copy. */
export type PlaceOfPage = (page: Loose['page']) => Pick<Problem, 'file' | 'line' | 'column' | 'frame'>

export function looseProblems(loose: readonly Loose[], placeOf: PlaceOfPage): Problem[] {
  return loose.map(({ page, found, near }): Problem => {
    const said = page.fields.corrects?.value
    const sidecar = page.source.replace(/\.[^./]+$/, '.yaml')
    const nearest = near.map((headline) => `“${headline}”`).join(', ')
    const one = near[0] ?? 'The headline of the story'
    return {
      severity: 'warning',
      code: found.length === 0 ? 'correction-of-none' : 'correction-of-several',
      ...placeOf(page),
      reason: `Found a correction ${reasonOf(said, found.length)}; expected one story, below which it is to be shown. It stands by itself, and on the page of corrections.${nearest === '' ? '' : ` Nearest: ${nearest}.`}`,
      hint: `Write into ${sidecar}: “corrects: ${quoted(one)}” (the headline or the address of the story), or “corrects: none” if this paper never had it.`,
    }
  })
}

function reasonOf(said: string | undefined, found: number): string {
  const of = said === undefined ? '' : ` of “${said}”`
  if (found > 0) return `that may be of ${found} stories${of}`
  return said === undefined ? 'that names no story of this paper' : `${of.slice(1)}, which is no story of this paper`
}

/** A headline as YAML has it behind a key: in quotes, where a colon would make it another. */
function quoted(headline: string): string {
  return /^[\p{L}\p{N}][^:#"]*$/u.test(headline) ? headline : JSON.stringify(headline)
}
