/** What a story's page has as it is served, and nowhere else: the link to its form. */

import type { Shell } from '../../scripts/edition/plan/page.ts'
import { href } from '../parts/address.ts'
import { html } from '../parts/html.ts'
import { EDIT, MEND_STYLE } from './parts.ts'
import { isInEnglish, mendingWords } from './words.ts'

/** @param url of the story, root-relative, without the base path */
export function mendOffer({ paper }: Shell, url: string): string {
  const english = isInEnglish(paper.language) && html` lang="en" dir="ltr"`
  return html`<aside id="broadsheet-mend"><link rel="stylesheet" href="${MEND_STYLE}"><a href="${href(paper, url)}${EDIT}"${english}>${mendingWords(paper.language).edit}</a></aside>
`.text
}
