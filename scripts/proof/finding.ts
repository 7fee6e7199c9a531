/** What proof finds: a problem with a place in a published page, and, for a budget, by how much it is exceeded. */

import { compare, type Problem } from '../flow/problem.ts'
import type { SitePlace } from './place.ts'

/** A published file that something can be found in. */
export interface Source {
  /** Relative to the site's folder, with `/`. */
  readonly file: string
  /** Its address below the base path. */
  readonly url: string
  /** A line of it, for a code frame. */
  readonly line: (number: number) => string
}

export interface Finding extends Problem {
  /** The address of the page, below the base path: `/2026/11/22/`. `file` is its file, relative to the site's folder. */
  readonly url: string
  /** Of code `over-budget`. */
  readonly excess?: Excess
}

/** A budget that was exceeded; sizes in bytes, requests in pieces. */
export interface Excess {
  readonly budget: string
  readonly limit: number
  readonly measured: number
}

/** What is said of a finding, apart from where it is. */
export type FindingText = Pick<Problem, 'code' | 'reason' | 'hint'> & { readonly excess?: Excess }

/** A finding at a place of a page. */
export function findingAt(source: Source, { line, column }: SitePlace, said: FindingText): Finding {
  const { file, url } = source
  return { severity: 'error', url, file, line, column, frame: source.line(line), ...said }
}

/** A text file as something that things are found in; it is cut into lines when somebody asks. */
export function sourceOf(file: string, url: string, text: string): Source {
  let lines: readonly string[] | null = null
  const line = (number: number): string => {
    lines ??= text.split('\n')
    return lines[number - 1] ?? ''
  }
  return { file, url, line }
}

/** The same finding on many pages, as one: the first place, and the addresses of the others. */
export interface FoldedFinding {
  readonly first: Finding
  readonly others: readonly string[]
}

/** Findings that say the same of several pages, folded into one each; in the order of their first places. */
export function foldFindings(findings: readonly Finding[]): FoldedFinding[] {
  const groups = Map.groupBy(findings, ({ code, reason }) => `${code}\0${reason}`)
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ first, others: [...new Set(others.map(({ url }) => url))].sort(compare) }],
  )
}
