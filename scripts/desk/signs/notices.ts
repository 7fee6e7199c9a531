/** Lines that speak of the story and are none of it: related headlines, corrections, captions, credits, contacts, what follows the end. */

import { findDate } from '../../dates/dates.ts'
import { Expression, opening, perhaps, within } from '../../wording/expression.ts'
import { WIDTHS } from '../widths.ts'
import { isOfBoth } from './credits/tokens.ts'

const EDGE = '[^\\p{L}\\p{N}]*'
/** In UTF-16 units: the longest paragraph that a paper says of a story of its own. */
const PARAGRAPH = 900
/** The longest of a picture's words, of those that only a credit at their end shows, of a credit alone, of a label alone. */
const CAPTION = { marked: 300, credited: 220, credit: 70, label: 30 }
/** Who helped, who translated and who edited, in one sentence. */
const HELPED = 250
/** The heading over headlines that the copy lists as related, or a label before one. */
const RELATED = new Expression(
  [opening('related')],
  (words) => `^${EDGE}(?:${words})(?=[^\\p{L}\\p{N}]|$)[.…]*\\s*(?<colon>[:：|]|[-–—](?=\\s))?\\s*(?<rest>.*)$`,
)
const POPULAR = new Expression(
  [opening('popular')],
  (words) => `^${EDGE}(?:${words})(?=[^\\p{L}\\p{N}]|$)\\s*(?<colon>[:：])?\\s*(?<rest>.*)$`,
)

/** @returns the headline behind the label, empty for a heading alone; null if the line is neither. */
export function relatedHeading(line: string): string | null {
  return heading(line, RELATED)
}

/** The same for “Most read” and “Latest news”. */
export function popularHeading(line: string): string | null {
  return heading(line, POPULAR)
}

function heading(line: string, form: Expression): string | null {
  const text = line.trim()
  if (text.length > WIDTHS.notice) return null
  const found = form.exec(text)?.groups
  if (found === undefined) return null
  const rest = (found.rest ?? '').replace(/^[»›>→▶►|\s]+|[»›→▶►\s\])】」]+$/gu, '')
  if (rest === '') return text.length <= WIDTHS.name ? '' : null
  return found.colon === undefined ? null : rest
}

const CORRECTION = new Expression(
  [opening('corrections')],
  (words) =>
    `^[[(*_•·【]*\\s*(?:${words})(?:\\s*\\([^)]{1,40}\\)|,? (?=[^:]{0,30}\\d)[\\p{L}\\d., ]{3,30}?)?】?(?:\\s*[:：—–]|\\s+-|-(?=\\s))\\s*\\S`,
)
const CORRECTED = new Expression([opening('corrected')], (words) => `^[[(*_•·【]*\\s*(?:${words})`)

/** `CORRECTED-UPDATE 3-Fire at rope works is out`: a wire's mark before a headline. */
const WIRED = /^CORRECTED(?: ?[-–] ?[A-Z]{3,} \d{1,2})? ?[-–] ?\S(?:.*[^.!?…])?$/u

/** A note that says what was wrong, or that the story was changed. */
export function isCorrection(text: string): boolean {
  if (WIRED.test(text.trim())) return false
  return text.length <= PARAGRAPH && (CORRECTION.test(text.trim()) || CORRECTED.test(text.trim()))
}

const NOTE = new Expression([opening('notes')], (words) => `^[[(*_•·【]*\\s*(?:${words})】?\\s*[:：—–-]\\s*\\S`)

/** A note by the paper about the story: “Editor's note: …”. */
export function isNote(text: string): boolean {
  return text.length <= PARAGRAPH && NOTE.test(text.trim())
}

