/** Names of agencies and papers, and of the posts that their people hold. */

import { MONTH_PATTERN, WEEKDAY_PATTERN } from '../../dates/months.ts'
import { anywhere, Expression, every, opening, within } from '../../wording/expression.ts'
import { WIDTHS } from '../widths.ts'

const ORGANISATION = new Expression([within('organisations')], (words) => `(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u')
const HAN = /[\p{Script=Han}\p{Script=Hangul}]/u
/** Words there have no spaces between. */
const HAN_ORGANISATION = new Expression(
  [anywhere('organisations')],
  (words) => `(?<=[\\p{Script=Han}\\p{Script=Hangul}])(?:${words})$`,
  'u',
)

/** Staff Writer, Political Editor, Harbour correspondent: what somebody is, not who. */
const POST = new Expression(
  [within('posts'), every('postFors')],
  (words, fors) =>
    `^(?:(?:the |our )?[\\p{L}’'&/-]+ ){0,4}(?:${words})(?:s|in)?(?: (?:${fors}) .{2,40}|,? in \\p{Lu}.{1,30}| \\p{Lu}.{1,30})?$`,
)

/** Words in capitals that are no agency's sign. */
const NO_SIGN = new Expression(
  [every('sectionsOfCapitals')],
  (words) => `^(?:${words}|${WEEKDAY_PATTERN}|${MONTH_PATTERN})\\.?$`,
)

const LABEL = new Expression([opening('sections', 'opinion', 'besideOpinion')], (words) => `^(?:${words})\\.?$`)

function isNoSign(word: string): boolean {
  return NO_SIGN.test(word) || LABEL.test(word)
}

/** Whether a text names an agency, a paper or a station: short, and with a word that only they bear, or in capitals in brackets. */
export function isOrganisation(text: string): boolean {
  // `6.00 News at Six`
  if (text.length > WIDTHS.name || /^\d{1,2}[.:]\d\d/.test(text)) return false
  return (
    ORGANISATION.test(text) ||
    (HAN.test(text) && HAN_ORGANISATION.test(text)) ||
    (/^[A-Z][A-Z&.-]{1,9}$/.test(text) && !isNoSign(text))
  )
}

/** Whether a post stands anywhere in a text. */
export function hasPost(text: string): boolean {
  return POST_WITHIN.test(text)
}

const POST_WITHIN = new Expression([within('posts')], (words) => `(?<!\\p{L})(?:${words})`)

/** Whether a text is what somebody is at a paper, and perhaps where: `Parish correspondent, Lower Mabbing`. */
export function isPost(text: string): boolean {
  if (text.length > WIDTHS.name) return false
  const [post = '', at, ...more] = text.trim().split(', ')
  return POST.test(text.trim()) || (at !== undefined && more.length === 0 && POST.test(post) && CALLED_PLACE.test(at))
}

/** `Lower Mabbing`, `Weiler am See`: names, and short words between them. */
const CALLED_PLACE = /^(?:\p{Lu}[\p{L}’'-]*(?: \p{L}{1,3}){0,2} ?){1,4}(?<! )$/u

/** What the names of papers, agencies and bodies end in. */
const LAST = new Expression([within('paperEndings')], (words) => `^(?:${words})$`)

/** What papers of other languages begin with: La Gazzetta di Rocchetta, El Faro del Duero. */
const FIRST = new Expression(
  [within('paperOpenings'), every('paperArticles')],
  (words, articles) => `^(?:(?:${articles}) ?)?(?:${words})(?: |$)`,
  'u',
)

/** Whether a line is the name of a paper, an agency or a body and nothing else: capitals throughout, and such a word at its end. */
export function isOrganisationName(line: string): boolean {
  if (line.length > WIDTHS.field) return false
  const words = line.trim().split(/\s+/)
  const last = words.at(-1) ?? ''
  if (words.length < 2 || words.length > 6 || !(LAST.test(last) || FIRST.test(line.trim()))) return false
  if (words.every(isNoSign)) return false
  return words.every((word) => /^(?:\p{Lu}[\p{L}’'&.-]*|&|of|the|and|for|de|del|la|di|da|do|des)$/u.test(word))
}

/** `NWS National Hurricane Center Miami FL`: an office and where it is. */
const OFFICE =
  /^(?<agency>\p{Lu}.{2,60}\b(?:Center|Centre|Office|Headquarters|Service|Bureau|Institute|Station))\s+(?<place>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2} [A-Z]{2})(?:\s{2,}\S+)?$/u

export function issuingOffice(line: string): { readonly agency: string; readonly place: string } | null {
  const { agency, place } = OFFICE.exec(line.trim())?.groups ?? {}
  return agency === undefined || place === undefined ? null : { agency, place }
}

/** What the names of agencies end in or begin with; a paper's do not. */
const AGENCY = new Expression([within('agencies')], (words) => `(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u')

/** A sign of an agency is no longer: NPA, TASS. */
const LONGEST_SIGN = 4

/**
 * Whether a line is a word or two in capitals that name a matter and nobody who publishes: `COUNCIL`,
 * `POLICE LOG`. Such a line above a headline says what the story is about, unless a word of it is
 * one that papers and agencies bear.
 */
export function isSubjectLabel(line: string): boolean {
  const words = line.trim().split(/\s+/)
  if (words.length > 2 || !words.every((word) => /^[\p{Lu}][\p{Lu}’'-]*$/u.test(word))) return false
  const isSign = words.length === 1 && line.trim().length <= LONGEST_SIGN && !isNoSign(line.trim())
  const named = words.map((word) => word.slice(0, 1) + word.slice(1).toLowerCase()).join(' ')
  const isPaper = AGENCY.test(named) || ORGANISATION.test(named) || (LAST.test(words.at(-1) ?? '') && !BODY.test(named))
  // `DUNMERE CONSTABULARY` is somebody's name.
  const isBody = words.length > 1 && BODY.test(named.slice(named.lastIndexOf(' ') + 1))
  return !isSign && !isPaper && !isBody && !KNOWN_SIGN.test(line.trim())
}

const KNOWN_SIGN = new Expression([opening('wireSigns')], (words) => `^(?:${words})$`)

/** Whether a text names a news agency, or is its sign: `NPA`, `dpa`. */
export function isAgencyName(text: string): boolean {
  return text.length <= WIDTHS.name && (AGENCY.test(text) || /^[A-Z]{2,6}$/.test(text))
}

const BODY = new Expression([within('publicBodies')], (words) => `(?<!\\p{L})(?:${words})(?!\\p{L})`)

/** Words there have no spaces between: the kind of company stands before or behind its name. */
const EAST_ASIAN_COMPANY = new Expression(
  [every('companiesBefore'), every('companiesBehind')],
  (before, behind) => `^(?:(?:${before})[\\p{L}\\p{N}・]{2,20}|[\\p{L}\\p{N}・]{2,20}(?:${behind}))$`,
  'u',
)

/** Whether a line could be the name of a public body, a company or a club: a letterhead. */
export function isBodyName(line: string): boolean {
  if (HAN.test(line) && EAST_ASIAN_COMPANY.test(line.trim())) return true
  const words = line.trim().split(/\s+/)
  return (
    words.length <= 8 && line.length <= 70 && BODY.test(line) && /^[\p{Lu}\p{Lo}]/u.test(line) && !/[.!?:]$/.test(line)
  )
}
