/**
 * Nothing to do is an answer: whether all stands as the last build left it, said by
 * stamps alone, before anything of the program is loaded that a build needs. So this
 * room imports nothing but the names of folders.
 *
 * It is kept only after a build without errors, and asked for by the same words typed
 * in the same place. Whatever is in doubt is built.
 */

import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Paths, PROGRAM, PROGRAM_FOLDERS, SITE, VERSIONS } from '../paths.ts'
import { type Listing, listing, listingOf } from './listing.ts'

/** What a build was asked for, as it was typed. */
export interface Asked {
  readonly content: string
  readonly output: string
  readonly baseUrl?: string | undefined
  readonly keepGoing?: boolean | undefined
  readonly frozen?: boolean | undefined
}

/** What is said of a build in which nothing was changed. */
export interface Said {
  /** Problems and what is held, as they were printed. */
  readonly notes: string
  /** `The Ferry Post: 12 stories and 3 briefs.` */
  readonly sum: string
  /** How many pages stand. */
  readonly pages: number
  /** `Next due: …`, with a space before it, or empty. */
  readonly next: string
}

interface Standing extends Before {
  readonly form: typeof FORM
  readonly asked: string
  /** The moment of the build, and that at which time alone changes something, or null: ISO 8601, in UTC. */
  readonly from: string
  readonly until: string | null
  readonly said: Said
}

const FORM = 1
/** In milliseconds. What was changed so shortly before it was looked at may be changed again within the same step of the clock. */
const STEP = 100

/** How all of it stands before a build reads any of it. */
export interface Before {
  /** Copy and program. */
  readonly read: string
  /** Site, state, pages and register. */
  readonly left: string
}

/** Null where it cannot be told by stamps, or some copy is newer than what the desk remembers: then this one has something to do. */
export function lookBefore(paths: Paths, now = Date.now()): Before | null {
  const content = contentOf(paths)
  if (content === null || !content.isFine || content.newest > Math.min(now - STEP, rememberedAt(paths))) return null
  const program = programStands(paths)
  if (program === null) return null
  const left = lookAfter(paths)
  return left === null ? null : { read: `${program} ${content.hash}`, left }
}

/**
 * Keep what a build found, that had nothing to do: it left everything as it was, or what
 * somebody else changed meanwhile would pass for its work. Where it cannot be kept, the
 * next one builds.
 *
 * @param before as it was looked at before the build
 * @param time of the build, and of the next change by time alone, or null
 */
export function keepStanding(
  paths: Paths,
  asked: Asked,
  before: Before,
  time: { readonly now: string; readonly due: string | null },
  said: Said,
): void {
  if (lookAfter(paths) !== before.left) return
  const words = wordsOf(asked)
  const standing: Standing = { form: FORM, asked: words, from: time.now, until: time.due, ...before, said }
  try {
    writeFileSync(`${paths.standing}.new`, JSON.stringify(standing))
    renameSync(`${paths.standing}.new`, paths.standing)
  } catch {
    // It only saves work.
  }
}

/** Forget it: what it says may have words in it that are to stand nowhere by now. Where it stays, it says nothing all the same. */
export function dropStanding({ standing }: Paths): void {
  try {
    for (const path of [standing, `${standing}.new`]) rmSync(path, { recursive: true, force: true })
  } catch {
    // It only saves work.
  }
}

/**
 * Whether all stands as a build left it.
 *
 * @param now an instant in UTC, to the second
 * @returns what there is to say, or null if there is something to do, or it is in doubt
 */
export function standingOf(paths: Paths, asked: Asked, now: string): Said | null {
  const kept = readStanding(paths)
  if (kept === null || kept.form !== FORM || kept.asked !== wordsOf(asked)) return null
  if (now < kept.from || (kept.until !== null && now >= kept.until)) return null
  const content = contentOf(paths)
  if (content === null || `${programStands(paths)} ${content.hash}` !== kept.read) return null
  return lookAfter(paths) === kept.left ? kept.said : null
}

function readStanding(paths: Paths): Standing | null {
  try {
    return JSON.parse(readFileSync(paths.standing, 'utf8')) as Standing
  } catch {
    return null
  }
}

/** All that what is printed depends on beside the files: what was typed, where, and how the terminal shows it. */
function wordsOf({ content, output, baseUrl, keepGoing, frozen }: Asked): string {
  const { NO_COLOR, FORCE_COLOR, NODE_DISABLE_COLORS, TERM, COLORTERM } = process.env
  const terminal = [process.stderr.isTTY === true, NO_COLOR, FORCE_COLOR, NODE_DISABLE_COLORS, TERM, COLORTERM]
  const typed = [content, output, baseUrl, keepGoing === true, frozen === true]
  return JSON.stringify([process.cwd(), process.version, ...typed, ...terminal])
}

/** The copy and what is set beside it; register, editions and earlier texts are the build's own, and are looked at after it; so is its lock. */
function contentOf({ content, register, editions, registerLock, versions }: Paths): Listing | null {
  return listing(content, new Set([register, editions, registerLock, versions]))
}

function programStands({ stories, theme }: Paths): string | null {
  const skipped = new Set([stories, join(SITE, 'stories')])
  const parts = [...PROGRAM_FOLDERS.map((part) => listing(join(PROGRAM, part), skipped)), listing(theme)]
  const files = listingOf([...VERSIONS, 'node_modules/.package-lock.json'].map((file) => join(PROGRAM, file)))
  return parts.includes(null) || files === null ? null : [...parts.map((part) => part?.hash), files].join(' ')
}

/** When a build last saved what the desk remembers: milliseconds since 1970; any time may be where nothing is remembered. */
function rememberedAt({ memory }: Paths): number {
  try {
    return Math.max(...readdirSync(memory).map((ground) => statSync(join(memory, ground)).mtimeMs))
  } catch {
    return Number.POSITIVE_INFINITY
  }
}

/** The site, and what the program keeps for itself; of a disk with a coarse clock, nothing can be said. */
function lookAfter(paths: Paths): string | null {
  const { output, state, stories, register, editions, versions, standing, memory, lock } = paths
  const site = listing(output)
  // The pages stand among the state of a paper elsewhere.
  const own = listing(state, new Set([standing, `${standing}.new`, memory, lock, stories]))
  const pages = listing(stories)
  const entries = listingOf([register, editions])
  const earlier = listing(versions)
  if (site === null || own === null || pages === null || earlier === null || entries === null || !site.isFine)
    return null
  return [site.hash, own.hash, pages.hash, earlier.hash, entries].join(' ')
}
