/** Notices inside copy: corrections, the paper's own notes, captions of pictures that are not here, who helped and who translated. */

import { findDate } from '../../../dates/dates.ts'
import { drop, fieldClaim, spanOf } from '../../claims.ts'
import type { Claim, Free, Galley, Markup, Rule } from '../../galley.ts'
import { type Chunk, chunksOf, joined, paragraphsOf } from '../../lines/layout.ts'
import { byline } from '../../signs/byline.ts'
import {
  firstPublishedIn,
  isBareCredit,
  isCaption,
  isCaptionLabel,
  isCorrection,
  isCorrectionHeading,
  isCredit,
  isNote,
} from '../../signs/notices.ts'
import { WIDTHS } from '../../widths.ts'

export const notices: Rule = { name: 'notices', read }

/** Lines that sign a story, at most. */
const SIGNED = 3

function read(galley: Galley): Markup {
  const claims: Claim[] = []
  /** Whether a correction's heading stands right above. */
  let isHeaded = false
  let proseAbove = 0
  for (const chunk of chunksOf(galley)) {
    const [top] = chunk.lines
    const heading =
      top !== undefined && claims.length + proseAbove > 0 && isCorrectionHeading(top.text) ? top : undefined
    if (chunk.lines.some(({ text }) => text.length > WIDTHS.name)) proseAbove += 1
    for (const lines of noticesIn(chunk, heading)) {
      const isHeading = heading !== undefined && lines.length === 1 && lines[0] === heading
      const claim = isHeaded ? fieldOf('corrections', lines) : noticeOf(lines, isHeading, isCredited(chunk))
      if (claim !== null) claims.push(claim)
      isHeaded = isHeading && !isHeaded
    }
  }
  return { claims }
}

/** A chunk cut into what may be a notice each: its paragraphs, or its lines where each stands for itself. */
function noticesIn(chunk: Chunk, heading: Free | undefined): readonly (readonly Free[])[] {
  if (isSigned(chunk)) return chunk.lines.map((line) => [line])
  if (isCredited(chunk)) return [chunk.lines]
  const below = chunk.lines.slice(1)
  return heading !== undefined && below.length > 0
    ? [[heading], ...paragraphsOf({ ...chunk, lines: below })]
    : paragraphsOf(chunk)
}

/** `By Ann Lee` and `Photograph: Beacon archive` below each other: the one is a byline, the other a credit. */
function isSigned({ lines }: Chunk): boolean {
  return (
    lines.length <= SIGNED &&
    lines.some(({ text }) => (byline(text)?.names.length ?? 0) > 0) &&
    lines.some(({ text }) => (isBareCredit(text) || isCaption(text)) && byline(text) === null)
  )
}

/** The credit of a picture on a line of its own and its caption on the next, apart from the paragraphs. */
function isCredited({ lines }: Chunk): boolean {
  const [first, second] = lines
  return (
    lines.length === 2 &&
    first !== undefined &&
    second !== undefined &&
    !lines.some(({ text }) => (byline(text)?.names.length ?? 0) > 0) &&
    (isBareCredit(first.text) || isCaptionLabel(first.text) || isBareCredit(second.text))
  )
}

function fieldOf(name: 'corrections' | 'notes', lines: readonly Free[]): Claim {
  return fieldClaim(name, joined(lines).replace(/^[*•·\s]+/u, ''), spanOf(lines))
}

function noticeOf(lines: readonly Free[], isHeading: boolean, isCaption: boolean): Claim | null {
  if (isHeading) return drop('correction-heading', spanOf(lines))
  return isCaption ? drop('caption', spanOf(lines)) : claimOf(lines)
}

function claimOf(lines: readonly Free[]): Claim | null {
  const text = joined(lines)
  // `Words: Ann Lee` above `Pictures: Bo Nilsson`
  if ([text, ...lines.map((line) => line.text)].some((one) => (byline(one)?.names.length ?? 0) > 0)) return null
  if (isCorrection(text)) return fieldOf('corrections', lines)
  if (isNote(text)) return fieldOf(isCorrection(text.replace(/^[^:：]*[:：]\s*/u, '')) ? 'corrections' : 'notes', lines)
  const published = firstPublishedIn(text) === null ? null : findDate(text)
  if (published?.kind === 'date') return fieldClaim('date', published.day, spanOf(lines))
  if (isCredit(text)) return drop('credit', spanOf(lines))
  return isCaption(text) ? drop('caption', spanOf(lines)) : null
}
