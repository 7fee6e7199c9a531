/**
 * Which file answers a request. Strict, since it stands between a browser and
 * the disk: what is not plainly an address of the paper is refused, nothing is
 * listed, and neither a spelling of `..` nor a link leads out of the site.
 */

import { join } from 'node:path'
import { FRONT_FILE, siteFile } from './site-file.ts'

export type Answer =
  | { readonly kind: 'file'; readonly file: string }
  /** The same address as it should have been asked for. */
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'unknown' }
  /** Not an address at all. */
  | { readonly kind: 'malformed' }

/** Where a site stands: its folder, and the path below which it is published, with a slash at both ends. */
export interface Site {
  readonly output: string
  readonly base: string
  /** Whether what was at an address, as it is asked for, was purged: then the answer is that it is gone. */
  readonly isPurged?: (target: string) => boolean
}

/** @param target what follows the method in a request: a path, percent-encoded, and perhaps a query. */
export function answerTo(target: string, { output, base }: Site): Answer {
  const [encoded = '', query = ''] = cut(target)
  const path = decoded(encoded)
  if (path === null || !path.startsWith('/')) return { kind: 'malformed' }
  const parts = path.slice(1).split('/')
  if (parts.some((part) => part === '.' || part === '..')) return { kind: 'malformed' }
  // An empty part in the middle would turn a redirect of ours into one to another host: //elsewhere.example/.
  if (parts.slice(0, -1).includes('')) return { kind: 'unknown' }
  if (base !== '/' && (path === '/' || `${path}/` === base)) return { kind: 'moved', to: base + query }
  if (!path.startsWith(base)) return { kind: 'unknown' }

  const name = path.slice(base.length)
  if (path.endsWith('/') || name === '') return found(siteFile(output, join(name, FRONT_FILE)))
  const file = siteFile(output, name)
  if (file !== null) return { kind: 'file', file }
  const isFolder = siteFile(output, join(name, FRONT_FILE)) !== null
  return isFolder ? { kind: 'moved', to: `${encoded}/${query}` } : { kind: 'unknown' }
}

function found(file: string | null): Answer {
  return file === null ? { kind: 'unknown' } : { kind: 'file', file }
}

function cut(target: string): [path: string, query: string] {
  const end = target.search(/[?#]/)
  return end === -1 ? [target, ''] : [target.slice(0, end), target.slice(end)]
}

/** The path in the spelling of the files, or null if it has none. Names are NFC, whatever a browser sends. */
function decoded(encoded: string): string | null {
  try {
    const path = decodeURIComponent(encoded).normalize('NFC')
    return path.includes('\0') || path.includes('\\') ? null : path
  } catch {
    return null
  }
}
