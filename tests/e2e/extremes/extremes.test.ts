/** Papers as nobody would make them up: what must hold of a page holds at every width, and they look as they did when somebody last looked. */

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { openBrowser, type TestBrowser } from '../browser/browser.ts'
import type { Site } from '../host/site.ts'
import { cannotCompare, differenceFrom } from '../pictures/compare.ts'
import { FINDINGS } from './geometry.ts'
import { EXTREMES, publishExtreme } from './papers.ts'
import { KEPT_EXTREMES, shoot, shotsOf } from './shots.ts'

/** In CSS pixels; the layout changes at 640, at 960 and at 1280. */
const WIDTHS = [320, 390, 640, 768, 959, 960, 1280, 1920]

/** What tells the pages that are measured by their address: of every paper, and of those that have something in every place. */
const SOME = [/^\/$/, /^\/\d{4}\/\d\d\/\d\d\/$/]
const ALL = [
  ...SOME,
  /^\/\d{4}\/\d\d\/\d\d\/[^/]+\/$/,
  /^\/sections\/[^/]+\/$/,
  /^\/\d{4}\/$/,
  /^\/\d{4}\/\d\d\/$/,
  /^\/topics\/$/,
  /^\/topics\/[^/]+\/$/,
  /^\/headlines\/$/,
  /^\/search\/$/,
]
const WHOLE = new Set(['long-words', 'two-directions', 'everything'])

let browser: TestBrowser
before(async () => {
  browser = await openBrowser()
})
after(() => browser?.close())

/** Rules that break a page, each with what is to be found then. */
const BROKEN: readonly (readonly [paper: string, css: string, found: RegExp, page?: RegExp])[] = [
  [
    'everything',
    '.grid > :only-child { grid-column: span 2 !important }',
    /alone on half a sheet/,
    /^\/bylines\/[^/]+\/$/,
  ],
  ['three-stories', '.held > * > * { margin-block-start: 0 !important }', /two rules/, /^\/\d{4}\/\d\d\/$/],
  ['three-stories', '.lead h2 { min-inline-size: 1500px }', /px wider than the screen/],
  ['three-stories', '.second { position: relative; inset-inline-start: 30rem }', /beyond the edge/],
  ['three-stories', '.lead h2 { margin-block-end: -2.5rem }', /on another/],
  ['two-directions', '.grid > [dir]::before { border-inline-width: 0 1px }', /0 rules between/],
  ['two-directions', '.thirds > * { border-inline-start: 1px solid }', /[23] rules between/],
  ['three-stories', '.second { max-inline-size: 3rem }', /a splinter of/],
  [
    'one-story',
    '.lead .opening { display: block; columns: 4 !important; max-inline-size: none !important }',
    /4 columns of [123] lines/,
  ],
  ['briefs', '.band > .briefs { column-fill: auto; block-size: 120rem }', /half of its columns are empty/],
  ['one-section', '.latest > :nth-child(n + 3) { display: none }', /more than half empty beside/],
  ['three-stories', '.second .opening, .second .dek { font-size: 1.05rem }', /off the scale/],
]

for (const paper of EXTREMES) {
  describe(paper.name, () => {
    let site: Site
    before(async () => {
      site = await publishExtreme(paper)
    })
    after(() => site?.close())

    test('nothing overflows, overlaps, is missing or stands empty, from 320 to 1920 px', async () => {
      const page = await browser.newPage()
      const found: string[] = []
      for (const kind of WHOLE.has(paper.name) ? ALL : SOME) {
        const url = site.pages.find((one) => kind.test(one))
        if (url === undefined) continue
        await page.goto(new URL(encodeURI(url.slice(1)), site.address).href)
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 })
          const findings = (await page.evaluate(FINDINGS)) as readonly string[]
          found.push(...findings.map((one) => `${url} at ${width} px: ${one}`))
        }
      }
      assert.deepEqual(found, [])
      await page.context().close()
    })

    for (const [of, css, expected, kind = /^\/$/] of BROKEN) {
      if (of !== paper.name) continue
      test(`what is broken is found: ${css}`, async () => {
        const page = await browser.newPage()
        await page.route('**/*.css', async (route) => {
          const response = await route.fetch()
          await route.fulfill({ response, body: `${await response.text()}${css}` })
        })
        const url = site.pages.find((one) => kind.test(one)) ?? ''
        await page.goto(new URL(encodeURI(url.slice(1)), site.address).href)
        assert.match(`${await page.evaluate(FINDINGS)}`, expected)
        await page.context().close()
      })
    }

    for (const shot of shotsOf(paper.name)) {
      test(`${shot.name} looks as it did`, { skip: cannotCompare }, async () => {
        const differs = await differenceFrom(join(KEPT_EXTREMES, `${shot.name}.png`), await shoot(browser, site, shot))
        assert.equal(differs, null, differs ?? '')
      })
    }
  })
}
