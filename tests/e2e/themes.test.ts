/** The themes that come along, on every kind of page of the specimen: axe finds nothing, nothing is wider than the screen, proof finds nothing. */

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import axe from 'axe-core'
import { previewCommand } from '../../scripts/commands/theme/preview.ts'
import { listenOn } from '../../scripts/commands/theme/serve-preview.ts'
import { themeNames } from '../../scripts/look/themes.ts'
import { proof } from '../../scripts/proof/proof.ts'
import { openBrowser, type TestBrowser } from './browser/browser.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const RUN = `axe.run(document, ${JSON.stringify({ runOnly: TAGS, resultTypes: ['violations'] })}).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => [id, String(target), failureSummary])))`
const TOO_WIDE = 'document.documentElement.scrollWidth - innerWidth'
/** In CSS pixels: of this width nothing is asked but that all has room. */
const MIDDLING = 768
const SCREENS = [
  { width: 1280, dark: false },
  { width: MIDDLING, dark: true },
  { width: 320, dark: true },
]

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-preview-'))
let browser: TestBrowser
before(async () => {
  const code = await previewCommand({ preview: true, output: folder, serve: false })
  assert.equal(code, 0)
  browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

for (const theme of themeNames()) {
  test(`${theme}: proof finds nothing, its budgets included`, () => {
    const { findings, pages } = proof(join(folder, theme))
    assert.deepEqual(findings, [])
    assert.ok(pages > 30)
  })

  test(`${theme}: axe finds nothing, and nothing is wider than the screen`, async () => {
    const server = await listenOn(folder)
    try {
      for (const { width, dark } of SCREENS) {
        const page = await browser.newPage({ width, dark })
        await page.goto(server.address)
        const urls: string[] = await page.$$eval(`a[href^="/${theme}/"]`, (links) =>
          links.map((link) => (link as unknown as { href: string }).href),
        )
        assert.ok(urls.length > 20)
        for (const url of new Set(urls)) {
          await page.goto(url)
          assert.ok(Number(await page.evaluate(TOO_WIDE)) <= 0, `${url} is too wide at ${width}`)
          if (width === MIDDLING) continue
          await page.evaluate(axe.source)
          assert.deepEqual(await page.evaluate(RUN), [], `${url} at ${width}`)
        }
        await page.context().close()
      }
    } finally {
      server.close()
    }
  })
}
