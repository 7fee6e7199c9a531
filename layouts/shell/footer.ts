/** The foot of every page: the archive by year, the feeds, who publishes and on what terms, and how to read a date. */

import type { Shell } from '../../scripts/edition/plan/page.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { ABOUT, CORRECTIONS, FEEDS, FRONT, href, isWebAddress } from '../parts/address.ts'
import { zoneName } from '../parts/dates.ts'
import { type Html, html, NOTHING } from '../parts/html.ts'
import { listsIn } from '../parts/lists.ts'
import { say, wordsOf } from '../words/words.ts'
import { waysOf } from './ways.ts'

/** The footer of a paper; the same on each of its pages. */
export function footer(around: Shell): Html {
  const { paper } = around
  const words = wordsOf(paper.language)
  return html`<footer>
<nav aria-label="${words.archiveNav}">
<ul>
<li><a href="${href(paper, FRONT)}">${paper.name}</a></li>
${[...around.years, ...listsIn('footer', around)].map((way) => html`<li><a href="${href(paper, way.url)}">${way.text}</a></li>\n`)}${(around.pages?.foot ?? []).map((way) => html`<li><a href="${href(paper, way.url)}">${way.text}</a></li>\n`)}<li><a href="${href(paper, CORRECTIONS)}">${words.correctionsPage}</a></li>
<li><a href="${href(paper, FEEDS)}">${words.feeds}</a></li>
<li><a href="${href(paper, ABOUT)}">${words.about}</a></li>
</ul>
</nav>
${ownFoot(around)}<p>${publishedBy(paper)}</p>
${licence(paper)}<p>${aboutDates(paper)}</p>
</footer>
`
}

/** What the paper's look adds to its foot: lines and links. */
function ownFoot(around: Shell): Html {
  const { lines = [], links = [] } = around.paper.dress?.foot ?? {}
  const ways = waysOf(around, links)
  return html`${ways.length > 0 && html`<ul class="run">\n${ways.map((way) => html`<li><a href="${way.href}">${way.text}</a></li>\n`)}</ul>\n`}${lines.map((line) => html`<p>${line}</p>\n`)}`
}

/** How to read a date of this paper, and in whose time its hours are. */
export function aboutDates(paper: Paper): Html {
  const words = wordsOf(paper.language)
  return say(paper.undated === 'filed' ? words.aboutDatesFiled : words.aboutDates, { zone: zoneName(paper) })
}

/** "Published by …", with the ways to reach them. */
export function publishedBy({ publisher, language }: Paper): Html {
  const { name, email, url } = publisher
  const who = url !== null && isWebAddress(url) ? html`<a href="${url}">${name}</a>` : html`${name}`
  const words = wordsOf(language)
  return say(words.publishedBy, { publisher: email === null ? who : html`${who}${words.comma}${mailLink(email)}` })
}

/** The licence as a paragraph, if there is one. */
export function licence({ licence: terms, language }: Paper): Html {
  if (terms === null) return NOTHING
  const named = terms.url === null ? terms.name : html`<a href="${terms.url}" rel="license">${terms.name}</a>`
  return html`<p>${say(wordsOf(language).licence, { licence: named })}</p>\n`
}

/** An address that a click writes to. */
export function mailLink(email: string): Html {
  return html`<a href="mailto:${encodeURI(email)}"><bdi>${email}</bdi></a>`
}
