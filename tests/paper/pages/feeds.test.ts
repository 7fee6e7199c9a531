/** Feeds as an independent reader understands them: three formats, one text, and items that never come back as new. */

import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { all, read } from '../../layouts/markup.ts'
import { gazette, HOSTILE, LATER, pagesIn, publish, ROOT } from '../gazette.ts'
import { paperFor, type TestPaper } from '../paper.ts'

const paper = gazette()

before(() => publish(paper))

/** What all formats have of an item. */
interface Item {
  readonly id: string | undefined
  readonly title: string | undefined
  readonly url: string | undefined
  readonly filed: string
  readonly changed: string
  /** The whole text as HTML; none of a brief. */
  readonly html: string | undefined
  readonly summary: string | undefined
  readonly authors: readonly unknown[]
  readonly tags: readonly unknown[]
}

function instant(text: string | undefined): string {
  return new Date(text ?? Number.NaN).toISOString().replace('.000Z', 'Z')
}

function atom(from: TestPaper, url = '/feed.xml'): Item[] {
  return (parseAtomFeed(from.page(url)).entries ?? []).map((entry) => ({
    id: entry.id,
    title: entry.title?.value,
    url: entry.links?.[0]?.href,
    filed: instant(entry.published),
    changed: instant(entry.updated),
    html: entry.content?.value,
    summary: entry.summary?.value,
    authors: (entry.authors ?? []).map((author) => author.name),
    tags: (entry.categories ?? []).map((category) => category.term),
  }))
}

function rss(from: TestPaper): Item[] {
  return (parseRssFeed(from.page('/rss.xml')).items ?? []).map((item) => ({
    id: item.guid?.isPermaLink === false ? item.guid.value : undefined,
    title: item.title,
    url: item.link,
    filed: instant(item.pubDate),
    changed: instant(item.atom?.updated),
    html: item.content?.encoded,
    summary: item.description,
    authors: item.dc?.creators ?? [],
    tags: (item.categories ?? []).map((category) => category.name),
  }))
}

function json(from: TestPaper): Item[] {
  return (parseJsonFeed(from.page('/feed.json')).items ?? []).map((item) => ({
    id: item.id,
    title: item.title,
    url: item.url,
    filed: instant(item.date_published),
    changed: instant(item.date_modified),
    html: item.content_html,
    summary: item.summary,
    authors: (item.authors ?? []).map((author) => author.name),
    tags: item.tags ?? [],
  }))
}

function found(items: readonly Item[], title: string): Item {
  const item = items.find((one) => one.title === title)
  assert.ok(item, `There is no “${title}”.`)
  return item
}

