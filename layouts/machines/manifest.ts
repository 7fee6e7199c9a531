/** `/manifest.webmanifest`: what a home screen shows of the paper, and how it is opened from there (https://www.w3.org/TR/appmanifest/). */

import type { Shell } from '../../scripts/edition/plan/page.ts'
import { FRONT, href } from '../parts/address.ts'

/** So many ways below an icon do telephones show. */
const SHORTCUTS = 4

/** The same paper below the same path is the same to a home screen, whatever it is called. */
export function manifest({ paper, sections }: Shell): string {
  const { icons = [], ground } = paper.dress ?? {}
  const front = href(paper, FRONT)
  const values = {
    id: front,
    name: paper.name,
    short_name: paper.shortName ?? paper.name,
    ...(paper.motto === null ? {} : { description: paper.motto }),
    lang: paper.language,
    dir: paper.direction,
    start_url: front,
    scope: front,
    // With a way back, where there is such a display.
    display: 'standalone',
    display_override: ['minimal-ui'],
    ...(ground === undefined ? {} : { theme_color: ground.light, background_color: ground.light }),
    categories: ['news'],
    icons: icons
      .filter(({ rel }) => rel !== 'apple-touch-icon')
      .map(({ url, type, sizes, purpose }) => ({
        src: href(paper, url),
        type,
        ...(sizes === undefined ? {} : { sizes }),
        ...(purpose === undefined ? {} : { purpose }),
      })),
    shortcuts: sections.slice(0, SHORTCUTS).map(({ url, text }) => ({ name: text, url: href(paper, url) })),
  }
  return `${JSON.stringify(values, null, 2)}\n`
}
