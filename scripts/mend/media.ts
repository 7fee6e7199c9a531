/** The pictures that may be a file's, as a build would find them: the content folder is gone through once a form. */

import { formatOf } from '../copy/formats/format.ts'
import { mediaKind } from '../flow/media/picture.ts'
import { compare } from '../flow/problem.ts'
import { besideOf, namedIn } from '../intake/media/beside.ts'
import type { OfCopy } from '../intake/understood.ts'
import { walkContent } from '../intake/walk.ts'

/**
 * @param content the content folder, absolute
 * @param copy the path of the file, relative to it
 * @param sidecar its text, empty if there is none
 * @returns null where nothing stands beside it
 */
export async function mediaBeside(
  content: string,
  copy: string,
  bytes: Uint8Array,
  sidecar: string,
): Promise<OfCopy | null> {
  const { found } = await walkContent(content)
  const paths = found.map(({ path }) => path).sort(compare)
  const copies = paths.filter((path) => formatOf(path) !== null)
  const media = paths.filter((path) => formatOf(path) === null && mediaKind(path) !== null)
  const beside = besideOf(copies, media)(copy)
  if (beside === null) return null
  const named = namedIn(`${Buffer.from(bytes).toString('utf8')}\n${sidecar}`, beside.near)
  return beside.own.length + named.length === 0 ? null : { own: beside.own, named }
}
