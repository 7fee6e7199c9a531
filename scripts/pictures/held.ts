/** The pictures of what is held, for the local server alone: cut into a folder of its own, which goes when the server does. */

import type { Item } from '../flow/item.ts'
import { cutNames } from '../flow/media/picture.ts'
import type { Cabinet } from './cabinet.ts'
import { cutOf, withKnown } from './illustrate.ts'

/**
 * The same items, with what was cut of their pictures.
 *
 * @param cabinet keeps nothing else afterwards
 * @param content the content folder
 */
export async function withCutPictures<T extends { readonly item: Item }>(
  held: readonly T[],
  cabinet: Cabinet,
  content: string,
): Promise<readonly T[]> {
  const picturesOf = (item: Item) => (item.kind === 'story' ? (item.pictures ?? []) : [])
  const known = await cutOf(
    held.flatMap(({ item }) => picturesOf(item)),
    cabinet,
    content,
  )
  const names = new Set([...known.values()].flatMap(({ cut }) => (cut === undefined ? [] : cutNames(cut))))
  cabinet.save(new Set(known.keys()), names)
  return held.map((one): T => {
    const pictures = picturesOf(one.item).map((picture) => withKnown(picture, known.get(picture.file) ?? {}))
    return pictures.length === 0 ? one : { ...one, item: { ...one.item, pictures } }
  })
}
