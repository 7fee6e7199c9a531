/** A page's own word: what its data and its markup say of its story, weighed with its text. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { read } from '../../scripts/copy/read.ts'
import { parse } from '../../scripts/desk/parse.ts'
import type { Field, Item } from '../../scripts/flow/item.ts'

const PROSE = '<p>The tram ran again on Sunday, a year after the flood undermined the quay of the old town.</p>'
const LONG = `<p>${'The tram ran again on Sunday, a year after the flood undermined the quay. '.repeat(6)}</p>`
const data = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`
const ARTICLE = {
  '@type': 'NewsArticle',
  headline: 'Tram runs again on the quay',
  datePublished: '2026-05-03T09:00:00Z',
}

function parsed(html: string) {
  const { copy } = read('a.html', Buffer.from(html))
  assert.ok(copy !== null)
  return parse(copy, 'en')
}

const said = (field: Field | undefined) => (field === undefined ? '' : `${field.value} (${field.origin})`)

/** Headline, names, day and the blocks of each story. */
function storiesIn(html: string) {
  return parsed(html).items.map((item: Item) => {
    if (item.kind === 'brief') return { brief: item.text }
    const { headline, bylines = [], date } = item.fields
    return {
      headline: said(headline),
      names: bylines.map(said).join(' + '),
      date: said(date),
      blocks: item.body.length,
    }
  })
}

const only = (html: string) => {
  const [story, ...others] = storiesIn(html)
  assert.equal(others.length, 0)
  return story
}

describe('the headline', () => {
  const HEADED: readonly (readonly [string, string, string])[] = [
    [
      'of several headings the one that the title repeats',
      `<title>Tram runs again | Courier</title><h1>Courier</h1><h1>Tram runs again</h1>${PROSE}<h1>Best of the week</h1>`,
      'Tram runs again (copy)',
    ],
    [
      'no last crumb of a trail',
      `<title>Tram again</title>${data(ARTICLE)}<nav><h1>Tram again</h1></nav><h2>Tram runs again on the quay</h2>${PROSE}`,
      'Tram runs again on the quay (copy)',
    ],
    [
      'without a kicker within',
      `${data(ARTICLE)}<h1><span>Transport: </span>Tram runs again on the quay</h1>${PROSE}`,
      'Tram runs again on the quay (copy)',
    ],
    [
      'of the data, where the page shows none',
      `${data(ARTICLE)}<h2>The flood</h2>${PROSE}`,
      'Tram runs again on the quay (page)',
    ],
    ['an editor’s, above all', `---\nheadline: Tram\n---\n${data(ARTICLE)}<h1>Tram runs</h1>${PROSE}`, 'Tram (header)'],
  ]
  for (const [name, html, headline] of HEADED)
    test(name, () => assert.equal((only(html) as { headline: string }).headline, headline))
})

describe('names and days', () => {
  const SIGNED: readonly (readonly [string, string, string, string])[] = [
    [
      'several authors, and posts that are none',
      data({
        ...ARTICLE,
        author: [{ '@type': 'Person', name: 'Ida Brook, Political Editor' }, { name: 'Jan Holm and Ana Ruiz' }],
      }),
      'Ida Brook (page) + Jan Holm (page) + Ana Ruiz (page)',
      '2026-05-03 (page)',
    ],
    [
      'by reference in a graph, in data with a slip',
      `<script type="application/ld+json">{"@graph": [{"@type": "Article", "headline": "Tram runs", "author": {"@id": "#a"}, "datePublished": "2026-05-03",}, {"@id": "#a", "@type": "Person", "name": "Ida Brook"}]}</script>`,
      'Ida Brook (page)',
      '2026-05-03 (page)',
    ],
    [
      'of the surest name in meta',
      '<meta name="date" content="2026-05-09"><meta property="article:published_time" content="2026-05-03T23:30:00+02:00"><meta property="article:author" content="https://t.example/ida"><meta name="byl" content="By Ida Brook">',
      'Ida Brook (page)',
      '2026-05-03 (page)',
    ],
    [
      'the paper itself, if nobody else signs',
      data({
        ...ARTICLE,
        author: { '@type': 'Organization', name: 'Quay Courier' },
        publisher: { name: 'Quay Courier' },
      }),
      'Quay Courier (page)',
      '2026-05-03 (page)',
    ],
    [
      'not the paper, if somebody does',
      `${data({ ...ARTICLE, author: { '@type': 'Organization', name: 'Quay Courier' } })}<meta name="author" content="Ida Brook">`,
      'Ida Brook (page)',
      '2026-05-03 (page)',
    ],
    [
      'microdata and milliseconds',
      '<meta itemprop="datePublished" content="1777795200000"><span itemprop="author"><b itemprop="name">Ida Brook</b></span>',
      'Ida Brook (page)',
      '2026-05-03 (page)',
    ],
    [
      'no author of an update within a live page',
      data({
        ...ARTICLE,
        '@type': 'LiveBlogPosting',
        author: { name: 'Ida Brook' },
        liveBlogUpdate: [{ '@type': 'BlogPosting', headline: 'No', author: 'Jan Holm', datePublished: '2026-05-04' }],
      }),
      'Ida Brook (page)',
      '2026-05-03 (page)',
    ],
  ]
  for (const [name, head, names, date] of SIGNED)
    test(name, () => {
      const story = only(`<head>${head}</head><h1>Tram runs again on the quay</h1>${PROSE}`)
      assert.deepEqual({ ...story, headline: '', blocks: 0 }, { headline: '', names, date, blocks: 0 })
    })

  test('the text keeps its spelling and its place; other lines are no bylines', () => {
    const html = `${data({ ...ARTICLE, author: { name: 'Ida Brook' } })}<h1>Tram runs again on the quay</h1><p>By IDA BROOK</p><p>4 May 2026</p>${PROSE}<p>Ida Brook</p>`
    const { items, dropped } = parsed(html)
    const [story] = items
    assert.ok(story?.kind === 'story')
    assert.deepEqual(story.fields.bylines?.map(said), ['IDA BROOK (copy)'])
    assert.equal(said(story.fields.date), '2026-05-03 (page)')
    assert.equal(story.body.length, 1)
    assert.ok(dropped.some(({ rule, text }) => rule === 'repeated date' && text === '4 May 2026'))
    assert.ok(dropped.some(({ text }) => text === 'Ida Brook'))
  })
})

