/**
 * Whether what is made like a dateline is meant as one: by what it says besides its
 * place, how that is written, what parts it from the sentence, and how that begins. The
 * less a line says besides its place, the surer that must be.
 */

import { zoneOfPlace } from '../../../dates/zones.ts'
import { Expression, every, opening } from '../../../wording/expression.ts'
import { WIDTHS } from '../../widths.ts'
import { isOrganisation, isOrganisationName, isPost } from '../organisation.ts'
import { isOpinionLabel, isPageSection } from '../page.ts'
import { isNoPlace } from './forms.ts'
import { type DatelineParts, isCapitals } from './parts.ts'

/** Whether the parts that a text opens with are its dateline. */
export function isMeant(parts: DatelineParts, text: string): boolean {
  const { place, agency, separator } = parts
  const rest = text.slice(parts.end)
  if (place === null) return agency !== null && isDash(separator) && goesOnAsText(rest)
  if (!isPlaceName(place) || (agency !== null && !isAgencyLike(agency))) return false
  if (isUncased(place)) return isUncasedMeant(parts)
  if (separator === '/') return isTitled(rest)
  if (isDash(separator)) return isDashMeant(parts, text)
  if (separator.trim() === '') return isSpaceMeant(parts, text)
  return isMarkMeant(parts, text)
}

/** Whether the parts are all of a line. */
export function isMeantAlone(parts: DatelineParts, text: string): boolean {
  const { place, agency, day, isDayApart, end, separator } = parts
  if (place === null || !/^\p{Lu}/u.test(place) || !isPlaceName(place) || !/^[\s.:—–-]*$/u.test(text.slice(end)))
    return false
  if (agency !== null && !isAgencyLike(agency)) return false
  if (day !== null) return isDayApart || agency !== null
  return agency !== null && (isOrganisation(agency) || isCapitals(agency)) && (isDash(separator) || separator === '/')
}

const isDash = (separator: string): boolean => /^[.:,]?(?:[—–―−_ـâ-]|--)/u.test(separator)
const isUncased = (place: string): boolean => !/\p{Lu}/u.test(place)

function isPlaceName(place: string): boolean {
  if (isUncased(place)) return true
  if (isNoPlace(titled(place)) || place.length > WIDTHS.name || LABEL.test(place)) return false
  // “Port”, “Post” and “Star” are in places, too.
  if (isOrganisation(place) && place.split(/[ ,]+/).length > 2) return false
  return place.split(/ +|[/-]/).every((word) => /^[\p{Lu}(]|^\p{Ll}\.$/u.test(word) || JOINT.test(word))
}

/** `FACTBOX - ` */
const LABEL = new Expression(
  [every('wireLabels', 'advisories', 'opinion', 'besideOpinion', 'storyKinds')],
  (words) => `^(?:${words})$`,
)
const JOINT = new Expression([every('placeJoins', 'placeMarks')], (words) => `^(?:${words})$`, 'u')

/** `LIVE` as `Live`: words that are no place are none in capitals. */
function titled(place: string): string {
  return /\p{Ll}/u.test(place)
    ? place
    : place.replace(/^(\p{L})(\p{L}*)/u, (_, first, rest) => first + rest.toLowerCase())
}

/** The name of an agency or its sign, and no age, no party and no remark. */
function isAgencyLike(agency: string): boolean {
  if (!/\p{L}/u.test(agency) || /\d{3}/.test(agency)) return false
  if (isOrganisation(agency) || /^[\p{Ll}/ ]{3,8}$/u.test(agency)) return true
  return agency.split(' ').length <= 4 && !/^\p{Ll}/u.test(agency)
}

/** A dash: with a day or an agency before it, or capitals, or where it is a long one before a capital. */
function isDashMeant(parts: DatelineParts, text: string): boolean {
  const { place, agency, day, isEnclosed, separator, until, end } = parts
  const rest = text.slice(end)
  const written = text.slice(until, end)
  if (isHyphen(parts, written) || !goesOnAsText(rest)) return false
  if (day !== null) return true
  const isStopped = /^\..*[—–-]/u.test(separator)
  const isSign = agency !== null && isOrganisation(agency) && !/ /.test(agency)
  // `Boston (the band) - which is on tour - plays`
  if (/^\p{Ll}/u.test(rest) && !isStopped && !isSign) return false
  if (agency !== null) return isOrganisation(agency) || isTitled(rest)
  if (isCapitals((place ?? '').replace(/,.*$/, '')) && (place ?? '').length >= 3) return true
  if (parts.region && isSentence(rest)) return true
  return isEnclosed || (isStopped && isTitled(rest)) || isLongDash(parts, written, rest)
}

/** A hyphen within a word is no dash: “TWO-YEAR TRIAL”. */
function isHyphen({ agency, day, separator }: DatelineParts, written: string): boolean {
  if (separator !== '-' || day !== null) return false
  return !/^[\s.)\]]|\s$/.test(written) || (agency === null && !/\s$/.test(written))
}

