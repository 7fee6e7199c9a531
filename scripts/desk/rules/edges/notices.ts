/** Notices inside copy: corrections, the paper's own notes, captions of pictures that are not here, who helped and who translated. */

import { findDate } from '../../../dates/dates.ts'
import { drop, hasField, spanOf } from '../../claims.ts'
import type { Claim, Free, Galley, Markup, Rule } from '../../galley.ts'
import { type Chunk, chunksOf, joined, paragraphsOf } from '../../lines/layout.ts'
import { isPasted } from '../../lines/pasted.ts'
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
  sourceIn,
} from '../../signs/notices.ts'

export const notices: Rule = { name: 'notices', read }

/** Lines that sign a story, at most. */
const SIGNED = 3

function read(galley: Galley): Markup {
  const claims: Claim[] = []
  const isPage = isPasted(galley)
  const isSourced = hasField(galley, 'source')
  let isHeaded = false
  let isProse = 0
  for (const chunk of chunksOf(galley)) {
    const [top, ...below] = chunk.lines
    const isHeading = top !== undefined && claims.length + isProse > 0 && isCorrectionHeading(top.text)
    const paragraphs =
      (isPage && !isCredited(chunk)) || isSigned(chunk)
        ? chunk.lines.map((line) => [line])
        : isCredited(chunk)
          ? [chunk.lines]
          : isHeading && below.length > 0
            ? [[top], ...paragraphsOf({ ...chunk, lines: below })]
            : paragraphsOf(chunk)
    if (chunk.lines.some(({ text }) => text.length > 60)) isProse += 1
    for (const lines of paragraphs) {
      const [first] = lines
      if (first !== undefined && isHeaded) claims.push(fieldOf('corrections', lines))
      isHeaded = false
      if (first !== undefined && claims.at(-1)?.span.start === first.start) continue
      if (lines.length === 1 && first !== undefined && isHeading && first === top) {
        isHeaded = true
        claims.push(drop('correction-heading', first))
        continue
      }
      const claim = isCredited(chunk) ? drop('caption', spanOf(lines)) : claimOf(lines, isPage, isSourced)
      if (claim !== null) claims.push(claim)
    }
  }
  return { claims }
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

function fieldOf(name: 'corrections' | 'notes' | 'source', lines: readonly Free[]): Extract<Claim, { kind: 'field' }> {
  const span = spanOf(lines)
  const value = joined(lines).replace(/^[*•·\s]+/u, '')
  return { kind: 'field', name, field: { value, origin: 'copy', span }, span }
}

function claimOf(lines: readonly Free[], isPage: boolean, isSourced: boolean): Claim | null {
  const text = joined(lines)
  // `Words: Ann Lee` above `Pictures: Bo Nilsson`
  if ([text, ...lines.map((line) => line.text)].some((one) => (byline(one)?.names.length ?? 0) > 0)) return null
  if (isCorrection(text)) return fieldOf('corrections', lines)
  if (isNote(text)) return fieldOf(isCorrection(text.replace(/^[^:：]*[:：]\s*/u, '')) ? 'corrections' : 'notes', lines)
  const source = isPage ? sourceIn(text) : null
  if (source !== null && !isSourced)
    return { ...fieldOf('source', lines), field: { value: source, origin: 'copy', span: spanOf(lines) } }
  const published = firstPublishedIn(text) === null ? null : findDate(text)
  if (published?.kind === 'date')
    return {
      ...fieldOf('source', lines),
      name: 'date',
      field: { value: published.day, origin: 'copy', span: spanOf(lines) },
    }
  if (isCredit(text)) return drop('credit', spanOf(lines))
  return isCaption(text) ? drop('caption', spanOf(lines)) : null
}
