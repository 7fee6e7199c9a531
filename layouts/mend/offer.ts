/** What a page has as it is served, and nowhere else: the link to the form by which it is mended. */

import type { Shell } from '../../scripts/edition/plan/page.ts'
import { html } from '../parts/html.ts'
import { actionOf, MEND_STYLE } from './parts.ts'
import type { MendView } from './views.ts'
import { isInEnglish, mendingWords } from './words.ts'

/** @param page a story's, or the front page */
export function mendOffer(around: Shell, page: Pick<MendView, 'of' | 'url'>): string {
  const { language } = around.paper
  const words = mendingWords(language)
  const english = isInEnglish(language) && html` lang="en" dir="ltr"`
  return html`<aside id="broadsheet-mend"><link rel="stylesheet" href="${MEND_STYLE}"><a href="${actionOf(around, page)}"${english}>${page.of === 'front' ? words.order : words.edit}</a></aside>
`.text
}
