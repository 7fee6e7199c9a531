/**
 * The one door by which something is written from a browser: forms of the server's own
 * pages. It stands in no published page, and lets in nobody but a page that this server
 * gave out since it was started: by POST, from its own origin, as a form, not long, and
 * with the token that no other page can read. What it opens to says what it means.
 */

import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { headerPolicy, type Policy } from '../../policy.ts'
import { LONGEST_BODY, type Refusal, refusalOfForm, TOO_LONG } from './refusal.ts'

/** What a form is answered with. */
export type FormAnswer =
  | { readonly kind: 'page'; readonly status: 200 | 409 | 422; readonly page: string; readonly policy: Policy }
  | { readonly kind: 'moved'; readonly to: string }

/** A style sheet or a script of the forms. */
export interface Asset {
  readonly type: 'text/css' | 'text/javascript'
  readonly text: string
}

/** What stands behind the door. */
export interface Forms {
  /** A file of the server's own, where one stands at this address; null elsewhere. */
  readonly asset: (target: string) => Asset | null
  /** Whether a form stands at an address as it was asked for. */
  readonly hasForm: (target: string) => boolean
  /** What a page has as it is served; empty for most. @param path root-relative, percent-encoded, with the base path */
  readonly offer: (path: string) => string
  /** @param sent null where somebody asks for the form itself */
  readonly answer: (target: string, sent: URLSearchParams | null, token: string) => Promise<FormAnswer>
}

/** More names than any form of ours has. */
const MOST_NAMES = 100

export class FormDoor {
  readonly #forms: Forms
  /** New with each server, and in each form that it gives out. */
  readonly #token = randomBytes(32).toString('base64url')

  constructor(forms: Forms) {
    this.#forms = forms
  }

  isFor({ url = '' }: IncomingMessage): boolean {
    return this.#forms.hasForm(url)
  }

  offer(path: string): string {
    return this.#forms.offer(path)
  }

  /** Answer for a form, or a file of the forms. @returns false for any other address, which it leaves alone */
  async answered(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const { url = '', method } = request
    const asset = this.#forms.asset(url)
    if (asset !== null) {
      response.writeHead(200, { 'Content-Type': `${asset.type}; charset=utf-8` }).end(asset.text)
      return true
    }
    if (!this.#forms.hasForm(url)) return false
    const sent = method === 'POST' ? await this.#read(request) : null
    if (sent !== null && 'status' in sent) {
      // What was not read of the body must not be taken for the next request.
      response.writeHead(sent.status, { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' })
      response.end(`${sent.reason}\n`)
      return true
    }
    const answer = await this.#forms.answer(url, sent, this.#token)
    if (answer.kind === 'moved') response.writeHead(303, { Location: answer.to }).end()
    else {
      const type = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }
      response.writeHead(answer.status, { ...type, 'Content-Security-Policy': headerPolicy(answer.policy) })
      response.end(answer.page)
    }
    return true
  }

  async #read(request: IncomingMessage): Promise<URLSearchParams | Refusal> {
    const refusal = refusalOfForm(request)
    if (refusal !== null) return refusal
    const body = await bodyOf(request)
    if (body === null) return TOO_LONG
    const sent = new URLSearchParams(body)
    if (sent.size > MOST_NAMES) return { status: 400, reason: 'No form of this server has so many fields.' }
    if (!this.#isOwn(sent.getAll('token')))
      return { status: 403, reason: 'This form is not of this server, or the server was started anew. Load it again.' }
    return sent
  }

  /** Whether the one token of a form is ours; how much of it is right nobody can measure. */
  #isOwn(tokens: readonly string[]): boolean {
    const [given, ours] = [Buffer.from(tokens[0] ?? ''), Buffer.from(this.#token)]
    return tokens.length === 1 && given.length === ours.length && timingSafeEqual(given, ours)
  }
}

/** What was sent; null if it is too long, whatever it said of its length. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request) {
    length += (part as Buffer).length
    if (length > LONGEST_BODY) return null
    parts.push(part as Buffer)
  }
  return Buffer.concat(parts).toString('utf8')
}
