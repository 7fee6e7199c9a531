/**
 * Atom feeds, with the full text. Written with our own tag, because the `feed`
 * package cannot say which language an entry is in, lets control characters and
 * a `<` in a category through unescaped, and turns "&amp;" in a title into "&".
 */

import type { PageOf, Shell } from '../scripts/edition/page.ts'
import type { FeedEntry } from '../scripts/edition/views/views.ts'
import type { Paper } from '../scripts/ingest/paper.ts'
import { absolute } from './address.ts'
import { type Html, xml } from './html.ts'
import { prose } from './prose.ts'
import { wordsOf } from './words.ts'

/** A feed (Atom 1.0, RFC 4287). Its own id is its address; an entry's is the edition's and never changes. */
export function feed({ url, view }: PageOf<'feed'>, { paper }: Shell): string {
  const self = absolute(paper, url)
  const { name, email, url: home } = paper.publisher
  return xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${paper.language}">
<id>${self}</id>
<title>${view.title}</title>
${paper.motto !== null && xml`<subtitle>${paper.motto}</subtitle>\n`}<updated>${view.updated}</updated>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" href="${absolute(paper, view.page)}"/>
<author><name>${name}</name>${home !== null && xml`<uri>${home}</uri>`}${email !== null && xml`<email>${email}</email>`}</author>
${view.entries.map((entry) => written(paper, entry))}</feed>
`.text
}

function written(paper: Paper, entry: FeedEntry): Html {
  return xml`<entry${entry.language !== paper.language && xml` xml:lang="${entry.language}"`}>
<id>${entry.id}</id>
<title>${entry.title}</title>
<link rel="alternate" type="text/html" href="${absolute(paper, entry.url)}"/>
<published>${entry.published}</published>
<updated>${entry.updated}</updated>
${entry.bylines.map((byline) => xml`<author><name>${byline}</name></author>\n`)}${
  entry.section !== null && xml`<category term="${entry.section}"/>\n`
}${entry.markdown !== null && xml`<content type="html">${body(paper, entry.markdown)}</content>\n`}</entry>
`
}

/** A body as a feed carries it: HTML as text, its links complete. */
function body(paper: Paper, markdown: string): string {
  return prose(markdown, { root: absolute(paper, '/').slice(0, -1), words: wordsOf(paper.language) }).text
}
