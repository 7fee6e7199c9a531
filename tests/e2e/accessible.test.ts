/** WCAG 2.2 AA, as far as a program can tell: axe finds nothing on any kind of page, in light, in dark, in Arabic. */

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import axe from 'axe-core'
import type { Page } from 'playwright'
import { openBrowser, type TestBrowser } from './browser/browser.ts'
import { fixture, oneOfEach, publish, type Site } from './host/site.ts'

const WITHDRAWN = 'Headline: Fog\nDate: 10 May 2026\n\nThere was fog, and then there was none.\n'
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** Of what passes, one element a rule is described: to describe all of them takes longer than to judge them. */
const OPTIONS = { runOnly: TAGS, resultTypes: ['violations'] }
const RUN = `axe.run(document, ${JSON.stringify(OPTIONS)}).then(({ violations, passes }) => ({
  found: violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => [id, String(target), failureSummary])),
  checked: passes.length,
}))`

let browser: TestBrowser
before(async () => {
  browser = await openBrowser()
})
after(() => browser?.close())

const PAPERS = [
  ['saltmarsh', ['the-sluice-holds', 'flood-is-not', 'oyster', 'البحّارة', '/fog/']],
  ['mina', ['البوابات-تصمد', 'harbour-pilots', '/fog/']],
] as const

for (const [name, words] of PAPERS) {
  describe(`the paper ${name}`, () => {
    let site: Site
    before(async () => {
      site = await publish(fixture(name), WITHDRAWN)
    })
    after(() => site?.close())

    test('axe finds nothing, on a wide screen in light and on a narrow one in dark', async () => {
      const page = await browser.newPage()
      for (const [kind, url] of oneOfEach(site, ...words)) {
        await page.emulateMedia({ colorScheme: 'light' })
        await page.setViewportSize({ width: 1280, height: 900 })
        await page.goto(url)
        await page.evaluate(axe.source)
        await inspect(page, `${kind}, light`)
        await page.emulateMedia({ colorScheme: 'dark' })
        await page.setViewportSize({ width: 390, height: 900 })
        await inspect(page, `${kind}, dark`)
      }
      await page.context().close()
    })
  })
}

async function inspect(page: Page, what: string): Promise<void> {
  const { found, checked } = (await page.evaluate(RUN)) as { found: unknown[]; checked: number }
  assert.deepEqual(found, [], what)
  assert.ok(checked > 10, `${what}: only ${checked} rules applied`)
}
