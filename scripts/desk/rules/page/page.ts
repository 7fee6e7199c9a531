/**
 * A web page that was pasted whole: its controls, offers and navigation are left out.
 * One word like “Share” or “Home” may be copy. So four such lines are needed before the
 * copy counts as a page, and only then are offers and navigation looked for.
 */

import { findDate } from '../../../dates/dates.ts'
import { drop, freeLines } from '../../claims.ts'
import type { Free, Galley, Markup, Rule } from '../../galley.ts'
import { isPageProse, isPageProseText, isSentenceOfCopy } from '../../lines/pasted.ts'
import { endsInFullStop, measureOf } from '../../lines/shapes.ts'
import { byline } from '../../signs/byline.ts'
import { dateLine } from '../../signs/date-line.ts'
import { isCookieNotice, isOffer } from '../../signs/furniture.ts'
import { relatedHeading } from '../../signs/notices.ts'
import { isOrganisationName, isPost } from '../../signs/organisation.ts'
import { isPageControl, isPageSection } from '../../signs/page.ts'
import { isPersonName } from '../../signs/person.ts'
import { WIDTHS } from '../../widths.ts'

export const pageControls: Rule = { name: 'page-control', read: readControls }

const LEAST = 4

function readControls(galley: Galley): Markup {
  const lines = freeLines(galley)
  const kickers = kickersIn(galley)
  const controls = lines.filter(
    (free) => isControlLine(free.text) && !kickers.has(free) && relatedHeading(free.text) !== '',
  )
  const listed = runsIn(galley, controls)
  if (controls.length + (listed.length >= LEAST_LISTED ? LEAST : 0) < LEAST) return { claims: [] }
  const isMore = ({ text }: Free) =>
    isPageSection(text) || isOffer(text) || isCookieNotice(text) || isHandle(text) || isRow(text)
  const more = lines.filter((free) => isMore(free) && !kickers.has(free))
  const taken = new Set([...controls, ...more, ...listed])
  const prose = lines.find(isPageProse)?.start ?? 0
  for (const block of blocksIn(galley))
    if (isPages(block, taken, prose)) for (const free of block) if (!isSentenceOfCopy(free.text)) taken.add(free)
  return { claims: [...taken].map((free) => drop('page-control', free)) }
}

/** In characters: the ways into a site are short, and what stands between a © and its name is, too. */
const LONGEST_ENTRY = 34
const LONGEST_COPYRIGHT = 26

/** So many short lines in a row are a page's navigation, whatever their words, if one of them is a control. */
const LEAST_LISTED = 7

/** Rows of short lines above the story: the ways into the site. Names, dates and what could be a headline are none of them. */
function runsIn(galley: Galley, controls: readonly Free[]): Free[] {
  const prose = galley.free.findIndex((free) => free !== null && isPageProse(free))
  const known = new Set(controls)
  const taken: Free[] = []
  let run: Free[] = []
  const close = () => {
    if (run.length >= LEAST_LISTED && run.some((free) => known.has(free))) for (const free of run) taken.push(free)
    run = []
  }
  for (const [at, free] of galley.free.slice(0, Math.max(0, prose)).entries()) {
    if (free === null) {
      if ((galley.lines[at]?.text.trim() ?? '') !== '') close()
      continue
    }
    if (isEntry(free.text)) run.push(free)
    else close()
  }
  close()
  if (taken.length === 0) return taken
  const places = new Map(galley.free.map((free, at) => [free, at]))
  const names = siteNames(galley)
  return taken.filter((free) => {
    const at = places.get(free) ?? -1
    const below = galley.free[at + 1]?.text ?? ''
    const isSigned = isPersonName(free.text) && (dateLine(below) !== null || isPost(below))
    return (
      !isSigned &&
      !isAboveHeadline(galley, at) &&
      (known.has(free) || !isAlone(galley, at)) &&
      !names.has(free.text) &&
      byline(free.text) === null &&
      dateLine(free.text) === null &&
      !isOrganisationName(free.text)
    )
  })
}

/** Words between blank lines may be a headline. */
function isAlone({ lines }: Galley, at: number): boolean {
  const isBlank = (line: number) => (lines[line]?.text.trim() ?? '') === ''
  return isBlank(at - 1) && isBlank(at + 1) && (lines[at]?.text.trim().split(/\s+/).length ?? 0) >= 2
}

/** Apart from the row above it, and the next line is as long as a headline: it may be the kicker. */
function isAboveHeadline({ lines }: Galley, at: number): boolean {
  const isApart = (lines[at - 1]?.text.trim() ?? '') === ''
  const below = lines.slice(at + 1, at + 3).find(({ text }) => text.trim() !== '')
  return isApart && below !== undefined && measureOf(below.text) > 34
}

/** `… | Озерний край` in the page's title, `© Озерний край`: what the site may call itself, at the ends of lines. */
function siteNames({ lines }: Galley): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { text } of lines) {
    const end = text.trimEnd().slice(-LONGEST_ENTRY - LONGEST_COPYRIGHT)
    for (const { index } of end.matchAll(/(?<=[|–—-]|©.{0,12})\s/gu)) names.add(end.slice(index + 1))
  }
  return names
}

