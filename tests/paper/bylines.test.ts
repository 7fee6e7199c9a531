/** Bylines and corrections: their pages, and that an address once published goes on to answer. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MASTHEAD, paperFor } from './paper.ts'

const LATER = '2031-05-15T08:00:00Z'
const signed = (by: string, more = '') =>
  `Headline: The pump is mended\nDate: 2 May 2031\n${by}${more}\n\nThe pump in Lower Lane was mended on Friday.\n`

test('each who signs has a page and one a year, whatever case or spaces; the story leads there', async (t) => {
  const paper = paperFor(t, {
    'one.txt': signed('By: Ada Quill and Ben Ost\n'),
    'two.txt': signed('By: ADA  QUILL\n').replace('pump is', 'well is').replace('2031', '2030'),
  })
  await paper.build()
  assert.match(
    paper.page('/2031/05/02/the-pump-is-mended/'),
    /<a href="\/bylines\/ada-quill\/" rel="author">Ada Quill<\/a>/,
  )
  const page = paper.page('/bylines/ada-quill/')
  assert.match(page, /The pump is mended/)
  assert.match(page, /The well is mended/)
  assert.match(paper.page('/bylines/ada-quill/2030/'), /The well is mended/)
  assert.match(paper.page('/bylines/'), /Ada Quill.*\n.*Ben Ost/)
})

test('each who signs has a feed; the page of feeds names those that the masthead follows, and leads to all', async (t) => {
  const paper = paperFor(
    t,
    { 'one.txt': signed('By: Ada Quill and Ben Ost\n') },
    `${MASTHEAD}bylines: [{ name: Ben Ost, follow: true }]\n`,
  )
  await paper.build()
  assert.match(paper.page('/bylines/ada-quill/'), /<link rel="alternate" [^>]*href="\/bylines\/ada-quill\/feed\.xml"/)
  assert.match(paper.page('/bylines/ada-quill/'), /<a href="\/bylines\/ada-quill\/feed\.xml"/)
  assert.match(paper.site()['bylines/ada-quill/feed.xml'] ?? '', /The pump is mended/)
  const feeds = paper.page('/feeds/')
  assert.match(feeds, /<a href="\/bylines\/">Bylines<\/a>/)
  assert.match(feeds, /\/bylines\/ben-ost\/feed\.xml/)
  assert.doesNotMatch(feeds, /\/bylines\/ada-quill\/feed\.xml/)
})

test('a byline that signs nothing any more keeps its pages and its name, and leaves the index', async (t) => {
  const paper = paperFor(t, { 'one.txt': signed('By: Ada Quill\n') })
  await paper.build()
  paper.file('one.txt', signed(''))
  assert.equal((await paper.build({ now: LATER })).code, 0)
  for (const url of ['/bylines/ada-quill/', '/bylines/ada-quill/2031/']) assert.match(paper.page(url), /Ada Quill/, url)
  for (const url of ['/bylines/', '/sitemaps/pages.xml']) assert.doesNotMatch(paper.page(url), /ada.quill/i, url)
  assert.doesNotMatch(paper.page('/bylines/ada-quill/'), /The pump/)
  assert.match(paper.register(), /"kind":"byline","name":"Ada Quill","address":"\/bylines\/ada-quill\/"/)
})

test('the page of corrections stands before there are any, and takes the first', async (t) => {
  const paper = paperFor(t, { 'one.txt': signed('') })
  await paper.build()
  assert.match(paper.page('/corrections/'), /has been corrected yet/)
  paper.file('one.txt', signed('', 'Correction: It was mended on Thursday.\n'))
  const { report } = await paper.build({ now: LATER })
  assert.ok(report?.changed.includes('/corrections/'))
  assert.match(paper.page('/corrections/'), /The pump is mended<\/a><\/h2>\n<p>It was mended on Thursday\.<\/p>/)
})

test('the editor says what leads', async (t) => {
  const file = (headline: string, more: string) => `Headline: ${headline}\nDate: 2 May 2031\n${more}\n\nWords.\n`
  const paper = paperFor(t, {
    'a.txt': file('Alder', ''),
    'b.txt': file('Birch', 'Urgency: 2\n'),
    'c.txt': file('Cedar', 'Lead: true\n'),
  })
  await paper.build()
  const headlines = [...paper.page('/').matchAll(/<h2><a [^>]+>(\w+)</g)].map(([, headline]) => headline)
  assert.deepEqual(headlines, ['Cedar', 'Birch', 'Alder'])
})
