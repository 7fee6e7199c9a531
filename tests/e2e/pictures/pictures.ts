/**
 * `npm run pictures`: pictures of the main pages, from papers as they are built.
 * Those in `.github/` are for the README and set in the fonts of this machine;
 * those in `tests/fixtures/pictures/` are set in the browser's own, the same on
 * every machine, and a test compares the pages with them. Those of papers as nobody
 * would make them up are in a folder of their own beside these.
 */

import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PROGRAM } from '../../../scripts/paths.ts'
import { CONTENT } from '../../showcase/filings.ts'
import { type Look, openBrowser, type TestBrowser } from '../browser/browser.ts'
import { keepExtremes } from '../extremes/shots.ts'
import { fixture, oneOfEach, publish, type Site } from '../host/site.ts'
import { takeAt } from './take.ts'

export interface Picture {
  readonly name: string
  readonly paper: 'english' | 'arabic'
  /** What its address has in it. */
  readonly page: string
  readonly look: Look
}

export const PICTURES: readonly Picture[] = [
  { name: 'front-page', paper: 'english', page: '/', look: { width: 1280, height: 1100 } },
  { name: 'story', paper: 'english', page: 'the-night-the-sea-came-up', look: { width: 1280, height: 1100 } },
  { name: 'topic', paper: 'english', page: '/topics/orran-ferry/', look: { width: 1280, height: 1000 } },
  { name: 'year', paper: 'english', page: '/2026/', look: { width: 1280, height: 800 } },
  { name: 'phone', paper: 'english', page: '/', look: { width: 390, height: 844 } },
  {
    name: 'dark',
    paper: 'english',
    page: 'sardinas-de-las-once-semanas',
    look: { width: 1280, height: 1000, dark: true },
  },
  { name: 'arabic', paper: 'arabic', page: '/', look: { width: 1280, height: 1100 } },
]

/** The papers that the pictures are of: the showcase, and one that runs from right to left. */
export const PAPERS = { english: CONTENT, arabic: fixture('mina') }

export const KEPT = fileURLToPath(new URL('../../fixtures/pictures/', import.meta.url))

/** Take one. */
export function take(browser: TestBrowser, site: Site, { page: word, look }: Picture): Promise<Buffer> {
  return takeAt(browser, new Map(oneOfEach(site, word)).get(word) ?? site.address, look)
}

async function takeAll(folder: string, fonts: 'own' | 'system', sites: Readonly<Record<Picture['paper'], Site>>) {
  const browser = await openBrowser({ fonts })
  await mkdir(folder, { recursive: true })
  for (const picture of PICTURES) {
    await writeFile(join(folder, `${picture.name}.png`), await take(browser, sites[picture.paper], picture))
  }
  await browser.close()
}

if (import.meta.main) {
  const sites = { english: await publish(PAPERS.english), arabic: await publish(PAPERS.arabic) }
  await takeAll(join(PROGRAM, '.github'), 'system', sites)
  await takeAll(KEPT, 'own', sites)
  await Promise.all(Object.values(sites).map((site) => site.close()))
  await keepExtremes()
}
