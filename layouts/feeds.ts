/** `/feeds/`: what a feed is, and the address of each, for people. */

import type { Link } from '../scripts/edition/edition.ts'
import type { PageOf, Shell } from '../scripts/edition/plan/page.ts'
import type { Paper } from '../scripts/flow/paper.ts'
import { absolute, href, NEWSLETTER, NEWSLETTER_MAIL, NEWSLETTER_TEXT } from './parts/address.ts'
import { indexHead } from './parts/days.ts'
import { type Html, html, NOTHING } from './parts/html.ts'
import { shell } from './shell/shell.ts'
import { sayPlain, wordsOf } from './words/words.ts'

export function feeds({ url, view }: PageOf<'feeds'>, around: Shell): string {
  const { paper } = around
  const words = wordsOf(paper.language)
  const { newest: n } = view
  const whole: readonly Link[] = [
    { url: view.paper.atom, text: 'Atom' },
    { url: view.paper.rss, text: 'RSS' },
    { url: view.paper.json, text: 'JSON Feed' },
  ]
  const main = html`${indexHead(words.feeds, null, null)}<div class="plain">
<p>${sayPlain(words.feedsIntro, { paper: paper.name })}</p>
${group(paper, words.feedsPaper, sayPlain(words.feedsPaperText, { n }), whole)}${view.shelves.map(
  ({ shelf, feeds: some, list }) =>
    group(paper, words.shelves[shelf].all, sayPlain(words.shelves[shelf].feeds, { n }), some, list),
)}${group(paper, words.correctionsPage, sayPlain(words.correctionsFeed, { n }), [
  { url: view.corrections, text: words.correctionsPage },
])}${mail(paper)}<p>${words.feedsKept}</p>
</div>
`
  const description = sayPlain(words.feedsDescription, { paper: paper.name })
  return shell(around, { url, title: words.feeds, description, main })
}

/** The newest day as a mail, in each form. */
function mail(paper: Paper): Html {
  if (paper.newsletter === false) return NOTHING
  const words = wordsOf(paper.language)
  return group(paper, words.newsletter, words.newsletterText, [
    { url: NEWSLETTER, text: words.newsletterPage },
    { url: NEWSLETTER_TEXT, text: words.newsletterPlain },
    { url: NEWSLETTER_MAIL, text: words.newsletterMail },
  ])
}

/** Feeds under a heading; their addresses are written out, since people copy them. */
/** @param list where what has a feed is listed, if not here */
function group(paper: Paper, name: string, text: string, feeds: readonly Link[], list?: string): Html {
  if (feeds.length === 0 && list === undefined) return NOTHING
  const heading = list === undefined ? name : html`<a href="${href(paper, list)}">${name}</a>`
  const head = html`<h2 class="label">${heading}</h2>\n<p>${text}</p>\n`
  if (feeds.length === 0) return head
  return html`${head}<dl class="addresses">
${feeds.map(
  (feed) =>
    html`<div><dt>${feed.text}</dt><dd><a href="${href(paper, feed.url)}"><bdi>${absolute(paper, feed.url)}</bdi></a></dd></div>\n`,
)}</dl>
`
}
