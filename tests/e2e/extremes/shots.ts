/**
 * The pictures of extreme papers: taken, made small, kept. Half as large, in grey and of
 * few tones: what moves, runs over or is missing is seen in them as well, and sixty of them weigh
 * as little as one photograph.
 */

import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { type Look, openBrowser, type TestBrowser } from '../browser/browser.ts'
import type { Site } from '../host/site.ts'
import { takeAt } from '../pictures/take.ts'
import { EXTREMES, publishExtreme } from './papers.ts'

export const KEPT_EXTREMES = fileURLToPath(new URL('../../fixtures/pictures/extremes/', import.meta.url))

const LOOKS: Readonly<Record<string, Look>> = {
  320: { width: 320, height: 1400 },
  768: { width: 768, height: 1100 },
  1280: { width: 1280, height: 1000 },
  // As wide as the text of a sheet of A4, in CSS pixels.
  print: { width: 658, height: 950, print: true },
}

const ALL = ['320', '768', '1280', 'print']

/** Which pages of a paper are kept, by the words of their address, and how they are looked at. CJK is not: the browser of the tests has no letters of it. */
const KEPT: Readonly<Record<string, readonly (readonly [page: string, looks: readonly string[]])[]>> = {
  'long-words': [
    ['/', ALL],
    ['donaudampf', ALL],
    ['/sections/verkehr', ['320', '768', '1280']],
  ],
  'one-story': [['/', ALL]],
  'three-stories': [['/', ALL]],
  briefs: [
    ['/', ALL],
    ['/2026/11/20/', ['320', '1280']],
  ],
  'one-section': [
    ['/', ALL],
    ['/sections/wire/', ['320', '1280']],
  ],
  'two-directions': [
    ['/', ALL],
    ['/2026/11/20/', ['768', '1280']],
  ],
  'right-to-left': [
    ['/', ALL],
    ['הנמל-נפתח', ['320', '1280']],
  ],
  everything: [
    ['/', ALL],
    ['the-ferry-runs', ALL],
  ],
}

export interface Shot {
  /** Of its file, without the ending. */
  readonly name: string
  readonly page: string
  readonly look: Look
}

export function shotsOf(paper: string): readonly Shot[] {
  return (KEPT[paper] ?? []).flatMap(([page, looks], at) =>
    looks.map((look) => ({ name: `${paper}-${at + 1}-${look}`, page, look: LOOKS[look] ?? {} })),
  )
}

/** The address of the first page that has this in its own. */
export function pageOf(site: Site, word: string): string {
  const found = site.pages.find((page) => page === word) ?? site.pages.find((page) => page.includes(word))
  if (found === undefined) throw new Error(`The paper has no page ${word}.`)
  return new URL(encodeURI(found.slice(1)), site.address).href
}

export async function shoot(browser: TestBrowser, site: Site, { page, look }: Shot): Promise<Buffer> {
  const whole = await takeAt(browser, pageOf(site, page), look)
  const { width = 0 } = await sharp(whole).metadata()
  return sharp(whole)
    .resize(Math.round(width / 2))
    .greyscale()
    .png({ palette: true, colours: 12, dither: 0, effort: 10, compressionLevel: 9 })
    .toBuffer()
}

/** Take all of them anew. */
export async function keepExtremes(): Promise<void> {
  const browser = await openBrowser()
  await rm(KEPT_EXTREMES, { recursive: true, force: true })
  await mkdir(KEPT_EXTREMES, { recursive: true })
  for (const paper of EXTREMES) {
    const site = await publishExtreme(paper)
    for (const shot of shotsOf(paper.name))
      await writeFile(join(KEPT_EXTREMES, `${shot.name}.png`), await shoot(browser, site, shot))
    await site.close()
  }
  await browser.close()
}
