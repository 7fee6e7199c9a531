/** The typefaces of a look. */

import type { Dress, LookAsset, LookOrder } from '../../flow/look.ts'
import type { Problem } from '../../flow/problem.ts'

interface Folders {
  readonly content: string
  readonly theme: string
  readonly packages: string
  readonly kept: string
}

export interface Faces {
  readonly css: string
  readonly dress: Pick<Dress, 'preload'>
  readonly assets: readonly LookAsset[]
  readonly problems: readonly Problem[]
}

export async function facesOf(_order: LookOrder['faces'], _language: string, _folders: Folders): Promise<Faces> {
  return { css: '', dress: {}, assets: [], problems: [] }
}
