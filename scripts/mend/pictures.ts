/**
 * What is said of a story's pictures, in its form and in its sidecar: of the first by
 * `caption:`, `alt:` and `credit:`, of any by its entry of `pictures:`. Since that list is
 * an order, too, an entry that is new stands behind those of the pictures before it.
 */

import { posix } from 'node:path'
import { isMap, isScalar, isSeq, type Node, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import type { FieldKey, PictureWord } from '../../layouts/mend/views.ts'
import { keyOf } from '../fields/keys.ts'
import { keyText, scalarText, textOf } from '../fields/yaml-file.ts'
import type { Picture } from '../flow/media/picture.ts'
import { fileFor } from '../intake/media/in-text.ts'
import type { NewValue } from './sidecar-text.ts'

/** In the order in which the form has them. */
export const PICTURE_WORDS: readonly PictureWord[] = ['caption', 'alt', 'credit']

export function pictureKey(at: number, word: PictureWord): FieldKey {
  return `picture-${at}-${word}`
}

/** The pictures of a story, with what their files say of themselves. @param published the same as they were cut */
export function withOwnWords(pictures: readonly Picture[], published: readonly Picture[]): readonly Picture[] {
  const cut = new Map(published.map((picture) => [picture.file, picture]))
  return pictures.map((picture) => ({ ...cut.get(picture.file), ...picture }))
}

/** What is shown of them, by the names of the form. */
export function shownPictures(pictures: readonly Picture[]): Partial<Record<FieldKey, string>> {
  return Object.fromEntries(
    pictures.flatMap((picture, at) => PICTURE_WORDS.map((word) => [pictureKey(at, word), picture[word] ?? ''])),
  )
}

/** A picture as the sidecar calls it: from the folder of the copy, or from within the copy itself. */
export function nameOfPicture({ file }: Picture, copy: string): string {
  const within = `${copy}/`
  return file.startsWith(within) ? file.slice(within.length) : posix.relative(posix.dirname(copy), file)
}

/** What is to be said of a picture, by its place; an empty text takes its key out. */
export interface PictureChange {
  readonly at: number
  readonly word: PictureWord
  readonly text: string
}

/** Whether a list has an entry of a picture: then all that is said of it stands together. */
export function isListed(list: unknown, picture: Picture, copy: string): boolean {
  return isSeq(list) && list.items.some((one) => isEntryOf(one, picture, copy))
}

/** What the list says of a picture: null where it says nothing of that word. */
export function saidInList(list: unknown, picture: Picture, word: PictureWord, copy: string): string | null {
  const entry = isSeq(list) ? list.items.find((one) => isEntryOf(one, picture, copy)) : undefined
  const pair = isMap(entry) ? entry.items.find((one) => keyOf(keyText(one)) === word) : undefined
  return pair === undefined ? null : textOf(pair.value).trim()
}

/** The list of pictures with what is new of them. */
export function pictureList(pictures: readonly Picture[], changes: readonly PictureChange[], copy: string): NewValue {
  return { kind: 'edited', edit: (node) => edited(node, pictures, changes, copy) }
}

function edited(
  node: Node | null,
  pictures: readonly Picture[],
  changes: readonly PictureChange[],
  copy: string,
): Node {
  const list = isSeq(node) ? node : new YAMLSeq()
  // A file alone stands for a list of one.
  if (node !== null && !isSeq(node) && (isMap(node) || scalarText(node) !== null)) list.add(bare(node))
  const last = Math.max(...changes.filter(({ text }) => text !== '').map(({ at }) => at), -1)
  for (const [at, picture] of pictures.entries()) {
    const own = changes.filter((change) => change.at === at)
    const place = list.items.findIndex((one) => isEntryOf(one, picture, copy))
    if (place >= 0 && own.length > 0) list.items[place] = withWords(list.items[place], own)
    // One that has its place in the text keeps it, listed or not.
    else if (place < 0 && at <= last && (own.length > 0 || picture.before === undefined))
      list.add(withWords(new Scalar(nameOfPicture(picture, copy)), own))
  }
  return list
}

function bare(node: Node): Node {
  return isScalar(node) ? new Scalar(node.value) : node
}

function isEntryOf(entry: unknown, { file }: Picture, copy: string): boolean {
  const name = (isMap(entry) ? scalarText(entry.get('file', true)) : scalarText(entry))?.trim() ?? ''
  return name !== '' && fileFor(name, copy, new Set([file])) === file
}

/** An entry that is only a name becomes a map, once something is said of it. */
function withWords(entry: unknown, changes: readonly PictureChange[]): unknown {
  if (changes.every(({ text }) => text === '') && !isMap(entry)) return entry
  const map = isMap(entry) ? entry : new YAMLMap()
  if (!isMap(entry)) map.set('file', entry)
  for (const { word, text } of changes) {
    const pair = map.items.findLast((one) => keyOf(keyText(one)) === word)
    if (text === '') map.items = map.items.filter((one) => keyOf(keyText(one)) !== word)
    else if (pair !== undefined) pair.value = sameComment(pair.value, text)
    else map.set(word, text)
  }
  return map
}

function sameComment(node: unknown, text: string): Scalar {
  const scalar = new Scalar(text)
  if (isScalar(node)) scalar.comment = node.comment ?? null
  return scalar
}
