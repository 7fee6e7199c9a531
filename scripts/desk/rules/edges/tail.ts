/**
 * The tail: what stands below the last sentence. Initials of the desk, a code, an
 * agency in brackets.
 */

import { wholeDate } from '../../../dates/dates.ts'
import { stampedDay } from '../../../dates/stamped-day.ts'
import { anywhere, Expression, opening } from '../../../wording/expression.ts'
import { drop, fieldClaim, freeLines, hasBlock, hasField } from '../../claims.ts'
import type { Claim, Free, Galley, Markup, Rule } from '../../galley.ts'
import { isAmongRows } from '../../lines/columns.ts'
import { isSentenceOfCopy } from '../../lines/pasted.ts'

import { endsLikeProse, measureOf } from '../../lines/shapes.ts'
import { byline, signature } from '../../signs/byline.ts'

import { isOrganisationName } from '../../signs/organisation.ts'
import { isTransmission } from '../../signs/wire.ts'
import { WIDTHS } from '../../widths.ts'

export const tail: Rule = { name: 'tail', read: readTail }

/** A tail has no more lines. */
const MOST = 6
/** So many lines of the copy stay above it: fewer are no story. */
const LEAST_ABOVE = 2
/** And above a name without a label, which may be one of a list. */
const LEAST_ABOVE_NAME = 4
/** Several names with their posts, in characters. */
const LONGEST_NAMES = 70
/** `jd/kt`, `me/lcm`, `(foto) (vídeo)`, `DQF // MSR`, `yyzz n1 wsr 241530 Mai 24`, `É. M. avec ADL` */
const MARKS: readonly Pick<RegExp, 'test'>[] = [
  /^(?:[\p{L}\d]{1,5}\.?\s?\/{1,2}\s?)+(?:[\p{L}\d]{1,5})?$/u,
  /^(?:[([{<][^()[\]{}<>]{1,90}[)\]}>]\s*){1,4}$/u,
  /^\(\([^()]{1,160}\)\)$/u,
  new Expression([opening('ends')], (words) => `^\\((?:${words})\\)\\s*\\S{0,12}$`),
  /^(?:\p{Lu}\.\s?){1,3}(?:avec .{2,20})?$/u,
  /^[\p{L}\d./-]{1,8}(?: [\p{L}\d./-]{1,8}){0,5}[ .]\d{2,6}(?: \p{L}{3}\.? \d{2,4}|[A-Z]{2,4})?[<+]*$/u,
  /^[A-Z]{2,4} \d{4} \S{2,8}$/,
  /^[A-Z]{2,8}(?:[-/ ][A-Z0-9]{1,6}){0,5}[<+]*$/,
  /^[^\p{L}\p{N}★☆⭐✪●○]{5,}$/u,
  /^\S.{1,40}\s{8,}\[[^\]]{2,30}\]$/u,
  /^\p{Lu}\p{L}+\/(?:Fim|Fin|End|Ende)$/u,
  /^(?:end|ends)\b.{0,30}$/i,
]

function readTail(galley: Galley): Markup {
  const lines = freeLines(galley)
  const claims: Claim[] = []
  // Names below no sentence are a list of names.
  const isStory = hasBlock(galley) || lines.some(({ text }) => isSentenceOfCopy(text))
  const asks: Asks = {
    date: !hasField(galley, 'date'),
    bylines: !hasField(galley, 'bylines') && isStory,
    agency: !hasField(galley, 'agency'),
    source: !hasField(galley, 'source'),
  }
  for (const free of lines.slice(-MOST).reverse()) {
    if (lines.length - claims.length <= LEAST_ABOVE) break
    const own = tailClaims(free, lines, asks)
    if (own.length === 0) break
    claims.push(...own)
    if (own.some((claim) => claim.kind === 'field' && claim.name === 'source')) asks.source = false
  }
  const taken = new Set(claims.map((claim) => claim.span.start)).size
  const last = lines.at(-1 - taken)
  const signOffs = last === undefined ? null : signOff(last, galley)
  return { claims: signOffs === null ? claims : [...claims, ...signOffs] }
}

/** Which fields the copy lacks, so that a line below it may give them. */
interface Asks {
  readonly date: boolean
  readonly bylines: boolean
  readonly agency: boolean
  source: boolean
}

