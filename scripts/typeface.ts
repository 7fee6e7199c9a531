/**
 * The paper's two typefaces, published below `/assets/type/`: STIX Two Text, a Times,
 * which was drawn for a newspaper, for what is read; and Libre Franklin, after the
 * grotesque that American papers set their furniture in, for all that stands around it.
 *
 * They are cut to the letters that a page can use (`npm run typeface`): the four Latin
 * faces weigh 59 KB together. What is not here, or never comes (the letters of other
 * alphabets, a Cyrillic italic), is set in its next of kin on the reader's system.
 */

import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { PROGRAM } from './paths.ts'

/** The faces as they are published. */
export const TYPE_FOLDER = join(PROGRAM, 'site', 'type')

const FOUND = findPackageJSON('@fontsource/stix-two-text', import.meta.url) ?? PROGRAM
const PACKAGE = join(dirname(FOUND), 'files')

/** A list of the letters of the whole typeface, by the part of it that has them. */
export const TYPEFACE_LETTERS = join(PACKAGE, '..', 'unicode.json')

/** Where a part of the whole typeface is, for cards, which may need any letter: `latin-700-normal.woff`. */
export function typefaceFile(name: string): string {
  return join(PACKAGE, `stix-two-text-${name}`)
}

/** Of what is read: the alphabet, the weight, the style. */
const TEXT_FACES = [
  'latin-400-normal',
  'latin-700-normal',
  'latin-400-italic',
  'cyrillic-400-normal',
  'cyrillic-700-normal',
] as const

const FURNITURE_FACES = ['furniture-latin', 'furniture-cyrillic'] as const

/** A file that is published as it is, from elsewhere than the folder of assets. */
export interface Borrowed {
  /** Below `/assets/`. */
  readonly name: string
  readonly path: string
}

export const TYPEFACE: readonly Borrowed[] = [...TEXT_FACES, ...FURNITURE_FACES].map((face) => ({
  name: `type/${face}.woff2`,
  path: join(TYPE_FOLDER, `${face}.woff2`),
}))
