/** A server that speaks S3 and checks signatures, on this machine, for one test: the npm package s3rver, as it is kept by 20 Minutes. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { TestContext } from 'node:test'
import type { S3Store } from '@20minutes/s3rver'
import { AwsClient } from 'aws4fetch'

export interface S3Server {
  readonly endpoint: string
  readonly bucket: string
  /** As anybody asks, by the key. */
  get(key: string): Promise<Response>
  /** The bytes of an object, as latin1. */
  text(key: string): Promise<string>
  /** Another's object. */
  put(key: string, text: string): Promise<void>
  /** All keys, sorted. */
  keys(): Promise<string[]>
  stop(): Promise<void>
}

/** Its own keys, which it documents. */
export const KEYS = { AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER' } as const

/**
 * A store of S3 never keeps a part of an object (“Amazon S3 data consistency model”). This
 * server begins a file before it has the bytes, so that a sender who is killed leaves it
 * empty: here it gets them all first.
 */
function storeWhole(store: S3Store): void {
  const put = store.putObject.bind(store)
  store.putObject = async (object) => {
    const bytes = await buffer(object.content)
    const expected = object.metadata['content-length']
    if (expected !== undefined && Number(expected) !== bytes.length) throw new Error('The sender left.')
    object.content = Readable.from([bytes])
    return await put(object)
  }
}

export async function startS3(): Promise<S3Server> {
  const directory = mkdtempSync(join(tmpdir(), 's3-'))
  const bucket = 'ferry-post'
  const { default: S3rver } = await import('@20minutes/s3rver')
  const options = {
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory,
    configureBuckets: [{ name: bucket, configs: [] }],
  }
  const server = new S3rver(options)
  storeWhole(server.store)
  const { port } = await server.run()
  const endpoint = `http://127.0.0.1:${port}`
  const client = new AwsClient({ accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER', service: 's3', region: 'us-east-1' })
  const ask = (key: string, init = {}) => client.fetch(`${endpoint}/${bucket}/${encodeURI(key)}`, init)
  return {
    endpoint,
    bucket,
    get: (key) => ask(key),
    text: async (key) => Buffer.from(await (await ask(key)).arrayBuffer()).toString('latin1'),
    put: async (key, text) => void (await ask(key, { method: 'PUT', body: Buffer.from(text, 'latin1') })),
    keys: async () => {
      const text = await (await client.fetch(`${endpoint}/${bucket}?list-type=2`)).text()
      return [...text.matchAll(/<Key>(.*?)<\/Key>/g)].map(([, key = '']) => key).sort()
    },
    stop: async () => {
      await server.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

/** The keys in the environment, until the test is over. @returns what sets others */
export function withKeys(t: TestContext): (others: Readonly<Record<string, string>>) => void {
  const before = { ...process.env }
  const set = (others: Readonly<Record<string, string>>) => void Object.assign(process.env, KEYS, others)
  set({})
  t.after(() => {
    for (const name of Object.keys(KEYS))
      if (before[name] === undefined) delete process.env[name]
      else process.env[name] = before[name]
  })
  return set
}
