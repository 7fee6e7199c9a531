/** What we call and override of Eleventy's development server 2.1.2, which ships no types. */

declare module '@11ty/eleventy-dev-server' {
  import type { IncomingMessage, Server, ServerResponse } from 'node:http'

  interface Client {
    send(message: string): void
    terminate(): void
  }

  /** A `WebSocketServer` of `ws`. */
  interface Updates {
    readonly clients: ReadonlySet<Client>
    shouldHandle(request: IncomingMessage): boolean
    on(event: 'connection', listener: (client: Client, request: IncomingMessage) => void): unknown
  }

  /** What the client in the page is told. Without templates it loads the whole page again. */
  export interface Reload {
    readonly subtype?: 'css'
    readonly files?: readonly string[]
    readonly build?: {
      readonly templates: readonly { readonly url: string; readonly inputPath: string; readonly content: string }[]
    }
  }

  export default class EleventyDevServer {
    constructor(
      name: string,
      folder: string,
      options: {
        readonly portReassignmentRetryCount: number
        readonly messageOnStart: () => false
        readonly headers: Readonly<Record<string, string>>
        readonly logger: Readonly<Record<'info' | 'log' | 'error', (message: string) => void>>
      },
    )
    readonly server: Server
    /** There once the server listens. */
    readonly updateServer?: Updates
    serve(port: number): void
    ready(): Promise<void>
    close(): Promise<unknown>
    reload(event: Reload): void
    renderFile(file: string, response: ServerResponse): void
    onRequestHandler(request: IncomingMessage, response: ServerResponse): Promise<void>
    eleventyProjectMiddleware(request: IncomingMessage, response: ServerResponse): void
    augmentContentWithNotifier(content: string, inline?: boolean, options?: object): string
    getFileContentType(file: string, response: ServerResponse): string | undefined
    setupReloadNotifier(): void
    _serverListen(port: number): void
    _serverErrorHandler(error: Error): void
  }
}
