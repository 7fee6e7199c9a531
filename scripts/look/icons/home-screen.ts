/** The icon in the sizes of home screens, by sharp, where that is installed; without it a paper has its drawing alone. */

import type { Sharp } from 'sharp'
import { keptFile } from '../kept.ts'

/** What is made, in pixels: for the home screens of Apple, of others, and cut to whatever shape a telephone gives its icons. */
export const HOME = [
  { name: 'icon-180', size: 180, kind: 'apple' },
  { name: 'icon-192', size: 192, kind: 'any' },
  { name: 'icon-512', size: 512, kind: 'any' },
  { name: 'icon-maskable-512', size: 512, kind: 'maskable' },
] as const
export type HomeIcon = (typeof HOME)[number]

/** How much of a side a drawing of somebody's own takes: of Apple's where it does not fill the square, and of one that may be cut to a circle. */
const WITHIN = { apple: 0.84, maskable: 0.66 } as const
/** Changes when the same drawing comes to other files. */
const FORM = 1

/** What an icon is made of: bytes for each kind where we have drawn it, or one drawing of somebody's own. */
export type Drawn =
  | { readonly kind: 'ours'; readonly plain: string; readonly maskable: string }
  | { readonly kind: 'own'; readonly bytes: Buffer; readonly ground: string }

/** @returns the kept files, in the order of `HOME`; none where sharp is not installed */
export async function homeIcons(
  drawn: Drawn,
  kept: string,
): Promise<readonly (HomeIcon & { readonly path: string })[]> {
  const sharp = await import('sharp').then(
    (loaded) => loaded.default,
    () => null,
  )
  if (sharp === null) return []
  const from = drawn.kind === 'ours' ? [drawn.plain, drawn.maskable] : [drawn.bytes, drawn.ground]
  return await Promise.all(
    HOME.map(async (icon) => {
      const recipe = `${FORM} ${icon.name} by sharp ${sharp.versions.sharp ?? ''}`
      const make = async () => await png(await drawnAt(icon, drawn, (bytes) => sharp(bytes, { density: 300 })))
      return { ...icon, path: await keptFile(kept, [...from, recipe], '.png', make) }
    }),
  )
}

async function png(image: Sharp): Promise<Uint8Array> {
  return await image.png({ palette: true, effort: 4 }).toBuffer()
}

async function drawnAt({ size, kind }: HomeIcon, drawn: Drawn, open: (bytes: Buffer) => Sharp): Promise<Sharp> {
  if (drawn.kind === 'ours')
    return open(Buffer.from(kind === 'maskable' ? drawn.maskable : drawn.plain)).resize(size, size)
  const clear = { r: 0, g: 0, b: 0, alpha: 0 }
  const fitted = (side: number) => open(drawn.bytes).resize(side, side, { fit: 'contain', background: clear })
  if (kind === 'any') return fitted(size)
  const corner = await cornerOf(fitted(size))
  // A square of one's own colour goes on to the edge.
  if (kind === 'apple' && corner !== null) return fitted(size).flatten({ background: corner })
  const side = 2 * Math.round((size * WITHIN[kind]) / 2)
  const edge = (size - side) / 2
  const room = { top: edge, bottom: edge, left: edge, right: edge, background: corner ?? drawn.ground }
  return open(
    await fitted(side)
      .flatten({ background: corner ?? drawn.ground })
      .png()
      .toBuffer(),
  ).extend(room)
}

/** The colour of its corner; null where one can see through it. */
async function cornerOf(image: Sharp): Promise<{ r: number; g: number; b: number } | null> {
  const { data, info } = await image.ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const [r = 0, g = 0, b = 0, alpha = 0] = data.subarray(info.width * 4 * 2 + 8, info.width * 4 * 2 + 12)
  return alpha === 255 ? { r, g, b } : null
}
