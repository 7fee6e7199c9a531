/**
 * What a commit changes of the record. A small one adds lines to the file: to write
 * all of a large record for each edit takes longer than to print its pages. The commit
 * says to which text its lines belong. Where another one stands by then, because a run
 * was killed while it wrote, or somebody damaged it, the file is written whole again:
 * from the text that was meant, or, where that is lost, so that it says of itself that
 * lines are missing.
 */

import { createHash, type Hash } from 'node:crypto'
import { urlOf } from '../edition/plan/file-of.ts'
import type { Entry, GroundParts, PressRecord } from '../edition/plan/plan.ts'
import { formatEntry, formatRecord, goneLine, recordIn, recordWith, withoutFiles } from './record.ts'

/** A text, known by its length in characters and its hash. */
export interface Known {
  readonly length: number
  readonly hash: string
}

/** What comes of the record: its whole text, or the lines that are added to a text. */
export interface NextRecord {
  readonly record: string
  readonly upon?: Known
}

/** So many lines to a file are read sooner than written anew: the further ones are those that later ones replace. */
const MOST_LINES = 1.25

/** The record with these entries, after the one with this text. */
export function nextRecord(before: string, entries: readonly Entry[], ground: GroundParts | null): NextRecord {
  const last = recordIn(before)
  const isSame = last.isWhole && last.record.size > 0 && JSON.stringify(last.ground) === JSON.stringify(ground)
  // Where a page went, its address goes from the file, too: it may be one that is to be nowhere.
  if (isSame && !hasGone(last.record, entries)) {
    const lines = changedLines(last.record, entries)
    if (last.lines + lines.length <= MOST_LINES * entries.length)
      return { record: lines.join(''), upon: { length: before.length, hash: recordHash(before) } }
  }
  return { record: formatRecord(entries, ground) }
}

function hasGone(last: PressRecord, entries: readonly Entry[]): boolean {
  const next = new Set(entries.map(({ url }) => url))
  return [...last.keys()].some((url) => !next.has(url))
}

/** The lines of what is new or another. */
function changedLines(last: PressRecord, entries: readonly Entry[]): string[] {
  const others = entries.filter((entry) => {
    const before = last.get(entry.url)
    return before !== entry && (before === undefined || formatEntry(before) !== formatEntry(entry))
  })
  return others.map((entry) => formatEntry(entry))
}

/**
 * The record's text after a commit, and whether it is the one that stands with lines added.
 *
 * @param there the text that stands
 * @param taken files that kept out what was to be put there: they have no line
 */
export function recordAfter(
  there: string,
  { record, upon }: NextRecord,
  taken: ReadonlySet<string> = new Set(),
): { readonly text: string; readonly added: string | null } {
  if (upon === undefined) return { text: taken.size === 0 ? record : withoutFiles(record, taken), added: null }
  const lines = record + [...taken].map((file) => goneLine(urlOf(file))).join('')
  const meant = there.length === upon.length ? there : there.slice(0, upon.length)
  if (recordHash(meant) === upon.hash) {
    const text = recordWith(meant, lines)
    return { text, added: meant === there ? lines : null }
  }
  const { record: rest } = recordIn(recordWith(there.endsWith('\n') ? there : `${there}\n`, lines))
  // An empty line is none: so it is seen that others are lost.
  return { text: `\n${formatRecord([...rest.values()])}`, added: null }
}

/** The hash of the last text, as far as it goes: the next one begins with it, as a rule. */
let running: { readonly text: string; readonly hash: Hash } = { text: '', hash: createHash('sha256') }

/** The hash of a record's text: 32 hexadecimal digits. */
export function recordHash(text: string): string {
  const { length } = running.text
  // Compared as a whole: to ask whether it starts so takes far longer.
  if (text.slice(0, length) !== running.text) running = { text: '', hash: createHash('sha256') }
  const more = text.slice(running.text.length)
  if (more !== '') running = { text, hash: running.hash.copy().update(more) }
  return running.hash.copy().digest('hex').slice(0, 32)
}
