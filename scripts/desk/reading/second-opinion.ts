/**
 * A second opinion: what the roles make of a document that is read by rules. It is asked
 * where the rules themselves had a near choice, and by `read`; of every text it would
 * cost a build too much.
 */

import type { Galley, Rule } from '../galley.ts'
import type { Gathering } from '../gather.ts'
import { isPageProseText } from '../lines/pasted.ts'
import { endsInFullStop } from '../lines/shapes.ts'
import { mark } from '../mark.ts'
import type { NearChoice } from '../near-choice.ts'
import { PAGE } from '../order.ts'
import { type Roled, type RoledLine, readRoles } from '../roles/read-roles.ts'
import { roles } from '../roles/rule.ts'

/** The roles of a document's lines. @param galley with nothing on it @param order its own rules */
export function opinionOn(galley: Galley, order: readonly Rule[]): Roled | null {
  const own = order.includes(roles) ? order : PAGE
  return readRoles(own.slice(0, own.indexOf(roles)).reduce(mark, galley))
}

/** So much prose makes a story, in lines. */
const STORY = 2

/**
 * Rules cut a text where headlines seem to stand in it, and take a text of such lines
 * for a list. Where the roles see one headline, and below it all the text, it might be
 * one story.
 *
 *     Dredger sold            ^^^ a story, by the rules: three short lines follow it
 *     …
 *     Why now                 a subhead, by the roles
 *
 * @param titled the headlines that the roles see
 */
export function maybeOne([first, ...more]: readonly RoledLine[], { items }: Pick<Gathering, 'items'>): NearChoice[] {
  if (first === undefined || more.length > 0) return []
  const count = items.filter(({ kind }) => kind === 'story').length
  const { start, end, text } = first.free
  return [{ kind: 'stories', count, other: { start, end, value: text } }]
}

/** Whether rules found several stories, or none, where there is text enough for one: long sentences, or lines that end one. */
export function isSeveral({ lines }: Galley, { items }: Pick<Gathering, 'items'>): boolean {
  if (items.filter(({ kind }) => kind === 'story').length === 1) return false
  const texts = lines.map(({ text }) => text.trim())
  return texts.filter(isPageProseText).length >= STORY || texts.filter(endsInFullStop).length >= STORY
}

/** The headlines that have text below them. */
export function titledIn(lines: readonly RoledLine[]): RoledLine[] {
  const headlines = lines.flatMap((line, at) => (line.role === 'headline' ? [at] : []))
  return headlines.flatMap((at, nth) => {
    const below = lines.slice(at + 1, headlines[nth + 1])
    return below.some(({ role }) => role === 'paragraph') ? (lines[at] ?? []) : []
  })
}
