/**
 * A reader goes from the front page to a story, its section, a day, and back:
 * by mouse and by keyboard alone, on a wide screen and on a narrow one, without
 * JavaScript, on a paper that stands below a base path.
 */

import assert from 'node:assert/strict'
import { cp, glob, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Locator, Page } from 'playwright'
import { slashed } from '../../scripts/paths.ts'
import { type Serving, serve } from '../../scripts/serve/serve.ts'
import { openBrowser, type TestBrowser } from './browser/browser.ts'
import { print } from './host/site.ts'

const HARBOUR = fileURLToPath(new URL('../fixtures/papers/harbour/content/', import.meta.url))

const HEADLINE = 'Ferry returns to Gull Point after eleven years'
const LAST_WORDS = 'The harbour board has promised an answer by the end of June.'
const DAY = '/gazette/2025/05/14/'

type Hand = 'mouse' | 'keyboard'

let folder: string
let output: string
let serving: Serving
let browser: TestBrowser

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-reading-'))
  output = join(folder, '_site')
  await cp(HARBOUR, join(folder, 'content'), { recursive: true })
  await print(join(folder, 'content'), output)
  serving = await serve({
    output,
    base: '/gazette/',
    port: 0,
    watch: { copy: [], program: [], except: [] },
    regenerate: async () => ({ problems: [], changed: [] }),
    print: () => undefined,
  })
  browser = await openBrowser()
})

after(async () => {
  await serving?.close()
  await rm(folder, { recursive: true, force: true })
  await browser?.close()
})

for (const width of [1280, 320]) {
  for (const hand of ['mouse', 'keyboard'] as const) {
    test(`front page → story → section → day → back, by ${hand}, at ${width} px`, async () => {
      const page = await browser.newPage({ javaScript: false, width })
      await page.goto(serving.address)
      const name = await heading(page)
      assert.equal(name, 'The Gull Point Gazette')

      await follow(page, page.getByRole('link', { name: HEADLINE, exact: true }), hand)
      assert.equal(await heading(page), HEADLINE)
      assert.ok(path(page).startsWith(DAY), path(page))
      await page.getByText(LAST_WORDS, { exact: true }).waitFor()

      await follow(page, page.getByRole('article').getByRole('link', { name: 'Harbour', exact: true }), hand)
      assert.equal(await heading(page), 'Harbour')
      assert.equal(path(page), '/gazette/sections/harbour/')

      await follow(page, page.locator(`a[href="${DAY}"]`), hand)
      assert.equal(path(page), DAY)
      await page.getByRole('link', { name: HEADLINE, exact: true }).first().waitFor()

      await follow(page, page.getByRole('link', { name, exact: true }), hand)
      assert.equal(path(page), '/gazette/')
      assert.equal(await heading(page), name)
      await page.context().close()
    })
  }
}

describe('every page', () => {
  /** Where the links of each page lead, by its address. */
  const links = new Map<string, readonly string[]>()

  test('has one first heading, and nothing wider than a screen of 320 px', async () => {
    const page = await browser.newPage({ javaScript: false, width: 320 })
    for await (const file of glob('**/*.html', { cwd: output })) {
      const url = slashed(file).replace(/(?:^|(?<=\/))index\.html$/, '')
      await page.goto(new URL(url, serving.address).href)
      assert.equal(await page.locator('h1').count(), 1, url)
      assert.deepEqual(await page.evaluate('[document.documentElement.scrollWidth, innerWidth]'), [320, 320], url)
      links.set(page.url(), await page.locator('a[href]').evaluateAll(hrefs))
    }
    assert.ok(links.size >= 20, `only ${links.size} pages`)
    await page.context().close()
  })

  test('is followed from page to page without a dead end', async () => {
    const base = new URL(serving.address)
    const waiting = [base.href]
    const seen = new Set(waiting)
    for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
      assert.equal((await fetch(url)).status, 200, url)
      for (const href of links.get(url) ?? []) {
        const next = new URL(href, url)
        next.hash = ''
        if (next.origin !== base.origin || next.pathname.endsWith('.xml') || seen.has(next.href)) continue
        seen.add(next.href)
        waiting.push(next.href)
      }
    }
    assert.ok(seen.size >= 20, `only ${seen.size} pages`)
  })
})

test('the first key leads past the navigation, to the text', async () => {
  const page = await browser.newPage({ javaScript: false })
  await page.goto(serving.address)
  await page.keyboard.press('Tab')
  const target = await page.locator(':focus').getAttribute('href')
  assert.match(target ?? '', /^#./)
  assert.equal(await page.locator(`main${target}`).count(), 1)
  await page.context().close()
})

test('the feeds are found: by a feed reader in the head of a story, by a person from its foot', async () => {
  const page = await browser.newPage({ javaScript: false, width: 320 })
  await page.goto(new URL(`${DAY}`, serving.address).href)
  await follow(page, page.getByRole('link', { name: HEADLINE, exact: true }), 'mouse')
  const told = await page.locator('head link[rel="alternate"][title]').evaluateAll(hrefs)
  await follow(page, page.getByRole('contentinfo').getByRole('link', { name: 'Feeds', exact: true }), 'keyboard')
  const shown = await page.getByRole('main').getByRole('link').evaluateAll(hrefs)
  assert.deepEqual(told, ['/gazette/feed.xml', '/gazette/rss.xml', '/gazette/feed.json'])
  for (const address of told) {
    assert.ok(shown.includes(address), address)
    assert.equal((await fetch(new URL(address, serving.address))).status, 200, address)
  }
  await page.context().close()
})

function hrefs(links: { getAttribute(name: string): string | null }[]): string[] {
  return links.map((link) => link.getAttribute('href') ?? '')
}

function path(page: Page): string {
  return new URL(page.url()).pathname
}

async function heading(page: Page): Promise<string> {
  return (await page.getByRole('heading', { level: 1 }).innerText()).trim()
}

/** Follow a link as a reader does, and wait for the page behind it. */
async function follow(page: Page, links: Locator, hand: Hand): Promise<void> {
  const link = links.first()
  const href = await link.getAttribute('href', { timeout: 5000 })
  assert.ok(href !== null)
  if (hand === 'mouse') await link.click()
  else await reachAndPress(page, href)
  await page.waitForURL(new URL(href, page.url()).href, { timeout: 5000 })
}

/** Tab until a link to this address has the focus, and shows that it has; then Enter. */
async function reachAndPress(page: Page, href: string): Promise<void> {
  const focus = page.locator(':focus')
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab')
    if ((await focus.count()) === 0 || (await focus.getAttribute('href')) !== href) continue
    const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')
    assert.notEqual(outline, 'none', `The link to ${href} does not show that it has the focus.`)
    await page.keyboard.press('Enter')
    return
  }
  assert.fail(`No link to ${href} was reached with 200 presses of Tab.`)
}
