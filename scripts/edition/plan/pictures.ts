/** Which files of pictures the paper publishes. */

import { join } from 'node:path'
import { cutNames } from '../../flow/media/picture.ts'
import { memo } from '../../flow/memo.ts'
import { compare } from '../../flow/problem.ts'
import type { Edition } from '../edition.ts'
import { type Figure, isPictureFigure } from '../figures.ts'
import type { Asset } from './due.ts'

/** Below it every name says by itself what is in the file. */
export const PICTURES = '/pictures/'

/** The names of all that its stories show, sorted; each once. */
export function pictureNames({ stories }: Edition): { readonly pictures?: readonly string[] } {
  const names = stories.flatMap(({ pictures = [], card }) => [
    ...pictures.flatMap((figure) => [...cutNames(figure), ...subtitlesOf(figure)]),
    ...(card === undefined ? [] : [card]),
  ])
  return names.length === 0 ? {} : { pictures: [...new Set(names)].sort(compare) }
}

function subtitlesOf(figure: Figure): string[] {
  return isPictureFigure(figure) || figure.subtitles === undefined ? [] : cutNames(figure.subtitles)
}

/** @param folder where they were cut */
export function pictureAssets(names: readonly string[], folder: string): readonly Asset[] {
  return assetsOf(KEY, folder, names)
}

const KEY = {}
const assetsOf = memo((_of: object, folder: string, names: readonly string[]): readonly Asset[] =>
  names.map((name) => ({ url: `${PICTURES}${name}`, path: join(folder, name), fingerprint: name })),
)
