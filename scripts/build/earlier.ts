/**
 * Earlier texts in the course of one build: those that are kept, and those of what was
 * changed since. The text that a story had is on its Markdown page of the last build, as
 * long as that is not written anew; so it is kept before that, and counts once the register
 * says that the story was changed. A build that is broken off between the two leaves a text
 * that is still the story’s, and is shown to nobody.
 *
 * `npm start` keeps nothing for good: what it comes by is in the state folder, for the next build. A rehearsal has a
 * folder of its own in place of that, which goes with it.
 */

import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { saysTheSame } from '../edition/changes/said.ts'
import type { Paper } from '../flow/paper.ts'
import type { Problem } from '../flow/problem.ts'
import {
  blankVersion,
  blankVersions,
  isFirst,
  isOwnFolder,
  keepVersion,
  NO_VERSIONS,
  pageOf,
  readVersions,
  type Version,
  type Versions,
} from '../pages/earlier/versions.ts'
import type { MarkdownPage, StoryPage } from '../pages/page.ts'
import { readPage, storyPath } from '../pages/print.ts'
import { type Paths, VERSIONS_NAME } from '../paths.ts'
import type { ItemLine, Register } from '../register/register.ts'
import type { BuildOrder } from './outcome.ts'

const DAY = 86_400_000

export class EarlierTexts {
  readonly #paths: Paths
  readonly #now: string
  /** For how many days they are kept. */
  readonly #days: number
  readonly #isServing: boolean
  readonly #isShard: boolean
  #blank: Version[] = []

  constructor({ paths, now, memory, shard, dryRun }: BuildOrder, { changesKept = Number.POSITIVE_INFINITY }: Paper) {
    this.#paths = paths
    this.#now = now
    this.#days = changesKept
    this.#isServing = memory !== undefined || dryRun === true
    this.#isShard = shard !== undefined
  }

  /** What is kept now. */
  found(): Versions {
    const { versions, versionsSeen } = this.#paths
    return readVersions(this.#isServing ? [versions, versionsSeen] : [versions])
  }

  /** That nothing can be kept: where the folder is to be stands a file, or a link to somebody else's. */
  problems(): Problem[] {
    const { versions } = this.#paths
    return this.#days > 0 && !this.#isShard && !isOwnFolder(versions) ? [versionsElsewhere()] : []
  }

  /**
   * Keep the texts of what was changed since the register was written.
   *
   * @param before the register as it stands on disk
   * @param fresh the pages of what was entered
   * @param all pages of the paper
   * @returns all earlier texts, as they are to be shown
   */
  take(before: Register, fresh: readonly MarkdownPage[], all: readonly MarkdownPage[]): Versions {
    if (this.#days > 0 && !this.#isShard) this.#takeChanged(before, fresh)
    const found = this.found()
    return found.size === 0 ? NO_VERSIONS : this.#pruned(found, all)
  }

  #takeChanged(before: Register, fresh: readonly MarkdownPage[]): void {
    const folder = this.#isServing ? this.#paths.versionsSeen : this.#paths.versions
    const changed = fresh.filter((page): page is StoryPage => page.kind === 'story' && page.revised !== null)
    if (changed.length === 0 || !isOwnFolder(folder)) return
    const lines = new Map(before.items.map((line) => [line.id, line]))
    const known = this.found()
    const seen = readVersions([this.#paths.versionsSeen])
    for (const page of changed) {
      const line = lines.get(page.id)
      if (line === undefined || line.withdrawn !== null) continue
      const isMinor = line.revised === page.revised
      if (isMinor && hasFirst(known, line)) continue
      const onPage = textBefore(this.#paths.stories, line)
      // What was mended under `npm start` is on the page by now: what stood first is only there.
      const earlier = isMinor ? (seenBefore(seen, line, isFirst) ?? onPage) : (onPage ?? seenBefore(seen, line))
      if (earlier !== null && !saysTheSame(earlier, page)) keepVersion(folder, earlier, isMinor ? '-first.md' : '.md')
    }
  }

  /** Without the texts whose time is over; they go once the register is written. */
  #pruned(found: Versions, all: readonly MarkdownPage[]): Versions {
    if (!Number.isFinite(this.#days) || this.#isServing) return found
    const revised = new Map(all.flatMap((page) => (page.kind === 'story' ? [[page.id, page.revised]] : [])))
    const last = new Date(Date.parse(this.#now) - this.#days * DAY).toISOString()
    return new Map(
      [...found].map(([id, versions]) => [
        id,
        versions.map((version, at) => {
          const until = versions.slice(at).find(([from]) => from > version[0])?.[0] ?? revised.get(id) ?? this.#now
          if (until > last || version[2] === 0) return version
          this.#blank.push(version)
          const [from, hash, , path] = version
          return [from, hash, 0, path]
        }),
      ]),
    )
  }

  /** The register is written: what is no longer to be kept goes, and with it the words of all that was taken off. */
  settle({ items }: Register): void {
    if (this.#isServing || this.#isShard) return
    rmSync(this.#paths.versionsSeen, { recursive: true, force: true })
    const found = this.found()
    const off = items.filter(
      ({ id, withdrawn, expired }) => found.has(id) && (withdrawn !== null || expired !== undefined),
    )
    for (const version of this.#blank) blankVersion(version)
    const ids = off.map(({ id }) => id)
    blankVersions(this.#paths.versions, ids)
  }
}

function versionsElsewhere(): Problem {
  return {
    severity: 'warning',
    code: 'versions-elsewhere',
    file: VERSIONS_NAME,
    line: 1,
    column: 1,
    reason: `Found a file or a link called ${VERSIONS_NAME} in the content folder; expected a folder of its own, for the texts that stories had before a change. No earlier text is kept.`,
    hint: `Move it away, and the next build makes the folder (bring its folders back into it, if it led to them); or write “changes: no” into the masthead.`,
  }
}

/** The page of a story as the last build wrote it, where that is what the register knows. */
function textBefore(stories: string, line: ItemLine): StoryPage | null {
  try {
    const path = join(stories, storyPath(line.address))
    const read = readPage(readFileSync(path, 'utf8'))
    return read.ok && read.page.kind === 'story' && isOf(read.page, line) ? read.page : null
  } catch {
    return null
  }
}

/** Whether nothing is to be kept before a mend that is no change: no change stands before it, or what that led to is kept. */
function hasFirst(known: Versions, { id, revised }: ItemLine): boolean {
  const versions = known.get(id) ?? []
  return versions.length === 0 || versions.some((one) => one[0] === revised && isFirst(one))
}

/** The same as `npm start` came by it, before it wrote the page anew. */
function seenBefore(seen: Versions, line: ItemLine, is = (_: Version) => true): StoryPage | null {
  const page = seen
    .get(line.id)
    ?.filter(is)
    .map(pageOf)
    .findLast((one) => one !== null && isOf(one, line))
  return page ?? null
}

function isOf({ id, filed, revised }: StoryPage, line: ItemLine): boolean {
  return id === line.id && filed === line.filed && revised === line.revised
}
