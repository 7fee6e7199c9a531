/** The search page, and the parts of the one script that the paper has. */

import type { Edition } from '../../edition.ts'
import type { PageOf } from '../../plan/page.ts'
import { hasParts } from '../../search-parts.ts'
import { recordCount } from '../../search-records.ts'
import { Periods } from '../periods/periods.ts'
import { addedTo } from '../plain.ts'

/** Of the files in `site/search/`, the one that the page loads, those that it asks for phrases and several terms, and when a question has no answer; all that these import is in them. */
const SCRIPTS = ['search', 'together', 'suggest'] as const
/** What an index in parts needs beside them. */
const FOR_PARTS = ['parts'] as const

export function searchPages({ stories, briefs, beside }: Edition): (PageOf<'search'> | PageOf<'script'>)[] {
  const { periods } = new Periods(stories, briefs, 7)
  const isParted = hasParts(recordCount({ stories, briefs, beside }))
  const scripts = isParted ? [...SCRIPTS, ...FOR_PARTS] : SCRIPTS
  return [
    {
      url: '/search/',
      kind: 'search',
      view: { months: periods, ...(isParted ? { parts: true as const } : {}), ...addedTo('/search/', beside) },
    },
    ...scripts.map((name): PageOf<'script'> => ({ url: `/assets/search/${name}.js`, kind: 'script', view: { name } })),
  ]
}
