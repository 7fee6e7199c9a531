/**
 * Eleventy's development server, mended: it listens on this machine only,
 * answers for the paper's addresses and nothing else, talks to its own pages
 * only, and puts what is wrong with the copy on the page.
 *
 * The refresh script stands in what is served, never in `_site/`.
 */

import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import EleventyDevServer from '@11ty/eleventy-dev-server'
import { hasError, type Problem } from '../problem.ts'
import { type Answer, answerTo } from './answer.ts'
import { type ServedSite, siteFor } from './held-site.ts'
import { beforeEnd, NO_PAPER, overlay } from './overlay.ts'
import { HOST, isOwnPage } from './own-page.ts'
import { refreshOf } from './refresh.ts'

/** How many ports are tried, the first included. */
const PORTS = 100

/** Milliseconds that open pages have to take leave. */
const FAREWELL = 300

export class DevServer extends EleventyDevServer {
  readonly #site: ServedSite
  #problems: readonly Problem[] = []
  /** Which edition of the paper is served: a page that was loaded from another is out of date. */
  #edition = { run: Date.now(), number: 0 }
  #firstPort = 0
  readonly #failed = Promise.withResolvers<never>()

  constructor(site: ServedSite, print: (line: string) => void) {
    const silent = () => undefined
    super('Broadsheet', site.output, {
      portReassignmentRetryCount: Number.POSITIVE_INFINITY,
      messageOnStart: () => false,
      headers: { 'Cache-Control': 'no-cache' },
      logger: { info: silent, log: silent, error: print },
    })
    this.#site = site
    this.#failed.promise.catch(silent)
  }

  /** Listen on the port or the next free one; 0 is any. Resolves to the address of the front page. */
  async listen(port: number): Promise<string> {
    this.#firstPort = port
    this.serve(port)
    await Promise.race([this.ready(), this.#failed.promise])
    const address = this.server.address()
    if (address === null || typeof address === 'string') throw new Error('The server has no port.')
    return `http://${HOST}:${address.port}${encodeURI(this.#site.base)}`
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
    this.reload(whole ? {} : refreshOf(changed, this.#site))
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
    const last = Math.min(this.#firstPort + PORTS - 1, 65535)
    if (port <= last) this.server.listen({ port, host: HOST })
    else this.#failed.reject(new Error(`The ports ${this.#firstPort} to ${last} are all taken. Name another one.`))
  }

  override _serverErrorHandler(error: Error): void {
    this.#failed.reject(error)
  }

  override async onRequestHandler(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      await super.onRequestHandler(request, response)
    } catch (error) {
      // A page that is renamed or removed between question and answer must not end the server.
      if (!response.headersSent) plain(response, 500, error instanceof Error ? error.message : String(error))
      else response.destroy()
    }
  }

  override eleventyProjectMiddleware(request: IncomingMessage, response: ServerResponse): void {
    const answer: Answer | 'refused' = isReading(request)
      ? answerTo(request.url ?? '', siteFor(request.url ?? '', this.#site))
      : 'refused'
    if (answer === 'refused') plain(response, 405, 'This server only reads.', { Allow: 'GET, HEAD' })
    else if (answer.kind === 'file') this.renderFile(answer.file, response)
    else if (answer.kind === 'moved') plain(response, 302, answer.to, { Location: answer.to })
    else if (answer.kind === 'malformed') plain(response, 400, 'This is not an address.')
    else this.#notFound(response)
  }

  #notFound(response: ServerResponse): void {
    const page = join(this.#site.output, '404.html')
    // The name under which the parent knows that this page may carry its scripts.
    Object.assign(response, { isCustomErrorPage: true })
    response.statusCode = 404
    if (existsSync(page)) this.renderFile(page, response)
    else response.setHeader('Content-Type', 'text/html; charset=utf-8').end(NO_PAPER)
  }

  override getFileContentType(file: string, response: ServerResponse): string | undefined {
    const type = super.getFileContentType(file, response)
    return type?.startsWith('text/') && !type.includes(';') ? `${type}; charset=utf-8` : type
  }

  /**
   * The script comes with the edition that the page was made from, and hands it
   * over as it connects: a page that was loaded just before a change and
   * connects just after it would otherwise stay as it was.
   */
  override augmentContentWithNotifier(content: string): string {
    const edition = JSON.stringify(this.#editionName())
    const naming = `<script>WebSocket = class extends WebSocket { constructor(url) { super(url + '/?edition=' + ${edition}) } }</script>`
    return beforeEnd(super.augmentContentWithNotifier(content), naming + overlay(this.#problems))
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

function plain(response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers }).end(`${text}\n`)
}

function isReading({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD'
}
