/** A place in a file of the site. */

/** 1-based; columns in UTF-16 units. */
export interface SitePlace {
  readonly line: number
  readonly column: number
}
