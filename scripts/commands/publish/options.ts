/** The options of `publish`, as they were typed. */

export interface PublishOptions {
  readonly content: string
  readonly output: string
  readonly dryRun?: boolean
  readonly json?: boolean
  readonly verify?: boolean
  readonly repair?: boolean
  readonly list?: boolean
  /** The release; true for the one before. */
  readonly rollback?: string | true
}
