/** DRAFT, HOLD, NOT FOR PUBLICATION: a line on top of the copy that says that it is not to go out. */

import { holdSaid } from '../../../fields/hold-keys.ts'
import { Expression, opening } from '../../../wording/expression.ts'
import { fieldClaim, fieldInPassing, freeLines } from '../../claims.ts'
import type { Claim, Free, Galley, Markup, Rule } from '../../galley.ts'
import { isEmbargoBeside } from '../../signs/held/embargo-beside.ts'
import { embargoLine } from '../../signs/held/embargoes.ts'
import { isHeldByField } from '../../signs/held/held-by-field.ts'
import { isDeskHold, isHold, isHoldBeside, isHoldSlug } from '../../signs/held/holds.ts'
import { WIDTHS } from '../../widths.ts'

export const hold: Rule = { name: 'hold', read: (galley) => read(galley, true) }

/** In Markdown the line stays as it is: only its parser says where a paragraph ends. */
export const markdownHold: Rule = { name: 'hold', read: (galley) => read(galley, false) }

/** `Draft: yes` below the headline, where no block of header lines is: read once those are. */
export const holdKey: Rule = {
  name: 'hold-key',
  read: (galley) => ({
    claims: topOf(galley)
      .filter(({ text }) => saysHold(text))
      .map((free) => holdClaim(free, true)),
  }),
}

/** A line for the desk, or a page's title, that the rules above took for no copy: if it says so, it holds all the same. */
export const deskHold: Rule = {
  name: 'desk-hold',
  read: ({ claims, copy }) => ({
    claims: claims.flatMap((claim): Claim[] => {
      if (claim.kind !== 'dropped') return []
      const { start, end } = claim.span
      const text = copy.text.slice(start, end)
      const isHeld =
        claim.rule === 'page-title'
          ? isHeldByField('headline', text)
          : /^(?:transmission|advisory)$/.test(claim.rule) && isDeskHold(text)
      return isHeld ? [holdClaim({ text, start, end }, false)] : []
    }),
  }),
}

function saysHold(text: string): boolean {
  return holdIn(text) === 'yes'
}

/** What a line says behind a key: `Draft: yes`, `Draft: no`; null if it says neither. */
function holdIn(text: string): ReturnType<typeof holdSaid> {
  const { key, value } = KEYED.exec(text)?.groups ?? {}
  return key === undefined || value === undefined ? null : holdSaid(key, value)
}

const KEYED = /^(?<key>\p{L}[\p{L} _-]{1,30}?)\s?[:：]\s*(?<value>\S.{0,30})$/u

/** Such a line stands above the copy: among so many lines on top, before the first that is prose. */
const TOP = 14
const PROSE = 100
/** In capitals before the headline, among so many. */
const HEAD = 4

/** At the foot of the copy, among so many. */
const FOOT = 3

function read(galley: Galley, isPlain: boolean): Markup {
  const claims: Claim[] = []
  const top = topOf(galley)
  for (const [at, free] of top.entries()) {
    const words = free.text.replace(/^(?:#+\s+|>+\s*)/, '')
    const subject = unaddressed(words)
    if (holdIn(words) === 'no') continue
    if (isHold(words)) claims.push(holdClaim(free, isPlain))
    // `Draft: true` on top of Markdown, where no header lines are.
    else if (!isPlain && saysHold(words)) claims.push(holdClaim(free, false))
    else if ((at < HEAD || subject !== words) && isMarked(subject, words)) claims.push(holdClaim(free, false))
  }
  for (const free of freeLines(galley).slice(-FOOT))
    if (!top.includes(free) && isHold(free.text)) claims.push(holdClaim(free, isPlain))
  return { claims: [...claims, ...inFields(galley)] }
}

/** `title: "DRAFT: School roof leaks"`, `note: embargoed until Thursday`: front matter, which no reader sees. */
function inFields({ claims }: Galley): Claim[] {
  return claims.flatMap((claim): Claim[] => {
    if (claim.kind !== 'field' || claim.field.origin !== 'header' || !isHeldByField(claim.name, claim.field.value))
      return []
    return [fieldInPassing('hold', claim.field.value, claim.span, 'header')]
  })
}

/** Whether a headline or a subject says beside its words that it is not to go out; behind a key it may say nothing else. */
function isMarked(text: string, line: string): boolean {
  const isSubject = text !== line && !TITLE.test(line)
  if (isHoldBeside(text, isSubject) || isEmbargoBeside(text, isSubject) || isHoldSlug(text)) return true
  return text !== line && (isHold(text) || embargoLine(text) !== null || saysHold(text))
}

const TITLE = /^(?:title|headline)/iu

function topOf(galley: Galley): Free[] {
  const top = freeLines(galley).slice(0, TOP)
  const prose = top.findIndex(({ text }) => text.length > PROSE)
  return top.slice(0, prose < 0 ? TOP : prose + 1)
}

/** The subject of a mail, or a headline behind its key. */
function unaddressed(text: string): string {
  return ADDRESSED.replace(text, '')
}

const ADDRESSED = new Expression(
  [opening('mailSubject', 'headlineKeys')],
  (words) => `^(?:${words})\\s*[:：]\\s*(?:(?:fwd?|re|aw|wg|tr|rv)\\s*:\\s*)*`,
)

/** What only stands before a headline holds the item, and stays copy. */
function holdClaim(line: Pick<Free, 'text' | 'start' | 'end'>, isTaken: boolean): Claim {
  const value = line.text.length > WIDTHS.name ? `${line.text.slice(0, 59)}…` : line.text
  return isTaken ? fieldClaim('hold', value, line) : fieldInPassing('hold', value, line)
}
