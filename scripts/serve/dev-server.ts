/**
 * Eleventy's development server, mended: it listens on this machine only,
 * answers for the paper's addresses and nothing else, to its own pages only, and
 * puts what is wrong with the copy on the page.
 *
 * The refresh script stands in what is served, never in `_site/`.
 */

import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import EleventyDevServer from '@11ty/eleventy-dev-server'
import { fileFaultOf } from '../disk/file-fault.ts'
import { hasError, type Problem } from '../flow/problem.ts'
import { FREEING, WORKER } from '../keeping.ts'
import { HEADERS } from '../policy.ts'
import { answerTo } from './answer.ts'
import { FormDoor, type Forms } from './forms/form-door.ts'
import { type ServedSite, siteFor } from './held-site.ts'
import { beforeEnd, NO_PAPER, overlay, withOffer } from './overlay.ts'
import { HOST, isOwnPage, refusalOf } from './own-page.ts'
import { refreshOf } from './refresh.ts'
import { freshNonce, servedPolicy, withoutPolicy } from './served-policy.ts'
import { siteFile } from './site-file.ts'

/** How many ports are tried, the first included, where nobody asked for one. */
const PORTS = 100

/** No port to listen on, since it is taken or refused; its message is for people. */
export class PortTaken extends Error {}

/** Milliseconds that open pages have to take leave. */
const FAREWELL = 300

export class DevServer extends EleventyDevServer {
  #site: ServedSite
  #problems: readonly Problem[] = []
  /** Which edition of the paper is served: a page that was loaded from another is out of date. */
  #edition = { run: Date.now(), number: 0 }
  #firstPort = 0
  #ports = PORTS
  /** What may be written from a page; nothing without it. */
  readonly #door: FormDoor | null
  readonly #failed = Promise.withResolvers<never>()

  constructor(site: ServedSite, print: (line: string) => void, forms?: Forms) {
    const silent = () => undefined
    super('Broadsheet', site.output, {
      portReassignmentRetryCount: Number.POSITIVE_INFINITY,
      messageOnStart: () => false,
      headers: {},
      logger: { info: silent, log: silent, error: print },
    })
    this.#site = site
    this.#door = forms === undefined ? null : new FormDoor(forms)
    this.#failed.promise.catch(silent)
  }

