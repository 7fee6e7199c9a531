/** What a build tells of links to its own site that lead to no page: held against all that it publishes and what others laid there. */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { onSiteProblems } from '../../edition/links/on-site.ts'
import type { Sheets } from '../../edition/plan/page.ts'
import type { Problem } from '../../flow/problem.ts'
import type { MarkdownPage } from '../../pages/page.ts'
import type { Paths } from '../../paths.ts'

/** A warning for each. A file that no build wrote, such as `ads.txt`, is there as well. */
export function deadOnSite(pages: readonly MarkdownPage[], { pages: all, shell }: Sheets, paths: Paths): Problem[] {
  const urls = all.map(({ url }) => url)
  // A path that climbs is nobody's: nothing is looked for outside of the site.
  const isThere = (path: string) => !path.split('/').includes('..') && existsSync(join(paths.output, path))
  return onSiteProblems(pages, urls, shell.paper.base, isThere)
}
