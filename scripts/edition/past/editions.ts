/**
 * The editions of a paper, `content/editions.ndjson`: what stood on its front page when a
 * day was over, by the ids of items, a line a day. Committed beside the register, for it
 * cannot be made again: what a story weighed then is nowhere else.
 *
 * The last line may be open: of the day that the paper is at. It follows the front page
 * until that day is over, and is closed when the paper gets to a newer day. Only closed
 * ones have a page. Ids and no words: what is taken off the paper is in none of them.
 */

import { isFormLine, newerForm } from '../../disk/form.ts'
import type { Problem } from '../../flow/problem.ts'
import { compare } from '../../flow/problem.ts'
import { EDITIONS_NAME } from '../../paths.ts'
import type { Edition, EditionLine } from '../edition.ts'
import { frontOf } from '../front/front.ts'

export interface ReadEditions {
  /** Oldest first, one a day. */
  readonly lines: readonly EditionLine[]
  readonly problems: readonly Problem[]
}

/** @param text of the file; null if there is none */
export function readEditions(text: string | null): ReadEditions {
  const newer = newerForm(text ?? '', EDITIONS_NAME)
  if (newer !== null) return { lines: [], problems: [newer] }
  const byDay = new Map<string, EditionLine>()
  const problems: Problem[] = []
  for (const [at, line] of (text ?? '').split(/\r?\n/).entries()) {
    if (line.trim() === '' || isFormLine(line)) continue
    const read = lineIn(line)
    if (read === null) problems.push(damaged(at + 1, line))
    else {
      // After a merge both sides' lines may stand there: what is closed stays, and of two the first.
      const there = byDay.get(read.day)
      if (there === undefined || (there.open === true && read.open === undefined)) byDay.set(read.day, read)
    }
  }
  return { lines: [...byDay.values()].sort((a, b) => compare(a.day, b.day)), problems }
}

export function printEditions(lines: readonly EditionLine[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}

/**
 * The editions after a build.
 *
 * @param today by the clock, in the paper's zone: an open edition whose day is over follows the paper no more
 */
export function nextEditions(lines: readonly EditionLine[], edition: Edition, today: string): readonly EditionLine[] {
  const day = edition.today
  const closed = lines.flatMap(({ open, ...line }) => (open === undefined || line.day < day ? [line] : []))
  // A line of a day to come, by a clock that was wrong, stands in no day's way.
  if (day === '' || closed.some((line) => line.day >= day && line.day <= today)) return closed
  const open = lines.find((line) => line.day === day)
  const last = open === undefined || today <= day ? { ...lineOf(edition), open: true as const } : open
  return [...closed.filter((line) => line.day !== day), last].sort((a, b) => compare(a.day, b.day))
}

function lineOf(edition: Edition): EditionLine {
  const { lead, seconds, thirds, latest, briefs, bands } = frontOf(edition)
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)
  return {
    day: edition.today,
    lead: ids(lead === undefined ? [] : [lead]),
    seconds: ids(seconds),
    thirds: ids(thirds),
    latest: ids(latest),
    briefs: ids(briefs),
    sections: bands.map(({ section, stories }) => [section.url, ids(stories)]),
  }
}

const LISTS = ['lead', 'seconds', 'thirds', 'latest', 'briefs'] as const

function lineIn(text: string): EditionLine | null {
  try {
    const { day, open, sections, ...rest } = JSON.parse(text) as Record<string, unknown>
    const isSound =
      typeof day === 'string' &&
      isDay(day) &&
      LISTS.every((list) => isIds(rest[list])) &&
      Array.isArray(sections) &&
      sections.every((pair) => Array.isArray(pair) && typeof pair[0] === 'string' && isIds(pair[1]))
    if (!isSound) return null
    const { lead, seconds, thirds, latest, briefs } = rest as unknown as EditionLine
    const line = { day, lead, seconds, thirds, latest, briefs, sections: sections as EditionLine['sections'] }
    return open === true ? { ...line, open } : line
  } catch {
    return null
  }
}

/** A day that the calendar has. */
function isDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`)
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}

function isIds(value: unknown): boolean {
  return Array.isArray(value) && value.every((id) => typeof id === 'string')
}

function damaged(line: number, frame: string): Problem {
  return {
    severity: 'error',
    code: 'bad-edition',
    file: EDITIONS_NAME,
    line,
    column: 1,
    frame: frame.slice(0, 120),
    reason: 'This is no line of an edition; expected one that a build has written.',
    hint: `Take it back from the last commit: git checkout content/${EDITIONS_NAME}. Of a merge, both sides’ lines may stay, without the marks of the merge.`,
  }
}
