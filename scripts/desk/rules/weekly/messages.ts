/**
 * Messages: each is a paragraph. When it was sent and by whom stood on its line, and
 * has been taken off it (`lines/line-marks.ts`); what the program says itself is left
 * out. Who files a story by message has it read as one.
 */

import { drop } from '../../claims.ts'
import { type Claim, type Free, type Galley, type Markup, NO_CLAIMS, type Rule } from '../../galley.ts'
import { endsLikeProse, measureOf } from '../../lines/shapes.ts'
import { paragraphClaim, paragraphsIn } from '../../lines/weekly/sheet.ts'
import { dateline } from '../../signs/dateline.ts'
import { isChatNotice, messageStamp } from '../../signs/weekly/sent.ts'

export const messages: Rule = { name: 'messages', read }

function read(galley: Galley): Markup {
  const [first] = galley.copy.lines.filter(({ text }) => text.trim() !== '')
  if (first === undefined || messageStamp(first.text) === null) return NO_CLAIMS
  const free = galley.free.filter((line) => line !== null)
  const notices = free.filter((line) => isNotice(line, galley))
  const said = free.filter((line) => !notices.includes(line))
  const paragraphs = groupsOf(said, galley).flatMap(paragraphsIn)
  return {
    claims: [
      ...notices.map((line): Claim => drop('message-notice', line)),
      ...(isStory(said, galley) ? [] : paragraphs.map(paragraphClaim)),
    ],
  }
}

/** What the program set before a line of the copy. */
function stampOf({ line }: Free, { copy }: Galley): ReturnType<typeof messageStamp> {
  return messageStamp(copy.text.slice(line.start, line.end))
}

function isNotice(line: Free, galley: Galley): boolean {
  const stamp = stampOf(line, galley)
  return stamp !== null && isChatNotice(line.text, stamp.sender !== null)
}

/** The lines of each message. */
function groupsOf(lines: readonly Free[], galley: Galley): Free[][] {
  const groups: Free[][] = []
  for (const line of lines) {
    if (groups.length === 0 || stampOf(line, galley) !== null) groups.push([line])
    else groups.at(-1)?.push(line)
  }
  return groups
}

/** One of the messages is long, or opens as a story does. */
function isStory(lines: readonly Free[], galley: Galley): boolean {
  const prose = ({ text }: Free) => measureOf(text) >= LONG && endsLikeProse(text)
  return groupsOf(lines, galley).some(
    (message) =>
      message.length >= 3 && (message.filter(prose).length >= 2 || message.some(({ text }) => dateline(text) !== null)),
  )
}

const LONG = 80
