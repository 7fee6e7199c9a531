/**
 * Saved pages as samples: `answers.json` beside them has of each its headline, its
 * signatures, its days and the paragraphs of its body, and the letters of its lines are
 * found by looking for these. What cannot be told so is left open, and the learner takes
 * what suits the rest.
 */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { read } from '../copy/read.ts'
import { isHeadlineLike } from '../desk/lines/shapes.ts'
import { ownHeading } from '../desk/own/heading.ts'
import { placeOfLine } from '../desk/roles/evidence/page-places.ts'
import { dateIn } from '../desk/signs/date-line.ts'
import type { Copy, Line, MarkedLine } from '../flow/copy.ts'
import { foldedWords } from '../flow/folded-words.ts'
import { bodyLines } from './body-lines.ts'
import { type Sample, samplesOfCopy } from './samples.ts'

/** What is known of a page. */
export interface PageAnswer {
  /** Its publisher: `s035`. */
  readonly site: string
  readonly language: string
  readonly headline: string
  readonly bylines: readonly string[]
  /** Each of them is right: a page has several. */
  readonly days: readonly string[]
  readonly paragraphs: readonly string[]
}

export function pagesIn(folder: string): Sample[] {
  const answers = JSON.parse(readFileSync(join(folder, 'answers.json'), 'utf8')) as Record<string, PageAnswer>
  return Object.entries(answers).flatMap(([name, answer]) => {
    const { copy } = read(name, readFileSync(join(folder, name)))
    if (copy === null) return []
    const { site, language } = answer
    return samplesOfCopy(copy, { site, language, roles: lettersOf(copy, answer) })
  })
}

/** So many lines above the headline and below the text may say who signed it and when. */
const ABOVE = 6
const BELOW = 6
/** In characters: no line of credits is longer. */
const LONGEST_CREDIT = 160

/** The letters of a page's lines. */
export function lettersOf(copy: Copy, answer: PageAnswer): string {
  const letters: string[] = copy.lines.map(({ text }) => (text.trim() === '' ? ' ' : 'F'))
  const body = bodyLines(copy.lines, answer.paragraphs)
  const [first = -1, last = -1] = [body[0], body.at(-1)]
  const head = headlineLines(copy, answer, first)
  const full = copy.lines.flatMap((_, at) => (letters[at] === ' ' ? [] : [at]))
  const top = head[0] ?? first
  const near = new Set([
    ...full.filter((at) => at < top).slice(-ABOVE),
    ...full.filter((at) => at >= top && at < first),
    ...full.filter((at) => at > last).slice(0, BELOW),
  ])
  for (const at of full) {
    const line = copy.lines[at] as Line
    const marked = copy.structure?.lines?.[at] ?? null
    if (at > first && at < last) letters[at] = withinBody(line, marked)
    else if (near.has(at)) letters[at] = besideBody(line, marked, answer, at >= top && at < first)
    if (letters[at] === 'F') letters[at] = letterBeside(line, marked, at > top)
  }
  const above = full.findLast((at) => at < top)
  if (head.length > 0 && above !== undefined && isKicker(copy, above, top)) letters[above] = 'K'
  for (const at of body) letters[at] = formOf(copy.structure?.lines?.[at] ?? null)
  for (const [index, at] of head.entries()) letters[at] = index === 0 ? 'H' : 'h'
  return letters.join('')
}

/** Lists, tables and quotations in a text may be its own, though the answers have none. */
function withinBody({ text }: Line, marked: MarkedLine | null): string {
  if (marked?.path.includes('figcaption')) return 'F'
  if (marked?.path.includes('figure')) return 'O'
  const isOpen = ['td', 'th', 'li', 'blockquote', 'pre'].some((name) => marked?.path.includes(name))
  return isOpen && (marked?.links ?? 0) < MOST_LINKED && text.trim().length >= SHORTEST ? '?' : 'F'
}

const MOST_LINKED = 0.3
/** In characters. */
const SHORTEST = 20
const SHORTEST_DEK = 40

