/**
 * A picture's caption that is all there is: a brief, since nothing that is filed is
 * lost, and the editor is told that the picture is not there.
 *
 *     PHOTO: IMG_2231.jpg
 *     First snow on the mill pond, Sunday morning. (Photo by Jean Roy)
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ brief
 */

import { placeOf } from '../../../flow/copy.ts'
import type { Problem } from '../../../flow/problem.ts'
import { drop, headlineClaim } from '../../claims.ts'
import { type Claim, type Free, type Galley, type Markup, NO_CLAIMS, type Rule } from '../../galley.ts'
import { joined } from '../../lines/layout.ts'
import { CAPTION_CREDIT, CAPTION_LABEL, PICTURE_FILE } from '../../lines/weekly/caption-parts.ts'
import { behind, blocksOf, sheetOf } from '../../lines/weekly/sheet.ts'
import { isBareCredit, isCaption, isCredit } from '../../signs/notices.ts'

export const photo: Rule = { name: 'photo', read }

const MOST_LINES = 4
const LONGEST = 500

function read(galley: Galley): Markup {
  if (galley.claims.some(({ kind }) => kind === 'block' || kind === 'brief' || kind === 'field')) return NO_CLAIMS
  const lines = sheetOf(galley)
  const pictures = picturesIn(lines)
  const [first] = lines
  if (first === undefined || pictures === null) return NO_CLAIMS
  return { claims: pictures.flatMap(captionClaims), problems: [told(galley, first)] }
}

/** The lines of each picture; null if one of the blocks is something else. */
function picturesIn(lines: readonly Free[]): readonly (readonly Free[])[] | null {
  const blocks = blocksOf(lines)
  // A blank line may part the name of the file from the caption.
  const all = blocks.length === 2 && blocks[0]?.length === 1 && !isPicture(blocks[1] ?? []) ? [blocks.flat()] : blocks
  return all.length > 0 && all.every(isPicture) ? all : null
}

function isPicture(lines: readonly Free[]): boolean {
  const text = joined(lines)
  if (lines.length > MOST_LINES || text.length > LONGEST) return false
  const [first = ''] = lines.map((line) => line.text)
  const isNamed = PICTURE_FILE.test(first) || CAPTION_LABEL.test(first)
  return (
    (isNamed && words(lines).length > 0) || (lines.length <= 2 && PICTURE_FILE.test(CAPTION_LABEL.replace(first, '')))
  )
}

/** What a reader is to read: not the label, the file's name, the credit. */
function words(lines: readonly Free[]): readonly Free[] {
  return lines.flatMap((line, at) => {
    const bare = at === 0 ? behindLabel(line) : line
    return bare === null || isBareCredit(bare.text) || isCredit(bare.text) || (at > 0 && isLabelled(bare.text))
      ? []
      : [bare]
  })
}

function isLabelled(text: string): boolean {
  return isCaption(text) && CAPTION_LABEL.test(text)
}

function behindLabel(line: Free): Free | null {
  const label = CAPTION_LABEL.exec(line.text)?.[0].length ?? 0
  const name = PICTURE_FILE.exec(line.text.slice(label))?.[0].length ?? 0
  return behind(line, label + name)
}

function captionClaims(lines: readonly Free[]): Claim[] {
  const said = words(lines)
  const [first] = said
  const last = said.at(-1)
  if (first === undefined || last === undefined) return lines.map((line) => drop('caption', line))
  const credit = CAPTION_CREDIT.exec(last.text)
  const isCredited = credit !== null && isCaption(last.text)
  const end = isCredited ? last.start + credit.index : last.end
  const span = { start: first.start, end }
  const text = joined(said)
  const label = { start: lines[0]?.start ?? 0, end: first.start }
  return [
    ...(label.end > label.start ? [drop('caption', label)] : []),
    headlineClaim('brief', isCredited ? text.slice(0, text.length - credit[0].length) : text, span),
    ...(isCredited ? [drop('credit', { start: end, end: last.end })] : []),
    ...lines.filter((line) => line.start > last.end).map((line) => drop('credit', line)),
  ]
}

function told({ copy }: Galley, { start }: Free): Problem {
  return {
    severity: 'warning',
    code: 'caption-alone',
    file: copy.path,
    ...placeOf(copy, start),
    reason: 'Found a picture’s caption and no story, and the picture is not here; the caption is a brief.',
    hint: 'Put the caption into the file of its story. If it is to stand alone, nothing needs doing.',
  }
}
