/**
 * Who may talk to the server: this machine, and of what it has open in browsers,
 * the paper. The paper that is served is not published yet, and a browser lets
 * every site that it has open ask this machine for things.
 */

import type { IncomingMessage } from 'node:http'

/** The only interface that is listened on. */
export const HOST = '127.0.0.1'

/** What this machine calls itself. Any other name is somebody else's that was made to lead here (DNS rebinding). */
const NAMES = [HOST, 'localhost', '[::1]'] as const

/** Why a request is not answered. */
export interface Refusal {
  readonly status: 403 | 405 | 414 | 421
  readonly reason: string
}

/** An address of the paper is far shorter. */
const LONGEST_TARGET = 4096

/** Why a request is not even looked at, or null if it may be. @param isForm whether a form stands at its address, which may be sent */
export function refusalOf(request: IncomingMessage, isForm = false): Refusal | null {
  if (!isOwnHost(request)) {
    return { status: 421, reason: `This server answers for ${NAMES.join(', ')} with its own port, and no other host.` }
  }
  if (isOtherSite(request)) return { status: 403, reason: 'A page of another site asked for this. It is not for it.' }
  if (!isReading(request) && !(isForm && request.method === 'POST'))
    return { status: 405, reason: 'This server only reads.' }
  if ((request.url ?? '').length > LONGEST_TARGET) return { status: 414, reason: 'This address is too long.' }
  return null
}

/**
 * Whether a WebSocket is asked for by a page of ours, or by no page at all. A
 * browser lets any site open one to this machine, and says only whose it is. What
 * gives no origin is a program of this machine, which can read the files anyway:
 * every browser gives one.
 */
export function isOwnPage(request: IncomingMessage): boolean {
  if (!isOwnHost(request)) return false
  const { origin, host } = request.headers
  return origin === undefined || origin.toLowerCase() === `http://${host?.toLowerCase()}`
}

/** Whether the one host that a request names is this server. */
function isOwnHost({ headersDistinct, socket }: IncomingMessage): boolean {
  const [host, ...others] = headersDistinct.host ?? []
  if (host === undefined || others.length > 0) return false
  const port = socket.localPort === 80 ? '(?::80)?' : `:${socket.localPort}`
  return new RegExp(`^(?:127\\.0\\.0\\.1|localhost|\\[::1\\])${port}$`, 'i').test(host)
}

/**
 * Whether a page of another site wants a part of the paper for itself: as a frame,
 * a picture, a script, by fetch. What it could learn by that is at least whether a
 * page is there. A link that a reader follows is no such thing.
 */
function isOtherSite({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site']
  if (site !== 'cross-site' && site !== 'same-site') return false
  return headers['sec-fetch-mode'] !== 'navigate' || headers['sec-fetch-dest'] !== 'document'
}

function isReading({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD'
}
