/** The tests in a browser, which stays open from the first to the last. */

import { after, before } from 'node:test'
import { openBrowser, type TestBrowser } from '../e2e/browser/browser.ts'
import { together } from './together.ts'

let browser: TestBrowser
before(async () => {
  browser = await openBrowser()
})
after(() => browser?.close())

together('browser')
