/**
 * The paper that a campaign maltreats: a few files of every kind, one that is not to
 * be read yet, and files of somebody else's beside and inside the site. And what must
 * hold of it after whatever was done.
 */

import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buildCommand } from '../../scripts/commands/build.ts'
import { told } from '../../scripts/commands/show/told.ts'
import { type Paths, pathsOf, slashed } from '../../scripts/paths.ts'
import { openPressroom } from '../../scripts/press/render/pressroom.ts'
import { OTHER_INDEX } from '../system.ts'
import { deadLinksIn } from './dead-links.ts'
import type { Tally } from './tally.ts'

export type Files = Readonly<Record<string, string>>

/** When it is: 14 May 2031, noon in UTC. */
export const NOON = 1_936_612_800

/** A word that stands only in what is held. */
export const SECRET = 'Quarrelsome'

const MASTHEAD = 'name: The Marram Ledger\nlanguage: en\ntimezone: Europe/Lisbon\nurl: https://ledger.example/\n'

export const COPY: Files = {
  'masthead.yaml': MASTHEAD,
  'harbour/lamp.txt':
    'Headline: The lamp is lit\nDate: 2 May 2031\n\nIt was lit at dusk, as Ada Brandt said it would be.\n',
  'harbour/slip.txt': 'Headline: The slip is wet\nDate: 3 May 2031\n\nIt was wet all day, as slips in Wexmouth are.\n',
  'briefs.txt': 'Fog expected on the bank\nBell found in a barn\nMarket moved to Thursday\n',
  'wall.md': '# The wall falls\n\nIt fell at noon. *Nobody* was under it.\n\n- a stone\n- a second stone\n',
  'wall.yaml': 'date: 4 May 2031\nbyline: Ana Ruiz\n',
  'held.txt': `EMBARGOED UNTIL 6:00 A.M. EST, DECEMBER 1, 2032\n\n${SECRET} council sells the quay\n\nThe ${SECRET} council of Wexmouth will sell the quay, it was learnt.\n`,
}

/** What an editor does next, one after the other. Null deletes. */
export const EDITS: readonly Readonly<Record<string, string | null>>[] = [
  {
    'harbour/lamp.txt':
      'Headline: The lamp is lit\nDate: 2 May 2031\n\nIt was lit late. Ada Brandt was cross, she said.\n',
  },
  {
    'council.txt':
      'Headline: Council meets again\nDate: 5 May 2031\n\nThe council met in Wexmouth, and nothing came of it.\n',
  },
  { 'harbour/slip.txt': null },
  { 'briefs.txt': 'Fog expected on the bank\nMarket moved to Friday\nBell found in a barn\nGoat elected\n' },
]

/** Files of somebody else's, below the paper's own folder. */
const FOREIGN: Files = {
  'thesis.odt': 'Twelve years of work.',
  'site/ads.txt': 'none, DIRECT',
  'site/images/photo.jpg': 'a photograph',
  'site/.well-known/security.txt': 'Contact: nobody',
}

const rooms = openPressroom()
/** The workers are kept from one build to the next: to start them is what takes longest. */
const room: typeof rooms = { ...rooms, isRunning: rooms.isRunning, close: async () => undefined }

export function closeRoom(): Promise<void> {
  return rooms.close()
}

export interface Said {
  /** The exit code; null if the command threw. */
  readonly code: number | null
  readonly err: string
}

export class Subject {
  readonly folder: string
  readonly paths: Paths
  #hasStrangers = false

  constructor(folder = mkdtempSync(join(tmpdir(), 'campaign-')), copy: Files = COPY) {
    this.folder = folder
    this.paths = pathsOf(join(folder, 'content'), join(folder, 'site'))
    this.file(copy)
  }

  /** File, change or delete copy. */
  file(copy: Readonly<Record<string, string | null>>): void {
    for (const [path, text] of Object.entries(copy)) {
      const whole = join(this.paths.content, path)
      if (text === null) rmSync(whole, { force: true })
      else {
        mkdirSync(dirname(whole), { recursive: true })
        writeFileSync(whole, text)
      }
    }
  }

