/** Every page of the sample papers: sound markup, one head line, nothing from another host, links below the base. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { teaser } from '../../layouts/parts/teaser.ts'
import { wordsOf } from '../../layouts/words/words.ts'
import type { Page, PageKind, PageOf, Sheets } from '../../scripts/edition/plan/page.ts'
import { REGISTRATION } from '../../scripts/keeping.ts'
import { all, classed, type Element, one, read, textOf } from './markup.ts'
import { renderPage } from './render.ts'
import { busyPaper, PAPER, sheet, smallPaper } from './samples.ts'

const NOT_HTML: readonly PageKind[] = [
  'manifest',
  'newsletter',
  'newsletterText',
  'newsletterMail',
  'worker',
  'feed',
  'rss',
  'jsonFeed',
  'sitemap',
  'newsSitemap',
  'sitemapIndex',
  'robots',
  'headers',
]

interface Shown {
  readonly page: Page
  readonly root: Element
}

function frontOfBusy(): PageOf<'front'>['view'] {
  const front = busyPaper().pages.find((page): page is PageOf<'front'> => page.kind === 'front')
  return front?.view ?? assert.fail('The sample has no front page.')
}

async function htmlPages({ pages, shell }: Sheets): Promise<Shown[]> {
  const html = pages.filter(({ kind }) => !NOT_HTML.includes(kind))
  return Promise.all(html.map(async (page) => ({ page, root: read((await renderPage(page, shell)).text) })))
}

async function shown(paper: Sheets, kind: PageKind): Promise<Element> {
  const found = (await htmlPages(paper)).find(({ page }) => page.kind === kind)
  assert.ok(found, `The sample has no ${kind}.`)
  return found.root
}

const PAPERS = [
  ['the small paper', smallPaper],
  ['the busy paper', busyPaper],
] as const

for (const [name, paper] of PAPERS) {
  test(`${name}: each page has one h1, headings in order, ids once, names for what has a role`, async () => {
    for (const { page, root } of await htmlPages(paper())) {
      const levels = all(root, ({ name: tag }) => /^h[1-6]$/.test(tag)).map((heading) => Number(heading.name.slice(1)))
      assert.equal(levels.filter((level) => level === 1).length, 1, `${page.url} has one h1`)
      for (const [at, level] of levels.entries()) {
        assert.ok(level <= (levels[at - 1] ?? 0) + 1, `${page.url} goes from h${levels[at - 1]} to h${level}`)
      }
      const ids = all(root, (element) => element.attributes.has('id')).map((element) => element.attributes.get('id'))
      assert.deepEqual(ids, [...new Set(ids)], page.url)
      for (const label of all(root, (element) => element.attributes.has('aria-labelledby'))) {
        assert.ok(ids.includes(label.attributes.get('aria-labelledby')), page.url)
      }
    }
  })

  test(`${name}: no script that runs, no style of its own, nothing that another host is asked for`, async () => {
    for (const { page, root } of await htmlPages(paper())) {
      const isSearch = page.kind === 'search'
      const types = isSearch ? /^(?:application\/(?:ld\+)?json|module)$/ : /^application\/ld\+json$/
      for (const script of all(root, 'script').filter((one) => textOf(one) !== REGISTRATION))
        assert.match(script.attributes.get('type') ?? '', types)
      const strange = ['style', 'img', 'iframe', 'object', ...(isSearch ? [] : ['form'])]
      assert.deepEqual(
        all(root, ({ name: tag }) => strange.includes(tag)),
        [],
        page.url,
      )
      assert.deepEqual(
        all(root, ({ attributes }) => attributes.has('style') || attributes.has('src')).map(({ attributes }) =>
          attributes.get('src'),
        ),
        isSearch ? ['/assets/search/search.js'] : [],
        page.url,
      )
      for (const link of all(root, 'link')) {
        if (link.attributes.get('rel') === 'canonical') continue
        assert.match(link.attributes.get('href') ?? '', /^\/(?!\/)/, page.url)
      }
    }
  })

  test(`${name}: every link of our own stands below the base path`, async () => {
    for (const { page, root } of await htmlPages(paper({ ...PAPER, base: '/news/' }))) {
      for (const link of all(root, (element) => element.attributes.has('href'))) {
        assert.match(link.attributes.get('href') ?? '', /^(?:\/news\/|#|https:\/\/|mailto:)/, page.url)
      }
      const canonical = one(root, (element) => element.attributes.get('rel') === 'canonical')
      assert.match(canonical.attributes.get('href') ?? '', /^https:\/\/courier\.example\/news\//)
    }
  })
}

test('a story says that its headline was drafted and that the copy gives no date', async () => {
  const root = await shown(smallPaper(), 'story')
  assert.match(textOf(one(root, classed('drafted'))), /desk/)
  assert.match(textOf(one(root, classed('dates'))), /^Filed 22 November 2026\. The copy gives no date\./)
})

test('the briefs of a day have their anchors there, and the front page leads to them', async () => {
  const day = await shown(smallPaper(), 'day')
  const anchors = all(day, 'li').flatMap((item) => item.attributes.get('id') ?? [])
  const front = await shown(smallPaper(), 'front')
  const ways = all(one(front, classed('briefs')), 'a').map((link) => link.attributes.get('href'))
  assert.deepEqual(
    ways,
    anchors.map((anchor) => `/2026/11/22/#${anchor}`),
  )
  assert.equal(ways.length, 17)
})

test('a text in another language says so', async () => {
  const { shell, pages } = busyPaper()
  const arabic = pages.find(({ url }) => url.endsWith('/arabic/'))
  assert.ok(arabic)
  const article = one(read((await renderPage(arabic, shell)).text), 'article')
  assert.equal(article.attributes.get('lang'), 'ar')
  assert.equal(article.attributes.get('dir'), 'rtl')
})

test('so does the headline of a related story, and only that', async () => {
  const story = await shown(busyPaper(), 'story')
  const links = all(story, classed('lines')).flatMap((list) => all(list, 'bdi'))
  assert.deepEqual(
    links.map(({ attributes }) => attributes.get('lang')),
    [undefined, 'ar'],
  )
})

test('pages for what is gone are not indexed; a redirect leads on', async () => {
  for (const kind of ['notFound', 'redirect', 'withdrawn'] as const) {
    const robots = all(await shown(smallPaper(), kind), 'meta').find((meta) => meta.attributes.get('name') === 'robots')
    assert.equal(robots?.attributes.get('content'), 'noindex', kind)
  }
  const refresh = all(await shown(smallPaper(), 'redirect'), 'meta').find(
    (meta) => meta.attributes.get('http-equiv') === 'refresh',
  )
  assert.equal(refresh?.attributes.get('content'), '0; url=/2026/11/22/harbour-board-warns/')
})

test('feeds and sitemaps are well-formed, and say complete addresses', async () => {
  const { shell, pages } = smallPaper()
  for (const kind of ['feed', 'rss', 'sitemap', 'newsSitemap', 'sitemapIndex'] as const) {
    const page = pages.find((one) => one.kind === kind)
    assert.ok(page)
    const root = read((await renderPage(page, shell)).text)
    for (const at of [
      ...all(root, 'loc').map(textOf),
      ...all(root, 'link').map((l) => l.attributes.get('href') ?? textOf(l)),
    ])
      assert.match(at, /^https:\/\/courier\.example\//)
  }
})

test('a sitemap leaves out a change that nobody can date', async () => {
  const page = sheet('sitemap', '/sitemaps/pages.xml', { pages: [{ url: '/', changed: null }] })
  const { text } = await renderPage(page, smallPaper().shell)
  assert.match(text, /<url><loc>https:\/\/courier\.example\/<\/loc><\/url>/)
})

test('the calendar of a year runs from January on, and says what the figures below its days are', async () => {
  const root = await shown(busyPaper(), 'year')
  const months = all(root, 'caption').map(textOf)
  const names = Array.from({ length: 12 }, (_, at) => new Date(2026, at, 1).toLocaleString('en-GB', { month: 'long' }))
  assert.deepEqual(
    months,
    names.filter((name) => months.includes(name)),
  )
  assert.ok(all(root, classed('tally')).map(textOf).includes(wordsOf('en').calendarFigures))
})

test('a kicker that is no more than its section’s name is shown once', async () => {
  const kickers = (kicker: string) => {
    const story = {
      ...(frontOfBusy().seconds[0] ?? assert.fail()),
      kicker,
      section: { url: '/sections/town/', text: 'Town' },
    }
    const article = read(teaser(PAPER, story, { weight: 'second', level: 2, day: '2026-11-22' }).text)
    return all(article, classed('kicker')).map(textOf)
  }
  assert.deepEqual(kickers('TOWN'), ['Town'])
  assert.deepEqual(kickers('Town'), ['Town'])
  assert.deepEqual(kickers('Exclusive'), ['Exclusive'])
})
