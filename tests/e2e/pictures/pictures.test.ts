/** The main pages look as they did when somebody last looked at them. `npm run pictures` says that the new look is meant. */

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { openBrowser, type TestBrowser } from '../browser/browser.ts'
import { publish, type Site } from '../host/site.ts'
import { cannotCompare, differenceFrom } from './compare.ts'
import { KEPT, PAPERS, PICTURES, take } from './pictures.ts'

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

for (const picture of PICTURES) {
  test(`${picture.name} looks as it did`, { skip: cannotCompare }, async () => {
    const taken = await take(browser, sites[picture.paper], picture)
    const differs = await differenceFrom(join(KEPT, `${picture.name}.png`), taken)
    assert.equal(differs, null, differs ?? '')
  })
}
