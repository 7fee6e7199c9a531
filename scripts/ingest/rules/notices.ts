/** Notices inside copy: corrections, the paper's own notes, captions of pictures that are not here, who helped and who translated. */

import type { Claim, Free, Galley, Markup, Rule } from '../galley.ts'
import { type Chunk, chunksOf, joined, paragraphsOf } from '../layout.ts'
import {
  isBareCredit,
  isCaption,
  isCaptionLabel,
  isCorrection,
  isCorrectionHeading,
  isCredit,
  isNote,
} from '../signs/notices.ts'

export const notices: Rule = { name: 'notices', read }

function read(galley: Galley): Markup {
  const claims: Claim[] = []
  let isHeaded = false
  for (const chunk of chunksOf(galley)) {
    const paragraphs = isCredited(chunk) ? [chunk.lines] : paragraphsOf(chunk)
    for (const lines of paragraphs) {
      const [first] = lines
      if (first !== undefined && isHeaded) claims.push(fieldOf('corrections', lines))
      isHeaded = false
      if (first !== undefined && claims.at(-1)?.span.start === first.start) continue
      if (lines.length === 1 && first !== undefined && isCorrectionHeading(first.text)) {
        isHeaded = true
        claims.push({ kind: 'dropped', rule: 'correction-heading', span: { start: first.start, end: first.end } })
        continue
      }
      const claim = isCredited(chunk) ? dropAs('caption', lines) : claimOf(lines)
      if (claim !== null) claims.push(claim)
    }
  }
  return { claims }
}

/** The credit of a picture on a line of its own and its caption on the next, apart from the paragraphs. */
function isCredited({ lines }: Chunk): boolean {
  const [first, second] = lines
  return (
    lines.length === 2 &&
    first !== undefined &&
    second !== undefined &&
    (isBareCredit(first.text) || isCaptionLabel(first.text) || isBareCredit(second.text))
  )
}

function dropAs(rule: string, lines: readonly Free[]): Claim {
  return { kind: 'dropped', rule, span: { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 } }
}

function fieldOf(name: 'corrections' | 'notes', lines: readonly Free[]): Claim {
  const span = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 }
  const value = joined(lines).replace(/^[*•·\s]+/u, '')
  return { kind: 'field', name, field: { value, origin: 'copy', span }, span }
}

function claimOf(lines: readonly Free[]): Claim | null {
  const text = joined(lines)
  if (isCorrection(text)) return fieldOf('corrections', lines)
  if (isNote(text)) return fieldOf('notes', lines)
  if (isCredit(text)) return dropAs('credit', lines)
  return isCaption(text) ? dropAs('caption', lines) : null
}
