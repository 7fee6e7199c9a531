/** What changed in a story: a page of its own below the story's, from the first change on. */

import { memoEach } from '../../../flow/memo.ts'
import { CHANGES } from '../../changes/changes.ts'
import { saidNow } from '../../changes/said.ts'
import type { Story } from '../../edition.ts'
import type { PageOf } from '../../plan/page.ts'
import { headlineLink } from '../teasers.ts'

/** Search engines are not to find what a story no longer says. */
export function changesPages(stories: readonly Story[]): readonly PageOf<'changes'>[] {
  return pagesOf(stories.filter(({ changes }) => changes !== undefined))
}

const pagesOf = memoEach((story: Story): PageOf<'changes'> => {
  const { url, language, direction, changes = [] } = story
  const now = saidNow(story)
  const told = changes.map(({ at, before, after = now }) => ({ at, before, after }))
  const view = { story: headlineLink(story), language, direction, changes: told.reverse() }
  return { url: `${url}${CHANGES}`, kind: 'changes', view }
})
