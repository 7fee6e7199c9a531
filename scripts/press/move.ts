/** A move of the commit: from the staging folder to its place in the site. */

/** From a file of the staging folder to one of the output. */
export interface Move {
  readonly staged: string
  readonly file: string
}
