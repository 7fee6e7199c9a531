/**
 * A note to the desk above the copy or below it, pasted without the headers of its mail: it ends as
 * a mail does, and says what only such a note says, or greets above a story that is signed.
 *
 *     Liebe Kollegen, anbei mein Text für Donnerstag.
 *     Gruß, Holger
 *
 *     Scheune brennt bis auf die Grundmauern nieder
 *     Von Holger Stüwe
 */

import { drop, freeLines, hasBlock } from '../../claims.ts'
import { type Claim, type Free, type Galley, type Markup, NO_CLAIMS, type Rule } from '../../galley.ts'
import {
  farewellEnd,
  greetsByName,
  isGreeting,
  isNameLine,
  LONGEST_NOTE,
  noteBelow,
  opensNote,
  saysOfCopy,
} from '../../lines/farewell.ts'
import { storyStart } from '../../lines/mail-body.ts'
import { isPageProseText } from '../../lines/pasted.ts'
import { isHeadlineLike } from '../../lines/shapes.ts'
import { byline } from '../../signs/byline.ts'
import { opensLetter } from '../../signs/weekly/named-parts.ts'

export const coverNote: Rule = { name: 'cover-note', read }

function read(galley: Galley): Markup {
  const lines = freeLines(galley)
  if (hasBlock(galley) || isLetter(lines)) return NO_CLAIMS
  const end = noteEnd(lines)
  const from = noteBelow(lines.slice(end)) + end
  const below = isLeft(lines.slice(end, from)) ? lines.slice(from) : []
  return { claims: [...lines.slice(0, end), ...below].map(claimOf) }
}

/** Behind the note above the copy; 0 where there is none. */
function noteEnd(lines: readonly Free[]): number {
  const end = farewellEnd(lines)
  const copy = lines.slice(end)
  return isLeft(copy) && isToDesk(lines.slice(0, end), copy) ? end : 0
}

/** `Dear Editor,`, unless what stands below says of copy what a note does: `anbei unser Bericht`. */
function isLetter(lines: readonly Free[]): boolean {
  return lines.some(({ text }, at) => opensLetter(text) && !opensNote(lines[at + 1]?.text ?? ''))
}

function claimOf(line: Free): Claim {
  return drop(isGreeting(line.text) ? 'greeting' : 'cover-note', line)
}

/** Whether copy is left: a paragraph, at least. */
function isLeft(lines: readonly Free[]): boolean {
  return lines.some(({ text }) => isPageProseText(text))
}

/** @param copy what stands below the note */
function isToDesk(note: readonly Free[], copy: readonly Free[]): boolean {
  const texts = note.map(({ text }) => text)
  const size = texts.reduce((sum, text) => sum + text.length, 0)
  if (size === 0 || size > LONGEST_NOTE) return false
  const [first = ''] = texts
  if (texts.length === 1 || texts.some(saysOfCopy)) return true
  const isTitled = isHeadlineLike(copy[0]?.text ?? '')
  const isNamed = size <= LONGEST_NAMED && isTitled && greetsByName(first)
  const isGreeted = greetsByName(first) || (isGreeting(first) && /[^\p{L}\p{N}]$/u.test(first))
  return isNamed || (isGreeted && (storyStart(copy)?.isTitled === true || isSignedBelow(texts, copy)))
}

/** In characters: to one person by name, a note that says nothing of copy is no longer. */
const LONGEST_NAMED = 450

/** In characters: who signs is not longer. */
const SIGNATURE = 60

/** Whether who signs the note signs the story, too. */
function isSignedBelow(note: readonly string[], copy: readonly Free[]): boolean {
  const names = note.slice(1).flatMap((text) => (isNameLine(text) ? (/^\p{Lu}\p{Ll}{2,}/u.exec(text)?.[0] ?? []) : []))
  const signatures = copy.filter(({ text }) => text.length <= SIGNATURE && (isNameLine(text) || byline(text) !== null))
  return signatures.some(({ text }) => text.split(/[^\p{L}]+/u).some((word) => names.includes(word)))
}
