/**
 * What a commit changes of the record. A small one adds lines to the file: to write
 * all of a large record for each edit takes longer than to print its pages. The commit
 * says to which text its lines belong. Where another one stands by then, because a run
 * was killed while it wrote, or somebody damaged it, the file is written whole again:
 * from the text that was meant, or, where that is lost, so that it says of itself that
 * lines are missing.
 */

import { urlOf } from '../edition/plan/file-of.ts'
import type { Entry, GroundParts, PressRecord } from '../edition/plan/plan.ts'
import { formatEntry, formatRecord, goneLine, type RecordFile, recordIn, recordWith, withoutFiles } from './record.ts'

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

/** The record with these entries, after this one. */
export function nextRecord(last: RecordFile, entries: readonly Entry[], ground: GroundParts | null): NextRecord {
  const isSame = last.isWhole && last.record.size > 0 && JSON.stringify(last.ground) === JSON.stringify(ground)
  // Where a page went, its address goes from the file, too: it may be one that is to be nowhere.
  if (isSame && !hasGone(last.record, entries)) {
    const lines = changedLines(last.record, entries)
    if (last.lines + lines.length <= MOST_LINES * entries.length)
      return { record: lines.join(''), upon: { length: last.length, hash: recordHash(last) } }
  }
  return { record: formatRecord(entries, ground) }
}

function hasGone(last: PressRecord, entries: readonly Entry[]): boolean {
  let known = 0
  for (const { url } of entries) if (last.has(url)) known += 1
  return known < last.size
}

/** The lines of what is new or another. */
function changedLines(last: PressRecord, entries: readonly Entry[]): string[] {
  const others = entries.filter((entry) => {
    const before = last.get(entry.url)
    return before !== entry && (before === undefined || formatEntry(before) !== formatEntry(entry))
  })
  return others.map((entry) => formatEntry(entry))
}

/** What comes of the record's file: lines are added to it, or all of it is written. */
export interface RecordAfter {
  readonly file: RecordFile
  readonly written: { readonly added: string } | { readonly whole: string }
}

/**
 * The record after a commit.
 *
 * @param there the one that stands
 * @param text gives the text of its file
 * @param taken files that kept out what was to be put there: they have no line
 */
export function recordAfter(
  there: RecordFile,
  { record, upon }: NextRecord,
  text: () => string,
  taken: ReadonlySet<string> = new Set(),
): RecordAfter {
  if (upon === undefined) return whole(taken.size === 0 ? record : withoutFiles(record, taken))
  const lines = record + [...taken].map((file) => goneLine(urlOf(file))).join('')
  if (there.length === upon.length && recordHash(there) === upon.hash)
    return { file: recordWith(there, lines), written: { added: lines } }
  const stands = text()
  const meant = stands.slice(0, upon.length)
  if (recordHash(recordIn(meant)) === upon.hash) return whole(meant + lines)
  const { record: rest } = recordIn(`${stands}${stands.endsWith('\n') ? '' : '\n'}${lines}`)
  // An empty line is none: so it is seen that others are lost.
  return whole(`\n${formatRecord([...rest.values()])}`)
}

function whole(text: string): RecordAfter {
  return { file: recordIn(text), written: { whole: text } }
}

/** The hash of a record's text: 32 hexadecimal digits. */
export function recordHash({ sum }: RecordFile): string {
  return sum.copy().digest('hex').slice(0, 32)
}