  /** Put somebody's files there; the site must stand. */
  settleStrangers(): void {
    this.#hasStrangers = true
    for (const [path, text] of Object.entries(FOREIGN)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true })
      writeFileSync(join(this.folder, path), text)
    }
  }

  /** Build in this process, and hear what is said. */
  async build(now = NOON, pointed: { content?: string; output?: string } = {}): Promise<Said> {
    const { write } = process.stderr
    const epoch = process.env.SOURCE_DATE_EPOCH
    let err = ''
    process.stderr.write = ((part: string | Uint8Array) => {
      err += part
      return true
    }) as typeof write
    process.env.SOURCE_DATE_EPOCH = `${now}`
    try {
      const options = { content: this.paths.content, output: this.paths.output, ...pointed }
      return { code: await told(pathsOf(options.content, options.output), () => buildCommand(options, room)), err }
    } catch (error) {
      return { code: null, err: `${err}${error instanceof Error ? error.stack : error}` }
    } finally {
      process.stderr.write = write
      if (epoch === undefined) delete process.env.SOURCE_DATE_EPOCH
      else process.env.SOURCE_DATE_EPOCH = epoch
    }
  }

  /** The published site: each file's bytes, as Latin-1, by its path; nothing hidden, and nothing of others. */
  site(): Record<string, string> {
    return Object.fromEntries(
      Object.entries(bytesIn(this.paths.output)).filter(
        ([file]) =>
          !file.split('/').some((part) => part.startsWith('.')) &&
          !(`site/${file}` in FOREIGN) &&
          (OTHER_INDEX === false || !file.startsWith('pagefind/')),
      ),
    )
  }

  /** The addresses that the register promises. */
  addresses(): string[] {
    const text = existsSync(this.paths.register) ? readFileSync(this.paths.register, 'utf8') : ''
    return text.split('\n').flatMap((line) => {
      try {
        const { address, former = [] } = JSON.parse(line) as { address?: string; former?: string[] }
        return address === undefined ? [] : [address, ...former]
      } catch {
        return []
      }
    })
  }

  /** Look for what must never be: others' files touched, early words, half files, dead links. */
  inspect(tally: Tally, what: string, whole: readonly Readonly<Record<string, string>>[]): void {
    this.inspectStrangers(tally, what)
    const site = this.site()
    for (const [file, bytes] of Object.entries(site))
      if (!whole.some((edition) => edition[file] === bytes)) tally.note('half', `${what}: ${file}`)
    if (existsSync(join(this.paths.output, 'index.html')))
      for (const link of deadLinksIn(this.paths.output, bytesIn(this.paths.output)))
        tally.note('links', `${what}: ${link}`)
  }

  /** @param isServed whether `serve` runs, which shows what is held from a folder of its state, and to nobody else */
  inspectStrangers(tally: Tally, what: string, isServed = false): void {
    for (const [path, text] of this.#hasStrangers ? Object.entries(FOREIGN) : [])
      if (!existsSync(join(this.folder, path)) || readFileSync(join(this.folder, path), 'utf8') !== text)
        tally.note('foreign', `${what}: ${path}`)
    const isShown = (file: string) => isServed && file.startsWith('.broadsheet-state/site/held')
    for (const [file, bytes] of Object.entries(bytesIn(this.folder)).filter(([path]) => !isShown(path)))
      if (!file.startsWith('content/') && bytes.includes(SECRET)) tally.note('early', `${what}: ${file}`)
      else if (file.endsWith('register.ndjson') && bytes.toLowerCase().includes(SECRET.toLowerCase()))
        tally.note('early', `${what}: ${file}`)
  }

  /** What a command said must be sentences. */
  listen(tally: Tally, what: string, { code, err }: Said): void {
    if (code === null || /^\s+at .+:\d+:\d+\)?$/m.test(err)) tally.note('traces', `${what}: ${err.slice(0, 300)}`)
  }

  /** A copy of it all, to be spoilt. */
  copy(): Subject {
    const copy = new Subject(undefined, {})
    rmSync(copy.folder, { recursive: true })
    cpSync(this.folder, copy.folder, { recursive: true, preserveTimestamps: true })
    copy.#hasStrangers = this.#hasStrangers
    return copy
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** Every file below a folder, by its path with `/`, as Latin-1. One that a running server takes away meanwhile is not there. */
export function bytesIn(folder: string): Record<string, string> {
  const files = unlessGone(() => readdirSync(folder, { recursive: true, encoding: 'utf8' })) ?? []
  return Object.fromEntries(
    files.flatMap((file) => {
      const path = join(folder, file)
      if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return []
      const bytes = unlessGone(() => readFileSync(path, 'latin1'))
      return bytes === undefined ? [] : [[slashed(file), bytes]]
    }),
  )
}

function unlessGone<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** What an untroubled build makes of copy, one edition after the other: the sites, and the register at each. */
export async function editions(
  steps: readonly Readonly<Record<string, string | null>>[],
): Promise<{ readonly site: Record<string, string>; readonly addresses: readonly string[] }[]> {
  const subject = new Subject()
  const made: { site: Record<string, string>; addresses: string[] }[] = []
  for (const step of [{}, ...steps]) {
    subject.file(step)
    const { code, err } = await subject.build()
    if (code !== 0) throw new Error(`The paper of the campaign does not build:\n${err}`)
    made.push({ site: subject.site(), addresses: subject.addresses() })
  }
  subject.remove()
  return made
}
