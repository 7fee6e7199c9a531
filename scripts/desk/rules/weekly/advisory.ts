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
import { blockClaim, drop, fieldClaim, spanOf } from '../../claims.ts'
import { type Claim, type Free, type Galley, type Markup, NO_CLAIMS, type Rule, unparted } from '../../galley.ts'
import { joined } from '../../lines/layout.ts'
import { blocksOf, itemClaim, sheetOf, subheadClaim } from '../../lines/weekly/sheet.ts'
import { isContact, releasedIn } from '../../signs/notices.ts'
import { type Answer, eventAnswer, namesDay } from '../../signs/weekly/event-lines.ts'

export const advisory: Rule = { name: 'advisory', read }

/** When and where, and nothing else that the press would ask. */
export const occasion: Rule = { name: 'occasion', read: readOccasion }

/** As many different questions. */
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

function read(galley: Galley): Markup {
  const lines = sheetOf(galley)
  const asked = askedIn(lines)
  if (new Set(asked.map(({ key }) => key)).size < LEAST) return NO_CLAIMS
  const [first] = lines
  // `MEDIA ADVISORY FOR NOV. 24`
  const isReleased = first !== undefined && first !== lines[asked[0]?.at ?? 0] && releasedIn(first.text) !== null
  const release = isReleased ? [drop('release-line', first)] : []
  return { claims: [...release, ...answerClaims(galley, lines, asked)] }
}

function readOccasion(galley: Galley): Markup {
  const lines = sheetOf(galley)
  const all = askedIn(lines)
  const dates = all.filter((one) => one.role === 'date' && namesDay(one.rest || (lines[one.at + 1]?.text ?? '')))
  const dated = dates.filter((date) => isAnnounced(date, all, lines))
  if (dated.length === 0) return NO_CLAIMS
  const asked = all.filter((one) => dated.some(({ at }) => Math.abs(at - one.at) <= NEAR))
  return { claims: [...titleAbove(lines, asked), ...answerClaims(galley, lines, asked)] }
}

/** `Event: Winter lecture on tides` right above when and where: what it is called, and no day. */
function titleAbove([first, second]: readonly Free[], asked: readonly Asked[]): Claim[] {
  const { word = '', title = '' } = /^(?<word>\p{L}+)\s*[:：]\s*(?<title>\S.*)$/u.exec(first?.text ?? '')?.groups ?? {}
  const isTitle = keyOf(word) === 'event' && !namesDay(title) && asked.some(({ line }) => line === second)
  return first !== undefined && isTitle ? [fieldClaim('headline', title, first)] : []
}

/** Whether the place stands by the day; `Date:` and `Place:` alone are those of a story. */
function isAnnounced(date: Asked, all: readonly Asked[], lines: readonly Free[]): boolean {
  const near = all.filter(({ at }) => Math.abs(at - date.at) <= NEAR)
  const isOwn = ({ key, role }: Asked) => (role === 'date' || role === 'place' ? keyOf(key) === null : true)
  const places = near.filter(({ role }) => role === 'place')
  if (places.length === 0) return false
  if (isOwn(date)) return true
  if (!places.some(isOwn) && !near.some(({ role }) => role === 'time')) return false
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
  const [block = [], next = []] = blocksOf(lines)
  const isAlone = block.length === 1 && (eventAnswer(block[0]?.text ?? '')?.rest ?? '') === ''
  const all = unparted(galley, isAlone ? [...block, ...untilContact(next)] : untilContact(block))
  const [bare] = all
  if (bare !== undefined && all.length > 1 && BARE.test(bare.text)) {
    const below = all.slice(1)
    return [subheadClaim(bare), blockClaim('paragraph', joined(below).replace(/\s+/g, ' '), spanOf(below))]
  }
  const starts = all.flatMap(({ text }, at) => (at === 0 || KEYED.test(text) ? [at] : []))
  return starts.map((start, at) => {
    const part = all.slice(start, starts[at + 1])
    if (BULLET.test(part[0]?.text ?? '')) return itemClaim(part)
    return blockClaim('paragraph', joined(part).replace(/\s+/g, ' '), spanOf(part))
  })
}

/** Whom the press may call is no part of the answer above. */
function untilContact(lines: readonly Free[]): readonly Free[] {
  const end = lines.findIndex(({ text }, at) => at > 0 && isContact(text))
  return end < 0 ? lines : lines.slice(0, end)
}

/** `Tickets: £5` */
const BULLET = /^[•·*–—-]\s/u
const KEYED = /^(?:[•·*–—-]\s+)?\p{Lu}[\p{L}’']{1,14}(?: [\p{L}’']{1,14})?[:：]\s/u
