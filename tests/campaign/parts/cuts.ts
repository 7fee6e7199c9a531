/** Publishing is killed at random moments, to a folder, to a host by SSH and to a bucket; then it is published again. */

import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { PROGRAM } from '../../../scripts/paths.ts'
import { treeIn } from '../../publish/paper.ts'
import { bucketAt, folderAt, hostAt, type Place } from '../../publish/places.ts'
import { KEYS } from '../../publish/s3-server.ts'
import { NO_SSHD } from '../../publish/ssh-server.ts'
import { randomOf, Tally } from '../tally.ts'

type Tree = ReadonlyMap<string, string>

/** @param rounds how often each target is cut */
export async function cuts(seed: number, rounds: number): Promise<Tally> {
  const tally = new Tally('publishing is killed')
  const random = randomOf(seed)
  const places: [string, () => Promise<Place>][] = [
    ['a folder', folderAt],
    ['a bucket', bucketAt],
  ]
  if (NO_SSHD === false) places.push(['a host', hostAt])
  else tally.skipped = `not by SSH: ${NO_SSHD}`
  for (const [name, open] of places) {
    const place = await open()
    const paper = newPaper(place)
    try {
      await cutAt(tally, { name, place, paper, random, rounds })
    } finally {
      await place.stop()
      rmSync(paper, { recursive: true, force: true })
    }
  }
  return tally
}

interface Cutting {
  readonly name: string
  readonly place: Place
  readonly paper: string
  readonly random: () => number
  readonly rounds: number
}

async function cutAt(tally: Tally, { name, place, paper, random, rounds }: Cutting): Promise<void> {
  let { ms: longest } = await publish(paper)
  // With nothing to be done: until then nothing can be cut.
  const { ms: idle } = await publish(paper)
  let before: Tree = siteOf(paper)
  for (let round = 0; round < rounds; round += 1) {
    // Every page changes; one story is gone, another is new, and has a picture.
    writeFileSync(join(paper, 'content/masthead.yaml'), mastheadOf(place, `The Ferry Post, round ${round}`))
    rmSync(join(paper, `content/${round}.txt`))
    writeStory(paper, round + STORIES)
    await drawPicture(paper, round + STORIES)
    await typed(paper, ['build', '--no-search'])
    const after: Tree = siteOf(paper)
    // What one began, another finishes: or is killed in its turn.
    for (let times = 1 + Math.floor(random() * 2); times > 0; times -= 1) {
      const what = `${name}, round ${round}`
      const { err } = await publish(paper, idle * 0.7 + Math.max(100, longest - idle * 0.7) * random())
      tally.tries += 1
      if (/^ {4}at |Error:/m.test(err)) tally.note('traces', `${what}: ${err.slice(0, 300)}`)
      inspect(tally, what, await place.shown(), { before, after, isSwapped: place.isSwapped })
    }
    const again = await publish(paper)
    longest = (longest + again.ms) / 2
    const verified = await typed(paper, ['publish', '--verify'])
    if (again.code !== 0 || verified.code !== 0)
      tally.note('wrong', `${name}, round ${round}: ${again.err}${verified.err}`)
    const shown = await place.shown()
    if (!isSame(shown, after)) tally.note('wrong', `${name}, round ${round}: not the new site after the second run`)
    if (!(await place.isOthersWhole())) tally.note('foreign', `${name}, round ${round}`)
    before = after
  }
}

interface Sites {
  readonly before: Tree
  readonly after: Tree
  readonly isSwapped: boolean
}

/** What readers get after a cut. */
function inspect(tally: Tally, what: string, shown: Tree, { before, after, isSwapped }: Sites): void {
  if (isSwapped) {
    if (!isSame(shown, before) && !isSame(shown, after))
      tally.note('half', `${what}: neither the old site nor the new one`)
    return
  }
  for (const [path, bytes] of shown) {
    if (bytes !== before.get(path) && bytes !== after.get(path)) tally.note('half', `${what}: ${path}`)
    if (!path.endsWith('.html')) continue
    for (const asked of askedBy(path, bytes))
      if (!shown.has(asked)) tally.note('links', `${what}: ${path} asks for ${asked}`)
  }
}

/** What a page loads: style sheets, type, pictures. And the stories that an index leads to: a story may be there before its indexes. */
function askedBy(path: string, page: string): string[] {
  const asked = (pattern: RegExp) => [...page.matchAll(pattern)].map(([, found = '']) => decodeURI(found))
  const loaded = asked(/(?:href|src)="\/((?:assets|pictures|pagefind)\/[^"?#]+)"/g)
  if (/^\d{4}\/\d\d\/\d\d\/[^/]+\//.test(path)) return loaded
  return [...loaded, ...asked(/href="\/(\d{4}\/\d\d\/\d\d\/[^"/#.]+\/)"/g).map((story) => `${story}index.html`)]
}

function isSame(one: Tree, other: Tree): boolean {
  return one.size === other.size && [...one].every(([path, bytes]) => other.get(path) === bytes)
}

function siteOf(paper: string): Tree {
  return new Map([...treeIn(join(paper, '_site'))].filter(([path]) => !path.startsWith('.')))
}

const STORIES = 40

/** A paper of some stories. */
function newPaper(place: Place): string {
  const paper = mkdtempSync(join(tmpdir(), 'cuts-'))
  mkdirSync(join(paper, 'content'))
  writeFileSync(join(paper, 'content/masthead.yaml'), mastheadOf(place, 'The Ferry Post'))
  for (let at = 0; at < STORIES; at += 1) writeStory(paper, at)
  return paper
}

function mastheadOf({ yaml }: Place, name: string): string {
  return `name: ${name}\nurl: https://ferry.example/\npublish:${yaml}\n`
}

function writeStory(paper: string, at: number): void {
  const day = `${(at % 28) + 1} May 2026`
  writeFileSync(join(paper, `content/${at}.txt`), `Headline: Ferry ${at} is late\nDate: ${day}\n\nIt left late.\n`)
}

/** Of one colour, another each time. */
async function drawPicture(paper: string, at: number): Promise<void> {
  const background = { r: (at * 53) % 256, g: (at * 97) % 256, b: 128 }
  await sharp({ create: { width: 640, height: 400, channels: 3, background } })
    .jpeg()
    .toFile(join(paper, `content/${at}.jpg`))
}

interface Ended {
  readonly code: number | null
  readonly err: string
  readonly ms: number
}

/** Publish, building first where nothing is built; killed with all that it started after so many milliseconds. */
async function publish(paper: string, after?: number): Promise<Ended> {
  if (treeIn(join(paper, '_site')).size === 0) await typed(paper, ['build', '--no-search'])
  return await typed(paper, ['publish'], after)
}

function typed(paper: string, args: readonly string[], after?: number): Promise<Ended> {
  return new Promise((resolve) => {
    const start = performance.now()
    const child = spawn(process.execPath, [join(PROGRAM, 'scripts/broadsheet.js'), ...args], {
      cwd: paper,
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, ...KEYS, NO_COLOR: '1', NODE_OPTIONS: '' },
    })
    let err = ''
    child.stderr.setEncoding('utf8').on('data', (part) => {
      err += part
    })
    const kill = () => {
      try {
        process.kill(-(child.pid ?? 0), 'SIGKILL')
      } catch {
        child.kill('SIGKILL')
      }
    }
    const timer = after === undefined ? undefined : setTimeout(kill, after)
    child.on('exit', (code) => {
      clearTimeout(timer)
      resolve({ code, err, ms: performance.now() - start })
    })
  })
}
