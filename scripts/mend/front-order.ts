/**
 * The order of the front page, as somebody moved its stories: what is to stand in
 * `front.yaml` for it. A story that was moved is named in its row, and so is whatever
 * stands above it there, so that the page comes out as it was seen; all else lays itself
 * out. What the file says of stories that stand elsewhere stays.
 */

import { isSeq, type YAMLMap } from 'yaml'
import type { AnyRow, FrontRow } from '../../layouts/mend/views.ts'
import { entriesOf, scalarText } from '../fields/yaml-file.ts'
import type { KeyChange } from './sidecar-text.ts'

/** From the top down. */
export const FRONT_ROWS = ['lead', 'seconds', 'thirds'] as const satisfies readonly FrontRow[]

export interface FrontStory {
  readonly url: string
  readonly headline: string
}

/** How many stories stand in each row. */
export type Room = Readonly<Record<FrontRow, number>>

/** The row of a place, counted from 0. */
export function rowAt(place: number, room: Room): AnyRow {
  let end = 0
  for (const row of FRONT_ROWS) {
    end += room[row]
    if (place < end) return row
  }
  return 'others'
}

/** The stories that `front.yaml` names, each with the words by which it does. */
export function laidIn(map: YAMLMap | null, stories: readonly FrontStory[]): ReadonlyMap<string, string> {
  const laid = new Map<string, string>()
  for (const text of FRONT_ROWS.flatMap((row) => entriesIn(map, row))) {
    const story = meant(text, stories)
    if (story !== undefined && !laid.has(story.url)) laid.set(story.url, text)
  }
  return laid
}

/**
 * What changes in `front.yaml`.
 *
 * @param order the stories of the page in the order that is wanted
 * @param moved the addresses of those that were moved
 */
export function orderChanges(
  map: YAMLMap | null,
  order: readonly FrontStory[],
  moved: ReadonlySet<string>,
  room: Room,
): KeyChange[] {
  const laid = laidIn(map, order)
  let from = 0
  return FRONT_ROWS.flatMap((row): KeyChange[] => {
    const inRow = order.slice(from, from + room[row])
    from += room[row]
    const last = inRow.findLastIndex(({ url }) => moved.has(url) || laid.has(url))
    const before = entriesIn(map, row)
    const elsewhere = before.filter((text) => meant(text, order) === undefined)
    const wanted = [...inRow.slice(0, last + 1).map(({ url }) => laid.get(url) ?? url), ...elsewhere]
    if (wanted.join('\n') === before.join('\n')) return []
    if (wanted.length === 0) return [{ word: row, to: { kind: 'gone' } }]
    const [only = ''] = wanted
    const isOne = row === 'lead' && wanted.length === 1 && !isSeq(map?.get(row, true))
    return [{ word: row, to: { kind: 'set', value: isOne ? only : wanted } }]
  })
}

/** Every row that stands in the file, taken out: the page lays itself out. */
export function releaseChanges(map: YAMLMap | null): KeyChange[] {
  return FRONT_ROWS.filter((row) => map?.has(row) === true).map((word) => ({ word, to: { kind: 'gone' } }))
}

function entriesIn(map: YAMLMap | null, row: FrontRow): string[] {
  return entriesOf(map?.get(row, true)).flatMap((node) => scalarText(node)?.trim() || [])
}

/** The story that an entry names: by its address, its headline, or the first words of that. */
function meant(text: string, stories: readonly FrontStory[]): FrontStory | undefined {
  if (text.startsWith('/')) return stories.find(({ url }) => url === text)
  const sought = folded(text)
  return (
    stories.find(({ headline }) => folded(headline) === sought) ??
    stories.find(({ headline }) => folded(headline).startsWith(`${sought} `))
  )
}

function folded(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(' ') ?? text
  )
}
