/** The main pages look as they did when somebody last looked at them. `npm run pictures` says that the new look is meant. */

import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { openBrowser, type TestBrowser } from './browser/browser.ts'
import { publish, type Site } from './host/site.ts'
import { KEPT, PAPERS, PICTURES, take } from './pictures.ts'

/** So many of a thousand pixels may differ: browsers of one version draw edges alike, but not to the last bit. */
const FEW = 1

/** How many of a thousand pixels two pictures do not share; 1000 if they are of two sizes. */
const DIFFERENCE = `async ([one, other]) => {
  const pixels = async (base64) => {
    const bitmap = await createImageBitmap(await (await fetch('data:image/png;base64,' + base64)).blob())
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    canvas.drawImage(bitmap, 0, 0)
    return canvas.getImageData(0, 0, bitmap.width, bitmap.height)
  }
  const [a, b] = [await pixels(one), await pixels(other)]
  if (a.width !== b.width || a.height !== b.height) return 1000
  let differ = 0
  for (let at = 0; at < a.data.length; at += 4) if (Math.abs(a.data[at] - b.data[at]) > 48) differ += 1
  return (differ * 1000) / (a.width * a.height)
}`

let browser: TestBrowser
let sites: Record<'english' | 'arabic', Site>
before(async () => {
  browser = await openBrowser()
  sites = { english: await publish(PAPERS.english), arabic: await publish(PAPERS.arabic) }
})
after(async () => {
  await browser?.close()
  for (const site of Object.values(sites ?? {})) await site.close()
})

// Only the browser that comes with the tests draws as the kept pictures were drawn.
const skip = process.platform !== 'linux' || process.arch !== 'x64' || process.env.CHROME_PATH !== undefined

for (const picture of PICTURES) {
  test(`${picture.name} looks as it did`, { skip }, async () => {
    const kept = await readFile(join(KEPT, `${picture.name}.png`), 'base64')
    const taken = (await take(browser, sites[picture.paper], picture)).toString('base64')
    const page = await browser.newPage()
    const differ = await page.evaluate(`(${DIFFERENCE})(${JSON.stringify([kept, taken])})`)
    await page.context().close()
    assert.ok(
      typeof differ === 'number' && differ <= FEW,
      `${differ} of 1000 pixels differ from tests/fixtures/pictures/${picture.name}.png. If that is meant: npm run pictures`,
    )
  })
}
