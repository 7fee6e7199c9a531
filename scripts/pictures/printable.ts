/** Pictures for what is printed: of each one JPEG, the right way up, in sRGB, without what the camera wrote. */

import { isCutPicture } from '../flow/media/picture.ts'
import type { MarkdownPage, StoryPage } from '../pages/page.ts'
import { Cabinet } from './cabinet.ts'
import { readersIn, withCut } from './illustrate.ts'
import { MOST_PIXELS, PRINTED } from './recipe.ts'
import type { Around } from './withheld.ts'

export interface Printable {
  /** All pages; of the stories of the day with what is known of their pictures. */
  readonly pages: readonly MarkdownPage[]
  /** JPEG, by the hash of what is cut of the picture for the site. */
  readonly jpegs: ReadonlyMap<string, Uint8Array>
}

/**
 * Nothing is written. What is held back from the site is held back here.
 *
 * @param day `yyyy-mm-dd`: of no other are pictures looked at
 * @param folder of the site's cabinet, which may know them
 */
export async function printable(
  pages: readonly MarkdownPage[],
  day: string,
  content: string,
  around: Around,
  folder: string,
): Promise<Printable> {
  const isDue = (page: MarkdownPage): page is StoryPage =>
    page.kind === 'story' && page.day === day && page.pictures !== undefined
  const stories = pages.filter(isDue)
  if (stories.length === 0) return { pages, jpegs: new Map() }
  const cut = await withCut(stories, new Cabinet(folder, 'none'), content, around, pages)
  const made = new Map(cut.pages.filter(isDue).map((page, at) => [stories[at], page]))
  const readerOf = readersIn(content)
  const jpegs = new Map<string, Uint8Array>()
  for (const picture of [...made.values()].flatMap(({ pictures = [] }) => pictures)) {
    const known = picture.cut
    if (!isCutPicture(known) || jpegs.has(known.hash)) continue
    const found = await readerOf(picture).read()
    if (found.kind === 'bytes') jpegs.set(known.hash, await jpegOf(found.bytes))
  }
  return { pages: pages.map((page) => made.get(page as StoryPage) ?? page), jpegs }
}

async function jpegOf(bytes: Uint8Array): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp')
  const { size, quality } = PRINTED
  return await sharp(bytes, { limitInputPixels: MOST_PIXELS, pages: 1 })
    .autoOrient()
    .toColourspace('srgb')
    .resize({ width: size, height: size, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .jpeg({ quality, mozjpeg: true })
    .toBuffer()
}
