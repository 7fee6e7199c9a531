/** The S3 server of the tests comes without types. */
declare module '@20minutes/s3rver' {
  import type { Readable } from 'node:stream'

  interface S3Store {
    putObject(object: { content: Readable; metadata: Record<string, string | undefined> }): Promise<unknown>
  }

  export default class S3rver {
    constructor(options: object)
    readonly store: S3Store
    run(): Promise<{ port: number }>
    close(): Promise<void>
  }
}
