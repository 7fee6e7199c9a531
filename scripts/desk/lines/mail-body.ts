/**
 * What stands around the story in a mail: the greeting and the covering note above
 * it, the closing, the signature and the notice of confidence below.
 *
 *     Hi all,                                      greeting
 *     Ferry piece below as promised, 190 words.    cover note
 *     Cheers, Piet                                 closing
 *     Ferry pilots vote to strike                  the story begins
 *     By Piet Ostrander
 */

import { Expression, opening } from '../../wording/expression.ts'
import { drop, droppedAs } from '../claims.ts'
import type { Claim, Free, Galley } from '../galley.ts'
import { byline } from '../signs/byline.ts'
import { dateline } from '../signs/dateline.ts'
import { isReachable } from '../signs/notices.ts'
import { isSentFrom } from '../signs/weekly/sent.ts'
import { WIDTHS } from '../widths.ts'
import { farewellEnd, isGreeting, isNameLine, LONGEST_NOTE, NOTE_LINES, saysOfCopy } from './farewell.ts'
import { isPageProseText } from './pasted.ts'
import { endsInFullStop, isHeadlineLike, measureOf } from './shapes.ts'

const CLOSING = new Expression(
  [opening('closings')],
  (words) => `^(?:${words})(?!\\p{L}).{0,30}?[,!.،，。]*(?:\\s(?:[–—-]\\s)?\\p{Lu}[\\p{L}.]*)?$`,
)

export interface StoryStart {
  /** Index into the lines. */
  readonly at: number
  /** A headline stands above the byline or the dateline. */
  readonly isTitled: boolean
}

/** Where the story begins in a mail: at the headline below a farewell, or above its byline or its dateline; null if none is there. */
export function storyStart(lines: readonly Free[]): StoryStart | null {
  const parted = farewellEnd(lines)
  const title = lines[parted]
  if (
    parted > 0 &&
    isTitle(title) &&
    byline(title?.text ?? '') === null &&
    isPageProseText(lines[parted + 1]?.text ?? '')
  )
    return { at: parted, isTitled: true }
  for (let at = 0; at < Math.min(lines.length, NOTE_LINES); at += 1) {
    const text = lines[at]?.text ?? ''
    if (byline(text) === null && dateline(text) === null) continue
    let first = at
    // The dek right above the byline may be a sentence or two.
    if (at > 1 && measureOf(lines[at - 1]?.text ?? '') <= 330 && isTitle(lines[at - 2]) && !isTitle(lines[at - 1]))
      first -= 1
    while (first > 0 && at - first < 3 && isTitle(lines[first - 1])) first -= 1
    return { at: first, isTitled: first < at }
  }
  return null
}

function isTitle(line: Free | undefined): boolean {
  if (line === undefined || isGreeting(line.text) || CLOSING.test(line.text) || isNameLine(line.text)) return false
  return isHeadlineLike(line.text) && !endsInFullStop(line.text) && measureOf(line.text) > 12
}

/** Greeting, cover note, closing and signature, each dropped under its name. @param sender who wrote the mail */
export function aroundStory(lines: readonly Free[], galley: Galley, sender: string | null = null): Claim[] {
  const cut = signatureAt(lines, sender)
  const above = cut < 0 ? lines : lines.slice(0, cut)
  const note = coverOf(above, galley)
  const rest = above.filter((line) => !note.includes(line))
  const closing = closingOf(rest, galley)
  return [
    ...note.map((line, at) => drop(at === 0 && isGreeting(line.text) ? 'greeting' : 'cover-note', line)),
    ...closing.map((line, at) => drop(at === 0 ? 'closing' : 'signature', line)),
    ...(cut < 0 ? [] : lines.slice(cut)).map((line) => drop('signature', line)),
  ]
}

/** As many lines sign a mail, and none is longer. */
const SIGNED = 6
const LONGEST_SIGNED = 70

/** Where a mail is signed: at its two hyphens, or where its sender's name or its telephone stands near the end. */
function signatureAt(lines: readonly Free[], sender: string | null): number {
  const cut = lines.findIndex((line) => /^--$/.test(line.text))
  if (cut >= 0) return cut
  const [first = ''] = sender?.split(' ') ?? []
  const at = lines.findIndex(({ text }, index) => {
    const name = text.replace(/^[–—-]\s*|[,.]$/gu, '').trim()
    const isEnd = index > 1 && index >= lines.length - SIGNED && name !== ''
    // A whole name may be the story's signature; with a telephone below it, it is the mail's.
    const isSigned = name === first || (name === sender && lines.slice(index).some((line) => isReachable(line.text)))
    return (isEnd && isSigned) || (index > 0 && isSentFrom(text))
  })
  return at >= 0 && lines.slice(at).every(({ text }) => measureOf(text) <= LONGEST_SIGNED) ? at : -1
}

/** The lines above the story: up to a ruler, a closing, the headline, or the end of what only a note says. */
function coverOf(lines: readonly Free[], galley: Galley): readonly Free[] {
  const [first] = lines
  if (first === undefined) return []
  const greeted = isGreeting(first.text) ? 1 : 0
  const end = Math.max(greeted, coverEnd(lines, greeted, galley))
  const cover = lines.slice(0, end)
  return cover.reduce((sum, line) => sum + line.text.length, 0) <= LONGEST_NOTE ? cover : lines.slice(0, greeted)
}

function coverEnd(lines: readonly Free[], from: number, galley: Galley): number {
  const top = lines.slice(0, NOTE_LINES)
  const ruler = droppedAs(galley, 'ruler').find(({ span }) => span.start > (lines[0]?.start ?? 0))
  const ruled = ruler === undefined ? -1 : top.findIndex((line) => line.start > ruler.span.start)
  if (ruled > 0) return ruled
  const closed = top.findIndex((line, at) => at >= from && CLOSING.test(line.text))
  const parted = farewellEnd(lines)
  if (closed < 0 && parted > from && lines.length - parted > 3) return parted
  if (closed >= 0 && lines.length - closed > 4) return closed + 1 + (isNameLine(lines[closed + 1]?.text ?? '') ? 1 : 0)
  const story = storyStart(lines)
  if (story !== null && story.at > from && (story.isTitled || from > 0)) return story.at
  let end = from
  while (end < top.length && end < from + 2 && saysOfCopy(lines[end]?.text ?? '')) end += 1
  return end
}

/** From the closing to the end, if hardly any copy stands below it. */
function closingOf(lines: readonly Free[], galley: Galley): readonly Free[] {
  const closed = lines.findLastIndex(({ text }) => CLOSING.test(text))
  if (closed < 1) return []
  const ruler = droppedAs(galley, 'ruler').at(-1)?.span.start ?? 0
  // A word or two below the ruler that ends the story belong to the mail.
  const ruled = ruler === 0 ? -1 : lines.findIndex((line) => line.start > ruler)
  const isWord =
    ruled > 0 && ruled < closed && lines.slice(ruled, closed).reduce((sum, { text }) => sum + text.length, 0) < 300
  const at = isWord && ruled > 4 ? ruled : closed
  const below = lines.slice(at + 1).filter(({ text }) => measureOf(text) > WIDTHS.name)
  const isShort =
    below.reduce((sum, line) => sum + line.text.length, 0) <
    lines.slice(0, at).reduce((sum, line) => sum + line.text.length, 0) / 3
  return isShort && !lines.slice(at + 1).some(({ text }) => /^p\.?\s?s\.?\b/i.test(text))
    ? lines.slice(at)
    : lines.slice(at, at + 1)
}
