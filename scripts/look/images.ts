/** Logo and icon: an SVG or a PNG each, a logo published below `/assets/look/`, with the size that a page must say. */

import { readFileSync } from 'node:fs'
import type { Problem } from '../flow/problem.ts'
import type { Dress, LookAsset, LookOrder, Said } from '../flow/wear/look.ts'
import { problemOf } from '../masthead/look/said.ts'
import { fingerprintOf } from './files.ts'
import { namedFile } from './named-file.ts'
import { type Size, svgFault, svgSize } from './svg.ts'

interface Folders {
  readonly content: string
  readonly own: string
  readonly theme: string
}

/** As high as the name in letters would be. */
const LOGO_STYLE =
  '.logo{display:inline-block;inline-size:auto;block-size:2.6rem;max-inline-size:100%;vertical-align:middle;object-fit:contain;object-position:0}h1 .logo{block-size:clamp(3.5rem,11vw,7rem);object-position:50%}'

export interface Images {
  readonly css: string
  readonly dress: Pick<Dress, 'logo'>
  /** What the look has for the paper's icon and logo, of which its icons are made. */
  readonly given: { readonly icon: Image | null; readonly logo: Image | null }
  readonly assets: readonly LookAsset[]
  readonly problems: readonly Problem[]
}

/** A file that is shown as it is. */
export interface Image extends Size {
  readonly path: string
  readonly ending: '.svg' | '.png'
}

export function imagesOf({ logo, icon }: LookOrder, folders: Folders): Images {
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
  }
  const given = { icon: ofIcon, logo: ofLogo }
  return { css: ofLogo === null ? '' : LOGO_STYLE, dress, given, assets, problems }
}

function round(pixels: number): number {
  return Math.max(1, Math.round(pixels))
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
