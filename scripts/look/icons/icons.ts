/**
 * The icons of a paper: its own, or its logo where that is about as high as it is wide, or the initial of its name. An
 * SVG or PNG for pages; the sizes of home screens where sharp is installed. All below `/assets/look/`.
 */

import { readFileSync } from 'node:fs'
import type { Paper } from '../../flow/paper.ts'
import type { Dress, LookAsset, LookOrder } from '../../flow/wear/look.ts'
import type { Grounds } from '../colours.ts'
import type { FaceFolders } from '../faces/sources.ts'
import { fingerprintOf } from '../files.ts'
import type { Image } from '../images.ts'
import { keptFile } from '../kept.ts'
import { drawingOf } from './drawing.ts'
import { type Drawn, type HomeIcon, homeIcons } from './home-screen.ts'
import { initialOf } from './initial.ts'

type Icon = NonNullable<Dress['icons']>[number]

/** How much wider than high a logo may be, or the other way about, to be an icon. */
const SQUARE = 1.3

export interface Icons {
  readonly dress: Pick<Dress, 'icons'>
  readonly assets: readonly LookAsset[]
}

/** @param given what the look has for icon and logo; null of what it has not */
export async function iconsOf(
  paper: Pick<Paper, 'name' | 'language'>,
  given: { readonly icon: Image | null; readonly logo: Image | null },
  { faces }: LookOrder,
  grounds: Grounds,
  folders: FaceFolders & { readonly kept: string },
): Promise<Icons> {
  const assets: LookAsset[] = []
  const publish = (name: string, path: string): string => {
    const url = `/assets/look/${name}`
    assets.push({ url, path, fingerprint: fingerprintOf(path) })
    return url
  }
  const own = given.icon ?? (given.logo !== null && isSquare(given.logo) ? given.logo : null)
  const { ending, path, drawn } =
    own === null ? await initialIcon(paper, faces, grounds, folders) : ownIcon(own, grounds.light.paper)
  const first: Icon = {
    url: publish(`icon${ending}`, path),
    rel: 'icon',
    type: ending === '.svg' ? 'image/svg+xml' : 'image/png',
    ...(ending === '.svg' ? { sizes: 'any' } : {}),
  }
  const home = await homeIcons(drawn, folders.kept)
  const icons = [first, ...home.map((icon) => homeIcon(icon, publish(`${icon.name}.png`, icon.path)))]
  return { dress: { icons }, assets }
}

/** The head of a page names what a browser looks for there; the rest stands in the manifest. */
function homeIcon({ size, kind }: HomeIcon, url: string): Icon {
  const shown = { url, type: 'image/png', sizes: `${size}x${size}` }
  if (kind === 'apple') return { ...shown, rel: 'apple-touch-icon' }
  if (kind === 'maskable') return { ...shown, purpose: 'maskable' }
  return size === 192 ? { ...shown, rel: 'icon' } : shown
}

function isSquare({ width, height }: Image): boolean {
  return Math.max(width, height) <= SQUARE * Math.min(width, height)
}

interface Found {
  readonly ending: Image['ending']
  readonly path: string
  readonly drawn: Drawn
}

function ownIcon({ path, ending }: Image, ground: string): Found {
  return { path, ending, drawn: { kind: 'own', bytes: readFileSync(path), ground } }
}

async function initialIcon(
  paper: Pick<Paper, 'name' | 'language'>,
  faces: LookOrder['faces'],
  grounds: Grounds,
  folders: FaceFolders & { readonly kept: string },
): Promise<Found> {
  const { adaptive, plain, maskable } = drawingOf(await initialOf(paper, faces, folders), grounds)
  const path = await keptFile(folders.kept, [adaptive], '.svg', async () => Buffer.from(adaptive))
  return { path, ending: '.svg', drawn: { kind: 'ours', plain, maskable } }
}