describe('the paper’s feeds', () => {
  test('say the same in three formats', () => {
    const items = atom(paper)
    assert.equal(items.length, 7)
    assert.deepEqual(rss(paper), items)
    assert.deepEqual(json(paper), items)
  })

  test('say what they are of, where they are, and when they changed', () => {
    const feed = parseAtomFeed(paper.page('/feed.xml'))
    const channel = parseRssFeed(paper.page('/rss.xml'))
    const object = parseJsonFeed(paper.page('/feed.json'))
    for (const title of [feed.title?.value, channel.title, object.title])
      assert.equal(title, 'Saltwick Gazette & Tide Table')
    assert.deepEqual(
      feed.links?.map(({ href }) => href),
      [`${ROOT}feed.xml`, ROOT],
    )
    assert.deepEqual([channel.link, channel.atom?.links?.[0]?.href], [ROOT, `${ROOT}rss.xml`])
    assert.deepEqual([object.home_page_url, object.feed_url], [ROOT, `${ROOT}feed.json`])
    assert.deepEqual([feed.updated, instant(channel.lastBuildDate)], [LATER, LATER])
  })

  test('have the whole text, with what its page says of it, and links that lead somewhere from anywhere', () => {
    const lamp = found(atom(paper), 'The lamp is lit again')
    const { html, ...said } = lamp
    assert.deepEqual(said, {
      id: said.id,
      title: 'The lamp is lit again',
      url: `${ROOT}2031/05/13/the-lamp-is-lit-again/`,
      filed: '2031-05-13T11:00:00Z',
      changed: LATER,
      summary: 'Three keepers carried the oil',
      authors: ['Ines Marl', 'Tom Quill'],
      tags: ['Harbour', 'Lamp'],
    })
    for (const part of [
      '<p><strong>Three keepers carried the oil</strong></p>',
      '<p>It was lit at nightfall',
      '<h2>How it was done</h2>',
      '>71</td>',
      '<a href="https://almanac.example/2031" rel="external">almanac</a>',
      '<p>The steps were a hundred and nine, not ninety.</p>',
    ])
      assert.ok(html?.includes(part), part)
    const [undated] = atom(paper).filter(({ title }) => title?.includes('midnight'))
    assert.match(undated?.html ?? '', /^<div lang="en" dir="ltr">\n<p><small>Headline drafted by the desk/)
  })

  test('have briefs as titles, each at its place', () => {
    const brief = found(json(paper), 'Market moved to Thursday & Friday')
    assert.match(brief.url ?? '', /^https:\/\/press\.example\/gazette\/2031\/05\/14\/#b-\w+$/)
    assert.deepEqual([brief.html, brief.summary], [undefined, undefined])
  })

  test('escape what would break them', () => {
    const sign = found(rss(paper), HOSTILE)
    assert.match(sign.html ?? '', /<p>Nobody took it down, and &lt;\/script&gt; stood on the back\.<\/p>/)
  })

  test('hold the newest fifty', async (t) => {
    const lines = Array.from({ length: 60 }, (_, i) => `Reading number ${i + 1} of the gauge is in`).join('\n')
    const long = paperFor(t, { 'briefs.txt': `${lines}\n` })
    assert.equal((await long.build()).code, 0)
    for (const items of [atom(long), rss(long), json(long)]) assert.equal(items.length, 50)
  })
})

describe('the feeds of shelves', () => {
  test('each section and byline has one, and each topic that is followed', () => {
    const feeds = Object.keys(paper.site()).filter((file) => file.endsWith('/feed.xml'))
    assert.deepEqual(feeds, [
      'bylines/ines-marl/feed.xml',
      'bylines/tom-quill/feed.xml',
      'corrections/feed.xml',
      'sections/council/feed.xml',
      'sections/harbour/feed.xml',
      'topics/lamp/feed.xml',
    ])
    assert.deepEqual(
      atom(paper, '/topics/lamp/feed.xml').map(({ title }) => title),
      [HOSTILE, 'The lamp is lit again'],
    )
    assert.equal(found(atom(paper, '/sections/harbour/feed.xml'), HOSTILE).id, found(atom(paper), HOSTILE).id)
  })

  test('/feeds/ leads to every feed, and to the bylines, whose pages lead to theirs', () => {
    const waysOf = (url: string) => all(read(paper.page(url)), 'a').map((link) => link.attributes.get('href'))
    const ways = ['/feeds/', '/bylines/ines-marl/', '/bylines/tom-quill/'].flatMap(waysOf)
    assert.ok(waysOf('/feeds/').includes('/gazette/bylines/'))
    const feeds = Object.keys(paper.site()).filter((file) => /(?:^|\/)(?:feed\.(?:xml|json)|rss\.xml)$/.test(file))
    for (const feed of feeds) assert.ok(ways.includes(`/gazette/${feed}`), feed)
  })

  test('every page tells feed readers of the paper’s feeds, a section’s of its own too', () => {
    const alternates = (html: string) =>
      all(read(html), 'link')
        .filter(
          ({ attributes }) =>
            attributes.get('rel') === 'alternate' && /atom|rss|feed/.test(attributes.get('type') ?? ''),
        )
        .map((link) => link.attributes.get('href'))
    const whole = ['/gazette/feed.xml', '/gazette/rss.xml', '/gazette/feed.json']
    for (const [file, html] of pagesIn(paper)) {
      // The mail loads nothing and leads nowhere by itself.
      if (file.startsWith('newsletter/')) continue
      const shelf = /^(?:sections\/(?:harbour|council)|topics\/lamp|bylines\/[\w-]+|corrections)\//.exec(file)?.[0]
      assert.deepEqual(alternates(html), [...(shelf ? [`/gazette/${shelf}feed.xml`] : []), ...whole], file)
    }
  })
})

test('an item stays itself through every edit, move and change of address, and says when it changed', async (t) => {
  const file = 'slip.txt'
  const copy = 'Headline: The slip is wet\nDate: 2 May 2031\n\nIt was wet all day, as slips are, said the clerk.\n'
  const town = paperFor(t, { [file]: copy, 'briefs.txt': 'Fog on the bank\nBell found in a barn\nMarket moved\n' })
  await town.build()
  const before = atom(town)
  const { id } = found(before, 'The slip is wet')
  assert.match(id ?? '', /^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
  const edits: readonly [edit: () => void, url?: string][] = [
    [() => town.file(file, copy.replace('wet all day', 'dry by noon'))],
    [() => town.file(file, town.text(file).replace('The slip is wet', 'The slip is dry'))],
    [() => town.file(file, town.text(file).replace('2 May', '1 May'))],
    [() => town.file(file, `Slug: slip\n${town.text(file)}`)],
    [() => town.rename(file, 'harbour/the-slip.txt')],
    [() => {}, 'https://elsewhere.example/paper/'],
  ]
  for (const [edit, url] of edits) {
    edit()
    assert.equal((await town.build({ now: LATER, ...(url === undefined ? {} : { url }) })).code, 0)
    for (const items of [atom(town), rss(town), json(town)]) {
      assert.deepEqual(items.map((item) => item.id).sort(), before.map((item) => item.id).sort())
      const slip = items.find((item) => item.id === id)
      // It is of the day that its copy gives, at noon.
      const day = edits.slice(2).some(([done]) => done === edit) ? '01' : '02'
      assert.deepEqual([slip?.filed, slip?.changed], [`2031-05-${day}T11:00:00Z`, LATER])
    }
  }
})
