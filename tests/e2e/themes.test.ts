/** The themes that come along, on every kind of page of the specimen: axe finds nothing, nothing is wider than the screen, proof finds nothing. */

import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import axe from 'axe-core'
import { styleSheet } from '../../layouts/shell/style.ts'
import { previewCommand } from '../../scripts/commands/theme/preview.ts'
import { listenOn } from '../../scripts/commands/theme/serve-preview.ts'
import { LAID_OUT } from '../../scripts/laid-out.ts'
import { themeNames } from '../../scripts/look/themes.ts'
import { walk } from '../../scripts/press/walk.ts'
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

/** What no preview of a paper shows, and why. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  hold: 'the local server’s banner above a held story',
  kind: 'an index of many names, by what they are names of',
  longest: 'the nameplate of a longer name',
  few: 'a lead of few words, alone',
  bare: 'a series without numbers',
  center: 'a column that is centred, in a page that was filed as HTML',
  same: 'a long stretch between two changes',
  n5: 'a day of many items',
  film: 'a film, which weighs too much to come along',
  sound: 'a sound, likewise',
  document: 'a document, likewise',
}
/** A page that only a command makes. */
const NOT_SHOWN = ['takenDown']

test('the preview has every kind of page, and something for every class that the style sheet speaks of', () => {
  const index = readFileSync(join(folder, 'index.html'), 'utf8')
  const kinds = [...index.matchAll(/<th scope="row">([^<]*)/g)].map(([, name]) => name)
  assert.deepEqual(
    LAID_OUT.filter((kind) => !kinds.includes(kind)),
    NOT_SHOWN,
  )
  const pages = walk(join(folder, 'broadsheet')).filter(({ file }) => file.endsWith('.html'))
  const shown = new Set(
    pages.flatMap(({ file }) =>
      [...readFileSync(join(folder, 'broadsheet', file), 'utf8').matchAll(/class="([^"]*)"/g)].flatMap(
        ([, names = '']) => names.split(' '),
      ),
    ),
  )
  const selectors = styleSheet().replace(/\{[^{}]*\}/g, ' ')
  const spoken = new Set([...selectors.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name))
  assert.ok(spoken.size > 80, `${spoken.size} classes`)
  assert.deepEqual([...spoken].filter((name) => !shown.has(name)).sort(), Object.keys(ELSEWHERE).sort())
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
