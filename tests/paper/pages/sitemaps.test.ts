/** Sitemaps hold to their schemas and list every page that is to be found, once, and none that is not. */

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { validateXML, type XMLFileInfo } from 'xmllint-wasm'
import { PROGRAM } from '../../../scripts/paths.ts'
import { all, one, read, textOf } from '../../layouts/markup.ts'
import { gazette, HOSTILE, pagesIn, publish, ROOT } from '../gazette.ts'
import { NOW, paperFor } from '../paper.ts'

const paper = gazette()

before(() => publish(paper))

function schema(fileName: string): XMLFileInfo {
  return { fileName, contents: readFileSync(join(PROGRAM, 'tests', 'fixtures', 'schemas', fileName), 'utf8') }
}

/** What is wrong with files of the site, by a schema that may import others. */
async function wrong(files: readonly string[], by: string, imported: readonly string[] = []): Promise<string[]> {
  const xml = files.map((file) => ({ fileName: file.replaceAll('/', '-'), contents: paper.page(`/${file}`) }))
  const { errors } = await validateXML({ xml, schema: schema(by), preload: imported.map(schema) })
  return errors.map(({ rawMessage }) => rawMessage)
}

function sitemaps(): string[] {
  return Object.keys(paper.site()).filter((file) => file.startsWith('sitemaps/'))
}

function locations(file: string): string[] {
  return all(read(paper.page(`/${file}`)), 'loc').map(textOf)
}

test('each holds to its schema', async () => {
  assert.deepEqual(await wrong(['sitemap.xml'], 'siteindex.xsd'), [])
  assert.deepEqual(await wrong(sitemaps(), 'sitemap-with-news.xsd', ['sitemap.xsd', 'sitemap-news.xsd']), [])
})

test('the schemas are no formality', async () => {
  assert.notDeepEqual(await wrong(['feed.xml'], 'sitemap-with-news.xsd', ['sitemap.xsd', 'sitemap-news.xsd']), [])
  assert.notDeepEqual(await wrong(['sitemaps/2031-05.xml'], 'siteindex.xsd'), [])
})

test('the index has every sitemap, one a month', () => {
  assert.deepEqual(
    locations('sitemap.xml'),
    ['2031-05', '2031-04', 'pages', 'news'].map((name) => `${ROOT}sitemaps/${name}.xml`),
  )
  assert.deepEqual(sitemaps().length, 4)
  assert.match(paper.page('/robots.txt'), new RegExp(`^Sitemap: ${ROOT}sitemap\\.xml$`, 'm'))
})

test('together they have every page that is to be found, once', () => {
  const listed = sitemaps().flatMap((file) => (file.endsWith('news.xml') ? [] : locations(file)))
  const found = pagesIn(paper).flatMap(([file, html]) =>
    html.includes('content="noindex"') ? [] : [ROOT + encodeURI(file.replace(/index\.html$/, ''))],
  )
  assert.deepEqual(listed.sort(), found.sort())
})

test('the news are those of the newest item’s day and the two before, by their own dates', () => {
  const news = all(read(paper.page('/sitemaps/news.xml')), 'news:news').map((entry) => ({
    title: textOf(one(entry, 'news:title')),
    date: textOf(one(entry, 'news:publication_date')),
    language: textOf(one(entry, 'news:language')),
    paper: textOf(one(entry, 'news:name')),
  }))
  const common = { language: 'en', paper: 'Saltwick Gazette & Tide Table' }
  const [undated, ...dated] = news
  assert.deepEqual(dated, [
    { title: HOSTILE, date: '2031-05-14', ...common },
    { title: 'The lamp is lit again', date: '2031-05-13', ...common },
  ])
  assert.deepEqual({ ...undated, title: '' }, { title: '', date: NOW, ...common })
  assert.match(undated?.title ?? '', /ouncil sat until midnight/)
})

test('where only briefs are new, the newest stories stay: a sitemap is never empty', async (t) => {
  const slow = paperFor(t, {
    'one.txt': 'Headline: The tide\nDate: 2 May 2031\n\nIt came, and it went.\n',
    'older.txt': 'Headline: The ebb\nDate: 30 April 2031\n\nIt went, and it came.\n',
    'briefs.txt': 'Fog expected on the bank\nBell found in a barn\nMarket moved to Thursday\n',
  })
  assert.equal((await slow.build()).code, 0)
  assert.deepEqual(all(read(slow.page('/sitemaps/news.xml')), 'news:title').map(textOf), ['The tide'])
  const briefs = paperFor(t, { 'briefs.txt': 'Fog expected on the bank\nBell found in a barn\nMarket moved\n' })
  assert.equal((await briefs.build()).code, 0)
  assert.equal('sitemaps/news.xml' in briefs.site(), false)
})
