/**
 * The rows of `serve`: until the first page answers, and from each edit until every
 * page that a build made of the same edit is the same on disk. At the end the server
 * is stopped, and a build says whether it left anything to do.
 */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bodyEdit, TOUCHED } from '../edits.ts'
import { type BenchPaper, CLOCK, pagesSaid } from '../paper.ts'
import type { Step } from './builds.ts'
import type { Row } from './row.ts'
import { Server } from './server.ts'
import { untilRight, untilShown } from './site.ts'

export interface Served {
  readonly rows: readonly Row[]
  /** What went otherwise than it should, and what memory came to. */
  readonly notes: readonly string[]
}

/** In milliseconds. An editor saves, looks, and saves again. */
const BETWEEN = 1000
/** Nobody waits for longer. */
const PATIENCE = 180_000
/** How often the memory is told in a long day. */
const LOOKS = 5

/** @param long edits of a long day, one after the other; 0 for none */
export async function servedRows(paper: BenchPaper, steps: readonly Step[], long: number): Promise<Served> {
  const server = new Server(process.execPath, paper.line('serve', '--port', '0'), CLOCK)
  const [rows, notes, undo]: [Row[], string[], (() => void)[]] = [[], [], []]
  const row = (what: string, seconds: number, pages: number, megabytes = server.memory.peak()) =>
    rows.push({ what, whose: 'served', seconds, processor: null, megabytes, pages })
  try {
    const address = await server.says(/The paper stands at (\S+)/, PATIENCE)
    await server.answers(address, PATIENCE)
    row('serve: start, until the first page answers', server.seconds(), 1)
    for (const { edit, expected } of steps) {
      await server.silence(BETWEEN)
      server.memory.again()
      const told = server.told()
      const start = performance.now()
      undo.push(edit.apply(paper.content))
      const done = expected.size > 0 ? untilRight(paper.output, expected, PATIENCE) : server.tells(told, PATIENCE)
      const fault = await done.catch((error: Error) => error)
      if (fault instanceof Error) notes.push(`serve: ${edit.what}: ${fault.message}`)
      else row(`serve: ${edit.what}`, (performance.now() - start) / 1000, expected.size)
    }
    await server.silence(BETWEEN)
    if (long > 0) {
      const day = await longDay(paper, server, long, undo)
      row(`serve: a body edited, the median of ${long}`, day.median, long, day.megabytes)
      notes.push(day.note)
    }
  } finally {
    await server.stop()
  }
  const { said, ...after } = await paper.build('--no-search')
  const left = pagesSaid(said)
  rows.push({ what: 'the first build after serve', whose: 'ours', ...after, pages: left })
  if (left > 0) notes.push(`serve left ${left} pages to the build after it.`)
  for (const one of undo.reverse()) one()
  return { rows, notes }
}

/** One edit after another, each of the next story, and what the server holds meanwhile. */
async function longDay(paper: BenchPaper, server: Server, long: number, undo: (() => void)[]) {
  const pages = pagesBySource(paper)
  const others = paper.stories.slice(0, -TOUCHED)
  const seconds: number[] = []
  const held = [server.memory.now()]
  for (let number = 1; number <= long; number++) {
    const story = others.at(-number % others.length)
    const page = story === undefined ? undefined : pages.get(`${story.name}.txt`)
    if (story === undefined || page === undefined) continue
    const edit = bodyEdit(story, number)
    const start = performance.now()
    undo.push(edit.apply(paper.content))
    await untilShown(join(paper.output, page), edit.shows, PATIENCE)
    seconds.push((performance.now() - start) / 1000)
    if (number % Math.ceil(long / LOOKS) === 0) held.push(server.memory.now())
  }
  await server.silence(BETWEEN)
  const megabytes = server.memory.now()
  const told = [...held, megabytes].map((one) => one?.toFixed(0) ?? '–').join(' · ')
  const median = seconds.toSorted((a, b) => a - b)[seconds.length >> 1] ?? Number.NaN
  return { median, megabytes, note: `Memory of the server in the course of ${long} edits, MB: ${told}` }
}

/** The page of each file's story, by the register. */
function pagesBySource({ content }: BenchPaper): Map<string, string> {
  const lines = readFileSync(join(content, 'register.ndjson'), 'utf8').split('\n')
  const entries = lines.filter((line) => line.includes('"kind":"story"')).map((line) => JSON.parse(line))
  return new Map(entries.map(({ source, address }) => [source, `${address.slice(1)}index.html`]))
}
