/** Logo and icon: an SVG or a PNG each, published below `/assets/look/`, with the sizes that a page must say. */

import { readFileSync } from 'node:fs'
import type { Problem } from '../flow/problem.ts'
import type { Dress, LookAsset, LookOrder, Said } from '../flow/wear/look.ts'
import { problemOf } from '../masthead/look/said.ts'
import { fingerprintOf } from './files.ts'
import { keptFile } from './kept.ts'
import { namedFile } from './named-file.ts'
import { type Size, svgFault, svgSize } from './svg.ts'

interface Folders {
  readonly content: string
  readonly own: string
  readonly theme: string
  readonly kept: string
}

/** As high as the name in letters would be. */
const LOGO_STYLE =
  '.logo{display:inline-block;inline-size:auto;block-size:2.6rem;max-inline-size:100%;vertical-align:middle;object-fit:contain;object-position:0}h1 .logo{block-size:clamp(3.5rem,11vw,7rem);object-position:50%}'

export interface Images {
  readonly css: string
  readonly dress: Pick<Dress, 'logo' | 'icons'>
  readonly assets: readonly LookAsset[]
  readonly problems: readonly Problem[]
}

interface Image extends Size {
  readonly path: string
  readonly ending: '.svg' | '.png'
}

export async function imagesOf({ logo, icon }: LookOrder, folders: Folders): Promise<Images> {
  const problems: Problem[] = []
  const assets: LookAsset[] = []
  const take = (said: Said | undefined): Image | null => {
    if (said === undefined) return null
    const read = imageOf(said, folders)
    if ('problem' in read) problems.push(read.problem)
    return 'problem' in read ? null : read
  }
  const publish = (name: string, path: string): string => {
    const url = `/assets/look/${name}`
    assets.push({ url, path, fingerprint: fingerprintOf(path) })
    return url
  }
  const [ofLogo, ofIcon] = [take(logo), take(icon)]
  const dress: Images['dress'] = {
    ...(ofLogo === null
      ? {}
      : {
          logo: {
            url: publish(`logo${ofLogo.ending}`, ofLogo.path),
            width: round(ofLogo.width),
            height: round(ofLogo.height),
          },
        }),
    ...(ofIcon === null ? {} : { icons: await iconsOf(ofIcon, folders.kept, publish) }),
  }
  return { css: ofLogo === null ? '' : LOGO_STYLE, dress, assets, problems }
}

function round(pixels: number): number {
  return Math.max(1, Math.round(pixels))
}

/** In pixels: what telephones show on their home screens. */
const HOME = [
  { rel: 'apple-touch-icon', size: 180 },
  { rel: 'icon', size: 192 },
] as const

/** The icon itself, and where sharp is installed, the sizes of home screens. */
async function iconsOf(
  { path, ending }: Image,
  kept: string,
  publish: (name: string, path: string) => string,
): Promise<NonNullable<Dress['icons']>> {
  const own = {
    url: publish(`icon${ending}`, path),
    rel: 'icon',
    type: ending === '.svg' ? 'image/svg+xml' : 'image/png',
    ...(ending === '.svg' ? { sizes: 'any' } : {}),
  }
  const sharp = await import('sharp').then(
    (loaded) => loaded.default,
    () => null,
  )
  if (sharp === null) return [own]
  const bytes = readFileSync(path)
  const home = await Promise.all(
    HOME.map(async ({ rel, size }) => {
      const recipe = `${size} px by sharp ${sharp.versions.sharp ?? ''}`
      const made = await keptFile(kept, [bytes, recipe], '.png', () =>
        sharp(bytes, { density: 300 })
          .resize(size, size, { fit: 'contain', background: { r: 0, g: 0, b: 0, alpha: 0 } })
          .png({ compressionLevel: 9 })
          .toBuffer(),
      )
      return { url: publish(`icon-${size}.png`, made), rel, type: 'image/png', sizes: `${size}x${size}` }
    }),
  )
  return [own, ...home]
}

function imageOf(said: Said, folders: Folders): Image | { readonly problem: Problem } {
  const found = namedFile(said, folders)
  if ('problem' in found) return found
  const bytes = readFileSync(found.path)
  const png = pngSize(bytes)
  if (png !== null) return { path: found.path, ending: '.png', ...png }
  const text = bytes.toString('utf8')
  const size = /<(?:svg:)?svg[\s>]/i.test(text) ? svgSize(text) : null
  const fault = size === null ? notAnImage(said) : svgFault(text)
  if (fault !== null || size === null) return { problem: problemOf(said, fault ?? notAnImage(said)) }
  return { path: found.path, ending: '.svg', ...size }
}

function notAnImage(said: Said): Pick<Problem, 'code' | 'reason' | 'hint'> {
  return {
    code: 'not-an-image',
    reason: `Found “${said.text}”, which is neither a PNG nor an SVG that says how large it is; expected one of them.`,
    hint: 'Export it as an SVG with a “viewBox”, or as a PNG.',
  }
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** The first chunk of a PNG says its size (https://www.w3.org/TR/png-3/#11IHDR). */
function pngSize(bytes: Buffer): Size | null {
  if (bytes.length < 24 || !bytes.subarray(0, 8).equals(PNG)) return null
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}
