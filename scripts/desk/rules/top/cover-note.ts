/**
 * A note to the desk above the copy, pasted without the headers of its mail: it ends as
 * a mail does, and says what only such a note says, or greets above a story that is signed.
 *
 *     Liebe Kollegen, anbei mein Text für Donnerstag.
 *     Gruß, Holger
 *
 *     Scheune brennt bis auf die Grundmauern nieder
 *     Von Holger Stüwe
 */

import { drop, freeLines, hasBlock } from '../../claims.ts'
import { type Free, type Galley, type Markup, NO_CLAIMS, type Rule } from '../../galley.ts'
import { farewellEnd, greets, isGreeting, LONGEST_NOTE, saysOfCopy, storyStart } from '../../lines/mail-body.ts'
import { isPageProseText } from '../../lines/pasted.ts'
import { opensLetter } from '../../signs/weekly/named-parts.ts'

export const coverNote: Rule = { name: 'cover-note', read }

function read(galley: Galley): Markup {
  const lines = freeLines(galley)
  const end = farewellEnd(lines)
  const note = lines.slice(0, end)
  const below = lines.slice(end)
  if (hasBlock(galley) || !isToDesk(note, below) || !below.some(({ text }) => isPageProseText(text))) return NO_CLAIMS
  return {
    claims: note.map((line) => drop(isGreeting(line.text) && line === note[0] ? 'greeting' : 'cover-note', line)),
  }
}

function isToDesk(note: readonly Free[], below: readonly Free[]): boolean {
  const texts = note.map(({ text }) => text)
  const size = texts.reduce((sum, text) => sum + text.length, 0)
  if (size === 0 || size > LONGEST_NOTE || texts.some(opensLetter)) return false
  const [first = ''] = texts
  return texts.some(saysOfCopy) || (greets(first) && storyStart(below)?.isTitled === true)
}
