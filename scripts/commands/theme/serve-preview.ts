/** Serves a preview on this machine alone, until somebody has seen enough. */

import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve, sep } from 'node:path'

const HOST = '127.0.0.1'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.json': 'application/json',
}

/** @returns the exit code, when it was stopped */
export async function servePreview(folder: string): Promise<number> {
  const { address, close } = await listenOn(folder)
  process.stderr.write(`Look at it: ${address} (Ctrl+C ends it)\n`)
  await new Promise<void>((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop())
  })
  close()
  return 0
}

/** Listen on a free port; resolves to the address of the folder's own page. */
export async function listenOn(folder: string): Promise<{ readonly address: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    const file = fileFor(folder, request.url ?? '/')
    const head = { 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store' }
    if (file === null) response.writeHead(404, head).end('There is no such page in the preview.\n')
    else
      response
        .writeHead(200, { ...head, 'Content-Type': TYPES[extname(file)] ?? 'text/plain; charset=utf-8' })
        .end(readFileSync(file))
  })
  await new Promise<void>((listening) => server.listen(0, HOST, listening))
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { address: `http://${HOST}:${(server.address() as AddressInfo).port}/`, close }
}

/** Below the folder, or nothing. */
function fileFor(folder: string, address: string): string | null {
  if (!URL.canParse(address, `http://${HOST}/`)) return null
  const { pathname } = new URL(address, `http://${HOST}/`)
  let path: string
  try {
    path = resolve(folder, `.${decodeURIComponent(pathname)}`)
  } catch {
    return null
  }
  if (path !== resolve(folder) && !path.startsWith(resolve(folder) + sep)) return null
  const file = pathname.endsWith('/') ? join(path, 'index.html') : path
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : null
}
