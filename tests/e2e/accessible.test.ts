/** WCAG 2.2 AA, as far as a program can tell: axe finds nothing on any kind of page, in light, in dark, in Arabic. */

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import axe from 'axe-core'
import { openBrowser, type TestBrowser } from './browser/browser.ts'
import { fixture, oneOfEach, publish, type Site } from './host/site.ts'

const WITHDRAWN = 'Headline: Fog\nDate: 10 May 2026\n\nThere was fog, and then there was none.\n'
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const RUN = `axe.run(document, { runOnly: ${JSON.stringify(TAGS)} }).then(({ violations, passes }) => ({
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

    for (const dark of [false, true]) {
      test(`axe finds nothing, ${dark ? 'dark' : 'light'}`, async () => {
        const page = await browser.newPage({ dark, width: dark ? 390 : 1280 })
        for (const [kind, url] of oneOfEach(site, ...words)) {
          await page.goto(url)
          await page.evaluate(axe.source)
          const { found, checked } = (await page.evaluate(RUN)) as { found: unknown[]; checked: number }
          assert.deepEqual(found, [], kind)
          assert.ok(checked > 10, `${kind}: only ${checked} rules applied`)
        }
        await page.context().close()
      })
    }
  })
}
