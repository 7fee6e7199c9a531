/**
 * Lead-ins: what is furniture or a field, with prose behind it on the same line. A
 * rule takes a line only if all of it is what the rule looks for; so the line is cut
 * where the prose begins, before any rule sees it.
 *
 *     PUBLISHED: 07:04 EST, 9 January 2014. A woman was rescued from the quay …
 *                                           ^ a piece of its own from here
 */

import { findDate } from '../../../dates/dates.ts'
import { anywhere, Expression, every, opening, within } from '../../../wording/expression.ts'
import { byline } from '../../signs/byline.ts'
import { dateLine } from '../../signs/date-line.ts'
import { furniture } from '../../signs/furniture.ts'
import { embargoLine } from '../../signs/held/embargoes.ts'
import { firstPublishedIn, isContact, isCredit, isReachable, releasedIn, sourceIn } from '../../signs/notices.ts'
import { isOrganisationName } from '../../signs/organisation.ts'
import { isPersonName } from '../../signs/person.ts'
import { WIDTHS } from '../../widths.ts'
import { endsLikeProse, measureOf } from '../shapes.ts'

/** No furniture and no field is longer, in UTF-16 units. */
const LONGEST = 220
/** Where a sentence may end and another begin, or a dash part a label from a sentence; not behind `a.m.`, an initial or `St.` */
const STOPS = new Expression(
  [every('shortTitles')],
  (words) => {
    const next = '(?=["“‘\'«„]?[\\p{Lu}\\p{Lo}])'
    return `(?<![\\s.(]\\p{L}|(?<!\\p{L})(?:${words}))[.!?。！？][)\\]"”’]*\\s+${next}|\\s[–—|-]+\\s+${next}`
  },
  'gu',
)

/**
 * Where prose begins behind a lead-in; null if the line is all prose, or all furniture.
 *
 * @param goesOn whether a line stands right below, in which a sentence may end.
 */
export function proseBehind(line: string, goesOn: boolean): number | null {
  const text = line.trimEnd()
  if (text.length < SHORTEST || !mayLead(text)) return null
  const ends = STOPS.all(text.slice(0, LONGEST)).map((stop) => stop.index + stop[0].length)
  const dated = findDate(text.slice(0, LONGEST))
  if (dated !== null && LABEL.test(text))
    ends.push(dated.end + (/^[\s.,;:–—-]*/u.exec(text.slice(dated.end))?.[0].length ?? 0))
  for (const end of ends.sort((a, b) => a - b)) {
    const lead = text.slice(0, end).trim()
    if (/^[^()]*\([^()]*$/.test(lead)) continue
    if (!isLeadIn(lead) && !isLeadIn(lead.replace(/[.–—|-]+$/u, '').trim())) continue
    const rest = withoutLegal(text, end)
    if (rest !== null && isProse(text.slice(rest), goesOn)) return rest
  }
  return null
}

const SHORTEST = 40
/** A word or two with a colon. */
const LABEL = /^[^\p{L}\p{N}]{0,4}\p{L}[\p{L}\p{M} ’'/-]{1,40}[:：]/u
const CAPITALS = /^[^\p{L}\p{N}]{0,4}(?:\(|\p{Lu}{2})|^.{0,40}©/u
const LEADS = new Expression(
  [
    opening(
      'releaseLines',
      'advertisements',
      'copyright',
      'pageTurns',
      'bylineOpeners',
      'published',
      'otherDates',
      'updatedDates',
      'contacts',
      'sources',
      'credits',
      'captions',
      'pictureCredits',
      'embargoes',
    ),
  ],
  (words) => words,
)

/** Whether a line begins as a lead-in does; most do not, and are not looked at. */
function mayLead(text: string): boolean {
  return CAPITALS.test(text) || LABEL.test(text) || LEADS.could(text)
}

/** Surely not copy, as a line of its own. */
function isLeadIn(text: string): boolean {
  if (measureOf(text) < 4) return false
  if (LABEL.test(text) && (dateLine(text) !== null || isNamed(text))) return true
  if (/^[^\p{L}]*\p{L}+ /u.test(text) && !/^\d/.test(text) && dateLine(text)?.kind === 'other') return true
  const kind = furniture(text)
  return (
    (kind !== null && kind !== 'advisory') ||
    isByline(text) ||
    embargoLine(text)?.reading === 'read' ||
    releasedIn(text) !== null ||
    (firstPublishedIn(text) !== null && findDate(text)?.kind === 'date') ||
    (isContact(text) && (isReachable(text) || isPersonName(behindLabel(text)))) ||
    ((sourceIn(text) !== null || isCredit(text)) && measureOf(text) <= WIDTHS.field && !/[:：]\s*\p{Ll}/u.test(text))
  )
}

/** A name of two words; with a date behind it, it is read together with the body (see `head/place.ts`). */
function isByline(text: string): boolean {
  return findDate(text) === null && (byline(text)?.names.some((name) => name.includes(' ')) ?? false)
}

/** `Photo: Ann Lee`: a label, and who it was. */
function isNamed(text: string): boolean {
  const name = behindLabel(text)
  return CREDITED.test(text) && (isPersonName(name) || isOrganisationName(name))
}

const CREDITED = new Expression([anywhere('creditStems')], (words) => `^\\S*(?:${words})`)

function behindLabel(text: string): string {
  return text
    .slice((LABEL.exec(text)?.[0] ?? '').length)
    .replace(/[\s.]+$/, '')
    .trim()
}

/** What belongs to a notice of rights, though it is a sentence. */
const LEGAL = new Expression([within('rightsWords')], (words) => `(?<!\\p{L})(?:${words})(?!\\p{L})`)

/** From an offset on, behind the sentences that are still the notice's; null if all are. */
function withoutLegal(text: string, from: number): number | null {
  let at = from
  for (const stop of [...STOPS.all(text.slice(from)), null]) {
    const end = stop === null ? text.length : from + stop.index + stop[0].length
    if (end <= at) continue
    const sentence = text.slice(at, end).trim()
    if (!LEGAL.test(sentence) && furniture(sentence) === null && !isCredit(sentence) && !isReachable(sentence))
      return at
    at = end
  }
  return null
}

/** Words in small letters in a row, as only sentences have them, up to a stop or on into the next line. */
function isProse(text: string, goesOn: boolean): boolean {
  if (!goesOn && !endsLikeProse(text)) return false
  return (
    text.split(/\s+/).length >= 5 &&
    /\p{Ll}{2,} (?:\p{Ll}+ )?\p{Ll}{2,}|[\p{Script=Han}\p{Script=Hiragana}]{8}/u.test(text)
  )
}
