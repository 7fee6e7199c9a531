/** The search page, and the parts of the one script that the paper has. */

import type { Edition } from '../../edition.ts'
import type { PageOf } from '../../plan/page.ts'
import { Periods } from '../teasers.ts'

/** The files of `site/search/`; the first is the one that the page loads. */
const PARTS = ['search', 'question', 'answer'] as const

export function searchPages({ stories, briefs }: Edition): (PageOf<'search'> | PageOf<'script'>)[] {
  const { periods } = new Periods(stories, briefs, 7)
  return [
    { url: '/search/', kind: 'search', view: { months: periods } },
    ...PARTS.map((name): PageOf<'script'> => ({ url: `/assets/search/${name}.js`, kind: 'script', view: { name } })),
  ]
}
