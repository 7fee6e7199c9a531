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
  readonly kind: Exclude<MediaKind, 'picture'>
  /** As it was filed: `minutes.pdf`. */
  readonly name: string
}

export type Figure = PictureFigure | FileFigure

export function isPictureFigure(figure: Figure): figure is PictureFigure {
  return figure.kind === 'picture'
}

/** Of a Markdown page's pictures, those that are published. */
export function figuresOf(pictures: readonly Picture[] = []): { readonly pictures?: readonly Figure[] } {
  const figures = pictures.flatMap((picture) => figureOf(picture))
  return figures.length === 0 ? {} : { pictures: figures }
}

function figureOf({ kind, file, alt = '', caption, credit, before, cut }: Picture): Figure[] {
  if (cut === undefined) return []
  const common = { caption: caption ?? null, credit: credit ?? null, before: before ?? null }
  if (isCutPicture(cut)) return kind === 'picture' ? [{ kind, ...cut, alt, ...common }] : []
  return kind === 'picture' ? [] : [{ kind, ...cut, name: file.slice(file.lastIndexOf('/') + 1), ...common }]
}

/** The picture by which a story is shown elsewhere: the first. */
export function leadPicture(story: { readonly pictures?: readonly Figure[] }): PictureFigure | null {
  return story.pictures?.find(isPictureFigure) ?? null
}