describe('how many stories', () => {
  const RULED = `<h1>Tram runs again</h1>${PROSE}<p>================</p><p>FERRY STOPS FOR THE WINTER</p><p>By Jan Holm</p>${PROSE}`
  const HEADLINES = [
    'Mill burns down in the night',
    'Bakery wins the county prize',
    'Ferry to Gull Point cancelled',
    'Lighthouse keeper retires',
  ]
    .map((one) => `<p>${one}</p>`)
    .join('')
  test('one heading is one, whatever looks like a ruler', () => assert.equal(storiesIn(RULED).length, 1))
  test('headlines between its paragraphs part nothing and are no briefs', () =>
    assert.equal(storiesIn(`<h1>Tram runs again</h1>${PROSE}${PROSE}${HEADLINES}${PROSE}${PROSE}`).length, 1))
  test('articles with headings and prose of their own are several', () =>
    assert.deepEqual(
      storiesIn(
        `<h1>The Courier</h1><article><h2>Tram runs again</h2>${LONG}</article><article><h2>Ferry stops for the winter</h2>${LONG}</article>`,
      ).length,
      2,
    ))
  test('not those of a page that says that it is one, nor teasers', () => {
    const two = `<article><h1>Tram runs again on the quay</h1>${LONG}</article><article><h2>Ferry stops</h2>${LONG}</article>`
    assert.equal(storiesIn(data(ARTICLE) + two).length, 1)
    assert.equal(storiesIn(two).length, 1)
  })
  test('a list under one heading stays a list', () =>
    assert.deepEqual(storiesIn('<h1>Headlines</h1><ul><li>Mill burns down<li>Tram runs</ul>'), [
      { brief: 'Mill burns down' },
      { brief: 'Tram runs' },
    ]))
})

test('menus, controls, comments, captions and the foot are none of the story', () => {
  const html = `<header><ul class="menu"><li><a href="/s">Sport</a></ul></header><main><h1>Tram runs again</h1>${PROSE}<figure><img src="q.jpg" alt="The quay"><figcaption>The tram on the quay.</figcaption></figure>
<div class="btn-row"><span>Save it</span></div><span class="sr-only">End of story</span></main>
<div id="comments"><div class="comment"><p>I have been on that tram, and it was as late as it ever was in all these years.</p></div></div>
<aside><ul><li><a href="/f">Ferry stops for the winter</a> <i>2 hours ago</i></ul></aside><footer><p>Written and printed by the Quay Company in the old town since 1880, every day.</p></footer>`
  const { items, dropped } = parsed(html)
  const others = dropped.filter(({ text }) => !/^Ferry|hours ago$/.test(text))
  assert.deepEqual(
    others.map(({ rule, text }) => `${rule}: ${text.slice(0, 24)}`),
    [
      'navigation: Sport',
      'caption: The tram on the quay.',
      'page-control: Save it',
      'page-control: End of story',
      'comments: I have been on that tram',
      'site-foot: Written and printed by t',
    ],
  )
  assert.equal(items.length, 1)
  assert.deepEqual(
    items.map((item) => (item.kind === 'story' ? item.body.length : 0)),
    [1],
  )
})
