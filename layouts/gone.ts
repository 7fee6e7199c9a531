/** Pages for addresses that do not, or no longer, show a story. They say so in plain words and are not indexed. */

import type { PageOf, Shell } from '../scripts/edition/plan/page.ts'
import type { WithdrawnView } from '../scripts/edition/views/views.ts'
import { addedText } from './beside/notices.ts'
import { absolute, href, SEARCH } from './parts/address.ts'
import { dayOf, time } from './parts/dates.ts'
import { indexHead } from './parts/days.ts'
import { type Html, html } from './parts/html.ts'
import { elsewhere } from './parts/lists.ts'
import { tongue } from './parts/tongue.ts'
import { shell } from './shell/shell.ts'
import { say, wordsOf } from './words/words.ts'

/** `/404.html` */
export function notFound({ url, view }: PageOf<'notFound'>, around: Shell): string {
  const { paper } = around
  const words = wordsOf(paper.language)
  const main = html`${indexHead(words.notFound, null, null)}<p class="plain">${view.hasPurged ? words.notFoundPurged : words.notFoundText}</p>
${addedText(paper, view.added)}${ways(around)}${
  view.latest.length > 0 &&
  html`<section class="band">
<h2 class="label">${words.notFoundLatest}</h2>
<ul class="lines">
${view.latest.map((link) => html`<li><a href="${href(paper, link.url)}"><bdi${tongue(paper, link)}>${link.text}</bdi></a></li>\n`)}</ul>
</section>
`
}`
  return shell(around, { url, title: words.notFound, description: null, hidden: true, main })
}

/** The former address of a page: sends its reader on, and says where. */
export function redirect({ url, view }: PageOf<'redirect'>, around: Shell): string {
  const { paper } = around
  const words = wordsOf(paper.language)
  const target = href(paper, view.to)
  const link = html`<a href="${target}">${absolute(paper, view.to)}</a>`
  return shell(around, {
    url,
    title: words.moved,
    description: null,
    hidden: true,
    canonical: view.to,
    head: html`<meta http-equiv="refresh" content="0; url=${target}">\n`,
    main: html`${indexHead(words.moved, null, null)}<p class="plain">${say(words.movedText, { link })}</p>\n`,
  })
}

/** The address of a story that is no longer in the copy. */
export function withdrawn({ url, view }: PageOf<'withdrawn'>, around: Shell): string {
  const words = wordsOf(around.paper.language)
  return takenOff(url, view, around, words.withdrawn, words.withdrawnText)
}

/** The address of a story whose time is over, as its editor said. */
export function expired({ url, view }: PageOf<'expired'>, around: Shell): string {
  const words = wordsOf(around.paper.language)
  return takenOff(url, view, around, words.expired, words.expiredText)
}

function takenOff(url: string, view: WithdrawnView, around: Shell, title: string, text: string): string {
  const { paper } = around
  const words = wordsOf(paper.language)
  const day = html`<a href="${href(paper, view.dayUrl)}">${time(paper, view.day)}</a>`
  return shell(around, {
    url,
    title,
    description: null,
    hidden: true,
    main: html`${indexHead(title, null, null)}<p class="plain">${say(text, { date: time(paper, dayOf(paper, view.on)) })} ${say(words.withdrawnKept, { day })}</p>\n${view.reason !== undefined && html`<p class="plain">${say(words.withdrawnReason, { reason: view.reason })}</p>\n`}${ways(around)}`,
  })
}

/** Where a reader who came for what is not here may look: the search first. */
function ways(around: Shell): Html {
  const search = { url: SEARCH, text: wordsOf(around.paper.language).search }
  return html`<nav class="elsewhere" aria-label="${wordsOf(around.paper.language).headlines}">\n${elsewhere(around, [search])}</nav>\n`
}
