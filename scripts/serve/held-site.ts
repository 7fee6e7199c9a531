/** Where an address of the local server is answered from: `/held/` and what is below it, from a folder of its own. */

import type { Site } from './answer.ts'

/** A site, and the folder of pages that only the local server shows. */
export interface ServedSite extends Site {
  readonly held?: string
}

/** @param target a path, with or without the base path's encoding, and perhaps a query */
export function siteFor(target: string, { output, base, held }: ServedSite): Site {
  const isHeld = held !== undefined && /^held(?:[/?#]|$)/.test(target.startsWith(base) ? target.slice(base.length) : '')
  return { output: isHeld ? held : output, base }
}
