/**
 * Cutting a picture: the right way up, in sRGB, without what the camera wrote into it (EXIF,
 * the place), in three widths as AVIF and WebP, and one JPEG. sharp is loaded when the first
 * picture is cut, and never for a paper without any.
 */

import type { Sharp } from 'sharp'
import { asked } from '../disk/asked-for.ts'
import type { CutPicture } from '../flow/media/picture.ts'
import { type Fault, faultOf } from './fault.ts'
import { type OwnWords, ownWordsIn } from './own-words.ts'
import { cutHash, EFFORT, JPEG_WIDTH, LEAST, MOST_PIXELS, QUALITY, widthsFor } from './recipe.ts'

/** What came of a picture: what is known of it, and the files to publish by their names. */
export interface Made {
  readonly cut: CutPicture
  /** What the file says of itself, in IPTC or XMP. */
  readonly words: OwnWords
  /** What its editor should know of it, though it is published. */
  readonly notice: 'moves' | 'cmyk' | null
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** Formats of which several pages are one after the other; those of a TIFF may be the same, smaller. */
const MOVING: ReadonlySet<string> = new Set(['gif', 'webp'])

/**
 * Cut a picture; or why it cannot be. The same bytes come to the same.
 *
 * @param isWanted without it, all is found out that can be said of the picture, and no file is made
 */
export async function cutPicture(bytes: Uint8Array, isWanted = true): Promise<Made | Fault> {
  const { default: sharp } = await asked('sharp', () => import('sharp'))
  const open = () => sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'warning', pages: 1 })
  try {
    const known = await open().metadata()
    const refused = faultOf(known.format, known)
    if (refused !== null) return refused
    const { width, height } = known.autoOrient
    const { widths, height: highest } = widthsFor(width, height)
    const widest = widths.at(-1) ?? width
    if (Math.min(widest, highest) < LEAST) return { fault: 'sliver' }
    const { data, info } = await open()
      .autoOrient()
      .toColourspace('srgb')
      .resize({ width: widest, height: highest, fit: 'fill' })
      .raw()
      .toBuffer({ resolveWithObject: true })
    const base = () => sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } })
    const jpegWidth = Math.min(widest, JPEG_WIDTH)
    const jpeg = { width: jpegWidth, height: Math.max(1, Math.round((highest * jpegWidth) / widest)) }
    const cut: CutPicture = { hash: cutHash(bytes), width: widest, height: highest, widths, jpeg }
    const notice = (known.pages ?? 1) > 1 && MOVING.has(known.format) ? 'moves' : null
    return {
      cut,
      words: await ownWordsIn(bytes),
      notice: known.space === 'cmyk' && known.hasProfile !== true ? 'cmyk' : notice,
      files: isWanted ? await filesOf(cut, base) : new Map(),
    }
  } catch (error) {
    return faultOf('unknown', {}, String((error as Error)?.message ?? error)) ?? { fault: 'broken' }
  }
}

async function filesOf({ hash, widths, jpeg }: CutPicture, base: () => Sharp): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  for (const width of widths) {
    const [avif, webp] = await Promise.all([
      base().resize({ width }).avif({ quality: QUALITY.avif, effort: EFFORT }).toBuffer(),
      base().resize({ width }).webp({ quality: QUALITY.webp }).toBuffer(),
    ])
    files.set(`${hash}-${width}.avif`, avif)
    files.set(`${hash}-${width}.webp`, webp)
  }
  const fallback = base()
    .resize({ width: jpeg.width, height: jpeg.height, fit: 'fill' })
    .flatten({ background: '#fff' })
  files.set(`${hash}.jpg`, await fallback.jpeg({ quality: QUALITY.jpeg, mozjpeg: true }).toBuffer())
  return files
}
