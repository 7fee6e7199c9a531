/** The hostile paper, page after page in a real browser under the paper's own headers: what ran, and what a policy had to stop. */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileHostilePaper } from '../../paper/pages/hostile.ts'
import { openBrowser } from '../browser/browser.ts'
import { publish } from './site.ts'

/** Tried in the search field. */
const QUESTIONS = ['harbour', '<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>']

/** After every date in the hostile copy: 15 May 2031, in seconds since 1970. */
const AFTER = 1_936_656_000

export interface Visit {
  readonly stories: number
  readonly pages: number
  /** Where something of the copy ran, or became markup of its own. */
  readonly ran: readonly string[]
  /** What the browser had to stop: requests to others, violations of the policy; null if nothing. */
  readonly stopped: string | null
}

/** @param most pages at most beside the stories */
export async function visitHostile(most = Number.POSITIVE_INFINITY): Promise<Visit> {
  const folder = await mkdtemp(join(tmpdir(), 'broadsheet-hostile-'))
  fileHostilePaper(folder)
  const hostile = await publish(folder, undefined, {}, AFTER)
  const browser = await openBrowser()
  const ran: string[] = []
  const visit = async (urls: readonly string[]) => {
    const page = await browser.newPage()
    page.on('dialog', (dialog) => {
      ran.push(`${page.url()}: ${dialog.message()}`)
      return dialog.dismiss()
    })
    for (const url of urls) {
      await page.goto(new URL(encodeURI(url.slice(1)), hostile.address).href)
      // A handler that waits for the focus gets it.
      await page.keyboard.press('Tab')
      if (await page.evaluate('window.ran !== undefined')) ran.push(url)
    }
    for (const question of QUESTIONS) {
      await page.goto(new URL(`search/?q=${encodeURIComponent(question)}`, hostile.address).href)
      await page.getByRole('status').filter({ hasText: /./ }).waitFor()
      if (await page.evaluate('window.ran !== undefined')) ran.push(question)
    }
    const markup = await page.locator('#results :is(img, svg, script, iframe, b)').count()
    if (markup > 0) ran.push(`${markup} elements of the copy’s own among the results`)
    await page.context().close()
  }
  const stories = hostile.pages.filter((url) => /^\/\d{4}\/\d\d\/\d\d\//.test(url))
  const others = hostile.pages.filter((url) => !stories.includes(url) && url !== '/search/').slice(0, most)
  try {
    await Promise.all([visit(stories), visit(others)])
    const stopped = await browser.close().then(
      () => null,
      (error: Error) => error.message,
    )
    return { stories: stories.length, pages: stories.length + others.length, ran, stopped }
  } finally {
    await hostile.close()
    await rm(folder, { recursive: true })
  }
}
