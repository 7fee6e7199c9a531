/** Who may talk to the server: this machine, and of what it has open in browsers, the paper. */

import type { IncomingMessage } from 'node:http'

/** The only interface that is listened on. */
export const HOST = '127.0.0.1'

/**
 * Whether a WebSocket is asked for by a page of ours, or by no page at all. A
 * browser lets any site open one to this machine, and says only whose it is.
 */
export function isOwnPage({ headers }: IncomingMessage): boolean {
  if (headers.origin === undefined) return true
  const origin = URL.parse(headers.origin)
  return origin !== null && origin.host === headers.host && [HOST, 'localhost'].includes(origin.hostname)
}
