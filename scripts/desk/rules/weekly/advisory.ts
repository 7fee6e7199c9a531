/**
 * Invitations and announcements: who, what, when and where, each a paragraph with its answer.
 *
 *     WHAT:   Ribbon-cutting at the fire hall
 *     WHEN:
 *     Tuesday, Nov. 24, at 10 a.m.
 *
 * What is announced so is an event (`intake/events/`); that its day is none of the
 * story's is why its lines are claimed before keys and credit lines are looked for.
 */

import { keyOf } from '../../../fields/keys.ts'
import { blockClaim, spanOf } from '../../claims.ts'
import { type Claim, type Free, type Galley, type Markup, type Rule, unparted } from '../../galley.ts'
import { joined } from '../../lines/layout.ts'
import { blocksOf, sheetOf } from '../../lines/weekly/sheet.ts'
import { isContact } from '../../signs/notices.ts'
import { type Answer, eventAnswer, namesDay } from '../../signs/weekly/event-lines.ts'

export const occasion: Rule = { name: 'occasion', read: readOccasion }

/** As many different questions are the press's, whatever they ask. */
const LEAST = 3
/** In lines, from when to where. */
const NEAR = 8

/** `WHEN`, the answer on the next line. */
const BARE = /^[\p{Lu} ]{2,24}[?？]?$/u

type Asked = Answer & { readonly at: number; readonly line: Free }

function askedIn(lines: readonly Free[]): Asked[] {
  return lines.flatMap((line, at) => {
    const isBare = BARE.test(line.text) && lines[at + 1]?.line.number === line.line.number + 1
    const found = isContact(line.text) ? null : eventAnswer(isBare ? `${line.text}:` : line.text)
    return found === null ? [] : [{ ...found, at, line }]
  })
}

function readOccasion(galley: Galley): Markup {
  const lines = sheetOf(galley)
  const all = askedIn(lines)
  const dates = all.filter((one) => one.role === 'date' && namesDay(one.rest))
  const dated = dates.filter((date) => isAnnounced(date, all, lines))
  const isAdvisory = new Set(all.map(({ key }) => key)).size >= LEAST
  const asked = isAdvisory ? all : all.filter((one) => dated.some(({ at }) => Math.abs(at - one.at) <= NEAR))
  return { claims: answerClaims(galley, lines, asked) }
}

/** Whether the place stands by the day; `Date:` and `Place:` alone are those of a story. */
function isAnnounced(date: Asked, all: readonly Asked[], lines: readonly Free[]): boolean {
  const near = all.filter(({ at }) => Math.abs(at - date.at) <= NEAR)
  const isOwn = ({ key }: Asked) => keyOf(key) === null
  const places = near.filter(({ role }) => role === 'place')
  if (places.length === 0) return false
  if (isOwn(date)) return true
  if (!places.some(isOwn)) return false
  const block = blocksOf(lines).find((one) => one.includes(date.line)) ?? []
  return block.every(({ text }) => !isOfStory(text))
}

/** Lines of a header that say more of a story than its day and its place. */
function isOfStory(text: string): boolean {
  const key = keyOf(/^\s*(?<word>\p{L}[\p{L} _-]{0,24}?)\s*[:：]/u.exec(text)?.groups?.word ?? '')
  return key !== null && !['date', 'place', 'event', 'notes', 'headline'].includes(key)
}

function answerClaims(galley: Galley, lines: readonly Free[], asked: readonly Asked[]): Claim[] {
  return asked.flatMap(({ at }, index) => claimsOf(galley, lines.slice(at, asked[index + 1]?.at)))
}

/** The question with its answer, to the end of the block, or the next block where the question stands alone; and what stands with it under keys of its own. */
function claimsOf(galley: Galley, lines: readonly Free[]): Claim[] {
  const [block = []] = blocksOf(lines)
  const all = unparted(galley, untilContact(block))
  const starts = all.flatMap(({ text }, at) => (at === 0 || KEYED.test(text) ? [at] : []))
  return starts.map((start, at) => {
    const part = all.slice(start, starts[at + 1])
    return blockClaim('paragraph', joined(part).replace(/\s+/g, ' '), spanOf(part))
  })
}

/** Whom the press may call is no part of the answer above. */
function untilContact(lines: readonly Free[]): readonly Free[] {
  const end = lines.findIndex(({ text }, at) => at > 0 && isContact(text))
  return end < 0 ? lines : lines.slice(0, end)
}

/** `Tickets: £5` */
const KEYED = /^(?:[•·*–—-]\s+)?\p{Lu}[\p{L}’']{1,14}(?: [\p{L}’']{1,14})?[:：]\s/u
