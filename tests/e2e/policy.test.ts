/**
 * The paper under its policy, as hosts serve it: by the published `_headers`, by nginx
 * and by Caddy with the snippets of the project. The browser of the tests collects
 * whatever a policy has to stop; on no page is there anything.
 */

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { PROGRAM } from '../../scripts/paths.ts'
import { HEADERS, headerPolicy, KEEPING, SEARCHING } from '../../scripts/policy.ts'
import { openBrowser, type TestBrowser } from './browser/browser.ts'
import { oneOfEach, publish, type Site } from './host/site.ts'
import { visitHostile } from './host/visit-hostile.ts'
import { isInstalled, serveWith, WEB_SERVERS, type WebServer } from './host/web-servers.ts'

let site: Site
before(async () => {
  site = await publish(join(PROGRAM, 'tests', 'fixtures', 'showcase', 'content'))
})
after(() => site?.close())

/** Visit one page of each kind, and ask the search page something. */
async function readThrough(browser: TestBrowser, address: string): Promise<void> {
  const page = await browser.newPage()
  for (const [, url] of oneOfEach({ ...site, address })) await page.goto(url)
  // Not the XML, which is for programs: Chrome's own view of it has its styles inline, and is stopped for that.
  for (const file of ['feed.json', 'robots.txt', 'assets/icon.svg', 'assets/paper.css']) {
    const response = await page.goto(new URL(file, address).href)
    assert.equal(response?.status(), 200, file)
  }
  const response = await page.goto(new URL('no/such/page/', address).href)
  assert.equal(response?.status(), 404)
  assert.equal(await page.locator('main h1').count(), 1)
  await page.goto(new URL('search/?q=harbour', address).href)
  await page.getByRole('status').filter({ hasText: /\d/ }).waitFor()
  assert.ok((await page.locator('#results > li').count()) > 0)
  await page.context().close()
}

/** Every address that is asked has every header, and its own policy among those that hold. */
async function hasHeaders(address: string): Promise<void> {
  const table: readonly (readonly [path: string, status: number, policy: string])[] = [
    ['', 200, headerPolicy(KEEPING)],
    ['about/', 200, headerPolicy(KEEPING)],
    [site.pages.find((page) => /^\/\d{4}\/\d\d\/\d\d\/.+/.test(page))?.slice(1) ?? '', 200, headerPolicy(KEEPING)],
    ['search/', 200, headerPolicy(SEARCHING)],
    ['pagefind/pagefind-worker.js', 200, headerPolicy(SEARCHING)],
  ]
  for (const [path, status, policy] of table) {
    const response = await fetch(new URL(path, address))
    assert.equal(response.status, status, path)
    const policies = response.headers.get('content-security-policy')?.split(', ') ?? []
    assert.ok(policies.includes(policy), `${path}: ${policies}`)
    for (const [name, value] of Object.entries(HEADERS)) assert.equal(response.headers.get(name), value, path)
  }
  assert.equal((await fetch(new URL('sw.js', address))).headers.get('cache-control'), 'no-cache')
  for (const path of ['no/such/page/', 'assets/paper.css', 'feed.xml']) {
    const { headers } = await fetch(new URL(path, address))
    assert.match(headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/, path)
    for (const [name, value] of Object.entries(HEADERS)) assert.equal(headers.get(name), value, path)
  }
}

test('a host that reads _headers', async () => {
  await hasHeaders(site.address)
  const browser = await openBrowser()
  await readThrough(browser, site.address)
  await browser.close()
})

test('the hostile paper runs nothing, asks nobody, and gives its policy nothing to stop', async () => {
  const { stories, ran, stopped } = await visitHostile(30)
  assert.ok(stories > 50, `${stories} stories`)
  assert.deepEqual([ran, stopped], [[], null])
})

for (const name of WEB_SERVERS) {
  const skip = !isInstalled(name) && `${name} is not installed here`
  describe(name, { skip }, () => {
    let server: WebServer
    before(async () => {
      server = await serveWith(name, site.output)
    })
    after(() => server?.close())

    test('with the snippet of the project: every header, and nothing for a policy to stop', async () => {
      await hasHeaders(server.address)
      const browser = await openBrowser()
      await readThrough(browser, server.address)
      await browser.close()
    })

    test('shows nothing hidden, lists no folder, takes nothing', async () => {
      for (const path of ['.broadsheet', '_headers', 'assets/', '.git/config', 'assets/.env']) {
        assert.ok((await fetch(new URL(path, server.address))).status >= 403, path)
      }
      assert.ok((await fetch(server.address, { method: 'POST', body: 'x' })).status >= 403)
      assert.match((await fetch(new URL('feed.xml', server.address))).headers.get('content-type') ?? '', /xml/)
    })
  })
}
