/** The browser of the tests itself: it starts, it shows what it is told to, and it lets nobody out. */

import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { test } from 'node:test'
import { openBrowser, withBrowser } from './browser.ts'

const page = (body: string) => `<!doctype html><html lang="en"><title>Invented</title><body>${body}</body></html>`

async function withServer(
  body: string,
  use: (address: string) => Promise<void>,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  const server = createServer((_request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    response.setHeader('content-type', 'text/html; charset=utf-8').end(page(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  assert.ok(address !== null && typeof address === 'object')
  try {
    await use(`http://127.0.0.1:${address.port}/`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

test('a page is shown without JavaScript, dark, narrow and on paper', async () => {
  await withServer('<p>Ferry sails.<script>document.body.textContent = "scripted"</script>', (address) =>
    withBrowser(async (browser) => {
      const still = await browser.newPage({ javaScript: false })
      await still.goto(address)
      assert.equal(await still.locator('p').innerText(), 'Ferry sails.')

      const narrow = await browser.newPage({ width: 320, dark: true, print: true })
      await narrow.goto(address)
      assert.equal(await narrow.locator('body').innerText(), 'scripted')
      const seen = await narrow.evaluate(
        `[innerWidth, matchMedia('(prefers-color-scheme: dark)').matches, matchMedia('print').matches]`,
      )
      assert.deepEqual(seen, [320, true, true])
    }),
  )
})

test('letters have a width: there is a font', async () => {
  await withServer('<span>Harbour</span>', (address) =>
    withBrowser(async (browser) => {
      const shown = await browser.newPage()
      await shown.goto(address)
      const box = await shown.locator('span').boundingBox()
      assert.ok(box !== null && box.width > 30, `the word is ${box?.width} px wide`)
    }),
  )
})

test('a page that asks another host fails the test', async () => {
  await withServer('<img src="http://elsewhere.invalid/dot.png" alt="">', async (address) => {
    const browser = await openBrowser()
    const shown = await browser.newPage()
    await shown.goto(address)
    await assert.rejects(browser.close(), /elsewhere\.invalid\/dot\.png/)
  })
})

test('two that come at once both get a whole browser', async () => {
  await withServer('<p>Both.', async (address) => {
    const read = () =>
      withBrowser(async (browser) => {
        const shown = await browser.newPage()
        await shown.goto(address)
        return shown.locator('p').innerText()
      })
    assert.deepEqual(await Promise.all([read(), read()]), ['Both.', 'Both.'])
  })
})

test('a page that does what its policy forbids fails the test, and so does a header that no browser can read', async () => {
  const none = { 'Content-Security-Policy': "default-src 'none'" }
  const forbidden: readonly (readonly [body: string, headers: Record<string, string>, told: RegExp])[] = [
    ['<script>document.title = "run"</script>', none, /script-src/],
    ['<p style="color: red">Red', none, /style-src/],
    ['<img src="dot.png" alt="">', none, /img-src/],
    ['<img src="data:image/gif;base64,x" onerror="document.title = 1" alt="">', none, /script-src/],
    ['<p>', { 'Permissions-Policy': 'telepathy=()' }, /telepathy/],
    ['<p>', { 'Content-Security-Policy': 'script-source none' }, /script-source/],
  ]
  const browser = await openBrowser()
  const shown = await browser.newPage()
  for (const [body, headers] of forbidden) {
    await withServer(body, async (address) => void (await shown.goto(address)), headers)
  }
  await assert.rejects(browser.close(), ({ message }: Error) => {
    for (const [, , told] of forbidden) assert.match(message, told)
    return true
  })
})
