/**
 * The paper without a connection, below a base path: what was read is read again, what was not has a page that says what
 * can be; what the network takes back is gone for good; and whoever no longer wants to be kept frees browsers of it.
 */

import assert from 'node:assert/strict'
import { once } from 'node:events'
import { appendFileSync, readFileSync, rmSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { after, before, beforeEach, test } from 'node:test'
import type { Page } from 'playwright'
import { serve } from '../../scripts/serve/serve.ts'
import { comesTrue, openBrowser, type TestBrowser } from './browser/browser.ts'
import { readHostRules } from './host/host-rules.ts'
import { fixture, print } from './host/site.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}
const BASE = '/gazette/'
const FERRY = '2025/05/14/ferry-returns-to-gull-point-after-eleven-years/'
const HEADLINE = 'Ferry returns to Gull Point after eleven years'

let folder: string
let content: string
let output: string
let host: Server
let front: string
let browser: TestBrowser
/** What the host answers instead of a file: nothing at all, or a status. */
let isDown = false
const statuses = new Map<string, number>()

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-offline-'))
  content = join(folder, 'content')
  output = join(folder, '_site')
  await cp(fixture('harbour'), content, { recursive: true })
  await print(content, output)
  host = createServer((request, response) => {
    if (isDown) return void request.socket.destroy()
    const { pathname } = new URL(request.url ?? '/', 'http://paper')
    const path = decodeURIComponent(pathname).slice(BASE.length)
    const rules = readHostRules(readFileSync(join(output, '_headers'), 'utf8'))
    for (const [name, value] of Object.entries(rules.of(pathname))) response.setHeader(name, value)
    const file = join(output, path === '' || path.endsWith('/') ? `${path}index.html` : path)
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream')
    try {
      const bytes = readFileSync(file)
      response.statusCode = statuses.get(path) ?? 200
      response.end(bytes)
    } catch {
      response.writeHead(404, { 'content-type': 'text/html' }).end('<!doctype html><title>Not there</title>')
    }
  })
  await once(host.listen(0, '127.0.0.1'), 'listening')
  front = `http://127.0.0.1:${(host.address() as AddressInfo).port}${BASE}`
  browser = await openBrowser()
})

after(async () => {
  host?.closeAllConnections()
  host?.close()
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})

beforeEach(() => {
  isDown = false
  statuses.clear()
})

/** A reader whose browser has the worker, and what it keeps at first. */
async function reader(): Promise<Page> {
  const page = await browser.newPage({ worker: true })
  await page.goto(front)
  await page.evaluate('navigator.serviceWorker.ready.then(() => true)')
  return page
}

async function go(offline: boolean, page: Page): Promise<void> {
  isDown = offline
  await page.context().setOffline(offline)
}

const heading = (page: Page) => page.locator('main h1, .masthead h1').first().innerText()
const kept = (page: Page): Promise<string[]> =>
  page.evaluate(
    'caches.keys().then((names) => Promise.all(names.map((name) => caches.open(name).then((store) => store.keys())))).then((all) => all.flat().map(({ url }) => new URL(url).pathname))',
  )

test('what was read, the front page and its stories are read without a connection; what was not has a page that lists them', async () => {
  const page = await reader()
  await page.goto(front + FERRY)
  await go(true, page)
  await page.goto(front)
  assert.equal(await heading(page), 'The Gull Point Gazette')
  // Its style and its letters are there.
  assert.match(String(await page.evaluate('getComputedStyle(document.body).fontFamily')), /^Stix/)
  assert.ok(await page.evaluate("document.fonts.load('1em Stix').then((found) => found.length > 0)"))
  await page.goto(front + FERRY)
  assert.equal(await heading(page), HEADLINE)
  const answer = await page.goto(`${front}about/`)
  assert.equal(answer?.status(), 503)
  assert.equal(await heading(page), 'No connection')
  const line = page.locator('main li', { hasText: HEADLINE })
  assert.match(await line.innerText(), /Ferry returns .* 14 May 2025$/)
  await line.getByRole('link').click()
  assert.equal(await heading(page), HEADLINE)
  await go(false, page)
  await page.goto(`${front}about/`)
  assert.match(await heading(page), /^About/)
  await page.context().close()
})

