/** Boxes on pages: what the paper asks of its readers, and advertisements, which say that they are; and the text that an editor adds to a page of the paper's own. */

import type { AddedText, NoticeBox } from '../../scripts/edition/beside/views.ts'
import type { HeadlineLink } from '../../scripts/edition/edition.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { href } from '../parts/address.ts'
import { type Html, html, NOTHING } from '../parts/html.ts'
import { paperWords, partTongue, tongue } from '../parts/tongue.ts'
import { prose } from '../prose/prose.ts'
import { wordsOf } from '../words/words.ts'

/** The boxes of a page, side by side where there is room. */
export function notices(paper: Paper, boxes: readonly NoticeBox[] = []): Html {
  if (boxes.length === 0) return NOTHING
  return html`<div class="notices">
${boxes.map((box) => notice(paper, box))}</div>
`
}

function notice(paper: Paper, box: NoticeBox): Html {
  const words = wordsOf(paper.language)
  const label = box.isAdvertisement ? words.advertisement : (box.title ?? words.notice)
  return html`<aside class="notice" aria-label="${label}"${tongue(paper, box)}>
${box.isAdvertisement && html`<p class="sort">${paperWords(paper, box, words.advertisement)}</p>\n`}${
  box.title !== null && html`<h2${partTongue(box, 'headline')}>${box.title}</h2>\n`
}${prose(box.markdown.text, setting(paper, box))}</aside>
`
}

/** What an editor has a page of the paper's own say, under its title if it has one. */
export function addedText(paper: Paper, added: AddedText | undefined): Html {
  if (added === undefined) return NOTHING
  const { title, markdown } = added
  return html`<div class="plain prose added"${tongue(paper, added)}>
${title !== null && html`<h2 class="label"${partTongue(added, 'headline')}>${title}</h2>\n`}${prose(markdown.text, setting(paper, added))}</div>
`
}

function setting(paper: Paper, { tongues }: AddedText) {
  return { root: paper.base.slice(0, -1), words: wordsOf(paper.language), tongues }
}

/** Links to pages that are no story, under a label if there is one. */
export function pageList(paper: Paper, pages: readonly HeadlineLink[], label: string | null): Html {
  if (pages.length === 0) return NOTHING
  return html`${label !== null && html`<h2 class="label">${label}</h2>\n`}<ul class="lines pages">
${pages.map((page) => html`<li><a href="${href(paper, page.url)}"><bdi${tongue(paper, page)}>${page.text}</bdi></a></li>\n`)}</ul>
`
}