const CREDIT = new Expression([opening('credits')], (words) => `^[([*_（【]*\\s*(?:${words})`)
/** Marks that stand before a caption. */
const BULLET = '^[([*_（【▲△▼■◆]*\\s*'
/** `Photo: the bridge in May` */
const CAPTIONED = new Expression(
  [opening('captions')],
  (words) => `${BULLET}(?:${words})(?: ?[(（][^)）]{1,30}[)）])?\\s*[:：/／|–—＝=]`,
)
/** `[Photo] the bridge in May` */
const CAPTION_MARKED = new Expression(
  [opening('captions')],
  (words) => `${BULLET}[(（【\\[]?(?:${words})[)）】\\]]\\s*\\S`,
)
const PICTURE_CREDIT = new Expression([opening('pictureCredits')], (words) => `${BULLET}(?:${words})`)
/** `… on Sunday. (Photo: Ann Lee)` */
const CAPTION_END = new Expression(
  [perhaps('captionEnds')],
  (words) =>
    `[([（](?:(?:${words})(?=[^\\p{L}]|$)[^()[\\]（）]{0,60}|[^()[\\]（）]{1,40}(?<!\\p{L})(?:photo|photos|images|handout|pictures|via [A-Z]{2,4}|${words})(?:\\/[^()[\\]]{1,30})?)[)\\]）]\\.?$`,
)
/** `… on Sunday. CREDIT: Ann Lee`, `… steps. © NPA / Ann Lee`: the credit behind a caption's words. */
const CREDITED_BY_LABEL = new Expression(
  [within('captions')],
  (words) => `[.!?…\\p{L}\\d"”)»]\\s+(?:[—–-]\\s)?(?:${words})\\s?[:：]\\s?[^.]{2,45}(?:\\.|$)$`,
)
/** `… on Tuesday. (Cody Halloway/Star-Register)` */
const CREDITED_WITH_PAPER = /[(（]\p{Lu}[\p{L}.’'-]+ (?:\p{Lu}[\p{L}.’'-]+ ?){1,2}\/[^()]{2,40}[)）]$/u
/** `… le 12 janvier 2026. EWEN PASTRE POUR « L’OBSERVATOIRE »` */
const CREDITED_IN_CAPITALS = new Expression(
  [perhaps('creditFors')],
  (words) => `[.!?] \\p{Lu}{2,}(?: \\p{Lu}{2,}){1,3}(?: (?:${words}) .{2,40}| ?\\/ ?\\p{Lu}.{1,30})$`,
  'u',
)
const CREDITED = new Expression([within('creditLabels')], (words) => `[.!?\\p{L}\\d"”)] +(?:${words})\\s?\\S.{1,60}$`)
/** `… steps. © NPA`, `… steps. / J. Lee` */
const CREDITED_BY_SIGN = /[.!?\p{L}\d"”)] +©\s?\S.{1,60}$|\. \/ (?:\p{Lu}\. ?){1,3}\p{Lu}\p{Ll}+$/iu
const PHOTOGRAPHED = new Expression([within('photographed')], (words) => `[、，]\\S{2,8}(?:${words})$`)
const CREDITS = [
  ...[CAPTION_END, CREDITED, CREDITED_BY_SIGN, PHOTOGRAPHED, CREDITED_BY_LABEL, CREDITED_WITH_PAPER],
  CREDITED_IN_CAPITALS,
]

/** `CORRECTION` alone: what stands below it is one. */
export function isCorrectionHeading(line: string): boolean {
  return line.length <= WIDTHS.label && CORRECTION_HEADING.test(line.trim())
}

const CORRECTION_HEADING = new Expression([opening('corrections')], (words) => `^${EDGE}(?:${words})${EDGE}$`)

/** `Courier photo by Dale Hutchins`: a credit and nothing else. */
export function isBareCredit(line: string): boolean {
  return line.length <= CAPTION.credit && BARE_CREDIT.test(line.trim()) && !/[.!?]\s/.test(line)
}

const BARE_CREDIT = new Expression(
  [within('pictureCredits')],
  (words) => `^(?:\\p{Lu}[\\p{L}’']*(?: \\p{Lu}[\\p{L}’']*)? )?(?:file )?(?:${words}) ?\\p{Lu}.{2,50}$`,
)

/** `Image caption,` alone. */
export function isCaptionLabel(line: string): boolean {
  return line.length <= CAPTION.label && CAPTION_LABEL.test(line.trim())
}

const CAPTION_LABEL = new Expression([opening('captions')], (words) => `^(?:${words})\\s*[,:：]$`)

/** `Edited by hand`, `Sources: the mayor will resign`, `Courtesy of the crew, tea was served`: no name follows. */
const OPENS_A_SENTENCE =
  /^(?:\p{L}+ (?:by|of) (?!(?:staff|agencies|newsroom|our|de|van|von|al|el)\b)\p{Ll}|Sources?: \p{Ll}.{30,}[.!?]$)/u

/** Who helped, translated or edited, below a story. */
export function isCredit(text: string): boolean {
  return text.length <= HELPED && CREDIT.test(text.trim()) && !OPENS_A_SENTENCE.test(text.trim())
}

/** What stands below a picture that is not here. */
export function isCaption(text: string): boolean {
  const line = text.trim()
  if (line.length > CAPTION.marked || OPENS_A_SENTENCE.test(line) || isOfBoth(line)) return false
  return (
    CAPTIONED.test(line) ||
    CAPTION_MARKED.test(line) ||
    PICTURE_CREDIT.test(line) ||
    (line.length <= CAPTION.credited && CREDITS.some((form) => form.test(line)))
  )
}

const CONTACT = new Expression(
  [opening('contacts')],
  (words) =>
    `^${EDGE}(?:(?:${words})(?=[^\\p{L}]|$)(?:[^:：]{0,40}?(?:please )?(?:contact|call))?\\s*[:：].*|(?:${words}))${EDGE}$`,
)
/** `For more information, please call the harbour office` */
const TO_CONTACT = new Expression([opening('contactLines')], (words) => `^${EDGE}(?:${words})${EDGE}$`)

/** The begin of a contact block. */
export function isContact(line: string): boolean {
  return line.length <= WIDTHS.notice && (CONTACT.test(line.trim()) || TO_CONTACT.test(line.trim()))
}

/** A line of a contact block: a telephone number, a mail or web address. */
export function isReachable(line: string): boolean {
  return /(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+|https?:\/\/|www\.|(?:\+|\(|\b)\d[\d\s()./-]{6,}\d/.test(line)
}

const BOILERPLATE = new Expression(
  [opening('boilerplate')],
  (words) => `^[\\s#*_–—【［\\[-]*(?:${words})[\\s:：#*_–—】］\\]-]*$`,
)
/** `About the Council: The Ostervald …`: heading and text on one line. */
const BOILERPLATE_RUN_IN = new Expression(
  [opening('abouts')],
  (words) => `^(?:${words}) (?:\\p{L}+ ){0,2}\\p{Lu}[\\p{L} ]{1,50}:\\s+\\p{Lu}`,
)

/** The heading of what a press office sets below every release. */
export function isBoilerplate(line: string): boolean {
  const text = line.trim()
  return (
    (line.length <= WIDTHS.title && BOILERPLATE.test(text) && !/[.!?]$/.test(text)) ||
    (line.length <= PARAGRAPH && BOILERPLATE_RUN_IN.test(text))
  )
}

/** “For Immediate Release: August 3, 2007”: what stands behind the label, where a number does; null if the line is another. */
export function releasedIn(line: string): string | null {
  const when = line.length > WIDTHS.credit ? undefined : RELEASED.exec(line)?.groups?.when
  return when === undefined || when.length >= WIDTHS.name ? null : when
}

const RELEASED = new Expression(
  [opening('releaseNames', 'releasedWords')],
  (words) => `^\\W*(?:${words})\\s*[:,–—-]?\\s+(?<when>.*\\d.*)$`,
)

/**
 * `This report was first published Feb. 3, 2026.`: the day of publication, in a sentence of
 * the wire's. Null if more is said in it: the novel that was first published in 1931 is copy.
 */
export function firstPublishedIn(text: string): string | null {
  const found = text.length > WIDTHS.credit ? null : FIRST_PUBLISHED.exec(text)
  if (found === null) return null
  const above = text.slice(0, found.index)
  const below = text.slice(found.index + found[0].length)
  const date = findDate(below)
  const rest = date === null ? below : `${below.slice(0, date.start)} ${below.slice(date.end)}`
  const isWhole = above.trim().split(/\s+/).length <= MOST_ABOVE && !/[,;:]/.test(above)
  return isWhole && (rest.match(/(?<!\p{L})\p{Ll}{3,}/gu)?.length ?? 0) <= MOST_BELOW ? text : null
}

/** In words: `This report`, and `on the website of The Tidal Post` beside the date. */
const MOST_ABOVE = 5
const MOST_BELOW = 3

const FIRST_PUBLISHED = new Expression([within('firstPublished')], (words) => `(?:${words})`)

const SOURCE = new Expression(
  [opening('sources')],
  (words) => `^[([（]?(?:${words})\\s*[:：]\\s*(?<source>[^()（）]{2,60}?)[)\\]）]?$`,
)

/** Where the copy is from, if the line is a label and a name and nothing else. */
export function sourceIn(line: string): string | null {
  return line.length > WIDTHS.field ? null : (SOURCE.exec(line.trim())?.groups?.source?.trim() ?? null)
}
