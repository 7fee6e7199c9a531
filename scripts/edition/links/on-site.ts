/** Links of copy that are counted from the paper's own front page (`/about/`), and lead to no page of it. */

import { closest, distance } from 'fastest-levenshtein'
import type { WithinLink } from '../../flow/item.ts'
import type { Problem } from '../../flow/problem.ts'
import type { MarkdownPage, StoryPage } from '../../pages/page.ts'
import { pathIn } from './leads.ts'

/** Whether a link is one of those. */
export function isOnSite(href: string): boolean {
  return href.startsWith('/')
}

/**
 * A warning for each: `no-page`. The words and the link stay, since the host may have what no build wrote.
 *
 * @param urls of the pages of the paper
 * @param isThere whether a file that nobody here wrote stands at a path of the site
 */
export function onSiteProblems(
  pages: readonly MarkdownPage[],
  urls: readonly string[],
  base: string,
  isThere: (path: string) => boolean,
): Problem[] {
  const linking = pages.filter((page): page is StoryPage => page.kind === 'story' && (page.links ?? []).some(isOfSite))
  if (linking.length === 0) return []
  const known = new Set(urls.flatMap((url) => [url, url.replace(/\/$/, ''), url.replace(/\/$/, '/index.html')]))
  return linking.flatMap(({ source, links = [] }) =>
    links.filter(isOfSite).flatMap(({ href, line, column }): Problem[] => {
      const path = withoutBase(pathIn(href), base)
      if (path === '/' || known.has(path) || known.has(path.replace(/\/$/, '')) || isThere(path)) return []
      const near = closest(
        path,
        [...known].filter((url) => url.endsWith('/')),
      )
      const isNear = distance(path, near) <= path.length / 3
      return [
        {
          severity: 'warning',
          code: 'no-page',
          file: source,
          line,
          column,
          reason: `Found a link to “${href}”; expected a page of this paper, and there is none at that address. The link stays as it is.`,
          hint: isNear
            ? `Did you mean “${near}”?`
            : 'Write the address of a page, the name of a file such as council.txt, or an address with https://.',
        },
      ]
    }),
  )
}

function isOfSite({ href }: WithinLink): boolean {
  return isOnSite(href)
}

function withoutBase(path: string, base: string): string {
  return base !== '/' && path.startsWith(base) ? path.slice(base.length - 1) : path
}
