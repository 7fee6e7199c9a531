/**
 * The few files of an archive that are wanted, and never more bytes than a document
 * has: an archive of kilobytes can unpack to petabytes. fflate reads it (small,
 * typed, no dependencies, and it asks before it unpacks). What an archive declares
 * may be a lie, so each file is unpacked into no more room than it declared.
 */

import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate'

/** A million words are about 20 MB of a Word file's markup. */
const LARGEST = 64 * 1024 * 1024
/** Markup shrinks to a tenth or so, seldom to a hundredth. */
const HIGHEST_RATIO = 400
const SMALL = 1024 * 1024

export type Archive =
  | { readonly kind: 'files'; readonly files: ReadonlyMap<string, string> }
  | { readonly kind: 'bomb'; readonly name: string; readonly size: number }
  | { readonly kind: 'damaged' }

/** @param wanted says by a file's path whether to unpack it */
export function unpackZip(bytes: Uint8Array, wanted: (path: string) => boolean): Archive {
  const unpacked = unpack(bytes, wanted)
  if (unpacked.kind !== 'files') return unpacked
  return { kind: 'files', files: new Map([...unpacked.files].map(([path, data]) => [path, strFromU8(data)])) }
}

/** One file of an archive as it is; null if it is not there, or unpacks to more than any has. */
export function unpackOne(bytes: Uint8Array, path: string): Uint8Array | null {
  const unpacked = unpack(bytes, (name) => name === path)
  return unpacked.kind === 'files' ? (unpacked.files.get(path) ?? null) : null
}

type Unpacked = Exclude<Archive, { kind: 'files' }> | { kind: 'files'; files: ReadonlyMap<string, Uint8Array> }

function unpack(bytes: Uint8Array, wanted: (path: string) => boolean): Unpacked {
  const refused: UnzipFileInfo[] = []
  let room = LARGEST
  const isTaken = (file: UnzipFileInfo) => {
    if (!wanted(file.name)) return false
    room -= file.originalSize
    const isBomb = room < 0 || (file.originalSize > SMALL && file.originalSize > file.size * HIGHEST_RATIO)
    if (isBomb) refused.push(file)
    return !isBomb && refused.length === 0
  }
  try {
    const files = unzipSync(bytes, { filter: isTaken })
    const [bomb] = refused
    if (bomb !== undefined) return { kind: 'bomb', name: bomb.name, size: bomb.originalSize }
    return { kind: 'files', files: new Map(Object.entries(files)) }
  } catch {
    return { kind: 'damaged' }
  }
}
