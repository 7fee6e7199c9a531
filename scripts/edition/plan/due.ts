/** What the press prints: pages, which templates make, and assets, which are copied. */

import type { Page } from './page.ts'

/** A file that is published as it is: a style sheet, a typeface, an image. */
export interface Asset {
  readonly url: string
  /** Where it is, as an absolute path. */
  readonly path: string
  /** The hash of its bytes. */
  readonly fingerprint: string
}

/** A page or an asset in its place. */
export interface Placed {
  readonly url: string
  /** Its file, relative to the output. */
  readonly file: string
  readonly from: Page | Asset
}

/** Something to print. */
export interface Due extends Placed {
  readonly fingerprint: string
  /** The hash of the ground that a page stands on; null of an asset, which stands on none. */
  readonly ground: string | null
}

/** Whether this is a page that a template makes, and not a file to copy. */
export function isPage(from: Page | Asset): from is Page {
  return 'view' in from
}
