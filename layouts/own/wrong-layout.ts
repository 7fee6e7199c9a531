/** A layout of the paper's own that is none: whoever prints makes a problem of it. */

export class WrongLayout extends Error {
  /** Absolute. */
  readonly path: string
  readonly hint: string

  constructor(path: string, message: string, hint: string) {
    super(message)
    this.name = 'WrongLayout'
    this.path = path
    this.hint = hint
  }
}
