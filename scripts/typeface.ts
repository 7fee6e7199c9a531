/**
 * The paper's typeface, from its package, published below `/assets/type/`: STIX
 * Two Text, a Times, which was drawn for a newspaper.
 *
 * Its three Latin styles weigh 52 KB together; of Source Serif 4 they would be 62.
 * And as every system has a Times, what is not here yet, or never comes (the
 * letters of other alphabets, a Cyrillic italic), is set in its next of kin.
 */

import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { PROGRAM } from './paths.ts'

const FOUND = findPackageJSON('@fontsource/stix-two-text', import.meta.url) ?? PROGRAM
const PACKAGE = join(dirname(FOUND), 'files')

/** A list of its letters, by the part of it that has them. */
export const TYPEFACE_LETTERS = join(PACKAGE, '..', 'unicode.json')

/** Where a file of it is: `latin-700-normal.woff`. */
export function typefaceFile(name: string): string {
  return join(PACKAGE, `stix-two-text-${name}`)
}

const STYLES = [
  'latin-400-normal',
  'latin-700-normal',
  'latin-400-italic',
  'cyrillic-400-normal',
  'cyrillic-700-normal',
] as const

/** A file of a package that is published as it is. */
export interface Borrowed {
  /** Below `/assets/`. */
  readonly name: string
  readonly path: string
}

export const TYPEFACE: readonly Borrowed[] = STYLES.map((style) => ({
  name: `type/${style}.woff2`,
  path: typefaceFile(`${style}.woff2`),
}))
