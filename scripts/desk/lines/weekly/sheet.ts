/**
 * What rules for weekly copy have in common: the free lines up to the end mark, the
 * blocks that blank lines make of them, and the title with the little that stands
 * between it and the entries.
 */

import { blockClaim, fieldClaim, hasField, spanOf } from '../../claims.ts'
import { type Claim, type Free, freeOf, type Galley } from '../../galley.ts'
import { byline } from '../../signs/byline.ts'
import { dateLine } from '../../signs/date-line.ts'
import { isEndMark } from '../../signs/end-mark.ts'
import { isDaysLine } from '../../signs/weekly/days.ts'
import { hasRoom, isWhole, joined, paragraphsOf, widthOf } from '../layout.ts'
import { endsInFullStop, endsLikeProse, measureOf, startsLower } from '../shapes.ts'

/** The free lines of a document above its end mark, none of them claimed in part. */
export function sheetOf(galley: Galley): Free[] {
  const lines = galley.free.filter((free) => free !== null)
  const end = lines.findIndex(({ text }) => isEndMark(text))
  const sheet = end < 0 ? lines : lines.slice(0, end)
  // Of the pieces of one line, one between may be claimed.
  const parted = sheet.findIndex((free, at) => {
    const above = sheet[at - 1]?.line
    return !isWhole(free) || (above?.number === free.line.number && above.end < free.line.start)
  })
  return parted < 0 ? sheet : sheet.slice(0, parted)
}

/** Lines without a blank or claimed line between them. */
export function blocksOf(lines: readonly Free[]): Free[][] {
  const blocks: Free[][] = []
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1]
    if (above !== undefined && line.line.number - above.line.number <= 1) blocks.at(-1)?.push(line)
    else blocks.push([line])
  }
  return blocks
}

/** Some lines as paragraphs, wrapped ones joined. */
export function paragraphsIn(lines: readonly Free[]): Free[][] {
  return blocksOf(lines).flatMap((block) => paragraphsOf({ lines: block, at: 0, blanksAbove: 0 }))
}

export function paragraphClaim(lines: readonly Free[]): Claim {
  return blockClaim('paragraph', joined(lines), spanOf(lines))
}

/** Some lines as one item of a list, without the bullet before it. */
export function itemClaim(lines: readonly Free[], number: number | null = null, length = 0): Claim {
  const text = joined(lines)
  const bullet = length > 0 ? length : (/^[•·*–—-]\s+/u.exec(text)?.[0].length ?? 0)
  return blockClaim('listItem', text.slice(bullet), spanOf(lines), { list: { number, depth: 0 } })
}

export function subheadClaim(line: Free): Claim {
  return blockClaim('subhead', line.text.replace(/(?<!\s)\s*[:：]$/u, ''), line, { level: 2 })
}

/** Whether a line could be the title of a list: few words, no stop, nobody's byline. */
export function isTitle({ text }: Free): boolean {
  return (
    measureOf(text) <= LONGEST_TITLE &&
    /\p{L}{2}/u.test(text) &&
    !endsInFullStop(text) &&
    !/[,;]$/.test(text) &&
    byline(text) === null &&
    dateLine(text) === null
  )
}

const LONGEST_TITLE = 110

/**
 * The lines above the entries of a list: its title, who wrote it, for which days it is,
 * a paragraph that leads in. Null if one of them is anything else: then the head is read
 * by the rules for heads.
 */
export function topClaims(lines: readonly Free[], galley: Galley): Claim[] | null {
  const [first, ...rest] = lines
  if (first === undefined) return []
  const hasTitle = hasField(galley, 'headline')
  if (!hasTitle && !isTitle(first)) return null
  const claims: Claim[] = hasTitle ? [] : [fieldClaim('headline', first.text, first)]
  for (const paragraph of paragraphsIn(hasTitle ? lines : rest)) {
    const claim = topClaim(paragraph, galley)
    if (claim === null) return null
    claims.push(...claim)
  }
  return claims
}

function topClaim(lines: readonly Free[], galley: Galley): Claim[] | null {
  const text = joined(lines)
  const span = spanOf(lines)
  const names = lines.length === 1 ? (byline(text)?.names ?? []) : []
  if (names.length > 0)
    return hasField(galley, 'bylines') ? null : names.map((name) => fieldClaim('bylines', name, span))
  const date = lines.length === 1 ? dateLine(text) : null
  if (date?.kind === 'published' && date.reading.kind === 'date')
    return [
      fieldClaim(hasField(galley, 'date') ? 'dek' : 'date', hasField(galley, 'date') ? text : date.reading.day, span),
    ]
  if (isDaysLine(text)) return [fieldClaim('dek', text, span)]
  return endsLikeProse(text) || /[:：]$/.test(text) ? [paragraphClaim(lines)] : null
}

/**
 * Lines as entries: one begins where the line says so, and where the line above was
 * ended on purpose. A wrapped entry goes on in the next line.
 */
export function entriesIn(lines: readonly Free[], opens: (line: Free) => boolean): Free[][] {
  return blocksOf(lines).flatMap((block) => {
    const measure = block.reduce((most, line) => Math.max(most, widthOf(line)), 0)
    const entries: Free[][] = []
    for (const [at, line] of block.entries()) {
      const above = block[at - 1]
      const goesOn =
        above !== undefined &&
        !opens(line) &&
        (startsLower(line.text) || (!isEnded(above.text) && measure > NARROW && !hasRoom(above, line, measure)))
      if (goesOn) entries.at(-1)?.push(line)
      else entries.push([line])
    }
    return entries
  })
}

/** In a stop, or in a figure: a price, a telephone number. */
function isEnded(text: string): boolean {
  return endsLikeProse(text) || /\d[)\]]?$/.test(text)
}

/** Lines that are wrapped reach this far. */
const NARROW = 50

/** What is left of a line behind its first characters. */
export function behind(free: Free, length: number): Free | null {
  return freeOf(free.line, free.start + length, free.end)
}
