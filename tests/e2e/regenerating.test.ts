/**
 * `npm start`, as a person starts it, and a page that stays open in a browser
 * while copy and program are changed under it. The program runs from a copy of
 * this checkout, so that a test may change a layout.
 */

import assert from 'node:assert/strict'
import { cp, mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, before, beforeEach, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright'
import { PROGRAM, PROGRAM_PARTS } from '../../scripts/paths.ts'
import { comesTrue, openBrowser, type TestBrowser } from './browser/browser.ts'
import { type Started, start } from './host/program.ts'

const HARBOUR = fileURLToPath(new URL('../fixtures/papers/harbour/content/', import.meta.url))

/** A change reaches the page within this many milliseconds; it takes well under one second on an idle machine. */
const SOON = 60_000

let folder: string
let program: Started
let browser: TestBrowser
let page: Page

const content = (name: string) => join(folder, 'content', name)
const checkout = (name: string) => join(folder, 'checkout', name)

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-regenerating-'))
  await cp(HARBOUR, content(''), { recursive: true })
  await mkdir(checkout(''))
  for (const part of [...PROGRAM_PARTS, 'package.json']) {
    await cp(join(PROGRAM, part), checkout(part), {
      recursive: true,
      filter: (path) => path !== join(PROGRAM, 'site', 'stories'),
    })
  }
  await symlink(join(PROGRAM, 'node_modules'), checkout('node_modules'), 'junction')
  program = await start(content(''), join(folder, '_site'), checkout(''))
  browser = await openBrowser()
})

after(async () => {
  try {
    await program?.stop()
  } finally {
    await browser?.close()
    await rm(folder, { recursive: true, force: true })
  }
})

/** Wait until the open page shows a headline; it is never loaded again from here. */
async function shows(headline: string): Promise<void> {
  const text = page.getByText(headline, { exact: true }).first()
  await text.waitFor({ state: 'attached', timeout: SOON }).catch(() => fail(`The page never showed “${headline}”.`))
}

async function nolongerShows(headline: string): Promise<void> {
  const text = page.getByText(headline, { exact: true })
  for (let tries = 0; tries < SOON / 50; tries++) {
    if ((await text.count()) === 0) return
    await page.waitForTimeout(50)
  }
  fail(`The page went on showing “${headline}”.`)
}

function fail(reason: string): never {
  assert.fail(`${reason} The program said:\n${program.said()}`)
}

describe('the open page follows', () => {
  beforeEach(async () => {
    page = await browser.newPage()
    // What the test before changed last may refresh the page while it still loads.
    await page.goto(new URL('headlines/2025/05/', program.address).href, { waitUntil: 'commit' })
    await shows('The town bell has a new clapper and an old quarrel')
  })

  afterEach(() => page.context().close())

  const extra = `Headline: Swan refuses to leave the ferry\nDate: 14 May 2025\nSection: Harbour\n\nA swan has crossed twice and paid for neither.\n`

  test('a file that is edited', async () => {
    const path = content('council/bell-repair.txt')
    const copy = await readFile(path, 'utf8')
    await writeFile(
      path,
      copy.replace('The town bell has a new clapper and an old quarrel', 'The town bell is silent again'),
    )
    await shows('The town bell is silent again')
    await writeFile(path, copy)
    await shows('The town bell has a new clapper and an old quarrel')
    await nolongerShows('The town bell is silent again')
  })

  test('a file that is added, renamed, moved to another section and deleted', async () => {
    await writeFile(content('harbour/swan.txt'), extra)
    await shows('Swan refuses to leave the ferry')
    const address = await page.getByRole('link', { name: 'Swan refuses to leave the ferry' }).getAttribute('href')
    assert.ok(address !== null)

    await rename(content('harbour/swan.txt'), content('harbour/swan-on-board.txt'))
    await writeFile(content('harbour/swan-on-board.txt'), extra.replace('refuses to leave', 'leaves'))
    await shows('Swan leaves the ferry')
    await nolongerShows('Swan refuses to leave the ferry')

    await rm(content('harbour/swan-on-board.txt'))
    await nolongerShows('Swan leaves the ferry')
  })

  test('briefs that are filed and struck', async () => {
    const path = content('briefs.txt')
    const copy = await readFile(path, 'utf8')
    await writeFile(path, `${copy}Found: one left oar, painted green\n`)
    await shows('Found: one left oar, painted green')
    await writeFile(path, copy)
    await nolongerShows('Found: one left oar, painted green')
  })

  test('a file that is broken: the problem on the page and in the terminal, the last good paper up, until it is mended', async () => {
    await writeFile(content('harbour/broken.md'), '---\ntitle: Never closed\n\nThe rest of the story.\n')
    await page.getByRole('alert').waitFor({ timeout: SOON })
    assert.match(await page.getByRole('dialog').innerText(), /harbour\/broken\.md:1:1/)
    assert.match(program.said(), /harbour\/broken\.md:1:1/)
    await shows('Ferry returns to Gull Point after eleven years')

    await writeFile(
      content('harbour/broken.md'),
      '---\ntitle: Closed at last\ndate: 2025-05-14\n---\n\nThe rest of the story.\n',
    )
    await shows('Closed at last')
    assert.equal(await page.getByRole('dialog').count(), 0)
    await rm(content('harbour/broken.md'))
    await nolongerShows('Closed at last')
  })

  test('a layout that is changed, without a restart', async () => {
    const layout = checkout('layouts/shell/footer.ts')
    const source = await readFile(layout, 'utf8')
    const changed = source.replace('<footer>', '<footer id="new-foot">')
    assert.notEqual(changed, source, 'layouts/shell/footer.ts has no <footer> to change.')
    await writeFile(layout, changed)
    await page
      .locator('footer#new-foot')
      .waitFor({ timeout: SOON })
      .catch(() => fail('The layout never changed.'))
    await writeFile(layout, source)
    await page
      .locator('footer:not([id])')
      .waitFor({ timeout: SOON })
      .catch(() => fail('The layout never changed back.'))
  })

  test('a style sheet that is changed', async () => {
    const sheet = checkout('site/style/page.css')
    const source = await readFile(sheet, 'utf8')
    const isNew = `getComputedStyle(document.body).outlineColor === 'rgb(1, 2, 3)'`
    await writeFile(sheet, `${source}\nbody { outline-color: rgb(1, 2, 3) }\n`)
    if (!(await comesTrue(page, isNew, SOON))) fail('The style never changed.')
    await writeFile(sheet, source)
    if (!(await comesTrue(page, `!(${isNew})`, SOON))) fail('The style never changed back.')
  })

  test('a layout that is broken: its fault on the page, until it is mended', async () => {
    const layout = checkout('layouts/shell/footer.ts')
    const source = await readFile(layout, 'utf8')
    await writeFile(layout, `${source}\nthis is no program\n`)
    await page
      .getByRole('alert')
      .waitFor({ timeout: SOON })
      .catch(() => fail('The fault was never shown.'))
    await shows('Ferry returns to Gull Point after eleven years')
    await writeFile(layout, source)
    await page
      .getByRole('alert')
      .waitFor({ state: 'detached', timeout: SOON })
      .catch(() => fail('The fault stayed.'))
  })
})

test('trying things out enters nothing into the register', async () => {
  await assert.rejects(readFile(content('register.ndjson')), { code: 'ENOENT' })
})

test('an interrupt ends the program at once', async () => {
  const second = await start(content(''), join(folder, 'second', '_site'))
  await second.stop()
})
