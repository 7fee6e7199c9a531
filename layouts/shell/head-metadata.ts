/**
 * The part of `<head>` that tells what the page is: to people as its title, to search
 * engines, to those who show a link to it (OpenGraph), to feed readers, to programs.
 */

import type { Thing } from 'schema-dts'
import { leadPicture } from '../../scripts/edition/figures.ts'
import type { Shell } from '../../scripts/edition/plan/page.ts'
import { PICTURES } from '../../scripts/edition/plan/pictures.ts'
import type { StoryView } from '../../scripts/edition/views/views.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { jpegAddress } from '../figures/figure.ts'
import {
  aboutGraph,
  collectionGraph,
  eventsGraph,
  frontGraph,
  jsonLd,
  plainGraph,
  storyGraph,
} from '../machines/json-ld.ts'
import { ABOUT, absolute, FEED, FRONT, href, JSON_FEED, RSS } from '../parts/address.ts'
import { type Html, html, NOTHING } from '../parts/html.ts'
import { sayPlain, wordsOf } from '../words/words.ts'
import type { PageParts } from './page-parts.ts'

/** What a page says of itself. One that search engines are to leave out has neither OpenGraph nor linked data. */
export function metadata(around: Shell, parts: PageParts): Html {
  const { paper } = around
  const title = parts.title ?? paper.name
  return html`<title>${parts.title === null ? paper.name : `${title} | ${paper.name}`}</title>
${parts.description !== null && html`<meta name="description" content="${parts.description}">\n`}${
  parts.hidden && html`<meta name="robots" content="noindex">\n`
}<link rel="canonical" href="${absolute(paper, parts.canonical ?? parts.url)}">
${parts.hidden !== true && html`${openGraph(paper, parts, title)}${jsonLd(graphOf(around, parts, title))}`}${
  parts.feed &&
  feedLink(
    paper,
    parts.feed.url,
    'application/atom+xml',
    sayPlain(wordsOf(paper.language).feedOf, { title: parts.feed.title }),
  )
}`
}

/** The paper's feeds, in each format; the same on every page. */
export function paperFeeds(paper: Paper): Html {
  return html`${feedLink(paper, FEED, 'application/atom+xml', `${paper.name} (Atom)`)}${feedLink(
    paper,
    RSS,
    'application/rss+xml',
    `${paper.name} (RSS)`,
  )}${feedLink(paper, JSON_FEED, 'application/feed+json', `${paper.name} (JSON Feed)`)}`
}

function feedLink(paper: Paper, url: string, type: string, title: string): Html {
  return html`<link rel="alternate" type="${type}" href="${href(paper, url)}" title="${title}">\n`
}

/** How others show a link to the page (https://ogp.me/). */
function openGraph(paper: Paper, parts: PageParts, title: string): Html {
  const { language, region } = new Intl.Locale(paper.language)
  return html`${property('og:type', parts.story === undefined ? 'website' : 'article')}${property('og:title', title)}${
    parts.description !== null && property('og:description', parts.description)
  }${property('og:url', absolute(paper, parts.url))}${property('og:site_name', paper.name)}${
    region !== undefined && property('og:locale', `${language}_${region}`)
  }${parts.story === undefined ? NOTHING : html`${articleProperties(parts.story)}${pictureProperties(paper, parts.story)}`}`
}

/** A filing is never given as a publication. */
function articleProperties({ published, revised, filed, section, bylines, topics }: StoryView): Html {
  return html`${published !== null && property('article:published_time', published)}${property(
    'article:modified_time',
    revised ?? filed,
  )}${section !== null && property('article:section', section.text)}${bylines.map((name) =>
    property('article:author', name),
  )}${topics.map(({ text }) => property('article:tag', text))}`
}

/** Of the first picture, the JPEG, which all of them read. */
function pictureProperties(paper: Paper, story: StoryView): Html {
  const figure = leadPicture(story)
  if (figure === null) return story.card === undefined ? NOTHING : cardProperties(paper, story.headline, story.card)
  const { jpeg, alt } = figure
  return html`${property('og:image', jpegAddress(paper, figure))}${property('og:image:type', 'image/jpeg')}${property(
    'og:image:width',
    String(jpeg.width),
  )}${property('og:image:height', String(jpeg.height))}${alt !== '' && property('og:image:alt', alt)}<meta name="twitter:card" content="summary_large_image">
`
}

/** A card says nothing that its headline does not. */
function cardProperties(paper: Paper, headline: string, card: string): Html {
  return html`${property('og:image', absolute(paper, `${PICTURES}${card}`))}${property('og:image:type', 'image/png')}${property('og:image:width', '1200')}${property('og:image:height', '630')}${property('og:image:alt', headline)}<meta name="twitter:card" content="summary_large_image">
`
}

function property(name: string, content: string): Html {
  return html`<meta property="${name}" content="${content}">\n`
}

function graphOf(around: Shell, parts: PageParts, title: string): Thing[] {
  const { url, description, story, trail = [] } = parts
  if (story !== undefined) return storyGraph(around, url, story)
  if (url === FRONT) return frontGraph(around, description)
  const page = { url, title, description, trail }
  if (parts.plain) return plainGraph(around, page)
  if (parts.events !== undefined) return eventsGraph(around, page, parts.events)
  return url === ABOUT ? aboutGraph(around, page) : collectionGraph(around, page)
}
