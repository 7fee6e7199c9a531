/** The rows of Hugo, where it is installed: complete, again, and its server. */

import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { HUGO_COMPLETE, type Row } from '../measure/row.ts'
import { timed } from '../measure/run.ts'
import { Server } from '../measure/server.ts'
import type { Invented } from '../stories.ts'
import { markdownOf, pageOf } from './hugo-paper.ts'

const PATIENCE = 180_000
/** In milliseconds, between a server's start or edit and the next. */
const BETWEEN = 1000

/** What Hugo says of itself; null if it is not there. */
export function hugoVersion(): string | null {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' })
  return status === 0 ? (/v[\d.]+\S*/.exec(stdout)?.[0] ?? stdout.trim()) : null
}

/** A complete build, and one over what stands, as after any edit: Hugo makes all of it anew. */
export async function hugoRows(site: string): Promise<Row[]> {
  const rows: Row[] = []
  rmSync(join(site, 'public'), { recursive: true, force: true })
  for (const what of [HUGO_COMPLETE, 'Hugo, nothing changed']) {
    const { said: _, ...build } = await timed('hugo', ['--quiet', '--buildFuture', '--source', site])
    const pages = readdirSync(join(site, 'public'), { recursive: true }).filter((file) =>
      /\.(?:html|xml|json)$/.test(String(file)),
    )
    rows.push({ what, whose: 'Hugo', ...build, pages: pages.length })
  }
  return rows
}

/** Its server holds the pages in memory: they are right when they are so answered. */
export async function hugoServed(site: string, stories: readonly Invented[]): Promise<Row[]> {
  const rows: Row[] = []
  const story = stories.at(-1) as Invented
  const port = String(await freePort())
  const server = new Server('hugo', [
    'server',
    '--buildFuture',
    '--disableLiveReload',
    '--source',
    site,
    '--port',
    port,
  ])
  const row = (what: string, seconds: number, pages: number) =>
    rows.push({ what, whose: 'Hugo', seconds, processor: null, megabytes: server.memory.peak(), pages })
  const address = `http://127.0.0.1:${port}/`
  const edited = async (what: string, change: Partial<Invented>, shows: string, pages: readonly string[]) => {
    await server.silence(BETWEEN)
    server.memory.again()
    const start = performance.now()
    writeFileSync(join(site, pageOf(story)), markdownOf({ ...story, ...change }))
    for (const page of pages) await server.answers(address + page, PATIENCE, shows)
    row(what, (performance.now() - start) / 1000, pages.length)
  }
  try {
    await server.answers(address, PATIENCE)
    row('Hugo server: start, until the first page answers', server.seconds(), 1)
    const word = 'And a last word was said by the lamplighter.'
    const headline = 'The bench files another headline'
    const page = `post/${story.name}/`
    const shelf = `sections/${story.section.toLowerCase()}/`
    await edited('Hugo server: a body edited', { paragraphs: [...story.paragraphs, word] }, word, [page])
    await edited('Hugo server: a headline edited', { headline }, headline, [page, '', shelf, `days/${story.day}/`])
  } finally {
    await server.stop()
    writeFileSync(join(site, pageOf(story)), markdownOf(story))
  }
  return rows
}

function freePort(): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const server = createServer().on('error', reject)
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    server.close(() => resolve(port))
  })
  return promise
}
