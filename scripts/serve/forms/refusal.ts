/** Why a form is not even read: by what its request says of itself, before any of its body. */

import type { IncomingMessage } from 'node:http'

export interface Refusal {
  readonly status: 400 | 403 | 413 | 415
  readonly reason: string
}

/** In bytes: a long headline in every field is far shorter. */
export const LONGEST_BODY = 64 * 1024
export const TOO_LONG: Refusal = { status: 413, reason: `A form of this server has at most ${LONGEST_BODY} bytes.` }

const FORM_TYPE = 'application/x-www-form-urlencoded'

/** Every browser says which page sends a form; a page of ours has this server's own origin. */
export function refusalOfForm({ headers, headersDistinct }: IncomingMessage): Refusal | null {
  const { origin, host = '' } = headers
  if (origin === undefined || origin.toLowerCase() !== `http://${host.toLowerCase()}`)
    return { status: 403, reason: 'A form is taken from a page of this server, and from no other.' }
  const [type = '', ...others] = headersDistinct['content-type'] ?? []
  const [name = ''] = type.split(';')
  if (others.length > 0 || name.trim().toLowerCase() !== FORM_TYPE)
    return { status: 415, reason: `A form is sent as ${FORM_TYPE}.` }
  if (Number(headers['content-length'] ?? 0) > LONGEST_BODY) return TOO_LONG
  return null
}
