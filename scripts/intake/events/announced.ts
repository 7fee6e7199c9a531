/**
 * What a story announces: its lines that say when and where make an event, beside which
 * they stay in the story. A day that cannot be read is told; what says no day, as in
 * “When: nobody knows”, announces nothing.
 */

import { type Answer, answersIn, namesDay, whenSaid } from '../../desk/signs/weekly/event-lines.ts'
import { NOT_THERE } from '../../fields/event-value.ts'
import { whenOf } from '../../flow/beside/event-times.ts'
import { type Copy, placeOf } from '../../flow/copy.ts'
import type { Block, DiaryEntry, Field, Item, StoryItem } from '../../flow/item.ts'
import type { Problem } from '../../flow/problem.ts'

interface Asked extends Answer {
  readonly block: Block
  /** Of the block, in the body. */
  readonly at: number
}

/** In blocks, from when to where. */
const NEAR = 6
/** As many different questions are an invitation, though none of them is where. */
const QUESTIONS = 3

/** The items of a file, each with what it announces, and what of it cannot be read. */
export function withAnnounced(items: readonly Item[], copy: Copy): { items: readonly Item[]; problems: Problem[] } {
  const problems: Problem[] = []
  const all = items.map((item) => {
    if (item.kind === 'brief') return item
    if (item.fields.event !== undefined) return withoutNone(item)
    const { event: found, unread, diary } = eventIn(item)
    if (diary !== undefined && item.diary === undefined) return { ...item, diary }
    const event = found === null ? null : inItsYear(found, item.fields.date?.value)
    if (unread !== null) problems.push(unreadEvent(copy, unread))
    return event === null ? item : { ...item, fields: { ...item.fields, event } }
  })
  return { items: all, problems }
}

/** What is told of an `event:` that cannot be read, where each item has what its copy announces: that stands. */
export function withStanding(problems: readonly Problem[], items: readonly Item[]): readonly Problem[] {
  const isThere = (item: Item) => item.fields.event !== undefined || (item.kind === 'story' && item.diary !== undefined)
  if (items.length === 0 || !items.every(isThere)) return problems
  return problems.map((problem) =>
    problem.code === 'unread-event' ? { ...problem, reason: problem.reason.replace(NOT_THERE, STANDS) } : problem,
  )
}

const STANDS = 'What the copy itself announces stands in the calendar.'

/** A day without a year, of the year that follows the story's day, where the copy gives that. */
function inItsYear(event: Field, day: string | undefined): Field {
  if (day === undefined || !event.value.startsWith('--')) return event
  const when = whenOf(event, day)
  if (when === null) return event
  return { ...event, value: when.end === null ? when.start : `${when.start}/${when.end}` }
}

/** An editor says that it announces nothing. */
function withoutNone(item: StoryItem): StoryItem {
  const { event, ...fields } = item.fields
  return event?.value === 'none' ? { ...item, fields } : item
}

interface Announced {
  readonly event: Field | null
  readonly unread: Asked | null
  /** Of several, each. */
  readonly diary?: readonly DiaryEntry[]
}

function eventIn({ body, fields }: StoryItem): Announced {
  const asked = body.flatMap((block, at) => answersOf(body, block, at))
  const dates = asked.filter((one) => one.role === 'date' && namesDay(one.rest) && isInvited(one, asked))
  const read = dates.flatMap((date) => {
    const value = whenSaid(date.rest, nearest(date, asked, 'time')?.rest ?? '')
    return value === null ? [] : [{ date, value, where: whereOf(date, asked) }]
  })
  const [first] = read
  if (first === undefined || read.length < dates.length)
    return { event: null, unread: dates.find((date) => !read.some((one) => one.date === date)) ?? null }
  if (read.length === 1) {
    const where = first.where === '' ? {} : { where: first.where }
    return { event: { value: first.value, origin: 'drafted', span: first.date.block.span, ...where }, unread: null }
  }
  return {
    event: null,
    unread: null,
    diary: read.map(({ date, value, where }) => {
      const [start = '', weekday] = (value.split('/')[0] ?? '').split(' ')
      const what = asked.findLast(({ role, at }) => role === 'other' && at < date.at && at >= date.at - 2)?.rest
      const text = [what ?? fields.headline?.value ?? '', date.rest, where].filter((part) => part !== '').join(', ')
      return { start, ...(weekday === undefined ? {} : { weekday: Number(weekday) }), text }
    }),
  }
}

/** Without the stop behind it, and what stands on its line under another key. */
function whereOf(date: Asked, asked: readonly Asked[]): string {
  const rest = nearest(date, asked, 'place')?.rest ?? ''
  return (rest.split(/[.;]\s+(?=\p{Lu}[\p{L} ]{1,20}[:：])/u)[0] ?? '').replace(/(?<=\p{L}{3})\.$/u, '')
}

function isInvited(date: Asked, asked: readonly Asked[]): boolean {
  const near = asked.filter(({ at }) => Math.abs(at - date.at) <= NEAR)
  return (
    near.some(({ role, rest }) => role === 'place' && rest !== '') ||
    new Set(near.map(({ key }) => key)).size >= QUESTIONS
  )
}

function nearest(date: Asked, asked: readonly Asked[], role: Answer['role']): Asked | null {
  const found = asked.filter((one) => one.role === role && Math.abs(one.at - date.at) <= NEAR)
  return found.sort((a, b) => Math.abs(a.at - date.at) - Math.abs(b.at - date.at))[0] ?? null
}

/** The answers in a block: of its text, or of the rows of a table; below a subhead that is a question, the block that follows. */
function answersOf(body: readonly Block[], block: Block, at: number): Asked[] {
  const rows = block.rows?.map(([key = '', ...rest]) => `${key.replace(/[:：]$/u, '')}: ${rest.join(' ')}`)
  const texts = rows ?? (block.kind === 'subhead' ? [`${block.text}:`] : block.text.split('\n'))
  return texts.flatMap(answersIn).map((one) => {
    const below = body[at + 1]
    return { ...one, rest: one.rest === '' && below?.kind !== 'subhead' ? (below?.text ?? '') : one.rest, block, at }
  })
}

function unreadEvent(copy: Copy, { block, key, rest }: Asked): Problem {
  const shown = rest.length > SHOWN ? `${rest.slice(0, SHOWN)}…` : rest
  return {
    severity: 'warning',
    code: 'unread-event',
    file: copy.path,
    ...placeOf(copy, block.span.start),
    reason: `Found “${key}: ${shown}”, which announces something on a day or at hours that cannot be read; expected one day in full (with its own weekday, if any), or the first and the last, such as 3 December 2026, 19:30–21:00. ${NOT_THERE}`,
    hint: `Write the day in full, or put “event: 2026-12-03 19:30” into ${copy.path.replace(/\.[^./]+$/, '')}.yaml; “event: none” if it is no event.`,
  }
}

/** In characters. */
const SHOWN = 80
