/** Where an address of the local server is answered from: `/held/` and what is below it, from a folder of its own; pictures of what is held likewise. */

import type { Site } from './answer.ts'
import { siteFile } from './site-file.ts'

/** A site, and the folder of pages that only the local server shows. */
export interface ServedSite extends Site {
  readonly held?: string
  /** Of a folder that has `pictures/`: what is cut of pictures for those pages alone. */
  readonly heldPictures?: string
}

/** The names of what is cut say what is in it, so that two folders with such a name have the same under it. */
const CUT = /^pictures\/[0-9a-f]{16}[\w.-]*$/

/** @param target a path, with or without the base path's encoding, and perhaps a query */
export function siteFor(target: string, { output, base, held, heldPictures }: ServedSite): Site {
  const name = target.startsWith(base) ? target.slice(base.length) : ''
  if (held !== undefined && /^held(?:[/?#]|$)/.test(name)) return { output: held, base }
  const isOfHeld = heldPictures !== undefined && CUT.test(name) && siteFile(output, name) === null
  return { output: isOfHeld ? heldPictures : output, base }
}
