/** Two pictures held beside each other: how much differs, and where, as a picture that one can look at. */

import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import sharp from 'sharp'

/** So many of a thousand pixels may differ: browsers of one version draw edges alike, but not to the last bit. */
const FEW = 1

/** Only the browser that comes with the tests draws as the kept pictures were drawn. False, or the sentence that says so. */
export const cannotCompare: false | string =
  (process.platform !== 'linux' || process.arch !== 'x64' || process.env.CHROME_PATH !== undefined) &&
  'Kept pictures were drawn by the browser that comes with the tests, on Linux x64; this is another.'

async function pixels(picture: Buffer | string) {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

/**
 * What is wrong with a picture that was just taken; null where it looks as the kept one does.
 *
 * @param kept the path of a picture in the repository
 * @returns a sentence with how much differs, and the path of a picture that shows where: kept, taken, and in red what they do not share
 */
export async function differenceFrom(kept: string, taken: Buffer): Promise<string | null> {
  const [one, other] = [await pixels(kept), await pixels(taken)]
  const { width, height } = one
  const folder = () => mkdtemp(join(tmpdir(), 'broadsheet-differs-'))
  if (other.width !== width || other.height !== height) {
    const file = join(await folder(), 'taken.png')
    await writeFile(file, taken)
    return `${kept} is ${width} × ${height}, what was taken ${other.width} × ${other.height}: ${file}`
  }
  const shown = Buffer.alloc(width * height * 4)
  const count = pixelmatch(one.data, other.data, shown, width, height, { threshold: 0.2 })
  const differ = (count * 1000) / (width * height)
  if (differ <= FEW) return null
  const file = join(await folder(), 'kept-taken-difference.png')
  const raw = { width, height, channels: 4 as const }
  const beside = [one.data, other.data, shown].map((input, at) => ({ input, raw, left: at * (width + 8), top: 0 }))
  await sharp({ create: { width: 3 * width + 16, height, channels: 4, background: '#888' } })
    .composite(beside)
    .png()
    .toFile(file)
  return `${differ.toFixed(1)} of 1000 pixels differ from ${kept}: see ${file}. If that is meant: npm run pictures`
}