test('a reader online never sees an old page, nor one of a host in trouble as if it were whole', async () => {
  const page = await reader()
  await page.goto(front + FERRY)
  statuses.set(FERRY, 503)
  assert.equal((await page.goto(front + FERRY))?.status(), 503)
  statuses.clear()
  await go(true, page)
  await page.goto(front + FERRY)
  assert.equal(await heading(page), HEADLINE)
  await go(false, page)
  for (const status of [410, 404]) {
    await page.goto(front + FERRY)
    statuses.set(FERRY, status)
    assert.equal((await page.goto(front + FERRY))?.status(), status)
    statuses.clear()
    await go(true, page)
    await page.goto(front + FERRY)
    assert.equal(await heading(page), 'No connection', String(status))
    await go(false, page)
  }
  await page.context().close()
})

/** On a very busy machine Chromium let a navigation hang once while it took over another worker: it is begun again then. */
async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url, { timeout: 15_000 }).catch(() => page.goto(url))
}

test('a correction and a withdrawal come with the next edition, though nobody went to the story again', async () => {
  const page = await reader()
  await page.goto(`${front}2025/05/14/`)
  assert.ok((await kept(page)).includes(BASE + FERRY))
  appendFileSync(join(content, 'council', 'night-bus.txt'), '\nA last word was added on the quay.\n')
  rmSync(join(content, 'harbour', 'ferry-returns.txt'))
  await print(content, output)
  await page.goto(front)
  const isGone = `caches.keys().then((names) => Promise.all(names.map((name) => caches.open(name).then((store) => store.match(${JSON.stringify(BASE + FERRY)}))))).then((found) => found.every((one) => one === undefined))`
  assert.ok(await comesTrue(page, isGone, 60_000), 'the story is kept')
  const bus = (await kept(page)).find((path) => path.includes('night'))
  assert.ok(bus !== undefined, 'the corrected story is not kept')
  const isNew = `caches.match(${JSON.stringify(bus)}).then((answer) => answer?.text()).then((text) => text?.includes('A last word') === true)`
  assert.ok(await comesTrue(page, isNew, 60_000), 'the story is kept as it was')
  await go(true, page)
  await visit(page, new URL(bus, front).href)
  await page.getByText('A last word was added on the quay.').waitFor()
  await visit(page, front + FERRY)
  assert.equal(await heading(page), 'No connection')
  assert.equal(await page.getByText(HEADLINE).count(), 0)
  await go(false, page)
  await visit(page, front + FERRY)
  assert.match(await heading(page), /withdrawn/i)
  await go(true, page)
  await visit(page, front + FERRY)
  assert.equal(await heading(page), 'No connection')
  await go(false, page)
  await page.context().close()
})

const FREE =
  'Promise.all([navigator.serviceWorker.getRegistrations(), caches.keys()]).then(([workers, stores]) => workers.length + stores.length === 0)'

test('Chromium finds nothing wrong with the manifest, and would install the paper', async () => {
  const page = await reader()
  const devtools = await page.context().newCDPSession(page)
  const { errors, url } = await devtools.send('Page.getAppManifest')
  assert.equal(url, `${front}manifest.webmanifest`)
  assert.deepEqual(errors, [])
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors')
  assert.deepEqual(
    installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito'),
    [],
  )
  await page.context().close()
})

test('npm start never has a worker, and frees an address of one', async () => {
  const page = await reader()
  const { port } = host.address() as AddressInfo
  host.closeAllConnections()
  await new Promise((closed) => host.close(closed))
  const serving = await serve({
    output,
    base: BASE,
    port,
    watch: { copy: [], program: [], except: [] },
    regenerate: async () => ({ problems: [], changed: [] }),
    print: () => undefined,
  })
  await page.goto(serving.address)
  assert.ok(await comesTrue(page, FREE, 60_000), 'something is kept')
  assert.equal(await page.locator('script', { hasText: 'serviceWorker' }).count(), 0)
  await page.reload()
  assert.ok(await page.evaluate(FREE))
  await page.context().close()
  await serving.close()
  await once(host.listen(port, '127.0.0.1'), 'listening')
})

test('a paper that is not to be kept frees its readers of what was', async () => {
  const page = await reader()
  assert.ok((await kept(page)).length > 5)
  appendFileSync(join(content, 'masthead.yaml'), 'offline: false\n')
  await print(content, output)
  await page.goto(`${front}about/`)
  assert.ok(await comesTrue(page, FREE, 60_000), 'something is kept')
  await page.goto(front)
  assert.ok(await page.evaluate(FREE))
  assert.equal((await fetch(`${front}offline/`)).status, 404)
  assert.doesNotMatch(await (await fetch(front)).text(), /serviceWorker|script-src/)
  await page.context().close()
})
