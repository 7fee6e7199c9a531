/** Stories that belong together: the parts of a series, and one story in several languages. */

import type { HeadlineLink } from '../../scripts/edition/edition.ts'
import type { ShelfView, StoryView } from '../../scripts/edition/views/views.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { absolute, href } from '../parts/address.ts'
import { time } from '../parts/dates.ts'
import { type Html, html, join, NOTHING } from '../parts/html.ts'
import { teaser } from '../parts/teaser.ts'
import { langOf, paperWords, tongue } from '../parts/tongue.ts'
import { say, sentences, wordsOf } from '../words/words.ts'
import { alsoIn } from './also.ts'

/** All parts of a series, from the first on, by their numbers. */
export function partsOf(paper: Paper, parts: NonNullable<ShelfView['parts']>): Html {
  if (parts.length === 0) return html`<p class="empty">${wordsOf(paper.language).emptyPeriod}</p>\n`
  return html`<ol class="parts">
${parts.map(
  ({ number, story }) =>
    html`<li${number === null ? html` class="bare"` : html` value="${number}"`}>${teaser(paper, story, { weight: 'second', level: 2, day: '' })}</li>\n`,
)}</ol>
`
}

/** Which part of which series a story is, and in which languages it stands elsewhere. */
export function threads(paper: Paper, view: StoryView): Html {
  return html`${partLine(paper, view)}${alsoIn(paper, view, view.translations)}${versions(paper, view)}`
}

function partLine(paper: Paper, view: StoryView): Html {
  if (view.series === undefined) return NOTHING
  const { link, number, count } = view.series
  const words = wordsOf(paper.language)
  const series = html`<a href="${href(paper, link.url)}"><bdi>${link.text}</bdi></a>`
  const said = number === null ? say(words.inSeries, { series }) : say(words.partOf, { n: number, count, series })
  return html`<p class="series">${paperWords(paper, view, said)}</p>\n`
}

/** The way to the newest version of an agency's story; of that, the times of those before it. */
function versions(paper: Paper, view: StoryView): Html {
  const { newest, earlier = [] } = view.versions ?? {}
  const words = wordsOf(paper.language)
  if (newest !== undefined) {
    const story = html`<a href="${href(paper, newest.url)}"><bdi${tongue(paper, newest)}>${newest.text}</bdi></a>`
    return html`<p class="also">${paperWords(paper, view, say(words.newerVersion, { story }))}</p>\n`
  }
  if (earlier.length === 0) return NOTHING
  const ways = earlier.map(
    ({ url, text, filed }) => html`<a href="${href(paper, url)}" title="${text}">${time(paper, filed, 'moment')}</a>`,
  )
  const said = sentences(words.earlierVersions, join(ways, words.comma))
  return html`<p class="also">${paperWords(paper, view, said)}</p>\n`
}

/** The parts before and after, below a story. */
export function partNeighbours(paper: Paper, view: StoryView): Html {
  const { previous = null, next = null } = view.series ?? {}
  if (previous === null && next === null) return NOTHING
  const words = wordsOf(paper.language)
  const way = (name: string, story: HeadlineLink | null) =>
    story !== null &&
    html`<li>${name}${words.colon}<a href="${href(paper, story.url)}"><bdi${tongue(paper, story)}>${story.text}</bdi></a></li>\n`
  return html`<section>
<h2 class="label">${view.series?.link.text}</h2>
<ul class="lines">
${way(words.previousPart, previous)}${way(words.nextPart, next)}</ul>
</section>
`
}

/** For search engines: the same in every language, its own first (https://developers.google.com/search/docs/specialty/international/localized-versions). */
export function alternates(paper: Paper, url: string, { language, translations = [] }: StoryView): Html {
  if (translations.length === 0) return NOTHING
  const all = [{ url, language }, ...translations].filter((one) => langOf(one.language) !== '')
  return html`${all.map((one) => html`<link rel="alternate" hreflang="${langOf(one.language)}" href="${absolute(paper, one.url)}">\n`)}`
}
