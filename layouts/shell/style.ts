/**
 * The style sheet, one for all pages: the files of `site/style/`, in the order in
 * which a page is built up, without comments and needless white space.
 */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OwnLook } from '../../scripts/flow/wear/look.ts'
import { STYLE_FOLDER } from '../../scripts/paths.ts'

const ROOMS = [
  'faces',
  'scale',
  'page',
  'masthead',
  'teasers',
  'front',
  'prose',
  'pictures',
  'story',
  'notices',
  'indexes',
  'search',
  'scripts',
  'print',
] as const

/**
 * `/assets/paper.css`
 *
 * @param own what follows ours in layers above it, or stands in its place. Ours is a layer then, too: what stands in
 *   none would count before all layers
 */
export function styleSheet(own?: OwnLook['style']): string {
  if (own === undefined) return ours()
  return own.alone ? own.css : `@layer broadsheet{${ours()}}${own.css}`
}

function ours(): string {
  return ROOMS.map((room) => squeezed(readFileSync(join(STYLE_FOLDER, `${room}.css`), 'utf8'))).join('')
}

/** Without comments, and the white space and noughts that say nothing; what stands in quotes stays as it is. */
export function squeezed(css: string): string {
  return css
    .replace(
      /("[^"]*")|\/\*[\s\S]*?\*\/|\s+/g,
      (found, quoted?: string) => quoted ?? (found.startsWith('/*') ? '' : ' '),
    )
    .replace(
      /("[^"]*")| *([{};,>]) *|(:) +/g,
      (_, quoted?: string, mark?: string, colon?: string) => quoted ?? mark ?? colon ?? '',
    )
    .replace(
      /("[^"]*")|(?<=[\d)]) ([*/]) (?=[\d(.-]|var\()|(?<=[ :,(*/-])0(?=\.\d)/g,
      (_, quoted?: string, sign?: string) => quoted ?? sign ?? '',
    )
    .replaceAll(';}', '}')
    .trim()
}
