/**
 * What stands beside the words of a story: pictures, sound, film, documents. The desk says
 * which file it is and what the copy says of it; `pictures/` adds what was cut of it. What
 * a file is, is told by its ending here, since there may be thousands, and by its bytes there.
 */

import type { Span } from '../copy.ts'

export type MediaKind = 'picture' | 'sound' | 'film' | 'document' | 'subtitles'

/** What the press publishes of a picture: `/pictures/<hash>-<width>.avif`, `.webp`, and one `.jpg`. */
export interface CutPicture {
  /** Of the file's bytes and the recipe: 16 hexadecimal digits. */
  readonly hash: string
  /** In pixels, the right way up: of the widest that was cut. */
  readonly width: number
  readonly height: number
  /** Widths in pixels, from the narrowest; none is wider than the file’s own. */
  readonly widths: readonly number[]
  /** Of the JPEG for those who read neither, and for other sites that show a link. */
  readonly jpeg: { readonly width: number; readonly height: number }
}

/** What the press publishes of a file that is played or read: `/pictures/<hash>.mp3`. */
export interface CopiedFile {
  readonly hash: string
  /** Without the dot, in small letters. */
  readonly ending: string
  /** In bytes. */
  readonly size: number
}

/** One of them, as the story has it. */
export interface Picture {
  readonly kind: MediaKind
  /** Relative to the content folder, with `/`; of what is within a mail, a page or a Word file, below that file: `fair.eml/quay.jpg`. */
  readonly file: string
  /** Within that file: its place among the pictures there, from 0. */
  readonly part?: number
  /** What it shows, for who cannot see it. Empty or absent if nobody said it. */
  readonly alt?: string
  readonly caption?: string
  readonly credit?: string
  /** The block of the body that it stands before; absent where the copy gives it no place. */
  readonly before?: number
  /** Where in the copy it, or what is said of it, stands. */
  readonly spans?: readonly Span[]
  /** Absent before it was cut, and of one that cannot be published. */
  readonly cut?: CutPicture | CopiedFile
}

/** Whether it is a picture that was cut. */
export function isCutPicture(cut: Picture['cut']): cut is CutPicture {
  return cut !== undefined && 'widths' in cut
}

/** The names of the files that the press publishes of it, below `/pictures/`. */
export function cutNames(cut: CutPicture | CopiedFile): string[] {
  if (!isCutPicture(cut)) return [`${cut.hash}.${cut.ending}`]
  const { hash, widths } = cut
  return [...widths.flatMap((width) => [`${hash}-${width}.avif`, `${hash}-${width}.webp`]), `${hash}.jpg`]
}

/** By ending. What no browser shows and nothing here can cut stands among them too, so that its editor hears why. */
const ENDINGS: Readonly<Record<MediaKind, string>> = {
  picture: 'jpg jpeg jpe jfif png webp avif gif tif tiff heic heif svg bmp psd jp2 jxl',
  sound: 'mp3 m4a ogg oga opus wav',
  film: 'mp4 m4v webm',
  document: 'pdf',
  subtitles: 'vtt',
}

const KINDS: ReadonlyMap<string, MediaKind> = new Map(
  Object.entries(ENDINGS).flatMap(([kind, endings]) =>
    endings.split(' ').map((ending) => [ending, kind as MediaKind] as const),
  ),
)

/** An ending of those, where a name may end. */
export const MEDIA_ENDING = new RegExp(`\\.(?:${[...KINDS.keys()].join('|')})(?![\\p{L}\\p{N}])`, 'giu')

/** The ending of a name, in small letters and without its dot. */
export function endingOf(path: string): string {
  return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
}

/** What a file is by its name; null for one that stands beside no story. */
export function mediaKind(path: string): MediaKind | null {
  return KINDS.get(endingOf(path)) ?? null
}
