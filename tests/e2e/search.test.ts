/** A reader looks something up: by keyboard, by an address that was shared, narrowed by section and month, and without JavaScript. */

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import axe from 'axe-core'
import type { Page } from 'playwright'
import { openBrowser, type TestBrowser } from './browser/browser.ts'
import { fixture, publish, type Site } from './host/site.ts'

const HOSTILE =
  'Headline: <b>Oyster</b> & "salt" found\nSection: Harbour\nDate: 3 May 2026\n\nThe oyster said <img src=x onerror=alert(1)> and went.\n'

let browser: TestBrowser
let site: Site
before(async () => {
  browser = await openBrowser()
  site = await publish(fixture('saltmarsh'), undefined, { 'hostile.txt': HOSTILE })
})
after(async () => {
  await site?.close()
  await browser?.close()
})

/** More headlines than one index has records. */
const MANY = Array.from({ length: 1001 }, (_, at) => `Boat ${at + 1} was found on the sluice bank`).join('\n')

async function openSearch(query = '', look: Parameters<TestBrowser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage(look)
  await page.goto(new URL(`search/${query}`, site.address).href)
  return page
}

const headlines = (page: Page) => page.locator('#results h2').allInnerTexts()
const answered = (page: Page) => page.getByRole('status').filter({ hasText: /\d/ }).waitFor()

describe('by keyboard', () => {
  test('a story is found, and its page opened', async () => {
    const page = await openSearch()
    await page.keyboard.press('/')
    await page.keyboard.type('sluice')
    await page.keyboard.press('Enter')
    await answered(page)
    assert.match(page.url(), /\/search\/\?q=sluice$/)
    const [first = ''] = await headlines(page)
    for (let presses = 0; presses < 20; presses++) {
      await page.keyboard.press('Tab')
      if ((await page.locator('#results a:focus').count()) > 0) break
    }
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/2\d{3}\//)
    assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), first)
    await page.goBack()
    await answered(page)
    assert.equal(await page.getByRole('searchbox').inputValue(), 'sluice')
    await page.context().close()
  })

  test('Escape clears the field and the answer', async () => {
    const page = await openSearch('?q=sluice')
    await answered(page)
    await page.keyboard.press('/')
    await page.keyboard.press('Escape')
    assert.equal(await page.getByRole('searchbox').inputValue(), '')
    await page.locator('#results > li').first().waitFor({ state: 'detached' })
    assert.doesNotMatch(page.url(), /q=/)
    await page.context().close()
  })
})

describe('an address', () => {
  test('asks what it says, and narrowing changes it', async () => {
    const page = await openSearch('?q=the')
    await answered(page)
    const all = await page.getByRole('status').innerText()
    const section = page.getByLabel('Section', { exact: true })
    const [, name = ''] = await section.locator('option').allInnerTexts()
    await section.selectOption(name)
    await page.getByRole('status').filter({ hasNotText: all }).waitFor()
    assert.equal(new URL(page.url()).searchParams.get('section'), name)
    const signatures = await page.locator('#results .signature').allInnerTexts()
    assert.ok(signatures.length > 0)
    for (const line of signatures) assert.ok(line.endsWith(name), line)
    await page.goBack()
    await page.getByRole('status').filter({ hasText: all }).waitFor()
    assert.equal(await section.inputValue(), '')
    await page.context().close()
  })

  test('narrows by month and topic, and orders by day', async () => {
    const page = await openSearch('?q=the&from=2026-05&to=2026-05&order=newest')
    await answered(page)
    const days = await page
      .locator('#results time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')))
    assert.ok(days.length > 1)
    assert.ok(days.every((day) => day?.startsWith('2026-05')))
    assert.deepEqual(days, days.toSorted().reverse())
    const topics = await page.getByLabel('Topic').locator('option').allInnerTexts()
    assert.ok(topics.length > 1, 'No topic is offered.')
    await page.getByLabel('Topic').selectOption(topics[1] ?? '')
    await page.waitForURL(/topic=/)
    await answered(page)
    await page.context().close()
  })

  test('may have anything in it, and copy may: both stay text', async () => {
    const page = await openSearch(`?q=${encodeURIComponent('oyster <img src=x>')}&section=${encodeURIComponent('<b>')}`)
    await page.getByRole('status').filter({ hasText: 'Nothing' }).waitFor()
    await page.goto(new URL('search/?q=oyster+salt', site.address).href)
    await answered(page)
    assert.ok((await headlines(page)).includes('<b>Oyster</b> & "salt" found'))
    assert.equal(await page.locator('#results :is(img, b, script)').count(), 0)
    assert.ok((await page.locator('#results mark').count()) > 0)
    await page.context().close()
  })
})

test('axe finds nothing in an answer, light, dark and narrow', async () => {
  for (const look of [{}, { dark: true, width: 320 }]) {
    const page = await openSearch('?q=the', look)
    await answered(page)
    await page.evaluate(axe.source)
    const found = await page.evaluate(
      'axe.run({ resultTypes: ["violations"] }).then(({ violations }) => violations.map(({ id, nodes }) => [id, String(nodes[0].target)]))',
    )
    assert.deepEqual(found, [])
    assert.equal(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), true)
    await page.context().close()
  }
})

test('without JavaScript the page says what it needs, and where everything is listed', async () => {
  const page = await openSearch('', { javaScript: false })
  assert.equal(await page.getByRole('search').isVisible(), false)
  // Not by role or text: Playwright passes over whatever stands in a noscript element.
  const said = page.locator('noscript .plain')
  assert.equal(await said.isVisible(), true)
  assert.match(await said.innerText(), /needs JavaScript/)
  const ways = await said.locator('a').allInnerTexts()
  for (const name of ['Headlines', 'Topics', 'Harbour', '2026']) assert.ok(ways.includes(name), name)
  await page.context().close()
})

test('where the index is missing, the page says so', async () => {
  const page = await browser.newPage()
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404 }))
  await page.goto(new URL('search/?q=sluice', site.address).href)
  await page.getByText('could not be loaded').waitFor()
  await page.context().close()
})

describe('an index in parts', () => {
  let parted: Site
  const asked: string[] = []
  before(async () => {
    parted = await publish(fixture('saltmarsh'), undefined, { 'boats.txt': `${MANY}\n` })
  })
  after(() => parted?.close())

  test('is asked as one', async () => {
    const page = await browser.newPage()
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(new URL('search/?q=sluice', parted.address).href)
    await answered(page)
    assert.ok(Number((await page.getByRole('status').innerText()).replace(/\D/g, '')) > 1001)
    const entries = asked.filter((path) => path.endsWith('/pagefind-entry.json'))
    assert.ok(entries.length > 1 && new Set(entries).size === entries.length, entries.join(' '))
    assert.equal(asked.filter((path) => path.endsWith('.pagefind')).length, 1)
    await page.goto(new URL('search/?q=sluice&to=2026-05&order=newest', parted.address).href)
    await answered(page)
    const days = await page
      .locator('#results time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''))
    assert.ok(days.length > 0 && days.every((day) => day < '2026-06'), days.join(' '))
    assert.deepEqual(days, days.toSorted().reverse())
    await page.context().close()
  })

  test('that is not there yet is asked as it was', async () => {
    const page = await browser.newPage()
    await page.route('**/pagefind/parts.json', (route) => route.fulfill({ status: 404 }))
    await page.goto(new URL('search/?q=sluice', parted.address).href)
    await answered(page)
    await page.context().close()
  })
})
