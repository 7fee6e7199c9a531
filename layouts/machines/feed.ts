/**
 * Atom feeds, with the full text. Written with our own tag, because the `feed`
 * package cannot say which language an entry is in, lets control characters and
 * a `<` in a category through unescaped, and turns "&amp;" in a title into "&".
 */

import { leadPicture } from '../../scripts/edition/figures.ts'
import type { PageOf, Shell } from '../../scripts/edition/plan/page.ts'
import type { FeedEntry } from '../../scripts/edition/views/machines/views.ts'
import type { Paper } from '../../scripts/flow/paper.ts'
import { jpegAddress } from '../figures/figure.ts'
import { absolute, ICON } from '../parts/address.ts'
import { type Html, NOTHING, xml } from '../parts/html.ts'
import { langOf } from '../parts/tongue.ts'
import { wordsOf } from '../words/words.ts'
import { feedBody, feedSummary } from './feed-body.ts'

/** A feed (Atom 1.0, RFC 4287). Its own id is its address; an entry's is the edition's and never changes. */
export function feed({ url, view }: PageOf<'feed'>, { paper }: Shell): string {
  const self = absolute(paper, url)
  const { name, email, url: home } = paper.publisher
  const { colon, correctionsPage } = wordsOf(paper.language)
  const title = view.of === undefined ? view.title : `${view.title}${colon}${correctionsPage}`
  return xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${paper.language}">
<id>${self}</id>
<title>${title}</title>
${paper.motto !== null && xml`<subtitle>${paper.motto}</subtitle>\n`}<updated>${view.updated}</updated>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" href="${absolute(paper, view.page)}"/>
<icon>${absolute(paper, paper.dress?.icons?.[0]?.url ?? ICON)}</icon>
<author><name>${name}</name>${home !== null && xml`<uri>${home}</uri>`}${email !== null && xml`<email>${email}</email>`}</author>
${paper.licence !== null && xml`<rights>${paper.licence.name}</rights>\n`}${view.entries.map((entry) => written(paper, entry))}</feed>
`.text
}

function written(paper: Paper, entry: FeedEntry): Html {
  const summary = feedSummary(entry)
  const body = feedBody(paper, entry)
  return xml`<entry${entry.language !== paper.language && xml` xml:lang="${langOf(entry.language)}"`}>
<id>${entry.id}</id>
<title>${entry.title}</title>
<link rel="alternate" type="text/html" href="${absolute(paper, entry.url)}"/>
${enclosure(paper, entry)}<published>${entry.published}</published>
<updated>${entry.updated}</updated>
${entry.bylines.map((byline) => xml`<author><name>${byline}</name></author>\n`)}${categories(entry).map(
  (term) => xml`<category term="${term}"/>\n`,
)}${summary && xml`<summary>${summary}</summary>\n`}${body !== null && xml`<content type="html">${body}</content>\n`}</entry>
`
}

/** The picture that the story leads with, for readers that show one beside the headline. How long it is need not be said (4.2.7.6). */
function enclosure(paper: Paper, { story }: FeedEntry): Html {
  const figure = leadPicture(story ?? {})
  return figure === null
    ? NOTHING
    : xml`<link rel="enclosure" type="image/jpeg" href="${jpegAddress(paper, figure)}"${figure.alt !== '' && xml` title="${figure.alt}"`}/>\n`
}

/** The section, then the topics, each once. */
export function categories({ section, topics }: FeedEntry): string[] {
  return [...new Set([...(section === null ? [] : [section]), ...topics])]
}
