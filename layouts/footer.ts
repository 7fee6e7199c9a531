/** The foot of every page: the archive by year, who publishes, the feed, and how to read a date. */

import type { Shell } from '../scripts/edition/page.ts'
import type { Publisher } from '../scripts/ingest/paper.ts'
import { BYLINES, CORRECTIONS, FEED, FRONT, href, isWebAddress } from './address.ts'
import { type Html, html } from './html.ts'
import { say, wordsOf } from './words.ts'

/** The footer of a paper; the same on each of its pages. */
export function footer(around: Shell): Html {
  const { paper } = around
  const words = wordsOf(paper.language)
  return html`<footer>
<nav aria-label="${words.archiveNav}">
<ul>
<li><a href="${href(paper, FRONT)}">${paper.name}</a></li>
${around.years.map((year) => html`<li><a href="${href(paper, year.url)}">${year.text}</a></li>\n`)}${around.hasBylines && html`<li><a href="${href(paper, BYLINES)}">${words.bylines}</a></li>\n`}<li><a href="${href(paper, CORRECTIONS)}">${words.correctionsPage}</a></li>
<li><a href="${href(paper, FEED)}" type="application/atom+xml">${words.feed}</a></li>
</ul>
</nav>
<p>${say(words.publishedBy, { publisher: publisher(paper.publisher) })}</p>
<p>${say(words.aboutDates, { zone: paper.zone })}</p>
</footer>
`
}

function publisher({ name, email, url }: Publisher): Html {
  const who = url !== null && isWebAddress(url) ? html`<a href="${url}">${name}</a>` : html`${name}`
  return email === null ? who : html`${who}, <a href="mailto:${encodeURI(email)}">${email}</a>`
}
