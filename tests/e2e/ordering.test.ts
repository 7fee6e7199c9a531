/** The front page ordered by keys, by the mouse, and without a script: what is written is what was seen. */

import assert from 'node:assert/strict'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, afterEach, before, describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright'
import { type AtTheDesk, axeFindsNothing, sitDown } from './host/at-the-desk.ts'

const HEADLINES = [
  'Ferry is late',
  'Goat elected',
  'Salt in the well',
  'Fog on the pier',
  'Buns sold out',
  'Gale ahead',
]

let desk: AtTheDesk

before(async () => {
  const told = (headline: string, at: number) =>
    `${headline}\n\nThe harbour master said so on Monday, at some length, and nobody on the quay objected.${' The clerk wrote it down.'.repeat(9 - at)}\n`
  desk = await sitDown(Object.fromEntries(HEADLINES.map((headline, at) => [`${at}.txt`, told(headline, at)])))
})

afterEach(() => rm(join(desk.folder, 'content/front.yaml'), { force: true }))

after(() => desk?.close())

const order = (page: Page) => page.locator('.order bdi').allTextContents()
const button = (page: Page, headline: string, name: string) =>
  page.getByRole('listitem').filter({ hasText: headline }).getByRole('button', { name })
const front = () => readFile(join(desk.folder, 'content/front.yaml'), 'utf8')

/** As the page lays itself out. */
let byItself: readonly string[] | null = null

/** The order's page, once the paper has followed what the test before took back. */
async function opened(javaScript: boolean): Promise<Page> {
  const page = await desk.browser.newPage({ javaScript })
  await page.goto(desk.program.address)
  await page.getByRole('link', { name: 'Order this page' }).click()
  await page.getByRole('heading', { level: 1, name: 'The order of the front page' }).waitFor()
  const own = byItself ?? (await order(page))
  byItself = own
  await followed(page, (now) => `${now}` === `${own}`)
  return page
}

/** Ask for the order until the paper has followed what was filed: a form that was read before is out of date, and is told so. */
async function followed(page: Page, isIt: (order: readonly string[]) => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !isIt(await order(page)); tries += 1) {
    await wait(100)
    await page.goto(`${desk.program.address}?order`)
  }
}

/** What is to be written, once the answer is there: a click does not wait for the page that it asks for. */
async function toBeWritten(page: Page, mark: 'ins' | 'del'): Promise<readonly string[]> {
  await page.getByRole('heading', { level: 1, name: 'What will be written' }).waitFor()
  return page.locator(`.diff ${mark} code`).allTextContents()
}

async function saved(page: Page, inserted: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'See what is written' }).click()
  assert.deepEqual(await toBeWritten(page, 'ins'), inserted)
  await assert.rejects(front(), 'nothing is written yet')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL(desk.program.address)
  assert.equal(await front(), `${inserted.join('\n')}\n`)
}

describe('the front page is ordered', () => {
  test('by keys: each move is said aloud, and the button keeps the focus', async () => {
    const page = await opened(true)
    const before = await order(page)
    const [, second = '', third = ''] = before
    await axeFindsNothing(page, 'the order')

    await button(page, third, 'Up').focus()
    await page.keyboard.press('Enter')
    assert.equal(
      await page.getByRole('status').innerText(),
      `“${third}” is number 2 of ${before.length} now: Beside the lead.`,
    )
    assert.equal(await page.evaluate('document.activeElement.closest("li").querySelector("bdi").textContent'), third)
    await page.keyboard.press('Enter')
    assert.deepEqual((await order(page)).slice(0, 3), [third, before[0], second])
    assert.equal(await page.evaluate('document.activeElement.textContent'), 'Down', 'up is at its end')
    const url = await page.locator('.order [name=order]').first().inputValue()
    await saved(page, [`lead: ${url}`])
    await page.context().close()
  })

  test('by dragging', async () => {
    const page = await opened(true)
    const before = await order(page)
    const items = page.locator('.order > li')
    await items.nth(2).dragTo(items.nth(0), { targetPosition: { x: 20, y: 2 } })
    assert.equal((await order(page))[0], before[2])
    const url = await page.locator('.order [name=order]').first().inputValue()
    await saved(page, [`lead: ${url}`])
    await page.context().close()
  })

  test('without a script: each move is sent, and its button has the focus again', async () => {
    const page = await opened(false)
    const before = await order(page)
    const last = before.at(-1) ?? ''
    await button(page, last, 'To the top').click()
    await page.getByText(`“${last}” is number 1 of ${before.length} now: The lead.`).waitFor()
    assert.equal((await order(page))[0], last)
    await button(page, last, 'Down').click()
    await page.getByText(`“${last}” is number 2 of`).waitFor()
    assert.deepEqual((await order(page)).slice(0, 2), [before[0], last])
    const url = await page.locator('.order [name=order]').nth(1).inputValue()
    await saved(page, ['seconds:', `  - ${url}`])
    await page.context().close()
  })

  test('and given back: the page lays itself out', async () => {
    const page = await opened(true)
    await page.getByRole('button', { name: 'Let the page lay itself out' }).click()
    await page.getByText('Nothing was changed yet.').waitFor()
    await writeFile(join(desk.folder, 'content/front.yaml'), '# why\nlead: Goat elected\n')
    await page.getByRole('link', { name: 'Back to the front page' }).click()
    await page.waitForURL(desk.program.address)
    await page.goto(`${desk.program.address}?order`)
    await followed(page, ([first]) => first === 'Goat elected')
    await page.getByRole('button', { name: 'Let the page lay itself out' }).click()
    assert.deepEqual(await toBeWritten(page, 'del'), ['lead: Goat elected'])
    await page.getByRole('button', { name: 'Save' }).click()
    await page.waitForURL(desk.program.address)
    assert.equal(await front(), '# why\n')
    await page.context().close()
  })

  test('not where it changed meanwhile: nothing is written, and both are shown', async () => {
    const page = await opened(true)
    const [first = '', second = ''] = await order(page)
    await button(page, first, 'Down').click()
    await writeFile(join(desk.folder, 'content/front.yaml'), '# somebody else\n')
    await page.getByRole('button', { name: 'See what is written' }).click()
    await page.getByRole('heading', { level: 1, name: 'Somebody changed it meanwhile' }).waitFor()
    assert.match(await page.locator('pre').innerText(), /somebody else/)
    assert.equal(await page.locator('dd').first().innerText(), second)
    assert.equal(await front(), '# somebody else\n')
    await page.context().close()
  })
})
