/** Figures: the pictures, sound, film and documents of a story as its pages show them. */

import { type CopiedFile, type CutPicture, isCutPicture, type MediaKind, type Picture } from '../flow/media/picture.ts'

interface OfAny {
  readonly caption: string | null
  readonly credit: string | null
  /** The block of the body that it stands before; null for one that the copy gives no place. */
  readonly before: number | null
}

export interface PictureFigure extends OfAny, CutPicture {
  readonly kind: 'picture'
  /** Empty where nobody said what is to be seen. */
  readonly alt: string
}

export interface FileFigure extends OfAny, CopiedFile {
  readonly kind: Exclude<MediaKind, 'picture' | 'subtitles'>
  /** As it was filed: `minutes.pdf`. */
  readonly name: string
  /** Of a film: those that are called as it is, and the language that they are taken to be in, that of the story. */
  readonly subtitles?: CopiedFile & { readonly language: string }
}

export type Figure = PictureFigure | FileFigure

export function isPictureFigure(figure: Figure): figure is PictureFigure {
  return figure.kind === 'picture'
}

/** Of a Markdown page's pictures, those that are published; subtitles with their film. @param language of the story */
export function figuresOf(pictures: readonly Picture[] = [], language = ''): { readonly pictures?: readonly Figure[] } {
  const subtitles = new Map(
    pictures.flatMap(({ kind, file, cut }) =>
      kind === 'subtitles' && cut !== undefined && !isCutPicture(cut) ? [[stemOf(file), { ...cut, language }]] : [],
    ),
  )
  const figures = pictures.flatMap((picture) => figureOf(picture, subtitles.get(stemOf(picture.file))))
  return figures.length === 0 ? {} : { pictures: figures }
}

function stemOf(file: string): string {
  return file.replace(/\.[^./]+$/, '').toLowerCase()
}

function figureOf(
  { kind, file, alt = '', caption, credit, before, cut }: Picture,
  subtitles: FileFigure['subtitles'],
): Figure[] {
  if (cut === undefined) return []
  const common = { caption: caption ?? null, credit: credit ?? null, before: before ?? null }
  if (isCutPicture(cut)) return kind === 'picture' ? [{ kind, ...cut, alt, ...common }] : []
  if (kind === 'picture' || kind === 'subtitles') return []
  const spoken = kind === 'film' && subtitles !== undefined ? { subtitles } : {}
  return [{ kind, ...cut, name: file.slice(file.lastIndexOf('/') + 1), ...common, ...spoken }]
}

/** The picture by which a story is shown elsewhere: the first. */
export function leadPicture(story: { readonly pictures?: readonly Figure[] }): PictureFigure | null {
  return story.pictures?.find(isPictureFigure) ?? null
}
