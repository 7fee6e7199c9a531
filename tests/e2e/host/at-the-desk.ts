/**
 * How each test of mending begins: a small paper of its own that is served while it is
 * edited, a browser before it, and axe to look over what the editor sees.
 */

import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import axe from 'axe-core'
import type { Page } from 'playwright'
import { openBrowser, type TestBrowser } from '../browser/browser.ts'
import { type Started, start } from './program.ts'

/** An editor at work. */
export interface AtTheDesk {
  /** With `content/` and `_site/` in it. */
  readonly folder: string
  readonly program: Started
  readonly browser: TestBrowser
  close(): Promise<void>
}

/** @param files what is filed, by path, beside a masthead */
export async function sitDown(files: Readonly<Record<string, string | Uint8Array>>): Promise<AtTheDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'broadsheet-desk-'))
  for (const [name, bytes] of Object.entries({ 'masthead.yaml': 'name: The Gull Point Lantern\n', ...files })) {
    await mkdir(dirname(join(folder, 'content', name)), { recursive: true })
    await writeFile(join(folder, 'content', name), bytes)
  }
  const program = await start(join(folder, 'content'), join(folder, '_site'))
  const browser = await openBrowser()
  const close = async () => {
    try {
      await program.stop()
    } finally {
      await browser.close()
      await rm(folder, { recursive: true, force: true })
    }
  }
  return { folder, program, browser, close }
}

/** By light and in the dark. @param what it is, for the message */
export async function axeFindsNothing(page: Page, what: string): Promise<void> {
  await page.evaluate(axe.source)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const found = await page.evaluate(
      'axe.run(document).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => [id, html, failureSummary])))',
    )
    assert.deepEqual(found, [], `${what}, ${colorScheme}`)
  }
}