/** What a line below the story says: its date, who wrote it, a sign of the desk, where it is from. Nothing if it is copy. */
function tailClaims(free: Free, lines: readonly Free[], asks: Asks): Claim[] {
  const date = asks.date ? wholeDate(free.text) : null
  if (date?.kind === 'date' && free === lines.at(-1) && lines.length > LEAST_ABOVE)
    return [fieldClaim('date', date.day, free)]
  // `121456 Mrz 04`: a stamp and nothing else.
  const stamp = asks.date && free === lines.at(-1) ? stampedDay(free.text)?.reading : null
  if (stamp?.kind === 'date' && stamp.start === 0 && stamp.end === free.text.length && lines.length > LEAST_ABOVE)
    return [fieldClaim('date', stamp.day, free)]
  // `/ritzau/`: an agency signs so.
  const slashed = /^\/(?<agency>\p{L}[\p{L}\d]{1,11})\/$/u.exec(free.text)?.groups?.agency
  if (slashed !== undefined) return [asks.agency ? fieldClaim('agency', slashed, free) : drop('sign-off', free)]
  const names = asks.bylines ? signedBelow(free, lines.length > LEAST_ABOVE_NAME) : []
  if (names.length > 0) return names.map((name) => fieldClaim('bylines', name, free))
  if (isAmongRows(lines, free)) return []
  if (isMark(free.text) || isSignature(free)) return [drop('sign-off', free)]
  return asks.source && isOrganisationName(free.text) ? [fieldClaim('source', free.text, free)] : []
}

/** `Words: Iryna Koval`, `(Text: Iryna Koval, 1.020 Zeichen)`: what a label says, in brackets or not. */
function labelledBelow(text: string): readonly string[] {
  const plain = /^[([（](?<within>.*)[)\]）]$/u.exec(text)?.groups?.within ?? text
  const by = byline(plain) ?? byline(plain.split(/[,;]\s/)[0] ?? '')
  return by?.names ?? []
}

/**
 * `Iryna Koval`, `BROU TANOH ÉVARISTE (Correspondant régional)`, `【浅倉澪】` alone below the story: who wrote it.
 *
 * @param isAlone whether a name without a label may be more than one of a list
 */
function signedBelow(free: Free, isAlone: boolean): readonly string[] {
  const { text } = free
  if (isSignature(free)) return []
  const labelled = text.length > LONGEST_NAMES ? [] : labelledBelow(text)
  if (labelled.length > 0 || !isAlone) return labelled
  const han = /^【(?<name>[\p{Script=Han}\p{Script=Katakana}]{2,8})】$/u.exec(text)?.groups?.name
  if (han !== undefined) return [han]
  if (text.length > LONGEST_NAMES || endsLikeProse(text)) return []
  return signature(text, true)?.names ?? []
}

const EDITED = new Expression(
  [anywhere('editedBy')],
  (words) => `(?<=[。！？」”])[（(](?:${words})[:：][^）)]{2,24}[）)]\\d*$`,
  'u',
)

/** `… Spał. (APB)`, `… los técnicos. AGESUR`: the agency's sign behind the last sentence. */
function signOff({ text, start, end }: Free, galley: Galley): Claim[] | null {
  const found =
    /(?<=[.!?。…]["”»’)]?)\s+(?<sign>[([—–-]{0,2}\s?(?<agency>\p{Lu}[\p{Lu}\d&-]{1,11}|\p{Ll}{3})\s?[)\]]?)\.?$/u.exec(
      text,
    )
  const edited = EDITED.exec(text)
  if (edited !== null) return [drop('credit', { start: start + edited.index, end })]
  const initials = /(?<=[.!?]['"”»]?)\s+\p{Lu}{2,5}(?: \p{Lu}{2,4}){1,5}$/u.exec(text)
  if (initials !== null) {
    const from = start + initials.index + (initials[0].length - initials[0].trimStart().length)
    return [drop('sign-off', { start: from, end })]
  }
  const agency = found?.groups?.agency
  if (found === null || agency === undefined) return null
  const known = hasField(galley, 'agency')
  if (/^\p{Ll}/u.test(agency) && !/^[([]/.test(found.groups?.sign ?? '')) return null
  const span = { start: start + found.index + (found[0].length - found[0].trimStart().length), end }
  return known ? [drop('sign-off', span)] : [fieldClaim('agency', agency, span)]
}

/** In columns from the left; and in characters. */
const RIGHT = 20
const LONGEST_SIGNATURE = 44
/** In words: a sentence in brackets is copy, a word or two are a mark. */
const LEAST_SAID = 5

/** A name and a post set to the right, as officials sign. */
function isSignature({ text, start, line }: Free): boolean {
  return (
    start - line.start >= RIGHT &&
    measureOf(text) <= LONGEST_SIGNATURE &&
    !endsLikeProse(text.replace(/\.$/, '')) &&
    !/\d{3}/.test(text)
  )
}

function isMark(text: string): boolean {
  // `Vote ends 12`
  if (/^\p{Lu}\p{Ll}+ \p{Ll}{2,} /u.test(text)) return false
  // `(The council meets again on Tuesday.)`
  if (
    /^[([].*[.!?]["”’]?[)\]]$/.test(text) &&
    text.split(/\s+/).length >= LEAST_SAID &&
    /\p{Ll}{2,} \p{Ll}{2,}/u.test(text)
  )
    return false
  if (
    measureOf(text) > WIDTHS.credit ||
    (endsLikeProse(text) && /\p{Ll}{3,} \p{Ll}{3,} \p{Ll}{2,}/u.test(text) && !/^[([{]/.test(text))
  )
    return false
  return isTransmission(text) || MARKS.some((mark) => mark.test(text))
}
