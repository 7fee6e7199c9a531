/** What the press prints with: the templates, their configuration, and all that decides what a page looks like. */

import { join } from 'node:path'
import { ASSETS, ELEVENTY_CONFIG, PROGRAM, PROGRAM_PARTS, SITE } from '../../paths.ts'
import { type Borrowed, TYPEFACE } from '../../typeface.ts'

export interface Program {
  /** The folder that the parts are in. */
  readonly root: string
  /** Files and folders below the root; a change in one is a change of every page. */
  readonly parts: readonly string[]
  /** Of the templates, `<kind>.11ty.ts`. */
  readonly site: string
  /** Of what is published as it is, below `/assets/`. */
  readonly assets: string
  /** Files of packages that are published beside those. */
  readonly borrowed: readonly Borrowed[]
  /** Eleventy's configuration. */
  readonly config: string
  /** Folders among the parts that the program writes itself: no parts of it. */
  readonly made: readonly string[]
}

/** This checkout. */
export const THIS_PROGRAM: Program = {
  root: PROGRAM,
  parts: PROGRAM_PARTS,
  site: SITE,
  assets: ASSETS,
  borrowed: TYPEFACE,
  config: ELEVENTY_CONFIG,
  made: [join(SITE, 'stories')],
}
