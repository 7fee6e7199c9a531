/** The bytes of a picture that is within a mail, a Word file or a page: for whoever cuts it, and for nobody else. */

import { copyFrom } from '../../copy/read.ts'
import { LIMITS, readRegular } from '../../disk/regular-file.ts'

/**
 * Opens one file after the other, each of them once for all of its pictures.
 *
 * @returns for a file and a number of a picture in it, the bytes; null if it is not there (any more)
 */
export function enclosedBytes(): (path: string, absolute: string, part: number) => Promise<Uint8Array | null> {
  let open: { readonly path: string; readonly pictures: Promise<ReadonlyMap<number, Uint8Array>> } | null = null
  return async (path, absolute, part) => {
    if (open?.path !== path) open = { path, pictures: picturesIn(path, absolute) }
    return (await open.pictures).get(part) ?? null
  }
}

async function picturesIn(path: string, absolute: string): Promise<ReadonlyMap<number, Uint8Array>> {
  const into = new Map<number, Uint8Array>()
  const read = await readRegular(absolute, LIMITS.copy)
  // What cannot be read was told when the desk read it; of a picture that is not found, its page tells.
  if (read.kind === 'bytes') await copyFrom(path, read.bytes, undefined, { into })
  return into
}
