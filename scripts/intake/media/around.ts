/** What stands around one file of copy, for whoever reads it alone: as a build finds it. */

import { type Dirent, readdirSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { formatOf } from '../../copy/formats/format.ts'
import { isLeftover } from '../../disk/leftovers.ts'
import { mediaKind } from '../../flow/media/picture.ts'
import { compare } from '../../flow/problem.ts'
import type { FiledBytes } from '../understood.ts'
import { besideOf, namedIn } from './beside.ts'

/** Folders below that of the copy. */
const DEEPEST = 8

/**
 * @param path of the copy below the content folder
 * @param text of the copy and its sidecar
 */
export function mediaAround(path: string, absolute: string, text: string): Pick<FiledBytes, 'media'> {
  const all = filesBelow(dirname(absolute), posix.dirname(path), DEEPEST)
  const media = all.filter((file) => mediaKind(file) !== null && formatOf(file) === null).sort(compare)
  const beside = besideOf([...all.filter((file) => formatOf(file) !== null), path], media)(path)
  if (beside === null) return {}
  const named = namedIn(text, beside.near)
  return beside.own.length + named.length === 0 ? {} : { media: { own: beside.own, named } }
}

function filesBelow(folder: string, prefix: string, deepest: number): string[] {
  return entriesOf(folder).flatMap((entry) => {
    if (isLeftover(entry.name)) return []
    const path = posix.join(prefix, entry.name.normalize('NFC'))
    if (!entry.isDirectory()) return entry.isFile() ? [path] : []
    return deepest === 0 ? [] : filesBelow(join(folder, entry.name), path, deepest - 1)
  })
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