  /**
   * Listen on a port, 0 for any. Resolves to the address of the front page.
   *
   * @param orNext whether the next free one will do
   */
  async listen(port: number, orNext = true): Promise<string> {
    this.#firstPort = port
    this.#ports = orNext ? PORTS : 1
    this.serve(port)
    await Promise.race([this.ready(), this.#failed.promise])
    return this.address()
  }

  /** Of the front page, as a browser asks for it. */
  address(): string {
    const address = this.server.address()
    if (address === null || typeof address === 'string') throw new Error('The server has no port.')
    return `http://${HOST}:${address.port}${encodeURI(this.#site.base)}`
  }

  /** Answer below another path from now on. @returns whether it is another. */
  moveTo(base: string): boolean {
    const isOther = base !== this.#site.base
    this.#site = { ...this.#site, base }
    return isOther
  }

  /**
   * Bring the open pages up to date: whole again while there are errors to show
   * or to take away, else in place, so that what a reader typed or unfolded stays.
   * @param changed addresses of pages and assets, root-relative, without the base path
   */
  show(problems: readonly Problem[], changed: readonly string[]): void {
    const whole = hasError(problems) || hasError(this.#problems)
    if (changed.length === 0 && JSON.stringify(problems) === JSON.stringify(this.#problems)) return
    this.#problems = problems
    if (!whole && changed.length === 0) return
    this.#edition.number++
    this.reload(whole ? {} : refreshOf(changed, this.#site, undefined, (path) => this.#door?.offer(path) ?? ''))
  }

  /** A tab that sleeps does not answer the farewell; it must not hold the port for half a minute. */
  override close(): Promise<unknown> {
    const { clients = [] } = this.updateServer ?? {}
    setTimeout(() => {
      for (const client of clients) client.terminate()
    }, FAREWELL).unref()
    return super.close()
  }

  override _serverListen(port: number): void {
    const last = Math.min(this.#firstPort + this.#ports - 1, 65535)
    if (port <= last) this.server.listen({ port, host: HOST })
    else this.#failed.reject(new PortTaken(taken(this.#firstPort, last)))
  }

  override _serverErrorHandler(error: NodeJS.ErrnoException): void {
    // A shortage of the system is no matter of the port: it is told as what it is.
    const isPorts = error.syscall === 'listen' && fileFaultOf(error) === null
    this.#failed.reject(isPorts ? new PortTaken(refused(this.#firstPort, error.code ?? 'unknown')) : error)
  }

  override async onRequestHandler(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries({ ...HEADERS, 'Cache-Control': 'no-cache' })) {
      response.setHeader(name, value)
    }
    const isForm = this.#door?.isFor(request) === true
    const refusal = refusalOf(request, isForm)
    if (refusal !== null) {
      if (refusal.status === 405) response.setHeader('Allow', isForm ? 'GET, HEAD, POST' : 'GET, HEAD')
      return plain(response, refusal.status, refusal.reason)
    }
    try {
      if ((await this.#door?.answered(request, response)) === true) return
      await super.onRequestHandler(request, response)
    } catch (error) {
      // A page that is renamed or removed between question and answer must not end the server.
      if (!response.headersSent) plain(response, 500, error instanceof Error ? error.message : String(error))
      else response.destroy()
    }
  }

  override eleventyProjectMiddleware(request: IncomingMessage, response: ServerResponse): void {
    const answer = answerTo(request.url ?? '', siteFor(request.url ?? '', this.#site))
    if (isWorker(request.url ?? '', this.#site)) script(response, FREEING)
    else if (answer.kind === 'file') this.renderFile(answer.file, response)
    else if (answer.kind === 'moved') plain(response, 302, answer.to, { Location: answer.to })
    else if (answer.kind === 'malformed') plain(response, 400, 'This is not an address.')
    else this.#notFound(response, this.#site.isPurged?.(request.url ?? '') === true ? 410 : 404)
  }

  /** @param status 404, or 410 where a page was purged: the page for both says so. */
  #notFound(response: ServerResponse, status: 404 | 410): void {
    const page = siteFile(this.#site.output, '404.html')
    // The name under which the parent leaves the policy of this page to us.
    Object.assign(response, { isCustomErrorPage: true })
    response.statusCode = status
    this.#showPage(page === null ? NO_PAPER : readFileSync(page, 'utf8'), response)
  }

  override renderFile(file: string, response: ServerResponse): void {
    if (file.endsWith('.html')) this.#showPage(readFileSync(file, 'utf8'), response)
    else super.renderFile(file, response)
  }

  /**
   * A page as its reader gets it, with the refresh script and the notice of problems.
   * Whoever fetches it to compare gets it as it stands on the disk.
   */
  #showPage(published: string, response: ServerResponse): void {
    const { headers } = response.req
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    const isVisit = (headers['sec-fetch-mode'] ?? 'navigate') === 'navigate'
    if (!isVisit) return void response.end(published)
    const { page, policy } = withoutPolicy(published)
    const nonce = freshNonce()
    response.setHeader('Content-Security-Policy', servedPolicy(policy, nonce, headers.host ?? HOST))
    response.end(this.#augmented(withOffer(page, this.#door?.offer(response.req.url ?? '') ?? ''), nonce))
  }

  /**
   * The script comes with the edition that the page was made from, and hands it
   * over as it connects: a page that was loaded just before a change and
   * connects just after it would otherwise stay as it was.
   */
  #augmented(page: string, nonce: string): string {
    const edition = JSON.stringify(this.#editionName())
    const naming = `<script nonce="${nonce}">WebSocket = class extends WebSocket { constructor(url) { super(url + '/?edition=' + ${edition}) } }</script>`
    return beforeEnd(super.augmentContentWithNotifier(page), naming + overlay(this.#problems, nonce))
  }

  /** What the parent would add is there already, under its policy. */
  override augmentContentWithNotifier(content: string): string {
    return content
  }

  override getFileContentType(file: string, response: ServerResponse): string | undefined {
    const type = super.getFileContentType(file, response)
    return type?.startsWith('text/') && !type.includes(';') ? `${type}; charset=utf-8` : type
  }

  override setupReloadNotifier(): void {
    super.setupReloadNotifier()
    if (this.updateServer === undefined) return
    this.updateServer.shouldHandle = isOwnPage
    this.updateServer.on('connection', (client, request) => {
      const seen = new URL(request.url ?? '/', `http://${HOST}`).searchParams.get('edition')
      if (seen !== null && seen !== this.#editionName()) client.send(JSON.stringify({ type: 'eleventy.reload' }))
    })
  }

  #editionName(): string {
    return `${this.#edition.run}-${this.#edition.number}`
  }
}

function taken(first: number, last: number): string {
  return first === last
    ? `Found port ${first} taken by another program; expected a free one. Name another with --port, or leave it out for the first that is free.`
    : `Found the ports ${first} to ${last} all taken; expected a free one. Name another with --port.`
}

/** A port that the system does not give: those below 1024 are often kept for the administrator. */
function refused(port: number, code: string): string {
  return `Found port ${port} refused by the system (${code}); expected one that this account may listen on. Name another with --port, or leave it out for the first that is free.`
}

/** Whether the worker is asked for: an editor has none, and one that a published paper left on this address goes. */
function isWorker(target: string, { base }: ServedSite): boolean {
  return target.replace(/[?#].*/, '') === encodeURI(base) + WORKER.slice(1)
}

function script(response: ServerResponse, text: string): void {
  response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' }).end(text)
}

function plain(response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers }).end(`${text}\n`)
}
