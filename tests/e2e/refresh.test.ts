/**
 * The open page follows the copy. A stand-in for the press writes one page, so
 * that what is tested here is the server, the watcher and what they put on the page.
 */

import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, before, beforeEach, describe, test } from 'node:test'
import type { Page } from 'playwright'
import { type Rebuilt, type Serving, serve } from '../../scripts/serve/serve.ts'
import { openBrowser, type TestBrowser } from './browser/browser.ts'

/** The address of the one page, in a script that a URL spells with percent signs, below a base path. */
const URL_OF_PAGE = '/паром/'

let browser: TestBrowser
let folder: string
let serving: Serving
let page: Page

before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-refresh-'))
  await mkdir(join(folder, 'content'))
  await mkdir(join(folder, '_site/паром'), { recursive: true })
  await writeFile(join(folder, 'content/ferry.txt'), 'The ferry sails.')
  serving = await serve({
    output: join(folder, '_site'),
    base: '/harbour/',
    port: 0,
    watch: { copy: [join(folder, 'content')], program: [], except: [] },
    regenerate,
    print: () => undefined,
  })
  page = await browser.newPage()
  const listens = page.waitForEvent('console', (line) => line.text().includes('Connected'))
  await page.goto(new URL('паром/', serving.address).href)
  await listens
})

afterEach(async () => {
  await page.context().close()
  await serving.close()
  await rm(folder, { recursive: true, force: true })
})

/** Print the one page; copy that starts with an exclamation mark is broken. */
async function regenerate(): Promise<Rebuilt> {
  const text = await readFile(join(folder, 'content/ferry.txt'), 'utf8')
  if (text.startsWith('!')) {
    const place = { file: 'ferry.txt', line: 1, column: 1, frame: text }
    const said = { reason: `It says “${text}”.`, hint: 'Take the mark away.' }
    return { problems: [{ severity: 'error', code: 'broken', ...place, ...said }], changed: [] }
  }
  await writeFile(
    join(folder, '_site/паром/index.html'),
    `<!doctype html><html lang="en"><head><title>Ferry</title></head><body><h1>${text}</h1><input aria-label="Search"></body></html>`,
  )
  return { problems: [], changed: [URL_OF_PAGE] }
}

const write = (text: string) => writeFile(join(folder, 'content/ferry.txt'), text)
const shows = (text: string) =>
  page.getByRole('heading', { level: 1, name: text, exact: true }).waitFor({ timeout: 5000 })

describe('the open page', () => {
  test('changes in place: what a reader typed stays', async () => {
    await page.getByLabel('Search').fill('tide')
    await write('The ferry waits.')
    await shows('The ferry waits.')
    assert.equal(await page.getByLabel('Search').inputValue(), 'tide')
  })

  test('changes again and again', async () => {
    for (const text of ['One.', 'Two.', 'Three.']) {
      await write(text)
      await shows(text)
    }
  })

  test('ends at the last of many quick writes', async () => {
    for (let sailing = 1; sailing <= 50; sailing++) await write(`Sailing ${sailing}.`)
    await shows('Sailing 50.')
  })

  test('that was loaded just before a change, and connects after it, loads again', async () => {
    const late = await browser.newPage()
    await late.route('**/reload-client.js', async (route) => {
      await write('The ferry turns back.')
      await shows('The ferry turns back.')
      await route.continue()
    })
    await late.goto(page.url())
    await late.getByRole('heading', { name: 'The ferry turns back.' }).waitFor({ timeout: 5000 })
    await late.context().close()
  })
})

describe('broken copy', () => {
  test('shows its problem over the last good page, and mending it takes that away', async () => {
    await write('!Broken')
    await page.getByRole('alert').waitFor({ timeout: 5000 })
    assert.match(
      await page.getByRole('dialog').innerText(),
      /ferry\.txt:1:1[\s\S]*It says “!Broken”[\s\S]*Take the mark away/,
    )
    await shows('The ferry sails.')
    await write('The ferry sails again.')
    await shows('The ferry sails again.')
    assert.equal(await page.getByRole('dialog').count(), 0)
  })

  test('that says <script> runs nothing', async () => {
    await write('!</template></pre><script>document.title = "run"</script><img src=x onerror=document.title="run">')
    await page.getByRole('alert').waitFor({ timeout: 5000 })
    assert.equal(await page.title(), 'Ferry')
    assert.equal(await page.locator('img').count(), 0)
    assert.match(await page.getByRole('dialog').innerText(), /<script>document\.title/)
  })

  test('can be dismissed by keyboard, also without JavaScript', async () => {
    await write('!Broken')
    await page.getByRole('alert').waitFor({ timeout: 5000 })
    const still = await browser.newPage({ javaScript: false, width: 320 })
    await still.goto(page.url())
    await still.getByRole('button', { name: 'Dismiss' }).press('Enter')
    await still.getByRole('dialog').waitFor({ state: 'hidden', timeout: 5000 })
    await still.context().close()
  })

  test('is found by a page that opens while it is broken', async () => {
    await write('!Broken')
    await page.getByRole('alert').waitFor({ timeout: 5000 })
    await page.goto(new URL('nowhere/', serving.address).href)
    await page.getByRole('alert').waitFor({ timeout: 5000 })
  })
})