/** Who signed it and when; between headline and text a dek is called so, and what else is long is open. */
function besideBody({ text }: Line, marked: MarkedLine | null, answer: PageAnswer, isHead: boolean): string {
  const isPicture = ['figure', 'figcaption', 'img'].some((name) => marked?.path.includes(name))
  if (isPicture) return marked?.path.includes('figure') === true && !marked.path.includes('figcaption') ? 'O' : 'F'
  if (text.length <= LONGEST_CREDIT) {
    const words = foldedWords(text).join(' ')
    if (answer.bylines.some((name) => words.includes(foldedWords(name).join(' ')))) return 'B'
    const date = dateIn(text)
    const day =
      date?.kind === 'published' && date.reading.kind === 'date' ? date.reading.day : marked?.time?.slice(0, 10)
    if (day !== undefined && answer.days.includes(day)) return 'T'
    if (date !== null) return '?'
  }
  if (!isHead || text.trim().length < SHORTEST_DEK || (marked?.links ?? 0) >= MOST_LINKED) return 'F'
  const isHeading = marked?.path.some((name) => /^h[2-6]$/.test(name)) === true
  return isHeading || marked?.words.includes('dek') === true ? 'D' : '?'
}

/** The heading that says the answer's headline, or the page's own one. */
function headlineLines(copy: Copy, { headline }: PageAnswer, first: number): number[] {
  const wanted = foldedWords(headline).join(' ')
  const own = ownHeading(copy)
  const within =
    own === null ? [] : copy.lines.flatMap(({ start, end }, at) => (start < own.end && end > own.start ? [at] : []))
  const isAbove = (at: number) => first < 0 || at < first
  const said = copy.lines.flatMap(({ text }, at) => {
    const path = copy.structure?.lines?.[at]?.path ?? []
    const isShown = !path.includes('title') && !path.includes('nav')
    return isAbove(at) && isShown && wanted !== '' && foldedWords(text).join(' ') === wanted ? [at] : []
  })
  const heading = said.findLast((at) => copy.structure?.lines?.[at]?.path.includes('h1')) ?? said.at(-1)
  if (heading !== undefined && !within.includes(heading)) return [heading]
  return within.filter((at) => isAbove(at) && copy.lines[at]?.text.trim() !== '')
}

/** In words. */
const SHORTEST_HEADLINE = 3

/** Of what is none of the story: captions, and headlines of other stories below the heading. */
function letterBeside(line: Line, marked: MarkedLine | null, isBelow: boolean): string {
  if (marked?.path.includes('figcaption')) return 'C'
  return isBelow && isRelated(line, marked) ? 'E' : 'F'
}

/** A headline of another story beside this one, which its line links to. */
function isRelated({ text }: Line, marked: MarkedLine | null): boolean {
  if (marked === null || marked.links <= MOST_LINKED || marked.isHidden) return false
  const isBeside = marked.path.includes('aside') || [...marked.words, ...marked.around].includes('related')
  const isFrame = ['nav', 'footer', 'button', 'img'].some((name) => marked.path.includes(name))
  return isBeside && !isFrame && isHeadlineLike(text.trim()) && text.trim().split(/\s+/).length >= SHORTEST_HEADLINE
}

/** In characters. */
const LONGEST_KICKER = 50

/** A few words right above the heading, in the same part of the page. */
function isKicker({ lines, structure }: Copy, above: number, top: number): boolean {
  const [kicker, heading] = [structure?.lines?.[above], structure?.lines?.[top]]
  if (kicker == null || heading == null || (lines[above]?.text.trim().length ?? 0) > LONGEST_KICKER) return false
  const { path } = placeOfLine(kicker)
  const isPart = path !== '' && !NO_KICKER.some((name) => kicker.path.includes(name) || kicker.words.includes(name))
  return isPart && path === placeOfLine(heading).path.replace(/ ?h1$/, '')
}

const NO_KICKER = ['nav', 'button', 'time', 'li', 'img', 'share', 'bread', 'date', 'author', 'ad', 'skip', 'menu']

/** A line of the text by how it is marked. */
function formOf(marked: MarkedLine | null): string {
  const path = marked?.path ?? []
  if (path.some((name) => /^h[1-6]$/.test(name))) return 'S'
  if (path.includes('li')) return 'I'
  if (path.includes('blockquote')) return 'Q'
  return path.includes('td') || path.includes('th') ? 'R' : 'P'
}
