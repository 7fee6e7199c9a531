/** Pictures of pages, drawn the same each time: type is waited for, and so is every picture. */

import type { Look, TestBrowser } from '../browser/browser.ts'

/** Loaded, decoded and painted: a busy machine may take its time over each. */
const PICTURES_LOADED = `Promise.all([...document.images].map(async (one) => {
  one.loading = 'eager'
  one.decoding = 'sync'
  if (!one.complete) await new Promise((done) => { one.onload = one.onerror = done })
  await one.decode().catch(() => null)
})).then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))`

/** Take a picture of the page at an address, as PNG. For a reader type that comes late is left out; for a picture it is waited for. */
export async function takeAt(browser: TestBrowser, url: string, look: Look): Promise<Buffer> {
  const page = await browser.newPage(look)
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch()
    await route.fulfill({
      response,
      body: (await response.text()).replaceAll('font-display:optional', 'font-display:block'),
    })
  })
  await page.goto(url, { waitUntil: 'load' })
  await page.evaluate('document.fonts.ready')
  // What is loaded when it is near may come after everything else.
  await page.evaluate(PICTURES_LOADED)
  const picture = await page.screenshot()
  await page.context().close()
  return picture
}
