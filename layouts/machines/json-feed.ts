/** The paper as JSON Feed 1.1. The same entries as the Atom feed. */

import { leadPicture } from '../../scripts/edition/figures.ts'
import type { PageOf, Shell } from '../../scripts/edition/plan/page.ts'
import type { FeedEntry } from '../../scripts/edition/views/machines/views.ts'
import { isUnknown } from '../../scripts/flow/item.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { jpegAddress } from '../figures/figure.ts'
import { absolute } from '../parts/address.ts'
import { categories } from './feed.ts'
import { feedBody, feedSummary } from './feed-body.ts'

/** `/feed.json` */
export function jsonFeed({ url, view }: PageOf<'jsonFeed'>, { paper }: Shell): string {
  const { name, url: home } = paper.publisher
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: view.title,
    home_page_url: absolute(paper, view.page),
    feed_url: absolute(paper, url),
    ...(paper.motto === null ? {} : { description: paper.motto }),
    language: paper.language,
    authors: [{ name, ...(home === null ? {} : { url: home }) }],
    items: view.entries.map((entry) => item(paper, entry)),
  }
  return `${JSON.stringify(feed)}\n`
}

function item(paper: Paper, entry: FeedEntry) {
  const summary = feedSummary(entry)
  const body = feedBody(paper, entry)
  const image = leadPicture(entry.story ?? {})
  const tags = categories(entry)
  return {
    id: entry.id,
    url: absolute(paper, entry.url),
    title: entry.title,
    // An item must have content: a brief has its words.
    ...(body === null ? { content_text: entry.title } : { content_html: body }),
    ...(image === null ? {} : { image: jpegAddress(paper, image) }),
    ...(summary ? { summary } : {}),
    date_published: entry.published,
    date_modified: entry.updated,
    ...(entry.bylines.length === 0 ? {} : { authors: entry.bylines.map((name) => ({ name })) }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(isUnknown(entry.language) ? {} : { language: entry.language }),
  }
}
