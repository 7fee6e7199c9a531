/**
 * A real browser for the tests, one for all who look at once: each has pages of its
 * own, and answers for those alone. It reaches 127.0.0.1 and nothing else: a request
 * to any other host is stopped, noted, and fails the test that made it, for a
 * page of the paper needs nobody. So does whatever a page's policy has to stop: a
 * page of the paper wants nothing that it may not.
 */

import assert from 'node:assert/strict'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright'
import { findChromium } from './chromium.ts'

/** How a page is looked at. What is not said is as in a reader's browser. */
export interface Look {
  /** Default true. */
  readonly javaScript?: boolean
  readonly dark?: boolean
  /** As on paper. */
  readonly print?: boolean
  /** Whether the paper's worker may be kept. Default false. */
  readonly worker?: boolean
  /** In CSS pixels. Default 1280. */
  readonly width?: number
  /** In CSS pixels. Default 900. */
  readonly height?: number
}

export interface TestBrowser {
  /** A page of its own context: no cookies, no cache, no history of the others. */
  newPage(look?: Look): Promise<Page>
  /** Close everything. Throws if a page asked a host other than 127.0.0.1 for anything, or did what its policy forbids. */
  close(): Promise<void>
}

/**
 * Flags: nothing that weakens what is tested (the package's own turn web security
 * off), only what a container without GPU and with a small `/dev/shm` needs.
 */
const FLAGS = ['--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none', '--no-first-run']

type Fonts = 'own' | 'system'

/** The browsers that are open, by their fonts, and how many look through each. */
const open = new Map<Fonts, { readonly browser: Promise<Browser>; users: number }>()

/**
 * Open a browser. `fonts: 'system'` shows pages in the fonts of this machine, for
 * pictures; tests use the one font that comes with the browser. Throws where there is no browser.
 */
export async function openBrowser({ fonts = 'own' }: { fonts?: Fonts } = {}): Promise<TestBrowser> {
  const browser = await borrow(fonts)
  const contexts: BrowserContext[] = []
  const strays: string[] = []
  const violations: string[] = []
  return {
    async newPage(look = {}) {
      const context = await browser.newContext({
        javaScriptEnabled: look.javaScript ?? true,
        colorScheme: look.dark ? 'dark' : 'light',
        viewport: { width: look.width ?? 1280, height: look.height ?? 900 },
        serviceWorkers: look.worker ? 'allow' : 'block',
      })
      contexts.push(context)
      await stopStrays(context, strays)
      await noteViolations(context, violations)
      const page = await context.newPage()
      if (look.print) await page.emulateMedia({ media: 'print' })
      return page
    },
    async close() {
      for (const context of contexts) await context.close()
      await giveBack(fonts)
      assert.deepEqual(strays, [], 'A page asked another host.')
      assert.deepEqual(violations, [], 'A page did what its policy forbids.')
    },
  }
}

async function borrow(fonts: Fonts): Promise<Browser> {
  const shared = open.get(fonts) ?? { browser: launch(fonts), users: 0 }
  open.set(fonts, shared)
  shared.users += 1
  return shared.browser
}

/** The last one out closes it. */
async function giveBack(fonts: Fonts): Promise<void> {
  const shared = open.get(fonts)
  if (shared === undefined) return
  shared.users -= 1
  if (shared.users > 0) return
  open.delete(fonts)
  await (await shared.browser).close()
}

async function launch(fonts: Fonts): Promise<Browser> {
  const { executable, environment } = await findChromium()
  const { FONTCONFIG_PATH, ...rest } = environment
  return chromium.launch({
    executablePath: executable,
    args: FLAGS,
    env: { ...process.env, ...(fonts === 'own' ? environment : rest) },
  })
}

/** Wait until an expression holds on a page; false if it never does. Playwright would wait within the page, by `eval`, which the policy of a page forbids. */
export async function comesTrue(page: Page, expression: string, milliseconds: number): Promise<boolean> {
  for (let waited = 0; waited < milliseconds; waited += 50) {
    // A page that loads again just now has no answer.
    if (await page.evaluate(expression).catch(() => false)) return true
    await page.waitForTimeout(50)
  }
  return false
}

/** Open a browser, use it, close it whatever happens. */
export async function withBrowser<T>(use: (browser: TestBrowser) => Promise<T>): Promise<T> {
  const browser = await openBrowser()
  try {
    return await use(browser)
  } finally {
    await browser.close()
  }
}

/** The browser tells of each in its console; of those that it does not, the page hears. Headers that it cannot read are told there too. */
async function noteViolations(context: BrowserContext, violations: string[]): Promise<void> {
  context.on('console', (message) => {
    if (/polic(?:y|ies)|violat/i.test(message.text())) violations.push(`${message.page()?.url()}: ${message.text()}`)
  })
  await context.addInitScript(`addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    console.error('The policy was violated: ' + [effectiveDirective, blockedURI, sample].join(' ')))`)
}

async function stopStrays(context: BrowserContext, strays: string[]): Promise<void> {
  const isHome = (url: URL) => url.hostname === '127.0.0.1'
  const stray = (url: URL) => !isHome(url)
  await context.route(stray, async (route) => {
    strays.push(route.request().url())
    await route.abort('blockedbyclient')
  })
  await context.routeWebSocket(stray, async (socket) => {
    strays.push(socket.url())
    await socket.close()
  })
}
