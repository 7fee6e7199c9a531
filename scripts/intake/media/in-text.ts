/**
 * Pictures that stand in the text: `![The old quay](quay.jpg "At low tide")`. Where the
 * file is there, the picture stands in the place of its line, and its words are its own.
 */

import { posix } from 'node:path'
import { type Copy, placeOf, type Span } from '../../flow/copy.ts'
import type { Dropped } from '../../flow/dropped.ts'
import type { Block, StoryItem } from '../../flow/item.ts'
import { mediaKind, type Picture } from '../../flow/media/picture.ts'
import type { Problem } from '../../flow/problem.ts'

/** What is left of a story when its pictures are taken out of its text. */
export interface Taken {
  readonly story: StoryItem
  readonly pictures: readonly PlacedPicture[]
  /** Stretches of the copy that are a picture now, and nothing beside it. */
  readonly spans: readonly Span[]
}

/** A picture, and where in the copy it was named. */
export interface PlacedPicture {
  readonly picture: Picture
  readonly span: Span
}

const IMAGE =
  /!\[(?<alt>(?:\\.|[^\]\\])*)\]\(\s*(?:<(?<bracketed>[^>\n]+)>|(?<bare>[^\s()]+))(?:\s+(?:"(?<double>[^"\n]*)"|'(?<single>[^'\n]*)'))?\s*\)/g

/** Take out the pictures of a story's text that are among these files. */
export function takenFrom(story: StoryItem, copy: Copy, files: ReadonlySet<string>): Taken {
  if (!story.body.some(({ span }) => copy.text.slice(span.start, span.end).includes('![')))
    return { story, pictures: [], spans: [] }
  const body: Block[] = []
  const pictures: PlacedPicture[] = []
  const spans: Span[] = []
  for (const block of story.body) {
    const found = imagesIn(block, copy, files)
    const isAll = found.length > 0 && found.isWhole
    if (!isAll) body.push(block)
    if (found.length === 0) continue
    spans.push(block.span)
    pictures.push(...found.map((one) => ({ ...one, picture: { ...one.picture, before: body.length } })))
  }
  return { story: { ...story, body }, pictures, spans }
}

/** The pictures of a block, and whether it has nothing else. */
function imagesIn({ span }: Block, { text, path }: Copy, files: ReadonlySet<string>) {
  const source = text.slice(span.start, span.end)
  const found = [...source.matchAll(IMAGE)].flatMap((match): PlacedPicture[] => {
    const { alt = '', bracketed, bare, double, single } = match.groups ?? {}
    const file = fileFor(bracketed ?? bare ?? '', path, files)
    const kind = file === null ? null : mediaKind(file)
    if (file === null || kind === null) return []
    const words = { alt: plain(alt), caption: plain(double ?? single ?? '') }
    const start = span.start + match.index
    return [{ picture: { kind, file, ...said(words) }, span: { start, end: start + match[0].length } }]
  })
  const rest = source.replace(IMAGE, (image, ...groups) => {
    const { bracketed, bare } = groups.at(-1) as { bracketed?: string; bare?: string }
    return fileFor(bracketed ?? bare ?? '', path, files) === null ? image : ''
  })
  return Object.assign(found, { isWhole: rest.trim() === '' })
}

function plain(text: string): string {
  return text
    .replace(/\\(?=[[\]\\"'*_])/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Only what somebody said. */
export function said<K extends string>(
  words: Readonly<Record<K, string | null | undefined>>,
): Partial<Record<K, string>> {
  const entries = Object.entries(words).filter(
    (entry): entry is [K, string] => typeof entry[1] === 'string' && entry[1] !== '',
  )
  return Object.fromEntries(entries) as Partial<Record<K, string>>
}

/** The file at an address that is counted from the copy, or within it; null where it leads elsewhere. */
export function fileFor(address: string, copy: string, files: ReadonlySet<string>): string | null {
  const [path = ''] = address.split(/[?#]/)
  return (
    [address, path, decoded(path)]
      .flatMap((one) => [posix.join(posix.dirname(copy), one), posix.join(copy, one)])
      .map((one) => one.normalize('NFC'))
      .find((one) => files.has(one)) ?? null
  )
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** What was dropped, without what is a picture now. */
export function withoutTaken(dropped: readonly Dropped[], spans: readonly Span[]): Dropped[] {
  return dropped.filter(({ span }) => !spans.some(({ start, end }) => span.start >= start && span.end <= end))
}

/** What was told, without what the pictures settle: that a page cannot link to them. */
export function withoutMoot(problems: readonly Problem[], copy: Copy, spans: readonly Span[]): Problem[] {
  const places = new Set(spans.map(({ start }) => placeText(placeOf(copy, start))))
  return problems.filter((one) => one.code !== 'relative-link' || !places.has(placeText(one)))
}

function placeText({ line, column }: { readonly line: number; readonly column: number }): string {
  return `${line}:${column}`
}
