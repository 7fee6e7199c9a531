/** A mention: a place in the text where it seems to name somebody or something. */

import type { NameKind } from '../flow/item.ts'

import { keyOfName } from './key.ts'

export type { NameKind }

export interface Mention {
  /** As it stands, without titles and possessives; of the gazetteer, in its spelling. */
  readonly name: string
  readonly kind: NameKind
  /** Names with one key are one name. */
  readonly key: string
  /** Whether the mention alone is evidence enough; else another must say the same. */
  readonly sure: boolean
}

/** A mention that is evidence enough. */
export function sureMention(name: string, kind: NameKind, language: string): Mention {
  return { name, kind, key: keyOfName(name, language), sure: true }
}
