/** A server that speaks S3 and checks signatures, on this machine, for one test: the npm package s3rver, as it is kept by 20 Minutes. */

import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface S3Server {
  readonly endpoint: string
  readonly bucket: string
  stop(): Promise<void>
}

/** Its own keys, which it documents. */
export const KEYS = { AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER' } as const

interface Rver {
  run(): Promise<{ port: number }>
  close(): Promise<void>
}

export async function startS3(): Promise<S3Server> {
  const directory = mkdtempSync(join(tmpdir(), 's3-'))
  const bucket = 'ferry-post'
  const S3rver = createRequire(import.meta.url)('@20minutes/s3rver') as new (options: object) => Rver
  const options = {
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory,
    configureBuckets: [{ name: bucket, configs: [] }],
  }
  const server = new S3rver(options)
  const { port } = await server.run()
  return {
    endpoint: `http://127.0.0.1:${port}`,
    bucket,
    stop: async () => {
      await server.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
