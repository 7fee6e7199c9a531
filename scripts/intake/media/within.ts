/**
 * Pictures that a mail, a Word file or a page has in it, or shows from beside it: those
 * that have a place in the text come with their place and caption, those that are only
 * sent along count as if they stood beside the file.
 */

import { captionIn } from '../../desk/signs/caption.ts'
import { type Copy, contains, type MarkedPicture, type Span } from '../../flow/copy.ts'
import type { Item, StoryItem } from '../../flow/item.ts'
import type { Picture } from '../../flow/media/picture.ts'
import type { OfCopy } from '../understood.ts'
import { type PlacedPicture, said, type Taken } from './in-text.ts'

/** What stands beside a file and in it. */
export function withEnclosed(media: OfCopy | null, copy: Copy): OfCopy | null {
  const pictures = copy.structure?.pictures ?? []
  if (pictures.length === 0) return media
  const placed = pictures.filter(({ at }) => at !== null).map(({ file }) => file)
  const sentAlong = pictures.filter(({ at }) => at === null).map(({ file }) => file)
  const named = new Set([...(media?.named ?? []), ...placed])
  // What the text shows where it stands does not also stand beside it.
  const own = [...(media?.own ?? []), ...sentAlong].filter((file) => !placed.includes(file))
  return { own, named: [...named].filter((file) => !own.includes(file)) }
}

/** The number of each picture that is within a file. */
export function partsIn({ structure }: Copy): ReadonlyMap<string, number> {
  return new Map((structure?.pictures ?? []).flatMap(({ file, part }) => (part === undefined ? [] : [[file, part]])))
}

/** A picture that is within the file, with its number there. */
export function withPart(picture: Picture, parts: ReadonlyMap<string, number>): Picture {
  const part = parts.get(picture.file)
  return part === undefined ? picture : { ...picture, part }
}

/** The pictures that have their place in each story of a file: from its first words to those of the next. */
export function placesIn(items: readonly Item[], copy: Copy): readonly (readonly MarkedPicture[])[] {
  const all = (copy.structure?.pictures ?? []).filter(isPlaced)
  if (all.length === 0) return items.map(() => [])
  const starts = items.map(startOf)
  const first = items.findIndex(({ kind }) => kind === 'story')
  return items.map((item, at) => {
    if (item.kind !== 'story') return []
    const from = at === first ? 0 : (starts[at] ?? 0)
    const to = Math.min(...starts.filter((start, other) => other > at && start > from))
    return untilEnd(
      all.filter((one) => one.at >= from && one.at < to),
      item,
      copy,
    )
  })
}

type Placed = MarkedPicture & { readonly at: number }

function isPlaced(picture: MarkedPicture): picture is Placed {
  return picture.at !== null
}

function startOf(item: Item): number {
  if (item.kind === 'brief') return item.span.start
  const starts = [item.fields.headline?.span?.start, item.body[0]?.span.start].filter((start) => start !== undefined)
  return Math.min(...starts)
}

/** Without those behind words that are no part of the story any more: a signature has pictures, too. */
function untilEnd(pictures: readonly Placed[], { body }: StoryItem, { text }: Copy): Placed[] {
  let end = body.at(-1)?.span.end ?? 0
  return pictures.filter(({ at, caption }) => {
    if (at > end && text.slice(end, at).trim() !== '') return false
    end = Math.max(end, caption?.end ?? 0)
    return true
  })
}

/** A story whose text has pictures: they stand before the words that follow them, and their captions are theirs alone. */
export function takenWithin({ story, pictures, spans }: Taken, due: readonly MarkedPicture[], copy: Copy): Taken {
  if (due.length === 0) return { story, pictures, spans }
  const captions = due.flatMap(({ caption }) => caption ?? [])
  const isCaption = (span: Span | undefined) => span !== undefined && captions.some((one) => contains(one, span))
  const body = story.body.filter(({ span }) => !isCaption(span))
  const { dek, ...others } = story.fields
  const fields = dek === undefined || isCaption(dek.span) ? others : { ...others, dek }
  const placed = due.map(({ file, alt, at, caption }): PlacedPicture => {
    const next = body.findIndex(({ span }) => span.end > (at ?? 0))
    const before = next < 0 ? body.length : next
    const below = caption === undefined ? {} : wordsOf(copy.text.slice(caption.start, caption.end))
    return {
      picture: { kind: 'picture', file, ...said({ alt, ...below }), before },
      span: caption ?? { start: at ?? 0, end: at ?? 0 },
    }
  })
  return { story: { ...story, fields, body }, pictures: [...pictures, ...placed], spans: [...spans, ...captions] }
}

/** What a caption says, and whose the picture is; without the number that a word processor puts before it: `Figure 2: `. */
function wordsOf(text: string): { caption: string | null; credit: string | null } {
  const words = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\p{L}+\.? \d{1,3}\s*[:.–—-]\s+(?=\S)/u, '')
  const { caption, credit } = captionIn(words)
  return (caption ?? credit) === null ? { caption: words, credit: null } : { caption, credit }
}
