/** The paper as RSS 2.0, for readers that know nothing newer. The same entries as the Atom feed. */

import { DateTime } from 'luxon'
import { leadPicture } from '../../scripts/edition/figures.ts'
import type { PageOf, Shell } from '../../scripts/edition/plan/page.ts'
import type { FeedEntry } from '../../scripts/edition/views/machines/views.ts'
import { isUnknown } from '../../scripts/flow/item.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { jpegAddress } from '../figures/figure.ts'
import { absolute } from '../parts/address.ts'
import { type Html, NOTHING, xml } from '../parts/html.ts'
import { sayPlain, wordsOf } from '../words/words.ts'
import { categories } from './feed.ts'
import { feedBody, feedSummary } from './feed-body.ts'

/** `/rss.xml`. What RSS has no word for is said in those of Atom, Dublin Core and the content module. */
export function rss({ url, view }: PageOf<'rss'>, { paper }: Shell): string {
  const { email, name } = paper.publisher
  const about = paper.motto ?? sayPlain(wordsOf(paper.language).frontDescription, { paper: paper.name })
  return xml`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"${
    view.entries.some(({ story }) => leadPicture(story ?? {}) !== null) &&
    xml` xmlns:media="http://search.yahoo.com/mrss/"`
  }>
<channel>
<title>${view.title}</title>
<link>${absolute(paper, view.page)}</link>
<atom:link rel="self" type="application/rss+xml" href="${absolute(paper, url)}"/>
<description>${about}</description>
<language>${paper.language}</language>
${paper.licence !== null && xml`<copyright>${paper.licence.name}</copyright>\n`}${
  email !== null && xml`<managingEditor>${email} (${name})</managingEditor>\n`
}<lastBuildDate>${mailDate(view.updated)}</lastBuildDate>
${view.entries.map((entry) => written(paper, entry))}</channel>
</rss>
`.text
}

function written(paper: Paper, entry: FeedEntry): Html {
  const summary = feedSummary(entry)
  const body = feedBody(paper, entry)
  return xml`<item>
<title>${entry.title}</title>
<link>${absolute(paper, entry.url)}</link>
<guid isPermaLink="false">${entry.id}</guid>
<pubDate>${mailDate(entry.published)}</pubDate>
<atom:updated>${entry.updated}</atom:updated>
${entry.bylines.map((byline) => xml`<dc:creator>${byline}</dc:creator>\n`)}${
  entry.language !== paper.language && !isUnknown(entry.language) && xml`<dc:language>${entry.language}</dc:language>\n`
}${categories(entry).map((term) => xml`<category>${term}</category>\n`)}${
  summary && xml`<description>${summary}</description>\n`
}${body !== null && xml`<content:encoded>${body}</content:encoded>\n`}${media(paper, entry)}</item>
`
}

/** The picture that the story leads with (Media RSS 1.5.1): an enclosure would have to say how many bytes it has. */
function media(paper: Paper, { story }: FeedEntry): Html {
  const figure = leadPicture(story ?? {})
  if (figure === null) return NOTHING
  const { jpeg, alt, caption, credit } = figure
  return xml`<media:content url="${jpegAddress(paper, figure)}" type="image/jpeg" medium="image" width="${String(jpeg.width)}" height="${String(jpeg.height)}">${
    (alt !== '' || caption !== null) && xml`<media:description type="plain">${caption ?? alt}</media:description>`
  }${credit !== null && xml`<media:credit>${credit}</media:credit>`}</media:content>\n`
}

/** An instant as mail headers write it, which is how RSS does. */
function mailDate(instant: string): string {
  return DateTime.fromISO(instant, { zone: 'utc' }).toRFC2822() ?? instant
}
