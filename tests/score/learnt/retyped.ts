/**
 * Stories of saved pages as an editor would type them: the same headline, signature, day
 * and paragraphs in a dozen plain layouts, and what should be read. Their words are
 * as long, and their names as many, as those that papers print.
 */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LabelledFile } from '../labels.ts'
import { OPENERS } from './byline-openers.ts'

/** What is known of a saved page. */
interface PageAnswer {
  readonly site: string
  readonly language: string
  readonly headline: string
  readonly bylines: readonly string[]
  /** `yyyy-mm-dd`, those that count as right. */
  readonly days: readonly string[]
  readonly paragraphs: readonly string[]
}

/** One story in one layout, and what should be read of it. */
export interface Retyped extends LabelledFile {
  readonly text: string
}

/** The answers of a folder of saved pages. @throws a sentence, if there are none */
function pageAnswers(folder: string): readonly (readonly [name: string, answer: PageAnswer])[] {
  const path = join(folder, 'answers.json')
  if (!existsSync(path))
    throw new Error(`Found no answers.json in “${folder}”; expected a folder of saved pages with their answers.`)
  const answers = Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, Partial<PageAnswer>>)
  return answers.flatMap(([name, answer]) => (isWhole(answer) ? [[name, answer] as const] : []))
}

function isWhole(answer: Partial<PageAnswer>): answer is PageAnswer {
  return (answer.headline ?? '') !== '' && (answer.paragraphs?.length ?? 0) >= 2
}

/** A line and its letter; a blank line parts what is above it from what is below. */
type Set = readonly (readonly [letter: string, text: string])[]

const BLANK = [['', '']] as const

interface Story {
  readonly title: Set
  readonly signed: Set
  readonly dated: Set
  readonly body: readonly Set[]
  readonly answer: PageAnswer
}

const LAYOUTS: Readonly<Record<string, (story: Story) => readonly Set[]>> = {
  plain: ({ title, body }) => [title, ...body],
  byline: ({ title, signed, body }) => [title, signed, ...body],
  glued: ({ title, signed, dated, body }) => [[...title, ...signed, ...dated], ...body],
  below: ({ title, body, answer }) => [title, ...body, names(answer, 'B', '— ')],
  lines: ({ title, signed, body }) => [[...title, ...signed, ...body.flat()]],
  dayFirst: ({ title, signed, dated, body }) => [dated, title, signed, ...body],
  oneLine: ({ title, signed, dated, body }) => [title, joined(signed, dated), ...body],
  headless: ({ signed, body }) => [signed, ...body],
  namesOnly: ({ title, body, answer }) => [title, names(answer, 'B', ''), ...body],
  capitals: ({ title, signed, dated, body, answer }) => [
    title.map(([letter, text]) => [letter, text.toLocaleUpperCase(answer.language)] as const),
    signed,
    dated,
    ...body,
  ],
  wrapped: ({ title, signed, body }) => [wrapped(title, NARROW), signed, ...body.map((each) => wrapped(each, WIDE))],
  indented: ({ title, signed, body }) => [
    [...title, ...signed],
    body.flatMap((each) =>
      wrapped(each, WIDE).map(([letter, text], at) => [letter, at === 0 ? `    ${text}` : text] as const),
    ),
  ],
}

/** In characters. */
const NARROW = 40
const WIDE = 68

/** Each story in all of the layouts; of those without a signature or a day, in those that need none. */
export function retyped(folder: string): Retyped[] {
  return pageAnswers(folder).flatMap(([name, answer]) =>
    Object.entries(LAYOUTS).map(([layout, lay]) => retypedAs(name, answer, layout, lay(storyOf(answer)))),
  )
}

function retypedAs(name: string, answer: PageAnswer, layout: string, sets: readonly Set[]): Retyped {
  const lines = sets.filter((each) => each.length > 0).flatMap((each, at) => (at === 0 ? each : [...BLANK, ...each]))
  const has = (letter: string) => lines.some(([own]) => own === letter)
  const isDated = dayOf(answer) !== '' && lines.some(([, text]) => text.includes(dayOf(answer)))
  return {
    file: `${name.replace(/\.html$/u, '')}-${layout}.txt`,
    shape: layout,
    text: `${lines.map(([, text]) => text).join('\n')}\n`,
    headline: has('H') ? titled(lines) : null,
    kicker: null,
    dek: null,
    ...(answer.bylines.every(isPerson) ? { bylines: has('B') ? answer.bylines : [] } : {}),
    ...(isDated && answer.days.length === 1 ? { date: answer.days[0] } : {}),
    ...(isDated ? {} : { date: null }),
    bodyLastWords: answer.paragraphs.join(' ').split(/\s+/u).slice(-LAST_WORDS).join(' '),
  }
}

/** As it is set: in capitals, perhaps, or over several lines. */
function titled(lines: Set): string {
  return lines.flatMap(([letter, text]) => (letter.toUpperCase() === 'H' ? [text] : [])).join(' ')
}

/** Signs of agencies and addresses of sites are signatures, too, but no two papers have them alike. */
function isPerson(name: string): boolean {
  return / /u.test(name) && !/(?<!\p{L})\p{Lu}{2,5}$/u.test(name)
}

const LAST_WORDS = 6

function storyOf(answer: PageAnswer): Story {
  const day = dayOf(answer)
  return {
    title: [['H', answer.headline]],
    signed: names(answer, 'B', OPENERS[answer.language] ?? ''),
    dated: day === '' ? [] : [['T', day]],
    body: answer.paragraphs.map((text) => [['P', text]]),
    answer,
  }
}

function names({ bylines }: PageAnswer, letter: string, before: string): Set {
  return bylines.length === 0 ? [] : [[letter, `${before}${bylines.join(', ')}`]]
}

/** As the language writes it, in full. */
function dayOf({ days: [day], language }: PageAnswer): string {
  if (day === undefined) return ''
  const form = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' })
  return form.format(new Date(`${day}T00:00:00Z`))
}

function joined(signed: Set, dated: Set): Set {
  const text = [...signed, ...dated].map(([, each]) => each).join(' | ')
  return text === '' ? [] : [[signed.length > 0 ? 'B' : 'T', text]]
}

function wrapped(set: Set, width: number): Set {
  return set.flatMap(([letter, text]) =>
    wrap(text, width).map((line, at) => [at === 0 ? letter : letter.toLowerCase(), line] as const),
  )
}

function wrap(text: string, width: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
    return lines
  }, [])
}
