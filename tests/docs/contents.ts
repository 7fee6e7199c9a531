/** Which papers there are: `docs/README.md` lists each below its kind, and people and programs read that one list. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROGRAM } from '../../scripts/paths.ts'

export interface Paper {
  /** Its file, from the top of the checkout. */
  readonly file: string
  /** Tutorial, how-to, reference or explanation: the heading that it is listed below. */
  readonly kind: string
}

/** The papers in the order of the list. @throws where a link stands above the first heading of a kind */
export function contents(): readonly Paper[] {
  const papers: Paper[] = []
  let kind = ''
  for (const line of readFileSync(join(PROGRAM, 'docs/README.md'), 'utf8').split('\n')) {
    kind = /^## (.+)$/.exec(line)?.[1] ?? kind
    const link = /^- .*?\]\(([^)#]+\.md)\)/.exec(line)?.[1]
    if (link === undefined) continue
    if (kind === '') throw new Error(`docs/README.md lists ${link} below no kind of paper.`)
    papers.push({ file: join('docs', link).replaceAll('\\', '/'), kind })
  }
  return papers
}