/** A few words without a stop, and nothing that is measured or paid: `Brent $72.14`, `Tin 1,204 +3`. */
function isEntry(text: string): boolean {
  return (
    !/\p{Sc}\s?\d|\d[.,]\d/u.test(text) &&
    measureOf(text) <= LONGEST_ENTRY &&
    text.split(/\s+/).length <= 5 &&
    !/[.!?。！？]$/.test(text)
  )
}

/** A section's name alone above a line as long as a headline is its kicker. */
function kickersIn(galley: Galley): ReadonlySet<Free> {
  const blocks = blocksIn(galley)
  const prose = blocks.findIndex((block) => block.some(isPageProse))
  return new Set(
    blocks.slice(0, Math.max(prose, 0)).flatMap(([first, second], at) => {
      const below = second ?? blocks[at + 1]?.[0]
      const isKicker =
        first !== undefined && isSectionLine(first.text) && below !== undefined && measureOf(below.text) > 30
      return isKicker && (blocks[at]?.length ?? 0) <= 3 ? [first] : []
    }),
  )
}

function isSectionLine(text: string): boolean {
  return isPageSection(text) || text.split(/\s+/).every(isPageSection)
}

/** `@rosapeake`, `3`: what only a page sets on a line. */
function isHandle(text: string): boolean {
  return /^@[\w.]{3,30}$|^\d{1,3}$|^.{2,40} says:$/.test(text)
}

/** A row of short words with wide spaces: navigation, whatever the words. */
function isRow(text: string): boolean {
  const parts = text.split(/\s{3,}|\t+|\s+[|·•]\s+/)
  return (
    findDate(text) === null && parts.length >= 4 && parts.every((part) => part.length <= 28 && !/[.!?]$/.test(part))
  )
}

/** Lines without a blank one between, whatever is claimed of them. */
function blocksIn(galley: Galley): Free[][] {
  const blocks: Free[][] = []
  let open: Free[] = []
  for (const [at, line] of galley.lines.entries()) {
    const free = galley.free[at]
    if (line.text.trim() === '') {
      if (open.length > 0) blocks.push(open)
      open = []
    } else if (free !== null && free !== undefined) open.push(free)
  }
  return [...blocks, open]
}

/** Half of a block's lines are the page's, and none could be the headline or the byline: then all of it is the page's. */
function isPages(block: readonly Free[], taken: ReadonlySet<Free>, prose: number): boolean {
  const own = block.filter((free) => taken.has(free)).length
  if (block.length < 3 || own < block.length / 2) return false
  const others = block.filter((free) => !taken.has(free))
  const isDated = block.some(({ text }) => findDate(text)?.kind === 'date')
  const isLong = block.length >= 6 && own >= block.length * 0.6 && !isDated
  return others.every(
    ({ text, start }) =>
      !(start < prose && text.split(/(?<!\s)\s*\|\s*/).some(isOrganisationName)) &&
      byline(text) === null &&
      dateLine(text) === null &&
      (measureOf(text) <= WIDTHS.label ||
        (isLong && measureOf(text) <= WIDTHS.name) ||
        (own >= 2 && isPageProseText(text) && text.length < WIDTHS.statement)),
  )
}

/** What stands between two controls on a line; or the line is short. */
const ROW = /[|·•/｜>»›＞\t]|\s{2}|^.{1,90}$/u

/** `« On s’arrête »` is said by somebody; with one of its marks a line turns the page. */
function isSaid(text: string): boolean {
  return /^«[^«»]*»$/u.test(text.trim())
}

/** One control, or several on one line: `Home | World | Sport`, `Share Tweet Print`. */
function isControlLine(text: string): boolean {
  if (text.length > 300 || isSaid(text)) return false
  if (isPageControl(text)) return true
  const date = findDate(text)?.kind
  if (date === 'date' || date === 'ambiguous') return false
  const isWord = (part: string) => isPageControl(part) || isPageSection(part)
  if (!ROW.test(text)) return false
  const parts = text.split(/\s*[|·•/｜]\s*|\s{2,}|\t/).filter((part) => part !== '')
  if (
    parts.length >= 2 &&
    parts.length <= 20 &&
    parts.every((part) => measureOf(part) <= 34) &&
    !endsInFullStop(text)
  ) {
    // `Opinion | The Sea Wall` may be a kicker.
    const words = parts.filter(isWord).length
    if (words >= Math.max(1, parts.length / 3) && (parts.length > 2 || words === 2)) return true
  }
  const crumbs = text.split(/\s*[>»›＞]\s*/)
  if (crumbs.length >= 2 && crumbs[0] !== '' && !/[.!?]$/.test(text)) {
    if (crumbs.every((crumb) => crumb !== '' && crumb.length <= 30) || isWord(crumbs[0] ?? '')) return true
  }
  const words = text.split(/\s+/)
  return words.length >= 2 && words.length <= 12 && words.every(isWord)
}
