/**
 * A bucket of any store that speaks S3 (“Amazon S3 REST API”, version 2006-03-01): AWS,
 * R2, B2, Spaces, MinIO. The bucket is in the path, which all of them take. Signed by
 * aws4fetch; who may, the environment says.
 */

import { hash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { AwsClient } from 'aws4fetch'
import { decodeXML } from 'entities'
import type { StoreTarget } from '../targets/target.ts'
import { Trouble } from '../trouble.ts'
import { isPassing, networkTrouble, storeTrouble } from './bucket-trouble.ts'
import { bucketHeaders } from './headers.ts'
import type { Headers, Store } from './store.ts'

/** Files at once, attempts at one, and milliseconds before the second of them, which double. */
const [LANES, ATTEMPTS, WAIT] = [16, 6, 200]
/** Milliseconds for one answer. */
const PATIENCE = 120_000

/** @throws `Trouble` where the environment has no keys */
export function bucketStore(target: StoreTarget): Store {
  const client = new AwsClient({ ...keysFrom(process.env), service: 's3', region: target.region, retries: 0 })
  const ask = (path: string, init: RequestInit = {}) => asked(client, target, addressOf(target, path), init)
  return {
    lanes: LANES,
    list: () => listed(client, target),
    get: async (path) => {
      const { response, bytes } = await ask(path)
      if (response.ok) return bytes
      if (response.status === 404 && !/NoSuchBucket/.test(`${bytes}`)) return null
      throw storeTrouble(target, response.status, `${bytes}`)
    },
    put: async (path, body, headers) => {
      const { response, bytes } = await ask(path, {
        method: 'PUT',
        body: new Uint8Array(body),
        headers: { ...headers, 'x-amz-content-sha256': hash('sha256', body) },
      })
      if (!response.ok) throw storeTrouble(target, response.status, `${bytes}`)
    },
    remove: async (path) => {
      const { response, bytes } = await ask(path, { method: 'DELETE' })
      if (!response.ok && response.status !== 404) throw storeTrouble(target, response.status, `${bytes}`)
    },
    headersOf: (path, site) => bucketHeaders(path, site, target.compress),
    kept: compressed,
    close: async () => undefined,
  }
}

function keysFrom({ AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN }: NodeJS.ProcessEnv) {
  if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY)
    throw new Trouble(
      {
        code: 'no-credentials',
        reason: `Found no ${AWS_ACCESS_KEY_ID ? 'AWS_SECRET_ACCESS_KEY' : 'AWS_ACCESS_KEY_ID'} in the environment; expected the key that may write into the bucket.`,
        hint: 'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, whoever the store is of; in a workflow, from its secrets.',
      },
      true,
    )
  const token = AWS_SESSION_TOKEN ? { sessionToken: AWS_SESSION_TOKEN } : {}
  return { accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey: AWS_SECRET_ACCESS_KEY, ...token }
}

/** Each part is encoded as the signature has it (RFC 3986). */
function addressOf({ endpoint, bucket, prefix }: StoreTarget, path: string): string {
  const encoded = (part: string) =>
    encodeURIComponent(part).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return `${endpoint}/${bucket}/${(prefix + path).split('/').map(encoded).join('/')}`
}

interface Answer {
  readonly response: Response
  readonly bytes: Buffer
}

/** Ask, and ask again where the answer may be another in a moment. */
async function asked(client: AwsClient, target: StoreTarget, url: string, init: RequestInit): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await client
      .fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE), ...init })
      .then(async (response): Promise<Answer> => ({ response, bytes: Buffer.from(await response.arrayBuffer()) }))
      .catch((error: Error) => error)
    const isLast = attempt === ATTEMPTS
    if (answer instanceof Error) {
      if (isLast) throw networkTrouble(target, answer)
    } else if (isLast || !isPassing(answer.response.status, `${answer.bytes.subarray(0, 1000)}`)) return answer
    // Lanes that were turned away together do not come back together.
    await pause(WAIT * 2 ** (attempt - 1) * (0.5 + Math.random()))
  }
}

async function listed(client: AwsClient, target: StoreTarget): Promise<Map<string, string | null>> {
  const found = new Map<string, string | null>()
  let token: string | undefined
  do {
    const query = new URLSearchParams({ 'list-type': '2', 'encoding-type': 'url', prefix: target.prefix })
    if (token !== undefined) query.set('continuation-token', token)
    const { response, bytes } = await asked(client, target, `${target.endpoint}/${target.bucket}?${query}`, {})
    const text = `${bytes}`
    if (!response.ok) throw storeTrouble(target, response.status, text)
    const read = (value: string) =>
      /<EncodingType>url</.test(text) ? decodeURIComponent(value.replaceAll('+', ' ')) : decodeXML(value)
    for (const [, object = ''] of text.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
      const key = read(/<Key>(.*?)<\/Key>/s.exec(object)?.[1] ?? '')
      // Of what was sent in parts, or is encrypted with a key of its own, it is no MD5.
      const md5 = /^"?([\da-f]{32})"?$/.exec(decodeXML(/<ETag>(.*?)<\/ETag>/s.exec(object)?.[1] ?? ''))?.[1] ?? null
      found.set(key.slice(target.prefix.length), md5)
    }
    token = /<IsTruncated>true</.test(text)
      ? decodeXML(/<NextContinuationToken>(.*?)</.exec(text)?.[1] ?? '')
      : undefined
  } while (token)
  return found
}

function compressed(bytes: Buffer, headers: Headers): Buffer {
  const encoding = headers['content-encoding']
  if (encoding === 'gzip') return gzipSync(bytes, { level: 9 })
  if (encoding === 'br') return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
  return bytes
}
