/** What a file is sent with to a bucket: its type, how long it may be kept, where a former address leads. */

import { extname } from 'node:path/posix'
import { urlOf } from '../../edition/plan/file-of.ts'
import { memo } from '../../flow/memo.ts'
import { WORKER } from '../../keeping.ts'
import type { Site } from '../built/site.ts'
import type { Compression } from '../targets/target.ts'
import { isHashed } from './order.ts'
import type { Headers } from './store.ts'

/** By the ending; what is text says in which encoding. Feeds have types of their own (RFC 4287, RSS 2.0, JSON Feed 1.1). */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.eml': 'message/rfc822',
  '.ics': 'text/calendar; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.epub': 'application/epub+zip',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.ogg': 'audio/ogg',
  '.opus': 'audio/ogg',
  '.wav': 'audio/wav',
  '.flac': 'audio/flac',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.mov': 'video/quicktime',
}

/** What a name says that an ending does not. */
const NAMED: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)feed\.xml$/, 'application/atom+xml; charset=utf-8'],
  [/(?:^|\/)rss\.xml$/, 'application/rss+xml; charset=utf-8'],
  [/(?:^|\/)feed\.json$/, 'application/feed+json'],
  [/(?:^|\/)_(?:headers|redirects)$/, 'text/plain; charset=utf-8'],
]

const OTHER = 'application/octet-stream'
const SMALL = /^text\/|json|xml|svg|javascript/

/** A year where the name has the hash in it; an hour for other assets; a minute for what changes with every build. */
function keptFor(path: string): string {
  if (isHashed(path)) return 'public, max-age=31536000, immutable'
  // Browsers must see at once that there is another one.
  if (path === WORKER.slice(1)) return 'no-cache'
  return /^(?:assets|pagefind)\//.test(path) ? 'public, max-age=3600' : 'public, max-age=60'
}

export function typeOf(path: string): string {
  return NAMED.find(([name]) => name.test(path))?.[1] ?? TYPES[extname(path).toLowerCase()] ?? OTHER
}

/** Headers of a file in a bucket. A former address is sent on by the bucket itself, where it is served as a website. */
export function bucketHeaders(path: string, site: Site, compress: Compression): Headers {
  const type = typeOf(path)
  const to = movedIn(site).get(path)
  const encoding = { gzip: 'gzip', brotli: 'br', none: null }[compress]
  return {
    'content-type': type,
    'cache-control': keptFor(path),
    ...(encoding !== null && SMALL.test(type) ? { 'content-encoding': encoding } : {}),
    ...(to === undefined ? {} : { 'x-amz-website-redirect-location': to }),
  }
}

/** Where a former address leads, as a path of the host, percent-encoded, by the file that stands there. */
const movedIn = memo((site: Site): ReadonlyMap<string, string> => {
  const files = new Map(site.files.map(({ path }) => [urlOf(path), path]))
  return new Map(
    site.retired.flatMap((one) => {
      const file = files.get(one.url)
      if (one.kind !== 'redirect' || file === undefined) return []
      return [[file, hostPath(site, one.to)] as const]
    }),
  )
})

/** A path of the paper as one of its host. */
export function hostPath({ base }: Pick<Site, 'base'>, url: string): string {
  return encodeURI(decodeURI(base) + url.slice(1))
}
