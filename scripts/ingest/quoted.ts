/**
 * Copy that came quoted, as mail programs quote: a mark before every line. The desk
 * reads what stands behind the marks; a mark within a paragraph belongs to its span,
 * one before it is dropped.
 *
 *     > Starting the first Monday in March, a Quillmore library card will
 *     ^^ blank to the rules
 */

import type { Line, Span } from './copy.ts'

const MARK = /^(?:>[ \t]?)+/
/** As much of the copy is quoted, where a quotation is not in the copy but the copy in it. */
const SHARE = 0.6
const LEAST = 6

export interface Unquoted {
  readonly lines: readonly Line[]
  /** Where the marks are; none if the copy is not quoted. */
  readonly marks: readonly Span[]
  /** Lines that were quoted twice: somebody's older mail. */
  readonly replies: readonly Line[]
}

/** The lines with their marks blanked, if most of them have one. */
export function unquoted(lines: readonly Line[]): Unquoted {
  const filled = lines.filter(({ text }) => text.trim() !== '')
  const quoted = filled.filter(({ text }) => text.startsWith('>'))
  if (quoted.length < LEAST || quoted.length < filled.length * SHARE) return { lines, marks: [], replies: [] }
  const isReply = ({ text }: Line) => /^>[ \t]?>/.test(text) && !quoted.every((line) => /^>[ \t]?>/.test(line.text))
  const replies = lines.filter(isReply)
  const marks: Span[] = []
  const bare = lines.map((line) => {
    const length = MARK.exec(line.text)?.[0].length ?? 0
    if (length === 0) return line
    marks.push({ start: line.start, end: line.start + length })
    return { ...line, text: isReply(line) ? '' : ' '.repeat(length) + line.text.slice(length) }
  })
  return { lines: bare, marks: marks.filter(({ start }) => !replies.some((line) => line.start === start)), replies }
}
