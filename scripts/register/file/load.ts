/**
 * Loading the register. A damaged line stops the build, even one that keeps
 * going: without its line an item would be taken for new, get another address,
 * and leave the published one dead.
 */

import { isFormLine, newerForm } from '../../disk/form.ts'
import { memoOfText } from '../../flow/memo.ts'
import type { Problem } from '../../flow/problem.ts'
import { REGISTER_NAME } from '../../paths.ts'
import { foldItem, foldPage, foldPurged, foldShelf } from '../identity/fold.ts'
import { withoutPurged } from '../purged.ts'
import {
  EMPTY_REGISTER,
  isItem,
  isPage,
  isPurged,
  isShelf,
  type Register,
  type RegisterLine,
  registerOf,
} from '../register.ts'
import { settle } from '../settle.ts'
import { lineFrom } from './line-shape.ts'
import { conflict, damaged, lostAddress, type NumberedLine, notJson } from './load-problems.ts'

export interface Loaded {
  /** Of the sound lines. To be built on only if no problem is an error. */
  readonly register: Register
  readonly problems: readonly Problem[]
}

/**
 * Read the register's text: fold lines of one id, settle addresses that two items
 * have, report conflict markers and damaged lines. Blank lines, CRLF and a byte
 * order mark are no damage.
 */
export const loadRegister = memoOfText((text): Loaded => {
  const newer = newerForm(text, REGISTER_NAME)
  if (newer !== null) return { register: EMPTY_REGISTER, problems: [newer] }
  const problems: Problem[] = []
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((line, at): NumberedLine => ({ text: line, number: at + 1 }))
  const found: { readonly line: RegisterLine; readonly at: NumberedLine }[] = []
  for (const at of withoutMarkers(lines, problems)) {
    if (at.text.trim() === '' || isFormLine(at.text)) continue
    const line = parsed(at, problems)
    if (line !== null) found.push({ line, at })
  }
  const purged = foldedBy(found, isPurged, foldPurged)
  const folded = [
    ...foldedBy(found, isItem, foldItem),
    ...foldedBy(found, isShelf, foldShelf),
    ...foldedBy(found, isPage, foldPage),
  ]
  const settled = settle(withoutPurged(folded, purged))
  const places = new Map(found.map(({ line, at }) => [line.id, at]))
  for (const loss of settled.losses) {
    const at = places.get(loss.line.id)
    if (at !== undefined) problems.push(lostAddress(at, loss))
  }
  const all: readonly RegisterLine[] = settled.lines
  return { register: registerOf(all.filter(isItem), all.filter(isShelf), purged, all.filter(isPage)), problems }
})

const MARKER = /^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?$/

/** The lines without the markers of merge conflicts: one problem a conflict, and both sides' lines. */
function withoutMarkers(lines: readonly NumberedLine[], problems: Problem[]): NumberedLine[] {
  const rest: NumberedLine[] = []
  let open: NumberedLine | null = null
  for (const line of lines) {
    if (!MARKER.test(line.text)) {
      rest.push(line)
      continue
    }
    if (open === null) problems.push(conflict(line))
    open = line.text.startsWith('>') ? null : (open ?? line)
  }
  return rest
}

function parsed(at: NumberedLine, problems: Problem[]): RegisterLine | null {
  let value: unknown
  try {
    value = JSON.parse(at.text)
  } catch (error) {
    problems.push(notJson(at, error))
    return null
  }
  const read = lineFrom(value)
  if ('line' in read) return read.line
  problems.push(damaged(at, read.fault))
  return null
}

function foldedBy<T extends RegisterLine>(
  found: readonly { readonly line: RegisterLine }[],
  is: (line: RegisterLine) => line is T,
  fold: (lines: readonly T[]) => T,
): T[] {
  const byId = new Map<string, T[]>()
  for (const { line } of found) {
    if (!is(line)) continue
    const same = byId.get(line.id)
    if (same === undefined) byId.set(line.id, [line])
    else same.push(line)
  }
  return Array.from(byId.values(), (same) => (same.length === 1 ? (same[0] as T) : fold(same)))
}