function isLongDash({ place, separator }: DatelineParts, written: string, rest: string): boolean {
  return (
    (/^\s/.test(written) || zoneOfPlace(place ?? '') !== null) &&
    /^[.:,]?(?:—|–|―|--+)$/.test(separator) &&
    (place ?? '').split(' ').length <= 3 &&
    /^[\p{Lu}“"«„]/u.test(rest)
  )
}

/** What stands behind a dateline is a sentence, not a label. */
function goesOnAsText(rest: string): boolean {
  return /^[\p{L}\p{N}“"‘'«„([¿¡]/u.test(rest) && (rest.split(/\s+/).length >= 5 || /[.!?…。]["”’)]?\s*$/.test(rest))
}

const isTitled = (rest: string): boolean => /^[\p{Lu}\p{Lo}“"‘'«„¿¡]/u.test(rest)
/** A sentence in mixed case, and not the next of a row of words. */
const isSentence = (rest: string): boolean =>
  isTitled(rest) && /\p{Ll}{2,}\s\p{Ll}{2,}/u.test(rest) && !/^.{0,60}\s{3,}\S+\s{3,}/.test(rest)

/** No mark but white space: behind an agency's bracket, or two spaces behind capitals. */
function isSpaceMeant({ place, agency, day, region, separator, until }: DatelineParts, text: string): boolean {
  const rest = text.slice(until).trimStart()
  if (!isSentence(rest) || separator === '') return false
  const isBracketed = /[)\]]\s*$/.test(text.slice(0, until))
  if (isBracketed && agency !== null && (day !== null || isOrganisation(agency))) return true
  // `MARROW, Ohio (June 9, 2026) Marrow County`, `(ARDBURY, May 17) The`
  if (isBracketed && day !== null && (isCapitals((place ?? '').replace(/,.*$/, '')) || isWhole(day))) return true
  // `Zaborowice, 21 czerwca 2022 r. Kierowcy …`
  if (day !== null && isWhole(day) && day.endsWith('.')) return !isOrganisationName(place ?? '')
  return separator.length >= 2 && !isOrganisationName(place ?? '') && isParted(place ?? '', day !== null || region)
}

/** By two spaces: a place in capitals, or one of those that have two letters behind it: `Norhaven, MA  The ferry`. */
function isParted(place: string, hasMore: boolean): boolean {
  if (isCapitals(place)) return place.length >= 4 && (hasMore || /^\S+(?: \S+)?$/.test(place))
  const [town = ''] = place.split(/,? /)
  return (hasMore || zoneOfPlace(town) !== null) && /\s(?:\p{Lu}\.?){2}$/u.test(place)
}

/** A day with its year: beside a place nothing else is written so. */
const isWhole = (day: string): boolean => /(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})/u.test(day)

/** A colon, a bar, a full stop: a heading has them, too. Then the place is known, or named again, or has a day or an agency beside it. */
function isMarkMeant({ place, agency, day, region, separator, end }: DatelineParts, text: string): boolean {
  const rest = text.slice(end)
  if (place === null || !isSentence(rest) || !goesOnAsText(rest)) return false
  if (agency !== null && (day !== null || isOrganisation(agency) || isCapitals(place))) return true
  // `Oberlauterbruch, 12. März 2024. Das Freibad …`
  if (day !== null && isWhole(day) && separator === '.' && !isOrganisationName(place)) return true
  if (!isCapitals(place.replace(/,.*$/, '')) || isOrganisationName(place)) return false
  if (day !== null) return place.length >= 4
  if (region && separator === '.') return true
  if (isPageSection(place) || isOpinionLabel(place) || /\|/.test(rest)) return false
  const [town = ''] = place.split(/[,/]/)
  return zoneOfPlace(town) !== null || isNamedAgain(town, rest)
}

/** A place in capitals alone, behind a full stop or a colon: no label that anybody knows, no sign of an agency, and a sentence behind it. */
export function isMeantInCapitals(parts: DatelineParts, text: string): boolean {
  const { place, agency, day, region, separator, end } = parts
  if (place === null || agency !== null || day !== null || region || !/^[.:]$/.test(separator)) return false
  const rest = text.slice(end)
  const isName = place.length >= 4 && !/\p{Ll}/u.test(place) && place.split(' ').length <= 2 && isPlaceName(place)
  const isLabel =
    isPageSection(place) ||
    isOpinionLabel(place) ||
    isOrganisation(titled(place)) ||
    isPost(place) ||
    OTHER_LABEL.test(place)
  return isName && !isLabel && isSentence(rest) && goesOnAsText(rest)
}

const OTHER_LABEL = new Expression(
  [
    opening(
      'storyKinds',
      'notes',
      'corrections',
      'captions',
      'published',
      'updatedDates',
      'boxes',
      'related',
      'prefaces',
    ),
  ],
  (words) => `^(?:${words})$`,
)

/** `STRANDBY. Byrådet i Strandby`: the same word without its capitals. */
function isNamedAgain(place: string, rest: string): boolean {
  const name = place.toLowerCase()
  const at = rest.toLowerCase().indexOf(name)
  return place.length >= 4 && at >= 0 && /^\p{Lu}\p{L}*\p{Ll}/u.test(rest.slice(at, at + name.length))
}

/** Without capitals: an agency in brackets, behind a dash, or a colon and a dash. */
function isUncasedMeant({ agency, day, separator, until, end }: DatelineParts): boolean {
  if (agency === null) return /^[:：،](?:[—–―ـ-]|--)/u.test(separator)
  if (separator.trim() !== '') return true
  return (day !== null || isOrganisation(agency) || isPost(agency)) && end >= until
}
