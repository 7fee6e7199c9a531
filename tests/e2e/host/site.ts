/** A published paper behind a plain web server, with the headers that the paper asks of a host: what a host does, and nothing that `npm start` adds. */

import assert from 'node:assert/strict'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from '../../../scripts/build.ts'
import { urlOf } from '../../../scripts/edition/plan/file-of.ts'
import { pathsOf } from '../../../scripts/paths.ts'
import { openPressroom } from '../../../scripts/press/render/pressroom.ts'
import { walk } from '../../../scripts/press/walk.ts'
import { readHostRules } from './host-rules.ts'

export interface Site {
  /** Of the front page. */
  readonly address: string
  /** Every page of HTML, as an address of the paper, not encoded. */
  readonly pages: readonly string[]
  /** The folder of the site. */
  readonly output: string
  close(): Promise<void>
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
}

/** A paper of `tests/fixtures/papers/`. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/papers/${name}/content/`, import.meta.url))
}

/** When it is: after every date in the copy of the papers, or that would be held. 21 November 2026, noon in UTC, in seconds since 1970. */
const AFTERWARDS = 1_795_262_400

/** Its workers are kept from one paper to the next: to start them is what takes longest. They keep no program from ending. */
const pressroom = openPressroom()

/** Build a paper. Throws with what was found if that fails. @param now in seconds since 1970 */
export async function print(content: string, output: string, now = AFTERWARDS): Promise<void> {
  const filed = new Date(now * 1000).toISOString().replace('.000', '')
  const { code, problems } = await build({ paths: pathsOf(content, output), pressroom, now: filed })
  assert.equal(code, 0, JSON.stringify(problems))
}

/** What a paper is made of. */
interface Order {
  readonly content: string
  readonly filedOnce: string | undefined
  readonly more: Readonly<Record<string, string>>
  readonly now: number
}

/** Papers that were built for somebody: nobody changes one, so the next who asks for the same is served from it. */
const printed = new Map<string, Promise<string>>()

async function printOnce({ content, filedOnce, more, now }: Order): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'broadsheet-site-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const output = join(folder, '_site')
  await cp(content, join(folder, 'content'), { recursive: true })
  for (const [name, text] of Object.entries(more)) await writeFile(join(folder, 'content', name), text)
  const file = join(folder, 'content', 'filed-once.txt')
  if (filedOnce !== undefined) await writeFile(file, filedOnce)
  await print(join(folder, 'content'), output, now)
  if (filedOnce !== undefined) {
    await rm(file)
    await print(join(folder, 'content'), output, now)
  }
  return output
}

/**
 * Build a paper from a copy of its content, and serve it.
 *
 * @param filedOnce a story that is there for the first build and withdrawn by the second
 * @param more files that the copy has beside its own
 * @param now in seconds since 1970, where the copy has dates that lie ahead of the other papers'
 */
export async function publish(
  content: string,
  filedOnce?: string,
  more: Readonly<Record<string, string>> = {},
  now = AFTERWARDS,
): Promise<Site> {
  const order: Order = { content, filedOnce, more, now }
  const key = JSON.stringify(order)
  const standing = printed.get(key) ?? printOnce(order)
  printed.set(key, standing)
  const output = await standing
  const files = new Set(walk(output).map(({ file }) => file))
  const rules = readHostRules(await readFile(join(output, '_headers'), 'utf8'))
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://paper')
    const path = decodeURIComponent(pathname).slice(1)
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
    const found = files.has(file) ? file : '404.html'
    response.statusCode = found === file ? 200 : 404
    for (const [name, value] of Object.entries(rules.of(pathname))) response.setHeader(name, value)
    response.setHeader('content-type', TYPES[extname(found)] ?? 'application/octet-stream')
    response.end(await readFile(join(output, found)))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  assert.ok(address !== null && typeof address === 'object')
  return {
    address: `http://127.0.0.1:${address.port}/`,
    pages: [...files].filter((file) => file.endsWith('.html')).map(urlOf),
    output,
    async close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** What tells the pages of a kind by their address. */
const KINDS: Readonly<Record<string, RegExp>> = {
  front: /^\/$/,
  story: /^\/\d{4}\/\d\d\/\d\d\/[^/]+\/$/,
  day: /^\/\d{4}\/\d\d\/\d\d\/$/,
  month: /^\/\d{4}\/\d\d\/$/,
  year: /^\/\d{4}\/$/,
  section: /^\/sections\/[^/]+\/$/,
  'month of a section': /^\/sections\/[^/]+\/\d{4}\/\d\d\/$/,
  topic: /^\/topics\/[^/]+\/$/,
  'year of a topic': /^\/topics\/[^/]+\/\d{4}\/$/,
  topics: /^\/topics\/$/,
  byline: /^\/bylines\/[^/]+\/$/,
  bylines: /^\/bylines\/$/,
  corrections: /^\/corrections\/$/,
  feeds: /^\/feeds\/$/,
  about: /^\/about\/$/,
  headlines: /^\/headlines\/$/,
  search: /^\/search\/$/,
  notFound: /^\/404\.html$/,
}

/** One page of each kind, by kind; and for each word the page at that address, or the first that has it in its address. */
export function oneOfEach(site: Site, ...words: readonly string[]): [kind: string, url: string][] {
  const kinds = Object.entries(KINDS).map(([kind, shape]): [string, string] => {
    const url = site.pages.find((page) => shape.test(page))
    assert.ok(url !== undefined, `The paper has no ${kind}.`)
    return [kind, new URL(encodeURI(url.slice(1)), site.address).href]
  })
  const stories = words.map((word): [string, string] => {
    const url = site.pages.find((page) => page === word) ?? site.pages.find((page) => page.includes(word))
    assert.ok(url !== undefined, `The paper has no page of ${word}.`)
    return [word, new URL(encodeURI(url.slice(1)), site.address).href]
  })
  return [...kinds, ...stories]
}
