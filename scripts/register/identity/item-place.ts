/** Where an item stands in its file, and what it is called, for a problem to say so. */

import { type Copy, placeOf } from '../../flow/copy.ts'
import type { Field, Item } from '../../flow/item.ts'

/** A file that was read and parsed: its items in their order. */
export interface ParsedFile {
  /** Relative to the content folder, with `/`. */
  readonly path: string
  readonly items: readonly Item[]
  /** Its text; without it, problems point to the whole file. */
  readonly copy?: Copy | null
  /** The path of its sidecar, where there is one. */
  readonly sidecar?: string
}

export interface ItemPlace {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly frame?: string
}

/** The place of an item, or of one of its fields, if that stands in the copy. */
export type PlaceOfItem = (path: string, item: Item, field?: Field) => ItemPlace

export function placesIn(files: readonly ParsedFile[]): PlaceOfItem {
  let byPath: ReadonlyMap<string, ParsedFile> | null = null
  return (path, item, field) => {
    // Asked for only where there is a problem: a copy that is remembered is fetched from disk.
    byPath ??= new Map(files.map((file) => [file.path, file]))
    const file = byPath.get(path)
    if (field?.line !== undefined && file?.sidecar !== undefined)
      return { file: file.sidecar, line: field.line, column: 1 }
    const copy = file?.copy ?? undefined
    const offset = field === undefined ? startOf(item) : field.span?.start
    return copy === undefined || offset === undefined
      ? { file: path, line: 1, column: 1 }
      : { file: path, ...placeOf(copy, offset) }
  }
}

/** The headline or first words, as written, for people to recognise it by. */
export function nameOf(item: Item): string {
  const text = item.kind === 'brief' ? item.text : (item.fields.headline?.value ?? item.body[0]?.text ?? '')
  const characters = [...text]
  return characters.length <= 80 ? `“${text}”` : `“${characters.slice(0, 79).join('').trimEnd()}…”`
}

/** `west.txt:3:1` */
export function printPlace({ file, line, column }: ItemPlace): string {
  return `${file}:${line}:${column}`
}

function startOf(item: Item): number | undefined {
  if (item.kind === 'brief') return item.span.start
  return item.fields.headline?.span?.start ?? item.body[0]?.span.start
}
